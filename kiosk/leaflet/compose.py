"""Decide what a sheet says. Imports neither Qt nor ReportLab."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Literal

from kiosk.checklist import assess
from kiosk.content import Content, Level, Text
from kiosk.leaflet import colophon, furniture
from kiosk.leaflet.blocks import Block, Leaflet, Paragraph, Words, plain
from kiosk.leaflet.main_sheet import main_blocks
from kiosk.leaflet.personal_sheet import personal_blocks
from kiosk.leaflet.speaker import Speaker, Speakers
from kiosk.leaflet.topic_sheet import topic_blocks
from kiosk.site import Site
from kiosk.visit import Answers, Sheet
from kiosk.words import PRODUCT

PERSONAL = Text("leaflet", "My advice sheet")
SIDES = 2

Voice = Callable[[str], Speaker]
"""Gives the speaker of a language by its code."""


def compose(  # noqa: PLR0913, PLR0917
    sheet: Sheet,
    content: Content,
    site: Site,
    voice: Voice,
    printed: date,
    paper: Literal["a4", "letter"] = "a4",
) -> Leaflet:
    """Return what *sheet* says; KeyError for a topic that is not there."""
    codes = (sheet.language, sheet.second) if sheet.second else (sheet.language,)
    speakers = Speakers(tuple(voice(code) for code in codes), furniture.fields(site))
    title, blocks = _blocks(sheet, content, site, speakers)
    foot = colophon.footer(site, speakers, printed)
    poster = sheet.answers is not None and is_emergency(content, sheet.answers)
    sides = SIDES * len(codes) if sheet.topic is None and not sheet.large else None
    if poster:
        # On a single page its foot is not a repetition, so it is read out with the rest.
        blocks += (Paragraph(foot, size="fine", any_script=True),)
        foot = ("",) * len(codes)
    return Leaflet(
        languages=codes,
        title=tuple(map(plain, title)),
        blocks=blocks,
        footer=foot,
        page=speakers.say(colophon.PAGE, page="{page}", pages="{pages}"),
        large=sheet.large,
        paper=paper,
        pages=1 if poster else sides,
        grows=poster,
        skin=sheet.skin,
        logo=None if poster else site.logo,
    )


def is_emergency(content: Content, answers: Answers) -> bool:
    """Whether *answers* call for the emergency sheet: one page, nothing but what to do now."""
    return assess(content.checklist, answers).level is Level.EMERGENCY


def _blocks(
    sheet: Sheet, content: Content, site: Site, speakers: Speakers
) -> tuple[Words, tuple[Block, ...]]:
    if sheet.answers is not None:
        blocks = personal_blocks(content, site, speakers, sheet.answers, sheet.places)
        return speakers.say(PERSONAL), blocks
    if sheet.topic is not None:
        topic = content.topic(sheet.topic)
        return speakers.say(topic.title), topic_blocks(topic, content, site, speakers)
    return speakers.say(PRODUCT), main_blocks(content, site, speakers)
