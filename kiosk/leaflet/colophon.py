"""Who made the sheet and what it rests on: footer, version, state of review, sources."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import reduce

import msgspec

from kiosk.content import Content, Text
from kiosk.leaflet.blocks import SHIFT_IN, SHIFT_OUT, Paragraph, Words, plain
from kiosk.leaflet.speaker import Speakers
from kiosk.site import Site
from kiosk.words import (
    CONTENT_SIGNED,
    CONTENT_UNSIGNED,
    DEMONSTRATION_SITE,
    SOURCES,
    TRANSLATION_DRAFT,
)

PAGE = Text("leaflet", "Page {page} of {pages}")
PRINTED = Text("leaflet", "Printed {day}")
NUMBERS_OF = Text("leaflet", "Telephone numbers: {country}")
VERSION = Text("leaflet", "Content {version}, next check {day}")
MORE_SOURCES = Text("leaflet", "The full list is on the kiosk: About and sources.")
MOST_SOURCES = 3
LONGEST_NAME = 80
MORE = "…"


def site_name(site: Site, speakers: Speakers) -> Words:
    """Return the site's name, shortened to a line; the demonstration site's in each language.

    It is isolated, as it may run in a direction of its own.
    """
    if site.demonstration:
        return speakers.say(DEMONSTRATION_SITE)
    name = " ".join(plain(site.settings.name).split())
    if len(name) > LONGEST_NAME:
        name = name[: LONGEST_NAME - len(MORE)].rstrip() + MORE
    return (f"\u2068{name}\u2069" if name else "",) * len(speakers.voices)


def footer(site: Site, speakers: Speakers, printed: date) -> Words:
    """Return what the foot of every page says: site, whose numbers they are, and the date."""
    country = speakers.say(site.country.name)
    numbers = tuple(
        voice.write(NUMBERS_OF, country=name)
        for voice, name in zip(speakers.voices, country, strict=True)
    )
    return joined(site_name(site, speakers), numbers, speakers.day(printed, PRINTED))


def drafts(speakers: Speakers) -> Words:
    """Return the warning of a translation that nobody has checked; "" for one that is."""
    return tuple(
        "" if voice.reviewed else voice.write(TRANSLATION_DRAFT) for voice in speakers.voices
    )


def review(content: Content, speakers: Speakers) -> Paragraph:
    """Return the content's version, the day of its next check, and who has signed it."""
    signed = content.review.clinicians
    state = speakers.say(CONTENT_SIGNED if signed else CONTENT_UNSIGNED, names=", ".join(signed))
    said = joined(version(content, speakers), state, drafts(speakers))
    return Paragraph(said, size="fine", any_script=True)


def joined(*lines: Words) -> Words:
    """Return what several lines say as one, in each language."""
    return tuple(reduce(_go_on, filter(None, said), "") for said in zip(*lines, strict=True))


def _go_on(said: str, part: str) -> str:
    """Put a dot between, but for sentences, which end in one."""
    if not said:
        return part
    return f"{said} {part}" if said.endswith(".") else f"{said} · {part}"


def version(content: Content, speakers: Speakers) -> Words:
    """Return the content's version and the day of its next check."""
    review = content.review
    return tuple(
        voice.write(VERSION, version=review.version, day=voice.day(review.next_check))
        for voice in speakers.voices
    )


def sources(content: Content, speakers: Speakers, *nodes: object) -> Paragraph:
    """Return the titles of what *nodes* rest on, the first few of many, in English."""
    found = dict.fromkeys(code for node in nodes for code in _codes(node))
    best = sorted((content.sources[name] for name in found), key=lambda source: source.grade)
    titles = "; ".join(source.title for source in best[:MOST_SOURCES])
    more = speakers.say(MORE_SOURCES)
    said = [
        f"{titles}. {words}"
        if voice.language == "en"
        else f"{SHIFT_OUT}{titles}.{SHIFT_IN} {words}"
        for voice, words in zip(speakers.voices, more, strict=True)
    ]
    lead = tuple(f"{words}:" for words in speakers.say(SOURCES))
    return Paragraph(tuple(said), lead=lead, size="fine", once=True)


def _codes(node: object) -> Iterator[str]:
    if isinstance(node, msgspec.Struct):
        yield from getattr(node, "sources", ())
        for name in node.__struct_fields__:
            yield from _codes(getattr(node, name))
    elif isinstance(node, tuple):
        for item in node:
            yield from _codes(item)
