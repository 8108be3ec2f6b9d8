"""Telephone numbers as figures to be seen from afar: bold, close-set, left to right."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath

SPACING = -0.01
SPACING_OF_ONES = -0.07
DRAWN_AT = 1000


@dataclass(frozen=True)
class Digits:
    """The outline of a number at 1000 px, which scales to any box."""

    path: QPainterPath
    ink: QRectF

    def width(self, height: float) -> float:
        """Give the width when the figures are *height* tall."""
        return self.ink.width() * height / self.ink.height()

    def draw(self, painter: QPainter, box: QRectF, colour: str) -> None:
        """Draw the number from the left of *box*, as tall as it."""
        factor = box.height() / self.ink.height()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(box.topLeft())
        painter.scale(factor, factor)
        painter.translate(-self.ink.topLeft())
        painter.fillPath(self.path, QColor(colour))
        painter.restore()


def digits(number: str, families: tuple[str, ...]) -> Digits:
    """Outline *number*; digits stand 1 % closer than text, neighbouring ones 7 %."""
    font = QFont()
    font.setFamilies([*families])
    font.setPixelSize(DRAWN_AT)
    font.setBold(True)
    metrics, path, x = QFontMetricsF(font), QPainterPath(), 0.0
    for figure, following in zip(number, f"{number[1:]} ", strict=True):
        path.addText(QPointF(x, 0), font, figure)
        closer = SPACING_OF_ONES if figure == following == "1" else SPACING
        x += metrics.horizontalAdvance(figure) + closer * DRAWN_AT
    ink = path.boundingRect()
    return Digits(path, ink if ink.height() else QRectF(0, 0, 1, 1))
