"""For somebody under 18: show this to a grown-up, the number, and both lists of signs."""

from __future__ import annotations

from kiosk.content import Level, Text
from kiosk.content import Role as Part
from kiosk.ui.acts import GoHome
from kiosk.ui.button import TouchButton
from kiosk.ui.pages.arrows import name_arrows
from kiosk.ui.pages.column import column
from kiosk.ui.pages.level_list import show_level
from kiosk.ui.pages.level_panel import LevelPanel
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.pages.sides import Sides
from kiosk.ui.pages.warning_list import WarningList
from kiosk.ui.scale import Role
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.visit import Under18

TITLE = Text("under 18", "This check is for adults")
SHOW = Text("under 18", "Show this to a grown-up or a member of staff now")
CALL = Text("under 18", "Any sign marked NOW? Call:")
HOME = Text("under 18", "Go to the start")
PANEL_MOST = 0.7
PANEL_PART, PANEL_DOWN = 0.57, 0.4


class Under18Page(ScreenPage):
    """Takes the place of the check. It asks nothing and tells nobody what is wrong."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("under-18", stage)
        self._panel = LevelPanel("call", role=Role.HEADING, rounded=True)
        self._now = WarningList("now", columns=1)
        self._today = WarningList("today", columns=1)
        self._home = TouchButton("home", icon="house")
        self._pane = ScrollPane(
            "under-18-pane", column(self._now, self._today, self._home, apart=5)
        )
        self.set_middle(
            Sides(self._panel, self._pane, PANEL_PART, PANEL_DOWN, most_largest=PANEL_MOST)
        )
        self._home.clicked.connect(lambda: self.asked.emit(GoHome()))

    def show_screen(self, screen: Under18) -> None:
        """Write whom to show this to, and the signs."""
        del screen
        self.show_strip(TITLE)
        number = self.stage.site.emergency_number
        self._panel.show_level("now", "", self.say(SHOW), self.say(CALL), number, 1.0, (), "")
        show_level(self.stage, self._now, Level.EMERGENCY, Part.EMERGENCY_SIGN, number=False)
        show_level(self.stage, self._today, Level.SAME_DAY, Part.LEG_SIGN)
        self._home.setText(self.say(HOME))
        name_arrows(self.say, self._pane)
