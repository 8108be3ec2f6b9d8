"""Keep a visitor's hands inside the kiosk: only touches and the keys of a visit pass."""

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

_FUNCTION_KEYS = range(Qt.Key.Key_F13, Qt.Key.Key_F24 + 1)
PASSED_KEYS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Select,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        *_FUNCTION_KEYS,
    }
)
ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Space})
PASSED_MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
KEY_EVENTS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
    }
)
MOUSE_EVENTS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
    }
)
NEVER = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.NativeGesture,
        QEvent.Type.Shortcut,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.ToolTip,
        QEvent.Type.WhatsThis,
        QEvent.Type.QueryWhatsThis,
        QEvent.Type.InputMethod,
        QEvent.Type.TabletPress,
        QEvent.Type.Clipboard,
    }
)
SCANNER_MS = 150


class Guard(QObject):
    """Swallows every key, button and gesture that no visit needs.

    A double tap counts once, so that it never answers the next question too. An Enter
    right after letters comes from a barcode scanner, not from a person.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._since_letter = QElapsedTimer()

    def watch(self, app: QCoreApplication) -> None:
        """Stand before everything of *app*; install this filter last, so that it is first."""
        app.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Swallow what must not pass."""
        kind = event.type()
        if kind in NEVER:
            return True
        if kind in KEY_EVENTS and isinstance(event, QKeyEvent):
            return self._swallows_key(event)
        if kind in MOUSE_EVENTS and isinstance(event, QMouseEvent):
            left = event.button() == Qt.MouseButton.LeftButton
            return not left or kind == QEvent.Type.MouseButtonDblClick
        if kind == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            return event.modifiers() != Qt.KeyboardModifier.NoModifier
        return False

    def _swallows_key(self, event: QKeyEvent) -> bool:
        modified = bool(event.modifiers() & ~PASSED_MODIFIERS)
        if modified or event.key() not in PASSED_KEYS:
            self._since_letter.start()
            return True
        fresh = self._since_letter.isValid() and self._since_letter.elapsed() < SCANNER_MS
        return event.key() in ENTERS and fresh
