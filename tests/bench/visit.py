"""One patient's whole visit by touch at 1920x1080: how long until each next screen is painted.

A program of its own, run with DISPLAY set; it writes its milliseconds as JSON.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import time
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk import visit as v
from kiosk.app import Kiosk, begin, build
from kiosk.site import load_site
from kiosk.ui.control import Control
from kiosk.ui.window import KioskWindow
from tests.bench.program import KIB, pss
from tests.bench.screen import SIZE

READY_MS = 25_000
THINK_MS = 300
TAP_MS = 50
PAUSE_SECONDS = 0.002
LANGUAGES = ("ar", "es", "en")
LANGUAGE_ROUNDS = 5
SCREENS = (v.Home(), v.CallForHelp(), v.TopicList())


class Painting(QObject):
    """Knows when the window has nothing more to paint, and the X server has it all."""

    def __init__(self, app: QApplication, window: KioskWindow) -> None:
        super().__init__(window)
        self._app, self._updates = app, 0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self._updates += event.type() == QEvent.Type.UpdateRequest
        return False

    def finish(self) -> None:
        """Paint until there is nothing to paint, then wait for the server's answer."""
        before = -1
        while before != self._updates:
            before = self._updates
            self._app.processEvents()
        self._app.primaryScreen().grabWindow(0, 0, 0, 1, 1)

    def wait(self, milliseconds: int) -> None:
        """Let the kiosk run; QTest's own wait would starve its other threads of Python."""
        end = time.perf_counter() + milliseconds / 1000
        while time.perf_counter() < end:
            self._app.processEvents()
            time.sleep(PAUSE_SECONDS)


class Hands:
    """Touch controls by name, and time what follows."""

    def __init__(self, app: QApplication, window: KioskWindow) -> None:
        self.window = window
        self._painting = Painting(app, window)
        self._moves = 0
        self.changes: list[tuple[str, float]] = []
        window.moved.connect(self._count)

    @property
    def screen(self) -> v.Screen:
        return self.window.visit.screen

    def named(self, name: str) -> Control | None:
        found = (c for c in self.window.findChildren(Control, name) if c.isVisible())
        return next(found, None)

    def touch(self, *names: str) -> None:
        """Touch one control after the other; a change of screen counts from the lift."""
        for name in names:
            control = self.named(name)
            if control is None:
                raise LookupError(f"there is no {name!r} to touch on {self.screen}")
            self._painting.finish()
            self._painting.wait(THINK_MS)
            QTest.mousePress(control, Qt.MouseButton.LeftButton)
            self._painting.wait(TAP_MS)
            moves, start = self._moves, time.perf_counter()
            QTest.mouseRelease(control, Qt.MouseButton.LeftButton)
            self._painting.finish()
            if self._moves > moves:
                taken = (time.perf_counter() - start) * 1000
                self.changes.append((f"{name} to {type(self.screen).__name__}", taken))

    def speak(self, code: str) -> float:
        """Change the language on the screen on show; return the milliseconds."""
        self._painting.finish()
        start = time.perf_counter()
        visit = self.window.visit
        self.window.show_visit(replace(visit, display=replace(visit.display, language=code)))
        self._painting.finish()
        return (time.perf_counter() - start) * 1000

    def _count(self) -> None:
        self._moves += 1


def visit(hands: Hands, content_topics: list[str], language: str) -> None:
    """Read every topic to its end, answer the whole check, look at everything else."""
    hands.touch("start", f"speak-{language}", "learn")
    for topic in content_topics:
        hands.touch(f"topic-{topic}")
        _read(hands)
        hands.touch(*["back"] * _depth(hands))
    hands.touch("back", "display", "back", "about", "back", "help", "back", "check")
    hands.touch("first", "first", "first")
    while isinstance(screen := hands.screen, v.Asking):
        hands.touch(*(("none", "next") if screen.question.parts else ("no",)))
    hands.touch("next", "finish")


def _read(hands: Hands) -> None:
    if hands.named("go-on"):
        hands.touch("go-on")
    for part in range(1, 9):
        if hands.named(f"part-{part}"):
            hands.touch(f"part-{part}")
        while hands.named("step-next"):
            hands.touch("step-next")


def _depth(hands: Hands) -> int:
    screens = hands.window.visit.screens
    return next(n for n, s in enumerate(reversed(screens)) if isinstance(s, v.TopicList))


def measure(app: QApplication, kiosk: Kiosk) -> dict[str, object]:
    """Return the milliseconds of every change of screen, and of every change of language."""
    hands = Hands(app, kiosk.window)
    topics = [topic.id for topic in kiosk.stage.content.topics]
    for language in kiosk.stage.speech.offered:
        visit(hands, topics, language)
    spoken = []
    for screen in SCREENS:
        kiosk.window.go(screen)
        spoken += [hands.speak(code) for _ in range(LANGUAGE_ROUNDS) for code in LANGUAGES]
    return {"screens": hands.changes, "languages": spoken, "memory": pss(os.getpid()) / KIB}


def main() -> int:
    faulthandler.enable()
    app = QApplication(["kiosk"])
    kiosk = build(app, load_site())
    kiosk.window.resize(*SIZE)
    begin(kiosk)
    kiosk.window.show()
    Painting(app, kiosk.window).wait(READY_MS)
    json.dump(measure(app, kiosk), sys.stdout)
    kiosk.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
