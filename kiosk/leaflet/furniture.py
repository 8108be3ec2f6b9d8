"""What stands on more than one kind of sheet: footer, warning boxes, QR code, sources."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import msgspec

from kiosk.content import Content, Level, Role, Text
from kiosk.leaflet.blocks import Block, Code, LevelBox, Paragraph, Strip, Words
from kiosk.leaflet.speaker import Speakers
from kiosk.site import Site
from kiosk.words import (
    CONTENT_SIGNED,
    CONTENT_UNSIGNED,
    DEMONSTRATION_SITE,
    READ_ON_PHONE,
    SOURCES,
    TRANSLATION_DRAFT,
)

PAGE = Text("leaflet", "Page {page} of {pages}")
PRINTED = Text("leaflet", "Printed {day}")
NUMBERS_OF = Text("leaflet", "Telephone numbers: {country}")
VERSION = Text("leaflet", "Content {version}, next check {day}")
QR_ALTERNATIVE = Text("leaflet", "A square code that a telephone camera reads: {held}")
QR_TEXT = Text("leaflet", "Point the camera of a telephone at the code. It holds: {held}")
SCAN_ADDRESS = Text("leaflet", "Point the camera of a telephone at the code to open this sheet.")
MORE_SOURCES = Text("leaflet", "The full list is on the kiosk: About and sources.")
MOST_BYTES = 300
MOST_SOURCES = 5


def fields(site: Site) -> dict[str, str]:
    """Return what the fields of sentences are filled with at *site*."""
    return {
        "emergency_number": site.emergency_number,
        "advice_line": site.advice_line or "",
    }


def site_name(site: Site, speakers: Speakers) -> Words:
    """Return the site's name; the demonstration site's in each language."""
    if site.demonstration:
        return speakers.say(DEMONSTRATION_SITE)
    return (site.settings.name,) * len(speakers.voices)


def footer(content: Content, site: Site, speakers: Speakers, printed: date) -> Words:
    """Return what the foot of every page says: site, numbers, date, version, review."""
    country = speakers.say(site.country.name)
    numbers = tuple(
        voice.say(NUMBERS_OF).format(country=name)
        for voice, name in zip(speakers.voices, country, strict=True)
    )
    review = review_words(content, speakers)
    lines = (site_name(site, speakers), numbers, speakers.day(printed, PRINTED), review)
    return tuple(" · ".join(part for part in said if part) for said in zip(*lines, strict=True))


def review_words(content: Content, speakers: Speakers) -> Words:
    """Return the true state of review: who signed the content, and drafts of translations."""
    signed = content.review.clinicians
    state = speakers.say(CONTENT_SIGNED if signed else CONTENT_UNSIGNED, names=", ".join(signed))
    drafts = speakers.say(TRANSLATION_DRAFT)
    return tuple(
        words if voice.reviewed else f"{words} {draft}"
        for voice, words, draft in zip(speakers.voices, state, drafts, strict=True)
    )


def level_box(
    level: Level, content: Content, site: Site, speakers: Speakers, *, signs: bool
) -> LevelBox:
    """Return the box of *level* with its number, and with its warning signs if asked for."""
    outcome = content.advice.of(level)
    role = {Level.EMERGENCY: Role.EMERGENCY_SIGN, Level.SAME_DAY: Role.LEG_SIGN}.get(level)
    items = content.checklist.signs(role) if signs and role else ()
    way = content.advice.ways[site.country.way]
    how = {Level.SAME_DAY: way.same_day, Level.SOON: way.soon}.get(level, outcome.how)
    number = {Level.EMERGENCY: site.emergency_number, Level.SAME_DAY: site.advice_line}.get(level)
    return LevelBox(
        level=level.value,
        word=speakers.say(outcome.word),
        heading=speakers.say(outcome.heading),
        how=speakers.say(how),
        number=number,
        items=tuple(speakers.say(sign.text) for sign in items),
    )


def warnings(content: Content, site: Site, speakers: Speakers) -> tuple[Block, ...]:
    """Return both warning lists with their numbers, and what to do if none fits."""
    return (
        level_box(Level.EMERGENCY, content, site, speakers, signs=True),
        level_box(Level.SAME_DAY, content, site, speakers, signs=True),
        Paragraph(
            speakers.say(content.advice.skin.text), lead=speakers.say(content.advice.worried.text)
        ),
    )


def disclaimer(content: Content, speakers: Speakers) -> Paragraph:
    """Return the sentence that this educates and cannot tell what is wrong."""
    return Paragraph(speakers.say(content.advice.sheet_disclaimer), size="small")


def code(content: Content, site: Site, speakers: Speakers, sheet: str, *rests_on: object) -> Code:
    """Return the QR code, with version and sources beside it.

    It holds the site's address of *sheet* where it has one, else what to do and the numbers,
    in the first language.
    """
    address = site.settings.leaflet_address
    language = speakers.voices[0].language
    data = (
        f"{address}?sheet={sheet}&language={language}"
        if address
        else qr_text(content, site, speakers)
    )
    said = " · ".join(data.splitlines())
    return Code(
        data=data,
        alternative=speakers.say(QR_ALTERNATIVE, held=said),
        heading=speakers.say(READ_ON_PHONE),
        text=speakers.say(SCAN_ADDRESS if address else QR_TEXT, held=said),
        fine=(version(content, speakers), sources(content, speakers, *rests_on)),
    )


def qr_text(content: Content, site: Site, speakers: Speakers) -> str:
    """Return the shortest form of what to do and the numbers, in the first language."""
    lines = []
    for level, number in (
        (Level.EMERGENCY, site.emergency_number),
        (Level.SAME_DAY, site.advice_line),
    ):
        outcome = content.advice.of(level)
        words = speakers.say(outcome.heading)[0]
        lines.append(f"{words}: {number}" if number else words)
    text = "\n".join(lines)
    while len(text.encode()) > MOST_BYTES:
        text = text[:-1]
    return text


def sources(content: Content, speakers: Speakers, *nodes: object) -> Paragraph:
    """Return the titles of what *nodes* rest on, the first few of many."""
    found = dict.fromkeys(code for node in nodes for code in _codes(node))
    best = sorted((content.sources[name] for name in found), key=lambda source: source.grade)
    titles = "; ".join(source.title for source in best[:MOST_SOURCES])
    more = speakers.say(MORE_SOURCES)
    lead = tuple(f"{words}:" for words in speakers.say(SOURCES))
    return Paragraph(tuple(f"{titles}. {words}" for words in more), lead=lead, size="fine")


def version(content: Content, speakers: Speakers) -> Paragraph:
    """Return the content's version and next check, and the state of its review."""
    review = content.review
    said = tuple(
        voice.say(VERSION).format(version=review.version, day=voice.day(review.next_check))
        for voice in speakers.voices
    )
    state = review_words(content, speakers)
    return Paragraph(
        tuple(f"{words}. {more}" for words, more in zip(said, state, strict=True)), size="fine"
    )


def strip(text: Text, speakers: Speakers) -> Strip:
    """Return a strip that says *text*."""
    return Strip(speakers.say(text))


def _codes(node: object) -> Iterator[str]:
    if isinstance(node, msgspec.Struct):
        yield from getattr(node, "sources", ())
        for name in node.__struct_fields__:
            yield from _codes(getattr(node, name))
    elif isinstance(node, tuple):
        for item in node:
            yield from _codes(item)
