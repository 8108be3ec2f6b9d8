"""What goes on behind the screen on show: what a visit will need, made ready bit by bit."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer

from kiosk.likely import next_screen
from kiosk.memory import give_back_at_once
from kiosk.ui.window import KioskWindow
from kiosk.visit import Screen

PAUSE_MS = 20
READING_MS = 120


class Rehearsal(QObject):
    """Takes one step after the other once *window* is painted, then looks one screen ahead.

    Between two steps there is a pause, so that a touch waits for one step at most.
    """

    def __init__(self, window: KioskWindow, steps: Iterable[Callable[[], object]]) -> None:
        super().__init__(window)
        self._window, self._steps = window, iter(steps)
        self._pause = QTimer(self, interval=PAUSE_MS)
        self._pause.timeout.connect(self._take_step)
        self._reading = QTimer(self, singleShot=True, interval=READING_MS)
        self._reading.timeout.connect(self._look_ahead)
        window.installEventFilter(self)
        window.moved.connect(self._reading.start)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:  # noqa: N802
        """Begin when the first screen is painted."""
        if event.type() == QEvent.Type.Paint:
            window.removeEventFilter(self)
            self._pause.start()
        return False

    def _take_step(self) -> None:
        step = next(self._steps, None)
        if step is None:
            self._pause.stop()
            _keep_everything()
        else:
            step()

    def _look_ahead(self) -> None:
        """Rehearse what probably comes next, while the patient reads."""
        screen = next_screen(self._window.visit.screen)
        if screen is not None:
            self._window.rehearse(screen)


def _keep_everything() -> None:
    """Spare the garbage collector what lives as long as the kiosk; it would stop a screen."""
    gc.collect()
    gc.freeze()


def steps(window: KioskWindow, screens: Iterable[Screen]) -> list[Callable[[], object]]:
    """Return the steps that make every page of *window*, and draw *screens* out of sight."""
    pages = [partial(window.prepare, kind) for kind in window.kinds]
    return [give_back_at_once, *pages, *(partial(window.rehearse, screen) for screen in screens)]
