"""The three gates before the checklist: of age, for whom, and which limb."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.content import Text
from kiosk.ui.button import TouchButton
from kiosk.ui.look import Look
from kiosk.ui.pages.column import column
from kiosk.ui.pages.leg_view import LegView
from kiosk.ui.pages.optional import write
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.palette import Kind
from kiosk.ui.row import EqualRow
from kiosk.ui.scale import Role, Size
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.ui.words import Words
from kiosk.visit import AdultGate, LimbGate, SomeoneGate, WhoGate
from kiosk.words import NO, YES

BEFORE = Text("gates", "Before we start")
ADULT = Text("gates", "Are you 18 or older?")
ADULT_WHY = Text("gates", "These questions are made for adults.")
ADULT_PICTURE = Text("gates", "A young person shows the screen to a grown-up.")
WHO = Text("gates", "Are you answering for yourself or for someone with you?")
MYSELF = Text("gates", "For myself")
SOMEONE = Text("gates", "For someone with me")
SOMEONE_ADULT = Text("gates", "Is that person 18 or older?")
WHO_WHY = Text("gates", "For someone else: read each question to them.")
WHO_PICTURE = Text("gates", "One person answers for another beside them.")
LIMB = Text("gates", "Answer for the leg or arm that hurts")
LIMB_WHY = Text("gates", "A sign in any leg or arm counts, even one that does not hurt.")
LIMB_PICTURE = Text("gates", "A leg and an arm, each with a mark where it hurts.")
POINTED = Text("gates", "You pointed here: {places}")
START = Text("gates", "Start the questions")
LEAST_PICTURE = 96


class GatePage(ScreenPage):
    """Asks the gate that is shown; each gate has its own words and buttons."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("gate", stage)
        self._screen: AdultGate | WhoGate | SomeoneGate | LimbGate
        self._stem = Words("stem", Role.STEM, bold=True, heading=2)
        self._why = Words("why", Role.BODY, colour="ink_2")
        self._pointed = Words("pointed", Role.BODY, bold=True)
        self._picture = self.picture("picture")
        leg_map = stage.content.leg_map
        self._legs = [LegView(view, leg_map, stage.pictures) for view in leg_map.views]
        self._one = TouchButton("first", Kind.ANSWER, Size.ANSWER, role=Role.SIGN)
        self._other = TouchButton("second", Kind.ANSWER, Size.ANSWER, role=Role.SIGN)
        pictures = self._pictures()
        content = column(self._stem, self._why, self._pointed, pictures)
        self._pane = ScrollPane("gate-pane", content)
        self.set_middle(self._pane)
        self.set_foot(EqualRow([self._one, self._other]))
        self._one.clicked.connect(partial(self._choose, first=True))
        self._other.clicked.connect(partial(self._choose, first=False))

    def _pictures(self) -> QWidget:
        """Return the gate's picture beside the legs that were pointed at."""
        widget = QWidget()
        self._row = QHBoxLayout(widget)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._picture, 2)
        for legs in self._legs:
            self._row.addWidget(legs, 1)
        return widget

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._row.setSpacing(look.space(3))
        super().apply(look)

    def show_screen(self, screen: AdultGate | WhoGate | SomeoneGate | LimbGate) -> None:
        """Ask the gate of *screen*."""
        self._screen = screen
        self.show_strip(BEFORE)
        self._show_pointed(self.places if isinstance(screen, LimbGate) else ())
        match screen:
            case AdultGate() | SomeoneGate():
                stem = ADULT if isinstance(screen, AdultGate) else SOMEONE_ADULT
                self._ask(stem, ADULT_WHY, "scene-grown-up", ADULT_PICTURE, YES, NO)
            case WhoGate():
                self._ask(WHO, WHO_WHY, "scene-for-someone", WHO_PICTURE, MYSELF, SOMEONE)
            case LimbGate():
                self._ask(LIMB, LIMB_WHY, "sign-which-limb", LIMB_PICTURE, START, None)

    def _show_pointed(self, places: Sequence[str]) -> None:
        """Show small what was pointed at; it changes nothing that is asked."""
        leg_map = self.stage.content.leg_map
        marked = [leg_map.place(name) for name in places]
        names = " · ".join(self.say(place.name) for place in marked)
        write(self._pointed, self.say(POINTED, places=names) if marked else "")
        for view, legs in zip(leg_map.views, self._legs, strict=True):
            legs.show_marks(places, self.say, plates=False)
            legs.setVisible(any(place.view == view.id for place in marked))

    def arrange(self) -> None:
        """Place the regions; the picture takes what the words leave."""
        super().arrange()
        if self.look and hasattr(self, "_pane"):
            width, gap = self._pane.width(), self.look.space(3)
            words = [w for w in (self._stem, self._why, self._pointed) if not w.isHidden()]
            taken = sum(w.heightForWidth(width) + gap for w in words)
            room = self._pane.height() - taken - gap
            room = min(room, self._picture.heightForWidth(width))
            room = max(self.look.px(LEAST_PICTURE), room)
            for picture in (self._picture, *self._legs):
                picture.setFixedHeight(room)

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
            case AdultGate() | SomeoneGate() as gate:
                self.chosen.emit(gate.adult() if first else gate.minor())
            case WhoGate() as gate:
                self.chosen.emit(gate.myself() if first else gate.someone())
            case LimbGate() as gate:
                self.chosen.emit(gate.ready())
