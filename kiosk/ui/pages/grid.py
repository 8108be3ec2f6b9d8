"""Controls in equal cells: as many side by side as break no word, from *most* downwards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.control import Control
from kiosk.ui.look import Look


class Grid(QWidget):
    """Choices that are alike. *most* stand in a row; where they are too wide, half as many."""

    def __init__(self, controls: Sequence[Control], most: int, apart: int = 2) -> None:
        super().__init__()
        self._controls, self._most, self._apart = list(controls), most, apart
        self._look: Look | None = None
        for control in controls:
            control.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def order(self, controls: Sequence[Control]) -> None:
        """Place the controls in another order."""
        self._controls = list(controls)
        self._changed()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self._changed()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell the layout that narrow means tall."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of all rows, in px."""
        return max((rect.bottom() + 1 for _c, rect in self._place(width)), default=0)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the height at the present width."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Place the controls again."""
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Place the controls again when one of them, or the direction, changes."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange}:
            self._changed()
        return super().event(event)

    def _changed(self) -> None:
        self.updateGeometry()
        self._arrange()

    def _arrange(self) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for control, rect in self._place(self.width()):
            if rtl:
                rect.moveLeft(self.width() - rect.left() - rect.width())
            control.setGeometry(rect)

    def _place(self, width: int) -> list[tuple[Control, QRect]]:
        shown = [c for c in self._controls if not c.isHidden()]
        if not self._look or not shown or width <= 0:
            return []
        gap = self._look.space(self._apart)
        least = max(c.minimumSizeHint().width() for c in shown)
        across = self._most
        while across > 1 and (width - gap * (across - 1)) // across < least:
            across //= 2
        cell = (width - gap * (across - 1)) // across
        placed, top = [], 0
        for start in range(0, len(shown), across):
            row = shown[start : start + across]
            height = max(c.heightForWidth(cell) for c in row)
            for number, control in enumerate(row):
                placed.append((control, QRect(number * (cell + gap), top, cell, height)))
            top += height + gap
        return placed
