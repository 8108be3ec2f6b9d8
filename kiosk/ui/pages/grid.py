"""Controls in equal cells: as many side by side as break no word, from *most* downwards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from kiosk.ui.control import Control
from kiosk.ui.placed import PlacedControls, Placing


class Grid(PlacedControls):
    """Choices that are alike. *most* stand in a row; where they are too wide, half as many."""

    def __init__(self, controls: Sequence[Control], most: int, apart: int = 2) -> None:
        super().__init__(controls)
        self._most, self._apart = most, apart

    def order(self, controls: Sequence[Control]) -> None:
        """Place the controls in another order."""
        self._controls = list(controls)
        self._changed()

    def _place(self, width: int) -> Placing:
        shown = self._shown()
        if not self._look or not shown or width <= 0:
            return [], 0
        gap = self._look.space(self._apart)
        least = max(c.minimumSizeHint().width() for c in shown)
        across = self._most
        while across > 1 and (width - gap * (across - 1)) // across < least:
            across //= 2
        cell = (width - gap * (across - 1)) // across
        placed, top = list[tuple[QWidget, QRect]](), 0
        for start in range(0, len(shown), across):
            row = shown[start : start + across]
            height = max(c.heightForWidth(cell) for c in row)
            for number, control in enumerate(row):
                placed.append((control, QRect(number * (cell + gap), top, cell, height)))
            top += height + gap
        return placed, top - gap
