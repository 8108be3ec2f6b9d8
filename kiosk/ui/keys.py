"""A visit by keys alone: arrows move, Enter acts, tactile keypads speak in F13 to F24."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.control import Control
from kiosk.ui.look import Look
from kiosk.ui.ring import FocusRing
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.spatial import Way, nearest

WAYS = {
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_F13: Way.UP,
    Qt.Key.Key_F14: Way.DOWN,
    Qt.Key.Key_F15: Way.LEFT,
    Qt.Key.Key_F16: Way.RIGHT,
}
ACTS = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Select,
        Qt.Key.Key_F17,
    }
)
WISHES = {
    Qt.Key.Key_F18: "back",
    Qt.Key.Key_F19: "help",
    Qt.Key.Key_F20: "listen",
    Qt.Key.Key_F21: "louder",
    Qt.Key.Key_F22: "softer",
    Qt.Key.Key_F23: "faster",
    Qt.Key.Key_F24: "slower",
}
PAGES = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
LINE_PX = 40
MOVES = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.FocusIn,
        QEvent.Type.FocusOut,
    }
)


class Keys(QObject):
    """Moves the focus between the controls of *window* and rings it while keys are used.

    The first key only shows where the focus is. *wished* tells a keypad's special keys.
    """

    wished = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._by_key = False
        self.ring = FocusRing(window)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._follow)

    def watch(self, app: QCoreApplication) -> None:
        """Hear the keys of *app*."""
        app.installEventFilter(self)

    def apply(self, look: Look) -> None:
        """Take a new look for the ring."""
        self.ring.apply(look)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the keys that move; let everything else through."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if kind in TOUCHES and self._by_key:
            self._by_key = False
            self._later.start()
        elif self._by_key and kind in MOVES:
            self._later.start()
        return False

    def controls(self) -> list[Control]:
        """Give the controls that can be reached now, in the order of the window."""
        found = self._window.findChildren(Control)
        return [c for c in found if c.isVisible() and c.isEnabled()]

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in WISHES:
            if not event.isAutoRepeat():
                self.wished.emit(WISHES[key])
            return True
        if key in PAGES:
            self._turn(down=key == Qt.Key.Key_PageDown)
            return True
        tabs = key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
        if key not in WAYS and key not in ACTS and not tabs:
            return False
        control = self._focused()
        if not self._by_key or not control:
            self._reveal(control)
            return True
        if key in WAYS:
            self._move(control, WAYS[key])
        elif key in ACTS and not event.isAutoRepeat():
            control.click()
        elif tabs:
            self._later.start()
            return False
        return True

    def _focused(self) -> Control | None:
        focused = QApplication.focusWidget()
        return focused if isinstance(focused, Control) and focused.isVisible() else None

    def _reveal(self, control: Control | None) -> None:
        """Show where the focus is, or begin with the first control."""
        self._by_key = True
        self._stand_on(control or next(iter(self.controls()), None))

    def _stand_on(self, control: Control | None) -> None:
        if control:
            control.setFocus(Qt.FocusReason.TabFocusReason)
            pane = _pane(control)
            if pane:
                pane.show_widget(control)
        self._follow()

    def _move(self, start: Control, way: Way) -> None:
        """Move within the scroll pane first, then to what is in sight, then around."""
        if not self._in_sight(start):
            self._stand_on(start)
        pane = _pane(start)
        others = [c for c in self.controls() if c is not start]
        inside = [c for c in others if pane and _pane(c) is pane]
        seen = [c for c in others if c not in inside and self._in_sight(c)]
        found = nearest(self._rect(start), [self._rect(c) for c in inside], way)
        if found is not None:
            self._stand_on(inside[found])
            return
        found = nearest(self._seen(start), [self._seen(c) for c in seen], way)
        if found is not None:
            self._stand_on(seen[found])
            return
        self._wrap(start, way)

    def _wrap(self, start: Control, way: Way) -> None:
        """Go on in reading order, so that no control is out of reach and none is a trap."""
        controls = sorted(self.controls(), key=self._place)
        step = 1 if way in {Way.DOWN, Way.RIGHT} else -1
        self._stand_on(controls[(controls.index(start) + step) % len(controls)])

    def _place(self, control: Control) -> tuple[int, int]:
        """Give the place in reading order: line by line, from the start edge."""
        rtl = control.layoutDirection() == Qt.LayoutDirection.RightToLeft
        rect = self._rect(control)
        return rect.center().y() // LINE_PX, -rect.left() if rtl else rect.left()

    def _rect(self, control: Control) -> QRect:
        return QRect(control.mapTo(self._window, QPoint(0, 0)), control.size())

    def _seen(self, control: Control) -> QRect:
        """Give the part of *control* that no scroll pane hides."""
        seen = control.visibleRegion().boundingRect()
        return QRect(control.mapTo(self._window, seen.topLeft()), seen.size())

    def _in_sight(self, control: Control) -> bool:
        return not control.visibleRegion().isEmpty()

    def _turn(self, *, down: bool) -> None:
        for pane in self._window.findChildren(ScrollPane):
            if pane.isVisible() and pane.overflows:
                (pane.page_down if down else pane.page_up)()
                return

    def _follow(self) -> None:
        self.ring.follow(self._focused() if self._by_key else None)


def _pane(control: QWidget) -> ScrollPane | None:
    parent = control.parentWidget()
    while parent:
        if isinstance(parent, ScrollPane):
            return parent if parent.content.isAncestorOf(control) else None
        parent = parent.parentWidget()
    return None
