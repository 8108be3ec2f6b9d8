"""The personal sheet of a check: how soon, why, what to do, and the warning lists."""

from __future__ import annotations

from kiosk.checklist import Assessment, Rule, assess
from kiosk.content import Content, Level, Text
from kiosk.leaflet import furniture
from kiosk.leaflet.blocks import (
    Block,
    Halves,
    Heading,
    Items,
    LevelBox,
    Paragraph,
    Words,
)
from kiosk.leaflet.main_sheet import pharmacist
from kiosk.leaflet.speaker import Speakers
from kiosk.reasons import lead, tapped
from kiosk.site import Site
from kiosk.visit import Answers
from kiosk.words import DO, DO_NOT, NO_TO_ALL, YOU_TAPPED

RULES = Text("leaflet", "The rules of the checklist")


def personal_blocks(
    content: Content, site: Site, speakers: Speakers, answers: Answers
) -> tuple[Block, ...]:
    """Return the sheet of *answers*.

    For an emergency only the number, the answers, what to do and what not to do; for an
    unfinished check no level.
    """
    found = assess(content.checklist, answers)
    if found.level is Level.EMERGENCY:
        return (
            furniture.level_box(Level.EMERGENCY, content, site, speakers, signs=False),
            *why(content, speakers, answers, found),
            _do(content, speakers, found.level),
        )
    first = _first(content, site, speakers, found)
    return (
        *first,
        *why(content, speakers, answers, found),
        _do(content, speakers, found.level),
        *_page_one(content, site, speakers, found),
        furniture.level_box(Level.SAME_DAY, content, site, speakers, signs=True),
        Paragraph(
            speakers.say(content.advice.skin.text), lead=speakers.say(content.advice.worried.text)
        ),
        *pharmacist(content, speakers),
        Heading(speakers.say(RULES), rank=3),
        Paragraph(rules(content, speakers), size="fine"),
        furniture.code(content, site, speakers, "main", content.checklist),
    )


def rules(content: Content, speakers: Speakers) -> Words:
    """Return the rules of the checklist in one numbered paragraph."""
    said = [speakers.say(rule) for rule in content.checklist.rules]
    return tuple(
        " ".join(f"**{number}.** {text}" for number, text in enumerate(one, start=1))
        for one in zip(*said, strict=True)
    )


def _first(
    content: Content, site: Site, speakers: Speakers, found: Assessment
) -> tuple[Block, ...]:
    outcome = content.advice.of(found.level)
    if found.level is not None:
        box = furniture.level_box(found.level, content, site, speakers, signs=False)
        return (box, Paragraph(speakers.say(lead(content, found)), size="strong"))
    box = LevelBox(
        level="unfinished",
        word=speakers.say(outcome.word),
        heading=speakers.say(outcome.heading),
        how=speakers.say(outcome.how),
        number=None,
    )
    return (box, Paragraph(speakers.say(lead(content, found)), size="strong"))


def why(
    content: Content, speakers: Speakers, answers: Answers, found: Assessment
) -> tuple[Block, ...]:
    """Return which answers led here, by the words that were on the screen."""
    if found.rule is Rule.ALL_NO:
        return (Paragraph(speakers.say(NO_TO_ALL)),)
    blocks: list[Block] = []
    for text, questions in tapped(content, answers, found):
        items = tuple(speakers.say(sign) for question in questions for sign in question)
        if items:
            blocks += [
                Heading(_tapped_heading(speakers, text), rank=3),
                Items(items, mark="dot", columns=2),
            ]
    blocks.append(Paragraph(speakers.say(content.advice.basis), size="small"))
    return tuple(blocks)


def _tapped_heading(speakers: Speakers, text: Text) -> Words:
    pairs = zip(speakers.say(YOU_TAPPED), speakers.say(text), strict=True)
    return tuple(f"{tapped} {what}" for tapped, what in pairs)


def _do(content: Content, speakers: Speakers, level: Level | None) -> Block:
    outcome = content.advice.of(level)
    do = (Heading(speakers.say(DO), rank=3), Items(speakers.points(outcome.do), mark="tick"))
    do_not = (
        Heading(speakers.say(DO_NOT), rank=3),
        Items(speakers.points(outcome.do_not), mark="cross"),
    )
    return Halves(do, do_not if outcome.do_not else ())


def _page_one(
    content: Content, site: Site, speakers: Speakers, found: Assessment
) -> tuple[Block, ...]:
    more: list[Block] = []
    if found.level is Level.SAME_DAY:
        more = [
            Paragraph(speakers.say(content.advice.pregnancy.text)),
            Paragraph(speakers.say(content.advice.no_help.text)),
        ]
    return (
        *more,
        furniture.level_box(Level.EMERGENCY, content, site, speakers, signs=True),
        furniture.disclaimer(content, speakers),
    )
