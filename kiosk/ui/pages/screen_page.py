"""What the pages of this kiosk have in common: a stage, and three ways to answer."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kiosk.content import Text
from kiosk.ui.page import Page
from kiosk.ui.picture import Picture
from kiosk.ui.skins import Tone
from kiosk.ui.stage import Stage
from kiosk.visit import Answers, Sheet

BACK = Text("page", "Back")


class ScreenPage(Page):
    """Emits `chosen` with the screen to show next.

    `changed` comes with the same screen looked at otherwise, `asked` with an act for the
    window, `went_back` for the way back. `places` are those that the patient pointed at; the
    window tells them before the screen is shown.
    """

    changed = Signal(object)
    asked = Signal(object)
    went_back = Signal()

    def __init__(self, name: str, stage: Stage) -> None:
        super().__init__(name)
        self.stage = stage
        self.say = stage.speech.say
        self.places: tuple[str, ...] = ()
        if self.strip:
            self.strip.back.connect(self.went_back)
        self.listen.asked.connect(self.asked)

    @property
    def code(self) -> str:
        """The BCP 47 code of the language that the page is written in."""
        return self.stage.speech.code

    def show_listen(self, listen: str, stop: str) -> None:
        """Write the button that has the page read aloud; without words there is none."""
        self.listen.show_words(listen, stop)

    def show_speaking(self, *, speaking: bool) -> None:
        """Let the button say Stop while the page is read aloud."""
        self.listen.show_speaking(speaking=speaking)

    def picture(self, name: str) -> Picture:
        """Return a picture that draws from the kiosk's illustrations."""
        return Picture(name, self.stage.pictures)

    def turning(self) -> Picture | None:
        """Return the picture on show whose steps dissolve into each other, if there is one."""
        return None

    def sheet(self, topic: str | None = None, answers: Answers | None = None) -> Sheet:
        """Return a sheet in the language and the skin that the patient has chosen.

        The places that hurt stand on the sheet of *answers* alone.
        """
        skin = list(Tone).index(self.look.skin) + 1 if self.look else 1
        places = self.places if answers is not None else ()
        return Sheet(self.stage.speech.code, topic, answers, skin=skin, places=places)

    def show_strip(self, title: Text, **fields: str) -> None:
        """Write the way back and the title into the strip."""
        if self.strip:
            self.strip.show_back(self.say(BACK))
            self.strip.show_title(self.say(title, **fields))
