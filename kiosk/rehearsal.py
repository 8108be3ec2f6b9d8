"""What goes on behind the first screen: all that a visit will need, made ready bit by bit."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

PAUSE_MS = 20


class Rehearsal(QObject):
    """Takes one step after the other in idle moments, once *window* has been painted.

    Between two steps there is a pause, so that a touch waits for one step at most.
    """

    def __init__(self, window: QWidget, steps: Iterable[Callable[[], object]]) -> None:
        super().__init__(window)
        self._steps = iter(steps)
        self._pause = QTimer(self, interval=PAUSE_MS)
        self._pause.timeout.connect(self._take_step)
        window.installEventFilter(self)

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
        else:
            step()
