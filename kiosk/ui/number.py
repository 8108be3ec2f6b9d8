"""The number to call, as large as its box allows."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.digits import Digits, digits
from kiosk.ui.look import Look

LARGEST_MM, LEAST_MM = 53, 30
LATIN = ("Noto Sans",)


class BigNumber(QWidget):
    """A telephone number with figures up to 53 mm tall, or *part* of that; never broken.

    It takes the panel's colours of *level*. In every language it runs left to right.
    """

    def __init__(self, name: str = "number", level: str = "now", part: float = 1.0) -> None:
        super().__init__()
        self.setObjectName(name)
        self._level, self._part = level, part
        self._number = ""
        self._digits: Digits | None = None
        self._look: Look | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def text(self) -> str:
        """Give the number."""
        return self._number

    def setText(self, number: str) -> None:  # noqa: N802
        """Show *number*."""
        self._number = number
        self._digits = digits(number, LATIN) if number else None
        self.setAccessibleName(number)
        self.updateGeometry()
        self.update()

    def set_level(self, level: str, part: float = 1.0) -> None:
        """Take the colours of *level*, at *part* of the full size."""
        self._level, self._part = level, part
        self.updateGeometry()
        self.update()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def figure_height(self) -> float:
        """Give the height of the figures as drawn, in px."""
        if not self._digits or not self._look:
            return 0.0
        largest = LARGEST_MM * self._part * self._look.px_per_mm
        by_width = self.width() / self._digits.width(1.0)
        return min(largest, by_width, float(self.height()))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the full size."""
        return self._size(LARGEST_MM)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for the least height; the width follows the box."""
        return QSize(1, self._size(LEAST_MM).height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the number from the start edge, in the middle of the height."""
        if not self._digits or not self._look:
            return
        height = self.figure_height()
        width = self._digits.width(height)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - width if rtl else 0.0
        box = QRectF(left, (self.height() - height) / 2, width, height)
        colour = self._look.palette.levels[self._level].number
        self._digits.draw(QPainter(self), box, colour)

    def _size(self, millimetres: float) -> QSize:
        if not self._digits or not self._look:
            return QSize(0, 0)
        height = millimetres * self._part * self._look.px_per_mm
        return QSize(ceil(self._digits.width(height)), ceil(height))
