"""Slow touch: a finger counts when it has stayed for one second."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

HOLD_MS = 1000
STEP_MS = 50


class Hold(QObject):
    """Emits *moved* with the part of the second that has passed, then *done*."""

    moved = Signal(float)
    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Start the second."""
        self._clock.start()
        self._timer.start()

    def cancel(self) -> None:
        """Forget the second: the finger left."""
        self._timer.stop()
        self.moved.emit(0.0)

    def _step(self) -> None:
        passed = self._clock.elapsed() / HOLD_MS
        if passed < 1:
            self.moved.emit(passed)
        else:
            self.cancel()
            self.done.emit()
