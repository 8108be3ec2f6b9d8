"""How long a picture takes on its first appearance, and a step of a figure that dissolves.

A program of its own at 1920x1080; it writes milliseconds of CPU time of the window's thread
as JSON, since other work on the machine is no business of a picture.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk import visit as v
from kiosk.app import page_makers, set_stage
from kiosk.gallery import patient_screens
from kiosk.paths import ILLUSTRATIONS
from kiosk.site import load_site
from kiosk.ui.dissolve import Dissolve
from kiosk.ui.pictures import Drawn, Pictures
from kiosk.ui.window import KioskWindow
from tests.bench.screen import SIZE

THINK_MS = 50


class Watched(Pictures):
    """Pictures that note how long each drawing took when it was first drawn in a size."""

    def __init__(self) -> None:
        super().__init__(ILLUSTRATIONS)
        self.first: dict[tuple[Drawn, int, int], float] = {}

    def pixmap(self, drawn: Drawn, size: QSize) -> QPixmap:
        start = time.thread_time()
        pixmap = super().pixmap(drawn, size)
        taken = (time.thread_time() - start) * 1000
        self.first.setdefault((drawn, size.width(), size.height()), taken)
        return pixmap

    def slowest(self) -> dict[str, float]:
        """Return for each drawing the time of its slowest size."""
        found: defaultdict[str, float] = defaultdict(float)
        for (drawn, _width, _height), taken in self.first.items():
            found[drawn.name] = max(found[drawn.name], taken)
        return found


class Frames(QObject):
    """Counts what the window paints."""

    def __init__(self, window: KioskWindow) -> None:
        super().__init__(window)
        self.painted = 0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.painted += event.type() == QEvent.Type.UpdateRequest
        return False


def turn(app: QApplication, window: KioskWindow, frames: Frames) -> Iterator[float]:
    """Yield the milliseconds of each frame until the figure has come to rest.

    The first has the whole new page to paint, and counts from the touch.
    """
    step, start = window.visit.screen, time.thread_time()
    if isinstance(step, v.Reading):
        window.change(step.turn(1))
    veil = window.findChild(Dissolve)
    while veil is not None and veil.isVisible():
        before = frames.painted
        app.processEvents()
        if frames.painted > before:
            yield (time.thread_time() - start) * 1000
        time.sleep(0.001)
        start = time.thread_time()


def measure(app: QApplication) -> dict[str, object]:
    """Meet every screen once, then turn every step of every figure."""
    stage, fonts = set_stage(load_site())
    pictures = Watched()
    stage = replace(stage, pictures=pictures)
    window = KioskWindow(stage, page_makers(stage), fonts.families, v.Display())
    window.resize(*SIZE)
    window.show()
    for _name, screen in patient_screens(stage.content, "en"):
        window.show_visit(v.Visit((v.Home(), screen)))
        QTest.qWait(THINK_MS)
    frames, turns = Frames(window), []
    for topic in stage.content.topics:
        figures = [n for n, part in enumerate(topic.parts) if part.figure.steps]
        for part in figures:
            window.go(v.Reading(topic, part))
            for _ in topic.parts[part].figure.steps[1:]:
                QTest.qWait(THINK_MS)
                turns.append(list(turn(app, window, frames)))
    return {
        "pictures": pictures.slowest(),
        "touched": [made[0] for made in turns],
        "moving": [taken for made in turns for taken in made[1:]],
    }


def main() -> int:
    app = QApplication(["pictures"])
    json.dump(measure(app), sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
