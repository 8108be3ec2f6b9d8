"""The warning signs that stand before a stretch: first look, then go on."""

from __future__ import annotations

from kiosk.content import Level, Text
from kiosk.content import Role as Part
from kiosk.ui.button import TouchButton
from kiosk.ui.pages.arrows import name_arrows
from kiosk.ui.pages.column import column
from kiosk.ui.pages.level_list import show_level
from kiosk.ui.pages.notice import Notice
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.pages.warning_list import WarningList
from kiosk.ui.palette import Kind
from kiosk.ui.row import EqualRow
from kiosk.ui.scale import Role, Size
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.ui.words import Words
from kiosk.visit import Home, WarningsFirst

TITLE = Text("warnings", "Before you stretch")
NONE_FITS = Text("warnings", "None of these fit: show the stretch")
CHECK = Text("warnings", "Check my signs")


class WarningsPage(ScreenPage):
    """Both lists in full. The way to the stretch stands after the last sign."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("warnings", stage)
        self._screen: WarningsFirst
        self._first = Notice("first", "now", Role.SIGN)
        self._now = WarningList("now")
        self._today = WarningList("today")
        self._skin = Words("skin", Role.BODY)
        self._worried = Words("worried", Role.BODY, bold=True)
        self._go_on = TouchButton("go-on", Kind.CARD, Size.MAIN, icon="forward")
        self._pane = ScrollPane(
            "warnings-pane",
            column(
                self._first,
                self._now,
                self._today,
                self._skin,
                self._worried,
                self._go_on,
                apart=5,
            ),
        )
        self._check = TouchButton("check", Kind.CORAL, icon="checklist", role=Role.SIGN)
        self.set_middle(self._pane)
        self.set_foot(EqualRow([self._check]))
        self._go_on.clicked.connect(lambda: self.chosen.emit(self._screen.go_on()))
        self._check.clicked.connect(self._begin)

    def show_screen(self, screen: WarningsFirst) -> None:
        """Write both lists."""
        self._screen = screen
        advice = self.stage.content.advice
        self.show_strip(TITLE)
        self._first.setText(f"**{self.say(advice.stretch_warning.text)}**")
        show_level(self.stage, self._now, Level.EMERGENCY, Part.EMERGENCY_SIGN)
        show_level(self.stage, self._today, Level.SAME_DAY, Part.LEG_SIGN)
        self._skin.setText(self.say(advice.skin.text))
        self._worried.setText(self.say(advice.worried.text))
        self._go_on.setText(self.say(NONE_FITS))
        self._check.setText(self.say(CHECK))
        name_arrows(self.say, self._pane)

    def _begin(self) -> None:
        self.chosen.emit(Home().check(self.stage.content.checklist))
