"""The focus ring: drawn around a control without moving it or anything else."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from kiosk.ui.control import Control
from kiosk.ui.look import Look
from kiosk.ui.scale import RING, RING_GAP


class FocusRing(QWidget):
    """Lies over *window*, lets every touch through, and rings one control or none."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._control: Control | None = None
        self._look: Look | None = None
        self.setObjectName("ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.follow(self._control)

    def follow(self, control: Control | None) -> None:
        """Ring *control* where it is now, on top of everything; None hides the ring."""
        self._control = control
        if not control or not self._look or not control.isVisible():
            self.hide()
            return
        grow = self._look.px(RING) + self._look.px(RING_GAP)
        around = _within(control, self._window)
        rect = around.adjusted(-grow, -grow, grow, grow)
        self.setGeometry(rect)
        self.setMask(_seen(control, self._window, grow).translated(-rect.topLeft()))
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ring, its gap left open."""
        if not self._look or not self._control:
            return
        width, gap = self._look.px(RING), self._look.px(RING_GAP)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._look.palette.face(self._control.kind).ring
        painter.setPen(QPen(QColor(colour), width))
        half = width / 2
        radius = self._look.radius(self._control.size_class) + gap + half
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius
        )


def _within(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _seen(control: QWidget, window: QWidget, grow: int) -> QRect:
    """Give the part of the window where the ring may show: all, or around a scroll pane."""
    parent = control.parentWidget()
    while parent and parent is not window:
        above = parent.parentWidget()
        if isinstance(above, QScrollArea):
            return _within(parent, window).adjusted(-grow, -grow, grow, grow)
        parent = above
    return window.rect()
