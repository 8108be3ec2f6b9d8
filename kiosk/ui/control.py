"""The shape and the behaviour that every control shares, whatever stands on it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from kiosk.ui.face import State, colours, face_rect, lip_height, paint_face
from kiosk.ui.hold import Hold
from kiosk.ui.look import Look
from kiosk.ui.palette import Kind
from kiosk.ui.scale import Size

PAD, PAD_TIGHT, PAD_Y = 22, 12, 8
WIDEST_HINT = 0.9
ACTS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select})


class Control(QAbstractButton):
    """A painted control of one *kind*, at least as tall as its *size*.

    A release inside acts, leaving the shape lifts it; in slow touch a finger that has
    stayed one second acts. What stands on the face is the business of the subclass.
    """

    def __init__(self, name: str, kind: Kind, size: Size) -> None:
        super().__init__()
        self.setObjectName(name)
        self.kind, self.size_class = kind, size
        self.look: Look | None = None
        self.chosen = False
        self._filled = 0.0
        self._slow = False
        self._hold = Hold(self)
        self._hold.moved.connect(self._fill_lip)
        self._hold.done.connect(self.click)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def content_width(self, look: Look) -> int:
        """Measure what stands on the face in one line."""
        raise NotImplementedError

    def least_content_width(self, look: Look) -> int:
        """Measure what stands on the face at its narrowest."""
        raise NotImplementedError

    def content_height(self, look: Look, width: int) -> int:
        """Measure what stands on the face at *width*."""
        raise NotImplementedError

    def paint_content(self, painter: QPainter, look: Look, rect: QRectF, ink: str) -> None:
        """Draw what stands on the face."""
        raise NotImplementedError

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self.look = look
        self.changed()

    def set_kind(self, kind: Kind) -> None:
        """Change what the control is for, as coral moves to the next step."""
        self.kind = kind
        self.changed()

    def set_chosen(self, *, chosen: bool) -> None:
        """Show whether this is the choice in force: ring, tick and bold word."""
        self.setCheckable(True)
        self.setChecked(chosen)
        self.chosen = chosen
        self.changed()

    def changed(self) -> None:
        """Measure and draw again."""
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:  # noqa: N802
        """Leave the choice to the page: a touch asks, the screen that follows answers."""

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell the layout that narrow means tall."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height that holds every line of the label at *width*."""
        if not self.look:
            return 0
        room = self._room(self.look, width)
        content = self.content_height(self.look, room) + 2 * self.look.px(PAD_Y)
        height = max(self.look.control_height(self.size_class), content)
        lip = lip_height(self.look, self.kind, height)
        return max(height, content + lip)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the label in one line."""
        if not self.look:
            return QSize(0, 0)
        width = self.content_width(self.look) + 2 * self.look.px(PAD)
        width = min(width, round(self.look.width * WIDEST_HINT))
        width = max(width, self.look.control_height(Size.BUTTON))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for the longest word."""
        if not self.look:
            return QSize(0, 0)
        least = self.least_content_width(self.look) + 2 * self.look.px(PAD_TIGHT)
        height = self.look.control_height(self.size_class)
        return QSize(max(least, self.look.control_height(Size.BUTTON)), height)

    def state(self) -> State:
        """Give the state to draw."""
        return State(self.isDown(), self.chosen, self.isEnabled(), self._filled)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the face and what stands on it."""
        if not self.look:
            return
        look, state, rect = self.look, self.state(), QRectF(self.rect())
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_face(painter, look, self.kind, self.size_class, rect, state, rtl=rtl)
        ink = colours(look, self.kind, state).ink if state.enabled else look.palette.disabled
        room = self._room(look, self.width())
        face = face_rect(look, self.kind, rect, state)
        inset = (face.width() - room) / 2
        self.paint_content(painter, look, face.adjusted(inset, 0, -inset, 0), ink)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a touch."""
        super().mousePressEvent(event)
        self._slow = bool(self.look and self.look.slow_touch)
        if self.isDown() and self._slow:
            self._hold.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Lift when the finger leaves the shape."""
        super().mouseMoveEvent(event)
        if not self.isVisible():
            self.cancel_touch()
        elif not self.isDown():
            self._hold.cancel()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Act, unless a slow touch was lifted early."""
        if self._slow or not self.isVisible():
            self.cancel_touch()
        super().mouseReleaseEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Forget the finger: what it touched is gone."""
        self.cancel_touch()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Act on Return, Enter, Space and a keypad's Select, once however long it is held."""
        if event.key() not in ACTS:
            event.ignore()
        elif not event.isAutoRepeat():
            self.click()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave the release alone: the press has acted."""
        event.ignore()

    def cancel_touch(self) -> None:
        """Forget the finger on this control, as a scroll does."""
        self._hold.cancel()
        self.setDown(False)

    def _room(self, look: Look, width: int) -> int:
        """Give the width of the label: padded well where there is room, else less."""
        spare = (width - self.content_width(look)) // 2
        pad = min(look.px(PAD), max(look.px(PAD_TIGHT), spare))
        return max(1, width - 2 * pad)

    def _fill_lip(self, part: float) -> None:
        self._filled = part
        self.update()
