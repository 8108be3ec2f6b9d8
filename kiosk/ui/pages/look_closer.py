"""One page of the sheet, large enough to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent

from kiosk.content import Text
from kiosk.ui.button import TouchButton
from kiosk.ui.pages.actions import Actions
from kiosk.ui.pages.arrows import name_arrows
from kiosk.ui.pages.column import column
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.pages.sheet_view import SheetPage
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.visit import LookCloser

if TYPE_CHECKING:
    from kiosk.proofs import Proof

TITLE = Text("look closer", "Your sheet")
PAGE_OF = Text("look closer", "Page {page} of {pages}")
PREVIOUS = Text("look closer", "Page before")
NEXT = Text("look closer", "Next page")


class LookCloserPage(ScreenPage):
    """The page takes the whole width and scrolls."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("look-closer", stage)
        self._screen: LookCloser
        self._proof: Proof | None = None
        self._sheet = SheetPage(stage.pictures.pixels)
        self._pane = ScrollPane("sheet-pane", column(self._sheet))
        self._previous = TouchButton("page-before", icon="back")
        self._next = TouchButton("next-page", trailing="forward")
        self.set_middle(self._pane)
        self.set_foot(Actions(self._previous, self._next))
        self._previous.clicked.connect(lambda: self._turn(-1))
        self._next.clicked.connect(lambda: self._turn(1))

    def show_screen(self, screen: LookCloser) -> None:
        """Show the page of *screen*, as soon as the pages are there."""
        before = getattr(self, "_screen", None)
        self._screen = screen
        if before is None or before.sheet != screen.sheet:
            self._proof = None
        self._previous.setText(self.say(PREVIOUS))
        self._next.setText(self.say(NEXT))
        name_arrows(self.say, self._pane)
        if before is None or before != screen:
            self._pane.to_top()
        self._show()

    def show_proof(self, proof: Proof) -> None:
        """Take the pages of the sheet."""
        self._proof = proof
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Keep nothing of a sheet that nobody looks at."""
        self._proof = None
        super().hideEvent(event)

    def _show(self) -> None:
        number, count = self._screen.page, len(self._proof.shapes) if self._proof else 0
        words = self.say(PAGE_OF, page=str(number + 1), pages=str(count))
        self.show_strip(PAGE_OF if count else TITLE, page=str(number + 1), pages=str(count))
        self._sheet.show_page(self._proof, number, words)
        self._previous.setVisible(number > 0)
        self._next.setVisible(number + 1 < count)

    def _turn(self, pages: int) -> None:
        self.changed.emit(LookCloser(self._screen.sheet, self._screen.page + pages))
