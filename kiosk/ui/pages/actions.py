"""The actions of a page side by side, each as wide as its words ask for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.control import Control
from kiosk.ui.look import Look
from kiosk.ui.share import share


class Actions(QWidget):
    """Unlike answers, actions need not be equal; a row that would break words is stacked."""

    def __init__(self, *controls: Control) -> None:
        super().__init__()
        self._controls = controls
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

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell the layout that narrow means tall."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of the row or the stack."""
        return max((rect.bottom() + 1 for _c, rect in self._place(width)), default=0)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the height at the present width."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for the height at the present width, and no width of its own."""
        return QSize(0, self.heightForWidth(self.width()))

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
        gap = self._look.space(2)
        room = width - gap * (len(shown) - 1)
        least = [c.minimumSizeHint().width() for c in shown]
        if sum(least) > room:
            return _stacked(shown, width, gap)
        widths = share([c.sizeHint().width() for c in shown], least, room)
        height = max(c.heightForWidth(w) for c, w in zip(shown, widths, strict=True))
        placed, left = [], 0
        for control, wide in zip(shown, widths, strict=True):
            placed.append((control, QRect(left, 0, wide, height)))
            left += wide + gap
        return placed


def _stacked(shown: Sequence[Control], width: int, gap: int) -> list[tuple[Control, QRect]]:
    placed, top = [], 0
    for control in shown:
        height = control.heightForWidth(width)
        placed.append((control, QRect(0, top, width, height)))
        top += height + gap
    return placed
