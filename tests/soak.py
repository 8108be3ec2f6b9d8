"""A long run of random touches on the whole kiosk: `python -m tests.soak --minutes 10`.

It fails on an exception, a warning of Python, Qt or the log, a second window, a loss of
references to None, or memory that grows after the first half.
"""

from __future__ import annotations

import argparse
import logging
import os
import random
import sys
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEvent, Qt, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.app import Kiosk, begin, build
from kiosk.gallery import patient_screens
from kiosk.site import load_site
from kiosk.ui.control import Control
from kiosk.visit import Home, Visit
from tests.bench.program import KIB, pss

SEED = 20261122
SIZE = (1280, 800)
TOUCHES_A_VISIT = 30
MOST_GROWN_MIB = 8.0
NONE_LOST = 1000


class Faults(logging.Handler):
    """Everything that should not have been said, from Python, Qt and the log."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []
        logging.getLogger().addHandler(self)
        logging.captureWarnings(capture=True)
        warnings.simplefilter("always")
        qInstallMessageHandler(lambda _kind, _context, message: self._hear(message))
        sys.excepthook = lambda kind, error, _trace: self.found.append(f"{kind.__name__}: {error}")
        sys.unraisablehook = lambda raised: self.found.append(repr(raised.exc_value))

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line of the log."""
        self.found.append(record.getMessage())

    def _hear(self, message: str) -> None:
        if not message.startswith("This plugin does not support"):
            self.found.append(message)


class Toddler:
    """Touches whatever is in sight, what was touched least more often; the seed decides."""

    def __init__(self, kiosk: Kiosk, chance: random.Random) -> None:
        self._window, self._chance = kiosk.window, chance
        self._screens = list(patient_screens(kiosk.stage.content, "en"))
        self.touched: Counter[tuple[str, str]] = Counter()

    def visit(self) -> None:
        """Begin at any screen a patient can meet, and touch on from there."""
        standard = self._window.visit.standard
        _name, screen = self._chance.choice(self._screens)
        display = replace(standard, text_size=self._chance.choice((1, 2, 2, 3, 4)))
        self._window.show_visit(Visit((Home(), screen), display, standard))
        settle()
        for _ in range(TOUCHES_A_VISIT):
            self.touch()
        self._window.start_over()
        settle()

    def touch(self) -> None:
        """Touch one control."""
        controls = list(self._in_sight())
        kind = type(self._window.visit.screen).__name__
        weights = [1 / (1 + self.touched[kind, c.objectName()]) for c in controls]
        control = self._chance.choices(controls, weights)[0]
        self.touched[kind, control.objectName()] += 1
        QTest.mouseClick(control, Qt.MouseButton.LeftButton)
        settle()

    def _in_sight(self) -> Iterator[Control]:
        for control in self._window.findChildren(Control):
            if control.isEnabled() and not control.visibleRegion().isEmpty():
                yield control


def settle() -> None:
    """Let everything happen that is due, deletions too, which no event loop here would do."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def run(kiosk: Kiosk, minutes: float, faults: Faults) -> Iterator[str]:
    """Touch for so many minutes; yield one line for each thing that is wrong."""
    toddler = Toddler(kiosk, random.Random(SEED))  # noqa: S311
    begun, half, nones = time.monotonic(), 0.0, sys.getrefcount(None)
    visits, most = 0, 0.0
    while (passed := (time.monotonic() - begun) / 60) < minutes and not faults.found:
        toddler.visit()
        visits += 1
        memory = pss(os.getpid()) / KIB
        if passed < minutes / 2:
            half = max(half, memory)
        most = max(most, memory)
    touches = sum(toddler.touched.values())
    print(f"{visits} visits, {touches} touches of {len(toddler.touched)} controls of screens")
    print(f"memory: at most {half:.1f} MiB in the first half, {most:.1f} MiB in the whole")
    print(f"references to None: {nones} before, {sys.getrefcount(None)} after")
    yield from faults.found
    if most - half > MOST_GROWN_MIB:
        yield f"memory has grown by {most - half:.1f} MiB in the second half"
    if sys.getrefcount(None) < nones - NONE_LOST:
        yield "references to None are lost"
    windows = [w.objectName() for w in QApplication.topLevelWidgets() if w.isVisible()]
    if windows != ["kiosk"]:
        yield f"the windows on the screen are {windows}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    minutes = parser.parse_args().minutes
    faults = Faults()
    app = QApplication(["kiosk"])
    kiosk = build(app, load_site())
    kiosk.window.resize(*SIZE)
    begin(kiosk)
    kiosk.window.show()
    settle()
    wrong = list(run(kiosk, minutes, faults))
    kiosk.stop()
    for line in wrong:
        print(f"soak: {line}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
