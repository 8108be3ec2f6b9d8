"""A shape that shows one measure or one colour of the design system."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

HAIRLINE = 1


class Swatch(QWidget):
    """A filled shape of a fixed size in px; *line* outlines it, so that the ground shows too."""

    def __init__(self, colour: str, line: str, size: tuple[int, int], radius: int = 0) -> None:
        super().__init__()
        self._colour, self._line, self._radius = colour, line, radius
        self.setFixedSize(*size)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the shape."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._radius > 0)
        painter.setPen(QPen(QColor(self._line), HAIRLINE) if self._line else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour))
        inset = HAIRLINE / 2 if self._line else 0
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, self._radius, self._radius)
