"""Widgets that place their own parts, where no layout of Qt fits: narrow means tall."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.control import Control
from kiosk.ui.look import Look

# Qt tells a hidden widget nothing of what changes in it, so it looks again when it is shown.
ASKS = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange, QEvent.Type.Show})
"""When a widget that places its own parts has to place them again."""

Placing = tuple[Sequence[tuple[QWidget, QRect]], int]


class Placed(QWidget):
    """A kind of it says in `_place` where its parts stand; right to left is mirrored here."""

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self._grow(QSizePolicy.Policy.Preferred)

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self._changed()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell the layout that narrow means tall."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of all parts at *width*, in px."""
        return self._place(width)[1]

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the height at the present width."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Place the parts again."""
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Place the parts again when one of them, or the direction, changes."""
        if event.type() in ASKS:
            self._changed()
        return super().event(event)

    def _grow(self, across: QSizePolicy.Policy) -> None:
        policy = QSizePolicy(across, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _changed(self) -> None:
        self.updateGeometry()
        self._arrange()

    def _arrange(self) -> None:
        for widget, rect in self._place(self.width())[0]:
            widget.setGeometry(self._mirrored(rect))

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.left() - rect.width())
        return rect

    def _place(self, width: int) -> Placing:
        """Give each part its rectangle, left to right, and the height of the whole, in px."""
        raise NotImplementedError


class PlacedControls(Placed):
    """Controls, some of which may be hidden."""

    def __init__(self, controls: Sequence[Control]) -> None:
        super().__init__()
        self._controls = list(controls)
        for control in controls:
            control.setParent(self)
        self._grow(QSizePolicy.Policy.Ignored)

    def _shown(self) -> list[Control]:
        return [control for control in self._controls if not control.isHidden()]
