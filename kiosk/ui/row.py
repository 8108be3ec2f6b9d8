"""Controls of equal size and prominence: in a row, or stacked where a row is too narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.button import TouchButton
from kiosk.ui.control import Control
from kiosk.ui.look import Look
from kiosk.ui.placed import ASKS

LARGEST = 4


class EqualRow(QWidget):
    """Places *controls* alike: none leads. Portrait stacks them at the largest text.

    *apart* is the step of the space between them (s1 to s6); *aligns* lets the icons of a
    stack stand in line.
    """

    def __init__(
        self, controls: Sequence[Control], apart: int = 4, *, aligns: bool = True
    ) -> None:
        super().__init__()
        self._controls, self._apart, self._aligns = tuple(controls), apart, aligns
        self._look: Look | None = None
        for control in controls:
            control.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self._changed()

    def stacked(self, width: int) -> bool:
        """Tell whether the controls stand one above the other at *width*."""
        if not self._look:
            return False
        if self._look.portrait and self._look.text_size == LARGEST:
            return True
        least = max((c.minimumSizeHint().width() for c in self._shown()), default=0)
        return least > self._cell(width, len(self._shown()))

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell the layout that narrow means tall."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of the row or the stack."""
        controls = self._shown()
        if not self._look or not controls:
            return 0
        if self.stacked(width):
            tallest = max(c.heightForWidth(width) for c in controls)
            return len(controls) * tallest + (len(controls) - 1) * self._look.space(2)
        return max(c.heightForWidth(self._cell(width, len(controls))) for c in controls)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for all controls side by side."""
        if not self._look:
            return QSize(0, 0)
        hints = [c.sizeHint().width() for c in self._shown()]
        width = max(hints, default=0) * len(hints) + self._gap() * (len(hints) - 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for the widest control; the row stacks before it breaks words."""
        least = max((c.minimumSizeHint().width() for c in self._shown()), default=0)
        return QSize(least, self.heightForWidth(max(least, self.width())))

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Place the controls again."""
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Place the controls again when one of them, or the direction, changes."""
        if event.type() in ASKS:
            self._changed()
        return super().event(event)

    def _shown(self) -> list[Control]:
        return [c for c in self._controls if not c.isHidden()]

    def _gap(self) -> int:
        return self._look.space(self._apart) if self._look else 0

    def _cell(self, width: int, count: int) -> int:
        return (width - self._gap() * (count - 1)) // max(1, count)

    def _changed(self) -> None:
        self.updateGeometry()
        self._arrange()

    def _arrange(self) -> None:
        controls = self._shown()
        if not self._look or not controls or self.width() <= 0:
            return
        stacked = self.stacked(self.width())
        for control in controls:
            if isinstance(control, TouchButton) and self._aligns:
                control.set_inset(inset=stacked)
        if stacked:
            gap, count = self._look.space(2), len(controls)
            height = (self.height() - gap * (count - 1)) // count
            for number, control in enumerate(controls):
                control.setGeometry(0, number * (height + gap), self.width(), height)
            return
        cell, gap = self._cell(self.width(), len(controls)), self._gap()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number, control in enumerate(controls):
            left = number * (cell + gap)
            rect = QRect(left, 0, cell, self.height())
            if rtl:
                rect.moveLeft(self.width() - left - cell)
            control.setGeometry(rect)
