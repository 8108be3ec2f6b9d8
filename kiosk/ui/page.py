"""What every page has in common: a strip, a middle that scrolls, a foot that stays."""

from typing import Any

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from kiosk.ui.control import Control
from kiosk.ui.dress import dress
from kiosk.ui.listen import ListenButton
from kiosk.ui.look import Look
from kiosk.ui.scale import REGION_LINE
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.strip import TopStrip

FOOT_ABOVE, FOOT_BELOW = 14, 22
MIDDLE_ABOVE = 12


class Page(QWidget):
    """Shows one kind of screen; emits what the patient chose.

    The constructor makes, connects and assembles, without words; `show_screen` writes all
    the words. In low reach the strip moves from the top to just above the bar.
    """

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.look: Look | None = None
        self.strip = TopStrip()
        self.strip.setParent(self)
        self.listen = ListenButton()
        self.strip.add_end(self.listen)
        self.listen.hide()
        self._middle: QWidget | None = None
        self._foot: QWidget | None = None
        self._full_bleed = False
        self._first_focus: Control | None = None

    def show_screen(self, screen: Any) -> None:  # noqa: ANN401
        """Write every word of *screen* in the language of the moment."""
        raise NotImplementedError

    def set_middle(self, middle: QWidget | QLayout, *, full_bleed: bool = False) -> None:
        """Place *middle* between strip and foot; *full_bleed* runs to the edges."""
        self._middle = _as_widget(middle)
        self._middle.setParent(self)
        self._full_bleed = full_bleed

    def set_foot(self, foot: QWidget | QLayout) -> None:
        """Place the answers or actions that stay at the bottom."""
        self._foot = _as_widget(foot)
        self._foot.setParent(self)

    def remove_strip(self) -> None:
        """Use the whole page, as the attract screen does."""
        self.strip.hide()

    def set_first_focus(self, control: Control) -> None:
        """Say which control a keypad stands on when the page is shown."""
        self._first_focus = control

    def to_top(self) -> None:
        """Scroll back to the beginning."""
        for pane in self.findChildren(ScrollPane):
            pane.to_top()

    def focus_first(self) -> None:
        """Stand on the first control, without a ring until a key is pressed."""
        controls = [c for c in self.findChildren(Control) if c.isVisibleTo(self) and c.isEnabled()]
        scrolled = [pane.content for pane in self.findChildren(ScrollPane)]
        stay = [c for c in controls if not any(s.isAncestorOf(c) for s in scrolled)]
        ordered = [self._first_focus] if self._first_focus in controls else stay or controls
        first = next(iter(ordered), None)
        if first:
            first.setFocus()

    def has_focus(self) -> bool:
        """Tell whether a keypad stands on a control of this page that is still there."""
        focused = QApplication.focusWidget()
        if not isinstance(focused, Control) or not self.isAncestorOf(focused):
            return False
        return focused.isVisible() and focused.isEnabled()

    def apply(self, look: Look) -> None:
        """Take a new look, with everything on the page."""
        self.look = look
        self.setLayoutDirection(look.direction)
        dress(self, look)
        self.arrange()
        self.update()

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Place the regions again."""
        self.arrange()

    def event(self, event: QEvent) -> bool:
        """Place the regions again when one of them asks."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ground, and in two colours the line above the foot."""
        if not self.look:
            return
        painter, palette = QPainter(self), self.look.palette
        painter.fillRect(self.rect(), QColor(palette.ground))
        if palette.two_colour and self._foot and not self._foot.isHidden():
            line = self.look.px(REGION_LINE)
            top = self._foot.y() - self.look.px(FOOT_ABOVE) - line // 2
            painter.fillRect(0, top, self.width(), line, QColor(palette.ink))

    def arrange(self) -> None:
        """Give strip, middle and foot their places; the middle takes what is left."""
        if not self.look or self.width() <= 0:
            return
        look, width = self.look, self.width()
        side = look.space(5)
        room = QRect(0, 0, width, self.height())
        if not self.strip.isHidden():
            height = self.strip.heightForWidth(width)
            at_foot = look.low_reach
            top = room.bottom() + 1 - height if at_foot else 0
            self.strip.setGeometry(0, top, width, height)
            room.adjust(0, 0 if at_foot else height, 0, -height if at_foot else 0)
        if self._foot and not self._foot.isHidden():
            height = _height(self._foot, width - 2 * side)
            top = room.bottom() + 1 - height - look.px(FOOT_BELOW)
            self._foot.setGeometry(side, top, width - 2 * side, height)
            line = look.space(2) if look.palette.two_colour else 0
            room.setBottom(top - look.px(FOOT_ABOVE) - line)
        if self._middle:
            if not self._full_bleed:
                room.adjust(side, look.px(MIDDLE_ABOVE), -side, 0)
            self._middle.setGeometry(room)


def _as_widget(part: QWidget | QLayout) -> QWidget:
    if isinstance(part, QWidget):
        return part
    widget = QWidget()
    part.setContentsMargins(0, 0, 0, 0)
    widget.setLayout(part)
    return widget


def _height(widget: QWidget, width: int) -> int:
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.sizeHint().height()
