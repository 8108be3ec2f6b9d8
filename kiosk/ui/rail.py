"""The two large arrows that scroll a pane, for a hand that cannot drag."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.button import TouchButton
from kiosk.ui.look import Look
from kiosk.ui.palette import Kind
from kiosk.ui.scale import ARROW_WIDTH, Role, Size


class Rail(QWidget):
    """One page up at the top, one page down at the bottom; dashed at the ends."""

    up = Signal()
    down = Signal()

    def __init__(self, name: str, kind: Kind) -> None:
        super().__init__()
        self._look: Look | None = None
        self._up = TouchButton(f"{name}-up", kind, icon="up", role=Role.SIGN)
        self._down = TouchButton(f"{name}-down", kind, Size.ARROW, icon="down", role=Role.SIGN)
        self._up.setParent(self)
        self._down.setParent(self)
        self._up.clicked.connect(self.up)
        self._down.clicked.connect(self.down)

    def show_words(self, up: str, down: str) -> None:
        """Name the arrows for assistive technology."""
        self._up.setAccessibleName(up)
        self._down.setAccessibleName(down)

    def show_ends(self, *, at_top: bool, at_bottom: bool) -> None:
        """Dash the arrow that has nowhere to go; a focus on it goes to the other."""
        focused = self._up.hasFocus() or self._down.hasFocus()
        self._up.setEnabled(not at_top)
        self._down.setEnabled(not at_bottom)
        if focused and (at_top != at_bottom):
            (self._down if at_top else self._up).setFocus()

    def set_kind(self, kind: Kind) -> None:
        """Make the arrows coral where to scroll is the next thing to do."""
        self._up.set_kind(kind)
        self._down.set_kind(kind)

    def aloud(self) -> str:
        """Say nothing: who listens has heard all that the arrows lead to."""
        return ""

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the width of an arrow and the height of both."""
        if not self._look:
            return QSize(0, 0)
        look = self._look
        height = look.control_height(Size.BUTTON) + look.control_height(Size.ARROW)
        return QSize(look.px(ARROW_WIDTH), height + look.space(2))

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Place the arrows at the two ends; where there is little room, they share it."""
        if not self._look:
            return
        width, gap = self.width(), self._look.space(2)
        top = self._look.control_height(Size.BUTTON)
        bottom = self._look.control_height(Size.ARROW)
        room = self.height() - gap
        if top + bottom > room:
            top = bottom = max(1, room // 2)
        self._up.setGeometry(0, 0, width, top)
        self._down.setGeometry(0, self.height() - bottom, width, bottom)
