"""How far through the questions a patient is, as a row of dots beside the words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.look import Look

WIDTH, HEIGHT, APART = 17, 10, 6


class Dots(QWidget):
    """*done* of *total* dots filled, from the start edge. The words beside say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._done = self._total = 0
        self._look: Look | None = None

    def show_progress(self, done: int, total: int) -> None:
        """Fill *done* of *total*."""
        self._done, self._total = done, total
        self.updateGeometry()
        self.update()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for all dots in a row."""
        if not self._look:
            return QSize(0, 0)
        return QSize(self._total * self._look.px(WIDTH + APART), self._look.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the dots; those to come are tinted, or outlined in two colours."""
        if not self._look:
            return
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, width, height = look.px(WIDTH + APART), look.px(WIDTH), look.px(HEIGHT)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number in range(self._total):
            left = self.width() - number * step - width if rtl else number * step
            self._paint_dot(painter, look, QRectF(left, 0, width, height), number < self._done)

    def _paint_dot(self, painter: QPainter, look: Look, dot: QRectF, done: bool) -> None:
        colour = look.palette.teal if done else look.palette.dot
        painter.setPen(Qt.PenStyle.NoPen)
        if look.palette.two_colour and not done:
            painter.setPen(QPen(QColor(look.palette.ink), 2))
            dot = dot.adjusted(1, 1, -1, -1)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(dot, dot.height() / 2, dot.height() / 2)
