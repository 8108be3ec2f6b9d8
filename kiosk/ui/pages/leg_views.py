"""The legs from the front and from the back, side by side, as large as they fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.content import LegMap
from kiosk.ui.look import Look
from kiosk.ui.pages.leg_view import LegView
from kiosk.ui.pictures import Pictures


class LegViews(QWidget):
    """Emits `touched` with the id of a place. The front comes first in reading order."""

    touched = Signal(str)

    def __init__(self, leg_map: LegMap, pictures: Pictures) -> None:
        super().__init__()
        self._look: Look | None = None
        self._views = [LegView(view, leg_map, pictures) for view in leg_map.views]
        for view in self._views:
            view.setParent(self)
            view.listen()
            view.touched.connect(self.touched)

    def show_marks(self, marked: Sequence[str], say: Callable[..., str]) -> None:
        """Ring the places *marked*."""
        for view in self._views:
            view.show_marks(marked, say, plates=True)

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self._arrange()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell the page that the drawings keep their shape."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of both drawings at *width*."""
        return max(view.heightForWidth(self._cell(width)) for view in self._views)

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Place the drawings again."""
        self._arrange()

    def _cell(self, width: int) -> int:
        gap = self._look.space(3) if self._look else 0
        count = len(self._views)
        return (width - gap * (count - 1)) // count

    def _arrange(self) -> None:
        if not self._look or self.width() <= 0:
            return
        cell, gap = self._cell(self.width()), self._look.space(3)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number, view in enumerate(reversed(self._views) if rtl else self._views):
            height = min(self.height(), view.heightForWidth(cell))
            view.setGeometry(number * (cell + gap), 0, cell, height)
