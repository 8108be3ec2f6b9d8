"""The sheet as it will come out, and the way to look closer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent

from kiosk.ui.button import TouchButton
from kiosk.ui.look import Look
from kiosk.ui.pages.sheet_view import SheetFan
from kiosk.ui.palette import Kind
from kiosk.ui.panel import Panel
from kiosk.ui.pixels import Pixels
from kiosk.ui.placed import ASKS


class Preview(Panel):
    """The pages on a quiet ground; the button lies over their lower corner."""

    def __init__(self, pixels: Pixels) -> None:
        super().__init__("quiet")
        self.sheet = SheetFan(pixels)
        self.closer = TouchButton("look-closer", Kind.CARD, icon="page")
        self.sheet.setParent(self)
        self.closer.setParent(self)

    def apply(self, look: Look) -> None:
        """Take a new look."""
        super().apply(look)
        self._arrange()

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Place sheet and button again."""
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Place the button again when its words change."""
        if event.type() in ASKS:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        look = self._look
        if not look or self.width() <= 0:
            return
        pad, edge = look.space(4), look.space(3)
        room = self.rect().adjusted(pad, pad, -pad, -pad)
        self.sheet.setGeometry(room)
        width = min(self.closer.sizeHint().width(), self.width() - 2 * edge)
        height = self.closer.heightForWidth(width)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = edge if rtl else self.width() - edge - width
        self.closer.setGeometry(left, self.height() - edge - height, width, height)
        self.closer.raise_()
