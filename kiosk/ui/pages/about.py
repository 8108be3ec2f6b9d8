"""Who wrote this, who has signed it, what nobody knows, and what it all rests on."""

from __future__ import annotations

from kiosk import __version__
from kiosk.content import Source, Text
from kiosk.language.known import languages
from kiosk.leaflet.speakers import speaker
from kiosk.ui.pages.above_bar import AboveBar
from kiosk.ui.pages.arrows import name_arrows
from kiosk.ui.pages.column import column
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.pages.section import Section
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.visit import About
from kiosk.words import (
    CONTENT_SIGNED,
    CONTENT_UNSIGNED,
    SOURCES,
    TRANSLATION_DRAFT,
    UNKNOWN,
)

TITLE = Text("about", "About and sources")
PURPOSE = Text("about", "What this is")
WHO = Text("about", "Who wrote it, and who has checked it")
WRITTEN = Text("about", "The makers of this kiosk wrote it from the sources below.")
DAYS = Text("about", "Content {version}, written {written}. Next check: {next_check}.")
CHECKED = Text("about", "Checked: {day}.")
COMMENT = Text("about", "Do you have a comment? Tell the person at the desk.")
TRANSLATIONS = Text("about", "Drafts, signed by nobody yet: {languages}.")
DEVICE = Text("about", "It holds no record of you. When you finish, your answers are gone.")
LICENCES = Text("about", "Licences")
LICENCE_LINES = (
    Text("about", "Program: Apache License 2.0. Version {version}."),
    Text("about", "Words and drawings: Creative Commons Attribution 4.0."),
    Text("about", "Letters: Noto fonts, SIL Open Font License 1.1."),
)
FIRST_STRONG, POP = "\u2068", "\u2069"
SOURCE_LINE = Text("about", "{title}. {address}")
SOURCES_WORDS = Text("about", "An address is shown only for an authority's own page.")


class Sources(Section):
    """What it all rests on: titles and addresses for the eye, twenty minutes for the ear."""

    def aloud(self) -> str:
        """Say what stands above the list."""
        return f"{self.heading.text()}\n{self.words.text()}"


class AboutPage(ScreenPage):
    """Tells the true state of review: an empty list of names is said aloud."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("about", stage)
        self._purpose = Section("purpose")
        self._who = Section("who")
        self._unknown = Section("unknown", icon="question")
        self._licences = Section("licences")
        self._sources = Sources("sources")
        self._pane = ScrollPane(
            "about-pane",
            column(self._purpose, self._who, self._unknown, self._sources, self._licences),
        )
        self.set_middle(AboveBar(self._pane))

    def show_screen(self, screen: About) -> None:
        """Write every section."""
        del screen
        content = self.stage.content
        self.show_strip(TITLE)
        lines = [self.say(DEVICE), self.say(COMMENT)]
        disclaimer = self.say(content.advice.disclaimer)
        self._purpose.show_section(self.say(PURPOSE), disclaimer, lines)
        self._who.show_section(self.say(WHO), "", self._review())
        unknown = [self.say(p.text) for topic in content.topics for p in topic.unknown]
        self._unknown.show_section(self.say(UNKNOWN), "", unknown)
        ordered = sorted(content.sources.values(), key=lambda source: source.title.casefold())
        titles = [self._source(source) for source in ordered]
        self._sources.show_section(self.say(SOURCES), self.say(SOURCES_WORDS), titles)
        licences = [self.say(line, version=__version__) for line in LICENCE_LINES]
        self._licences.show_section(self.say(LICENCES), "", licences)
        name_arrows(self.say, self._pane)

    def _review(self) -> list[str]:
        """Return who wrote and who signed, the days, and which translations are drafts."""
        review = self.stage.content.review
        day = speaker(self.stage.speech.code).day
        signed = ", ".join(review.clinicians)
        lines = [
            self.say(WRITTEN),
            self.say(CONTENT_SIGNED, names=signed) if signed else self.say(CONTENT_UNSIGNED),
            self.say(
                DAYS,
                version=review.version,
                written=day(review.written),
                next_check=day(review.next_check),
            ),
        ]
        if review.checked:
            lines.append(self.say(CHECKED, day=day(review.checked)))
        offered = [languages()[code] for code in self.stage.speech.offered]
        drafts = ", ".join(
            f"{FIRST_STRONG}{known.endonym}{POP}" for known in offered if not known.reviewed
        )
        if not self.stage.speech.language.reviewed:
            lines.append(self.say(TRANSLATION_DRAFT))
        if drafts:
            lines.append(self.say(TRANSLATIONS, languages=drafts))
        return lines

    def _source(self, source: Source) -> str:
        if source.grade == "A":
            return self.say(SOURCE_LINE, title=source.title, address=source.address)
        return source.title
