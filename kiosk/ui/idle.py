"""Notice that a patient has walked away, so that the next finds a clean screen."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

TOUCHES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)


class IdleWatch(QObject):
    """Emits *quiet* when nobody has touched the kiosk for *seconds*, and *touched* at a touch.

    Speech or a print in progress counts as activity: call `restart` while it goes on.
    """

    quiet = Signal()
    touched = Signal()

    def __init__(self, seconds: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        self._timer.timeout.connect(self.quiet)

    def watch(self, app: QCoreApplication) -> None:
        """Hear the touches and keys of *app*, and start the clock."""
        app.installEventFilter(self)
        self._timer.start()

    def restart(self) -> None:
        """Count from now."""
        self._timer.start()

    def stop(self) -> None:
        """Rest, as on the attract screen."""
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Hear touches without keeping them from their controls."""
        if event.type() in TOUCHES:
            if self._timer.isActive():
                self._timer.start()
            self.touched.emit()
        return False
