"""The main sheet: warning lists first, then the comparison and what helps to ask."""

from __future__ import annotations

from kiosk.content import Content, Level, Table, Text, Topic
from kiosk.leaflet import furniture
from kiosk.leaflet.blocks import (
    Block,
    Grid,
    Halves,
    Heading,
    Items,
    PageBreak,
    Paragraph,
    Staged,
    Title,
)
from kiosk.leaflet.speaker import Speakers
from kiosk.site import Site
from kiosk.words import DO, DO_NOT, MESSAGE, PRODUCT, QUESTIONS_FOR_PHARMACIST

CHECK_THIS_LIST = Text("leaflet", "Not sure? Check this list.")
LEG_PICTURE = Text("leaflet", "A lower leg with a sore calf.")
CLOT_HEAD = Text("leaflet", "{clot} ({note})")
EMPTY = Text("leaflet", "What to compare")


def main_blocks(content: Content, site: Site, speakers: Speakers) -> tuple[Block, ...]:
    """Return the main sheet; page 1 serves alone if page 2 is lost."""
    between = "\n" if len(speakers.voices) == 1 else " "
    message = tuple(
        f"**{message}**{between}{check}"
        for message, check in zip(
            speakers.say(MESSAGE), speakers.say(CHECK_THIS_LIST), strict=True
        )
    )
    return (
        Title(
            speakers.say(PRODUCT),
            message,
            note=furniture.note(site, speakers),
            brief=tuple(f"**{words}**" for words in speakers.say(MESSAGE)),
            picture="scene-sore-calf",
            alternative=speakers.say(LEG_PICTURE),
        ),
        *furniture.warnings(content, site, speakers),
        furniture.disclaimer(content, speakers),
        PageBreak(),
        *_comparison(content, speakers),
        *_do_and_do_not(content, speakers),
        # They have a sheet of their own, so they give way where a language is too long.
        Staged(pharmacist(content, speakers), frozenset({0, 1, 2})),
        furniture.code(content, site, speakers, "main", *_tables(content)),
    )


def pharmacist(content: Content, speakers: Speakers) -> tuple[Block, ...]:
    """Return the questions to ask a pharmacist, as a list to tick."""
    topic = content.topic("ask-your-pharmacist")
    points = tuple(point for part in topic.parts for point in part.points)
    return (
        Heading(speakers.say(QUESTIONS_FOR_PHARMACIST)),
        Items(speakers.points(points), mark="square", columns=2),
    )


def comparison(table: Table, speakers: Speakers) -> Grid:
    """Return the table of cramp and clot."""
    clot = tuple(
        f"{clot} ({note})"
        for clot, note in zip(speakers.say(table.clot), speakers.say(table.clot_note), strict=True)
    )
    rows = tuple(
        (speakers.say(row.heading), speakers.say(row.cramp.text), speakers.say(row.clot.text))
        for row in table.rows
    )
    return Grid((speakers.say(EMPTY), speakers.say(table.cramp), clot), rows)


def _tables(content: Content) -> tuple[Topic, ...]:
    return tuple(topic for topic in content.topics if topic.table)


def _comparison(content: Content, speakers: Speakers) -> tuple[Block, ...]:
    return tuple(
        block
        for topic in _tables(content)
        if topic.table
        for block in (
            Heading(speakers.say(topic.title)),
            Paragraph(speakers.say(topic.table.how_to_read)),
            comparison(topic.table, speakers),
        )
    )


def _do_and_do_not(content: Content, speakers: Speakers) -> tuple[Block, ...]:
    soon, today = content.advice.of(Level.SOON), content.advice.of(Level.SAME_DAY)
    do_not = dict.fromkeys((*soon.do_not, *today.do_not[-1:]))
    return (
        Halves(
            (Heading(speakers.say(DO), rank=3), Items(speakers.points(soon.do), mark="tick")),
            (
                Heading(speakers.say(DO_NOT), rank=3),
                Items(speakers.points(tuple(do_not)), mark="cross"),
            ),
        ),
    )
