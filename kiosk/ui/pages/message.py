"""One message with its picture: what happens to the print, or what happened."""

from __future__ import annotations

from kiosk.ui.control import Control
from kiosk.ui.pages.actions import Actions
from kiosk.ui.pages.arrows import name_arrows
from kiosk.ui.pages.column import column
from kiosk.ui.pages.optional import write
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.pages.sides import Sides
from kiosk.ui.scale import Role
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.ui.words import Words

WORDS_PART, WORDS_DOWN = 0.52, 0.55


class MessagePage(ScreenPage):
    """A heading, a sentence or two, a picture, and the *actions* below."""

    def __init__(self, name: str, stage: Stage, *actions: Control) -> None:
        super().__init__(name, stage)
        self._heading = Words("heading", Role.TITLE, bold=True, heading=1)
        self._first = Words("first", Role.SIGN)
        self._second = Words("second", Role.SIGN)
        self._picture = self.picture("picture")
        self._pane = ScrollPane(
            "message", column(self._heading, self._first, self._second, apart=4)
        )
        self.set_middle(Sides(self._pane, self._picture, WORDS_PART, WORDS_DOWN))
        self.set_foot(Actions(*actions))
        self.set_first_focus(actions[0])

    def show_message(self, heading: str, first: str, second: str = "") -> None:
        """Write the message."""
        self._heading.setText(heading)
        write(self._first, first)
        write(self._second, second)
        name_arrows(self.say, self._pane)
