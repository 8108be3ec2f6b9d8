"""Pointing at the place that hurts: it names the place and offers what to read about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from kiosk.content import Text
from kiosk.ui.acts import Mark
from kiosk.ui.button import TouchButton
from kiosk.ui.pages.arrows import name_arrows
from kiosk.ui.pages.column import Column, column
from kiosk.ui.pages.grid import Grid
from kiosk.ui.pages.leg_views import LegViews
from kiosk.ui.pages.optional import write
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.pages.sides import Sides
from kiosk.ui.palette import Kind
from kiosk.ui.scale import Role, Size
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.ui.words import Words
from kiosk.visit import PointAt, opened

TITLE = Text("point at", "Where does it hurt?")
TOUCH = Text(
    "point at",
    "Touch the place on the picture, or choose it in the list. An arm hurts? Check your signs.",
)
POINTED = Text("point at", "You pointed at: **{places}**")
NOT_TELLING = Text(
    "point at",
    "The place alone cannot tell what is wrong. Check your signs to see how soon to get help.",
)
READ = Text("point at", "Read about this")
LIST = Text("point at", "Or choose the place here. Touch it again to take the mark away.")
CHECK = Text("point at", "Check my signs")
PICTURE_PART, PICTURE_DOWN = 0.52, 0.44
ACROSS = 2


class PointAtPage(ScreenPage):
    """The legs at the start, what was pointed at and the list of places beside them.

    It decides nothing: coral leads to the check, whatever place was touched.
    """

    def __init__(self, stage: Stage) -> None:
        super().__init__("point-at", stage)
        self._screen: PointAt
        places = stage.content.leg_map.places
        offered = dict.fromkeys(topic for place in places for topic in place.topics)
        self._legs = LegViews(stage.content.leg_map, stage.pictures)
        self._lead = Words("pointed", Role.SIGN, heading=2)
        self._more = Words("pointed-more", Role.BODY, colour="ink_2")
        self._read = Words("read-about", Role.BODY, bold=True, heading=2)
        self._topics = {t: TouchButton(f"read-{t}", icon="book", start=True) for t in offered}
        self._list = Words("or-choose", Role.BODY, bold=True, heading=2)
        self._places = {p.id: TouchButton(p.id, Kind.CARD, start=True) for p in places}
        self._check = TouchButton("check", Kind.CORAL, Size.ANSWER, icon="checklist")
        self._assemble()
        self._legs.touched.connect(self._mark)
        for name, button in self._topics.items():
            button.clicked.connect(partial(self._open, name))
        for name, button in self._places.items():
            button.clicked.connect(partial(self._mark, name))
        self._check.clicked.connect(self._begin)

    def _assemble(self) -> None:
        choices = Grid([*self._places.values()], ACROSS)
        topics = self._topics.values()
        content = column(self._lead, self._more, self._read, *topics, self._list, choices)
        self._pane = ScrollPane("places-pane", content)
        self._words = Column()
        self._words.box.addWidget(self._pane, 1)
        self._words.box.addWidget(self._check)
        self.set_middle(Sides(self._legs, self._words, PICTURE_PART, PICTURE_DOWN))

    def show_screen(self, screen: PointAt) -> None:
        """Write the places, and what may be read about those that were pointed at."""
        self._screen = screen
        self.show_strip(TITLE)
        self._legs.show_marks(self.places, self.say)
        self._show_lead(self.places)
        self._show_topics(self.places)
        self._list.setText(self.say(LIST))
        for place in self.stage.content.leg_map.places:
            button = self._places[place.id]
            button.setText(self.say(place.name))
            if button.chosen != (place.id in self.places) or not button.isCheckable():
                button.set_chosen(chosen=place.id in self.places)
        self._check.setText(self.say(CHECK))
        name_arrows(self.say, self._pane)

    def _show_lead(self, marked: Sequence[str]) -> None:
        names = " · ".join(self.say(self.stage.content.leg_map.place(p).name) for p in marked)
        self._lead.setText(self.say(POINTED, places=names) if marked else self.say(TOUCH))
        self._more.setText(self.say(NOT_TELLING))

    def _show_topics(self, marked: Sequence[str]) -> None:
        leg_map = self.stage.content.leg_map
        offered = {topic for name in marked for topic in leg_map.place(name).topics}
        write(self._read, self.say(READ) if marked else "")
        for name, button in self._topics.items():
            button.setVisible(name in offered)
            button.setText(self.say(self.stage.content.topic(name).title))

    def _mark(self, name: str, _checked: bool = False) -> None:
        self.asked.emit(Mark(name))

    def _open(self, name: str) -> None:
        self.chosen.emit(opened(self.stage.content.topic(name)))

    def _begin(self) -> None:
        self.chosen.emit(self._screen.check(self.stage.content.checklist))
