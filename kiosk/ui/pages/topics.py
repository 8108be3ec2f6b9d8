"""Choosing what to read, or which sheet to print."""

from __future__ import annotations

from kiosk.content import Text
from kiosk.ui.button import TouchButton
from kiosk.ui.pages.above_bar import AboveBar
from kiosk.ui.pages.arrows import name_arrows
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.pages.topic_cards import TopicCard, TopicCards
from kiosk.ui.palette import Kind
from kiosk.ui.scale import Role, Size
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.visit import PointAt, PrintSheet, TopicList, opened

TITLE = Text("topics", "What do you want to know?")
TITLE_PRINT = Text("topics", "Which sheet do you want?")
MAIN_SHEET = Text("topics", "The main sheet: cramp or clot?")
MAIN_MORE = Text("topics", "All warning signs and whom to call, on two sides.")
WHERE = Text("topics", "Where does it hurt?")
WHERE_MORE = Text("topics", "Point at the place on a leg.")
GROUPS = {
    "clot": Text("topics", "Clots"),
    "cramp": Text("topics", "Cramps"),
    "prevent": Text("topics", "Lower your chance of a clot"),
    "help": Text("topics", "Medicines and help"),
}


class TopicsPage(ScreenPage):
    """The same cards to read and to print.

    To read, the legs to point at come first; to print, the main sheet.
    """

    def __init__(self, stage: Stage) -> None:
        super().__init__("topics", stage)
        self._screen: TopicList
        self._main = TouchButton(
            "main-sheet", Kind.CORAL, Size.MAIN, icon="printer", role=Role.SIGN
        )
        self._where = TopicCard("where", "sign-which-limb", stage.pictures)
        first = self._main, self._where
        self._cards = TopicCards(stage.content.topics, first, stage.pictures)
        self._pane = ScrollPane("topics-pane", self._cards)
        self.set_middle(AboveBar(self._pane))
        self._main.clicked.connect(lambda: self._print(None))
        self._where.clicked.connect(lambda: self.chosen.emit(PointAt()))
        self._cards.opened.connect(self._open)

    def show_screen(self, screen: TopicList) -> None:
        """Write the groups and the titles."""
        self._screen = screen
        self.show_strip(TITLE_PRINT if screen.to_print else TITLE)
        self._main.setText(self.say(MAIN_SHEET))
        self._main.set_sub(self.say(MAIN_MORE))
        self._main.setVisible(screen.to_print)
        self._where.show_title(f"**{self.say(WHERE)}** {self.say(WHERE_MORE)}")
        self._where.setVisible(not screen.to_print)
        groups = {name: self.say(text) for name, text in GROUPS.items()}
        titles = {topic.id: self.say(topic.title) for topic in self.stage.content.topics}
        self._cards.show_words(groups, titles)
        name_arrows(self.say, self._pane)

    def _open(self, name: str) -> None:
        if self._screen.to_print:
            self._print(name)
        else:
            self.chosen.emit(opened(self.stage.content.topic(name)))

    def _print(self, name: str | None) -> None:
        self.chosen.emit(PrintSheet(self.sheet(name)))
