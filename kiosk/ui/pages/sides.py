"""Two regions side by side; one above the other where the screen stands on its short side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.look import Look
from kiosk.ui.placed import ASKS

BELOW = 22
MOST, MOST_LARGEST = 0.62, 0.5
LARGEST = 4


class Sides(QWidget):
    """Gives *start* a *part* of the width, in portrait a part *down* of the height.

    There a *start* that tells its height for a width gets that, up to MOST of the height, and
    *most_largest* at the largest text. Some room is left below.
    """

    def __init__(
        self,
        start: QWidget,
        end: QWidget,
        part: float,
        down: float,
        *,
        most_largest: float = MOST_LARGEST,
    ) -> None:
        super().__init__()
        self._most_largest = most_largest
        self._start, self._end = start, end
        self._part, self._down = part, down
        self._look: Look | None = None
        start.setParent(self)
        end.setParent(self)

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self._arrange()

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Place the regions again."""
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Place the regions again when one of them asks."""
        if event.type() in ASKS:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        if not self._look or self.width() <= 0:
            return
        gap = self._look.space(5)
        width = self.width()
        height = self.height() - self._look.px(BELOW)
        if self._look.portrait:
            gap = self._look.space(4)
            upper = self._upper(width, height - gap)
            self._start.setGeometry(0, 0, width, upper)
            self._end.setGeometry(0, upper + gap, width, height - upper - gap)
            return
        first = round((width - gap) * self._part)
        start = QRect(0, 0, first, height)
        end = QRect(first + gap, 0, width - first - gap, height)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start.moveLeft(width - first)
            end.moveLeft(0)
        self._start.setGeometry(start)
        self._end.setGeometry(end)

    def _upper(self, width: int, height: int) -> int:
        upper = round(height * self._down)
        if self._start.hasHeightForWidth():
            upper = max(upper, self._start.heightForWidth(width))
        largest = self._look is not None and self._look.text_size == LARGEST
        return min(upper, round(height * (self._most_largest if largest else MOST)))
