"""The actions of a page side by side, each as wide as its words ask for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from kiosk.ui.control import Control
from kiosk.ui.placed import PlacedControls, Placing
from kiosk.ui.share import share


class Actions(PlacedControls):
    """Unlike answers, actions need not be equal; a row that would break words is stacked."""

    def __init__(self, *controls: Control) -> None:
        super().__init__(controls)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for the height at the present width, and no width of its own."""
        return QSize(0, self.heightForWidth(self.width()))

    def _place(self, width: int) -> Placing:
        shown = self._shown()
        if not self._look or not shown or width <= 0:
            return [], 0
        gap = self._look.space(2)
        room = width - gap * (len(shown) - 1)
        least = [c.minimumSizeHint().width() for c in shown]
        if sum(least) > room:
            return _stacked(shown, width, gap)
        widths = share([c.sizeHint().width() for c in shown], least, room)
        height = max(c.heightForWidth(w) for c, w in zip(shown, widths, strict=True))
        placed, left = list[tuple[QWidget, QRect]](), 0
        for control, wide in zip(shown, widths, strict=True):
            placed.append((control, QRect(left, 0, wide, height)))
            left += wide + gap
        return placed, height


def _stacked(shown: Sequence[Control], width: int, gap: int) -> Placing:
    placed, top = list[tuple[QWidget, QRect]](), 0
    for control in shown:
        height = control.heightForWidth(width)
        placed.append((control, QRect(0, top, width, height)))
        top += height + gap
    return placed, top - gap
