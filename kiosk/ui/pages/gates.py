"""The three gates before the checklist: of age, for whom, and which limb."""

from __future__ import annotations

from functools import partial

from kiosk.content import Text
from kiosk.ui.button import TouchButton
from kiosk.ui.pages.column import column
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.palette import Kind
from kiosk.ui.row import EqualRow
from kiosk.ui.scale import Role, Size
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.ui.words import Words
from kiosk.visit import AdultGate, LimbGate, WhoGate
from kiosk.words import NO, YES

BEFORE = Text("gates", "Before we start")
ADULT = Text("gates", "Are you 18 or older?")
ADULT_WHY = Text("gates", "These questions are made for adults.")
ADULT_PICTURE = Text("gates", "A young person shows the screen to a grown-up.")
WHO = Text("gates", "Are you answering for yourself or for someone with you?")
MYSELF = Text("gates", "For myself")
SOMEONE = Text("gates", "For someone with me")
WHO_WHY = Text("gates", "For someone else: read each question to them.")
WHO_PICTURE = Text("gates", "One person answers for another beside them.")
LIMB = Text("gates", "Answer for the leg or arm that hurts")
LIMB_WHY = Text("gates", "If more than one hurts, think of the worst one.")
LIMB_PICTURE = Text("gates", "A leg and an arm, each with a mark where it hurts.")
START = Text("gates", "Start the questions")
LEAST_PICTURE = 96


class GatePage(ScreenPage):
    """Asks the gate that is shown; each gate has its own words and buttons."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("gate", stage)
        self._screen: AdultGate | WhoGate | LimbGate
        self._stem = Words("stem", Role.STEM, bold=True, heading=2)
        self._why = Words("why", Role.BODY, colour="ink_2")
        self._picture = self.picture("picture")
        self._one = TouchButton("first", Kind.ANSWER, Size.ANSWER, role=Role.SIGN)
        self._other = TouchButton("second", Kind.ANSWER, Size.ANSWER, role=Role.SIGN)
        self._pane = ScrollPane("gate-pane", column(self._stem, self._why, self._picture))
        self.set_middle(self._pane)
        self.set_foot(EqualRow([self._one, self._other]))
        self._one.clicked.connect(partial(self._choose, first=True))
        self._other.clicked.connect(partial(self._choose, first=False))

    def show_screen(self, screen: AdultGate | WhoGate | LimbGate) -> None:
        """Ask the gate of *screen*."""
        self._screen = screen
        self.show_strip(BEFORE)
        match screen:
            case AdultGate():
                self._ask(ADULT, ADULT_WHY, "scene-grown-up", ADULT_PICTURE, YES, NO)
            case WhoGate():
                self._ask(WHO, WHO_WHY, "scene-for-someone", WHO_PICTURE, MYSELF, SOMEONE)
            case LimbGate():
                self._ask(LIMB, LIMB_WHY, "sign-which-limb", LIMB_PICTURE, START, None)

    def arrange(self) -> None:
        """Place the regions; the picture takes what the words leave."""
        super().arrange()
        if self.look and hasattr(self, "_pane"):
            width, gap = self._pane.width(), self.look.space(3)
            taken = sum(words.heightForWidth(width) + gap for words in (self._stem, self._why))
            room = self._pane.height() - taken - gap
            room = min(room, self._picture.heightForWidth(width))
            self._picture.setFixedHeight(max(self.look.px(LEAST_PICTURE), room))

    def _ask(  # noqa: PLR0913, PLR0917
        self,
        stem: Text,
        why: Text,
        picture: str,
        alternative: Text,
        first: Text,
        second: Text | None,
    ) -> None:
        self._stem.setText(self.say(stem))
        self._why.setText(self.say(why))
        self._picture.show_picture(picture, self.say(alternative))
        self._one.setText(self.say(first))
        self._one.set_kind(Kind.ANSWER if second else Kind.CORAL)
        self._other.setVisible(second is not None)
        if second:
            self._other.setText(self.say(second))
        self.arrange()
        self._pane.to_top()

    def _choose(self, *, first: bool) -> None:
        match self._screen:
            case AdultGate():
                screen = self._screen
                self.chosen.emit(screen.adult() if first else screen.minor())
            case WhoGate():
                self.chosen.emit(self._screen.anyone())
            case LimbGate():
                self.chosen.emit(self._screen.ready())
