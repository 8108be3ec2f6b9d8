"""Call for help: whom to tell, the number, what to say, and the signs that call for it."""

from __future__ import annotations

from kiosk.content import Role as Part
from kiosk.content import Text
from kiosk.language.known import languages
from kiosk.ui.pages.arrows import name_arrows
from kiosk.ui.pages.bullets import Bullets
from kiosk.ui.pages.column import column
from kiosk.ui.pages.level_panel import LevelPanel
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.pages.sides import Sides
from kiosk.ui.scale import Role
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.ui.words import Words
from kiosk.visit import CallForHelp
from kiosk.words import DEMONSTRATION_SITE

TITLE = Text("help", "Call for help")
TELL = Text("help", "Tell the person at the desk now")
OR_CALL = Text("help", "Or call:")
SAY = Text("help", "Say on the telephone")
AMBULANCE = Text("help", "Ambulance, please.")
PLACE = Text("help", "I am at {place}.")
NO_VOICE = Text("help", "Cannot hear or speak on the phone? Text or relay: **{number}**")
LANGUAGE = Text("help", "I need {language}.")
SIGNS = Text("help", "Get help now for any of these")
FIRST_STRONG, POP = "\u2068", "\u2069"
PANEL_MOST = 0.66
PANEL_PART, PANEL_DOWN = 0.57, 0.42


class HelpPage(ScreenPage):
    """The desk comes before the number. Nothing is coral: the next act is to speak."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("help-page", stage)
        self._panel = LevelPanel("call", rounded=True)
        self._say_heading = Words("say-heading", Role.SIGN, bold=True, heading=2)
        self._say = Bullets("say", "tell", Role.BODY)
        self._more = Bullets("more")
        self._signs_heading = Words("signs-heading", Role.SIGN, bold=True, heading=2)
        self._signs = Bullets("signs")
        self._pane = ScrollPane(
            "help-pane",
            column(self._say_heading, self._say, self._signs_heading, self._signs, self._more),
        )
        self._panel.leaves.connect(self._more.show_lines)
        self.set_middle(
            Sides(self._panel, self._pane, PANEL_PART, PANEL_DOWN, most_largest=PANEL_MOST)
        )

    def show_screen(self, screen: CallForHelp) -> None:
        """Write whom to tell, what to say, and the signs."""
        del screen
        self.show_strip(TITLE)
        site = self.stage.site
        number, silent = site.emergency_number, site.country.text_number
        lines = [self.say(NO_VOICE, number=silent.number)] if silent else []
        self._panel.show_level(
            "now", "", self.say(TELL), self.say(OR_CALL), number, 1.0, lines, ""
        )
        self._say_heading.setText(self.say(SAY))
        self._say.show_lines(self._sentences())
        self._signs_heading.setText(self.say(SIGNS))
        signs = self.stage.content.checklist.signs(Part.EMERGENCY_SIGN)
        self._signs.show_lines([self.say(sign.text) for sign in signs])
        name_arrows(self.say, self._pane)

    def _sentences(self) -> list[str]:
        """Return what to say: in the language of the country, then in the caller's own."""
        speech = self.stage.speech
        own, staff = speech.code, self.stage.site.settings.staff_language
        sentences = [
            self._both(AMBULANCE, {}, {}),
            self._both(PLACE, {"place": self._place(staff)}, {"place": self._place(own)}),
        ]
        if own != staff:
            known = languages()[own]
            spoken = known.english if staff == "en" else known.endonym
            read = {"language": known.endonym}
            sentences.append(self._both(LANGUAGE, {"language": spoken}, read))
        return sentences

    def _both(self, text: Text, spoken: dict[str, str], read: dict[str, str]) -> str:
        """Return *text* as it is spoken, with the caller's language below if it differs."""
        staff = self.stage.site.settings.staff_language
        said = self.stage.speech.say_in(staff, text, **spoken)
        meant = self.say(text, **read)
        lines = [f"**{said}**"] if meant == said else [f"**{said}**", meant]
        return "\n".join(f"{FIRST_STRONG}{line}{POP}" for line in lines)

    def _place(self, code: str) -> str:
        settings = self.stage.site.settings
        name = settings.name
        if self.stage.site.demonstration:
            name = self.stage.speech.say_in(code, DEMONSTRATION_SITE)
        return ", ".join(part for part in (name, settings.address) if part)
