"""The seconds that are left, as a number in a ring that shrinks by the second."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.look import Look
from kiosk.ui.scale import Role

SIDE, RING = 264, 19
NUMBER_PART = 0.37
FULL, TOP = 360 * 16, 90 * 16


class Countdown(QWidget):
    """Steps once a second; nothing moves in between."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("countdown")
        self._look: Look | None = None
        self._left, self._whole, self._unit = 0, 1, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_seconds(self, left: int, whole: int, unit: str) -> None:
        """Show that *left* of *whole* seconds remain; *unit* is the word under the number."""
        self._left, self._whole, self._unit = left, whole, unit
        self.setAccessibleName(f"{left} {unit}")
        self.update()

    def aloud(self) -> str:
        """Say nothing: the seconds would talk over the question."""
        return ""

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for a square that holds the word at every text size."""
        if not self._look:
            return QSize(0, 0)
        side = max(self._look.px(SIDE), round(self._look.type_px(Role.BODY) * 7))
        side = min(side, round(min(self._look.width, self._look.height) * 0.42))
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ring, the number and its unit."""
        if not self._look:
            return
        look, palette, painter = self._look, self._look.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = look.px(RING)
        half = width / 2 + 1
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        if not palette.two_colour:
            painter.setPen(QPen(QColor(palette.dot), width))
            painter.drawEllipse(ring)
        pen = QPen(QColor(palette.teal), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, TOP, -round(FULL * self._left / self._whole))
        self._write(painter, look)

    def _write(self, painter: QPainter, look: Look) -> None:
        number: QFont = look.font(Role.TITLE, bold=True)
        number.setPixelSize(round(self.height() * NUMBER_PART))
        painter.setPen(QColor(look.palette.ink))
        painter.setFont(number)
        upper = QRectF(0, self.height() * 0.16, self.width(), self.height() * 0.5)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, str(self._left))
        painter.setFont(look.font(Role.SMALL))
        lower = QRectF(0, self.height() * 0.6, self.width(), self.height() * 0.24)
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, self._unit)
