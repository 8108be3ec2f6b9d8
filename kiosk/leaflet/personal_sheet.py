"""The personal sheet of a check: how soon, why, what to do, and the warning lists."""

from __future__ import annotations

from dataclasses import replace

from kiosk.checklist import Assessment, Rule, assess
from kiosk.content import Content, Level, Text
from kiosk.leaflet import colophon, furniture
from kiosk.leaflet.blocks import (
    Block,
    Halves,
    Heading,
    Items,
    LevelBox,
    Paragraph,
    Staged,
    Words,
)
from kiosk.leaflet.main_sheet import pharmacist
from kiosk.leaflet.speaker import Speakers
from kiosk.reasons import lead, sign_today, tapped, ways_today, worse
from kiosk.site import Site
from kiosk.visit import UNHURRIED, Answers
from kiosk.words import CALL_NOW, DO, DO_NOT, YOU_TAPPED

LONGEST_LIST = 8
RULES = Text("leaflet", "The rules of the checklist")
POINTED = Text("leaflet", "Pointed at: {places}")


def personal_blocks(
    content: Content,
    site: Site,
    speakers: Speakers,
    answers: Answers,
    places: tuple[str, ...] = (),
) -> tuple[Block, ...]:
    """Return the sheet of *answers*, with the *places* that the patient pointed at.

    For an emergency only the number, the answers, what to do and what not to do; for an
    unfinished check no level.
    """
    found = assess(content.checklist, answers)
    if found.level is Level.EMERGENCY:
        box = furniture.level_box(Level.EMERGENCY, content, site, speakers, signs=False)
        return (
            furniture.note(site, speakers),
            replace(box, rank=1, poster=True),
            *why(content, speakers, answers, found),
            *_pointed(content, speakers, places),
            _do(content, speakers, found.level),
            Staged((furniture.disclaimer(content, speakers),), frozenset({0, 1, 2})),
            Staged((colophon.review(content, speakers),), frozenset({0, 1, 2})),
            *_drafts(speakers),
        )
    printed_rules = (
        Heading(speakers.say(RULES), minor=True),
        Paragraph(rules(content, speakers), size="fine"),
    )
    return (
        furniture.note(site, speakers),
        _first(content, site, speakers, found),
        *_how_today(content, site, speakers, found),
        Paragraph(speakers.say(lead(content, found)), size="strong"),
        Paragraph(speakers.say(_numbers(content, site, found))),
        *why(content, speakers, answers, found),
        *_pointed(content, speakers, places),
        _do(content, speakers, found.level),
        *_without_help(content, speakers, found),
        furniture.disclaimer(content, speakers),
        # Where the answers fill the first page, the rules do not fit on the second.
        Staged(printed_rules, frozenset({1, 2, 3, 4})),
        _list(Level.EMERGENCY, content, site, speakers, found),
        _list(Level.SAME_DAY, content, site, speakers, found),
        furniture.worried(content, speakers),
        *(pharmacist(content, speakers) if found.level in UNHURRIED else ()),
        Staged(printed_rules, frozenset({0})),
        furniture.code(content, site, speakers, "main", content.checklist),
    )


def _drafts(speakers: Speakers) -> tuple[Block, ...]:
    """Return the warning of a draft, where there is room for nothing else of the review."""
    drafts = colophon.drafts(speakers)
    return (Staged((Paragraph(drafts, size="fine"),), frozenset({3, 4})),) if any(drafts) else ()


def _pointed(content: Content, speakers: Speakers, places: tuple[str, ...]) -> tuple[Block, ...]:
    """Return the places in one line: words for the clinician, which decided nothing."""
    if not places:
        return ()
    said = [speakers.say(content.leg_map.place(name).name) for name in places]
    names = (" · ".join(one) for one in zip(*said, strict=True))
    lines = zip(speakers.say(POINTED, places="{places}"), names, strict=True)
    return (Paragraph(tuple(line.format(places=n) for line, n in lines), size="small"),)


def rules(content: Content, speakers: Speakers) -> Words:
    """Return the rules of the checklist in one numbered paragraph."""
    said = [speakers.say(rule) for rule in content.checklist.rules]
    return tuple(
        " ".join(f"**{number}.** {text}" for number, text in enumerate(one, start=1))
        for one in zip(*said, strict=True)
    )


def _first(content: Content, site: Site, speakers: Speakers, found: Assessment) -> LevelBox:
    outcome = content.advice.of(found.level)
    if found.level is not None:
        box = furniture.level_box(found.level, content, site, speakers, signs=False)
        return replace(box, rank=1)
    return LevelBox(
        level="unfinished",
        word=speakers.say(outcome.word),
        heading=speakers.say(outcome.heading),
        how=speakers.say(sign_today(content, found) or outcome.how),
        number=None,
        rank=1,
    )


def _how_today(
    content: Content, site: Site, speakers: Speakers, found: Assessment
) -> tuple[Block, ...]:
    """Return how to get help today for a sign that an unfinished check already holds."""
    if not sign_today(content, found):
        return ()
    said = [speakers.say(line) for line in ways_today(content, site.country)]
    return (Paragraph(tuple(" ".join(one) for one in zip(*said, strict=True))),)


def _numbers(content: Content, site: Site, found: Assessment) -> Text:
    """Return when to call: page 1 serves alone if page 2 with the lists is lost."""
    if found.level is Level.SAME_DAY or sign_today(content, found):
        return CALL_NOW
    return worse(site)


def _list(
    level: Level, content: Content, site: Site, speakers: Speakers, found: Assessment
) -> LevelBox:
    """Return a warning list; on an unfinished sheet without the word, which is that of a level."""
    box = furniture.level_box(level, content, site, speakers, signs=True)
    return box if found.level else replace(box, word=())


def why(
    content: Content, speakers: Speakers, answers: Answers, found: Assessment
) -> tuple[Block, ...]:
    """Return which answers led here, by the words that were on the screen.

    That all were No is the lead of the sheet already.
    """
    blocks: list[Block] = []
    for text, questions in () if found.rule is Rule.ALL_NO else tapped(content, answers, found):
        items = tuple(speakers.say(sign) for question in questions for sign in question)
        if items:
            # In two languages a long list takes more of a page than may be left.
            most = LONGEST_LIST if len(speakers.voices) > 1 else len(items)
            parts = [items[start : start + most] for start in range(0, len(items), most)]
            blocks.append(Heading(_tapped_heading(speakers, text), minor=True))
            blocks += [Items(part, mark="dot", columns=2, runs=True) for part in parts]
    basis = Paragraph(speakers.say(content.advice.sheet_basis), size="small")
    return (*blocks, Staged((basis,), frozenset({0, 1, 2})))


def _tapped_heading(speakers: Speakers, text: Text) -> Words:
    pairs = zip(speakers.say(YOU_TAPPED), speakers.say(text), strict=True)
    return tuple(f"{tapped} {what}" for tapped, what in pairs)


def _do(content: Content, speakers: Speakers, level: Level | None) -> Block:
    outcome = content.advice.of(level)
    do = (Heading(speakers.say(DO), minor=True), Items(speakers.points(outcome.do), mark="tick"))
    do_not = (
        Heading(speakers.say(DO_NOT), minor=True),
        Items(speakers.points(outcome.do_not), mark="cross"),
    )
    return Halves(do, do_not) if outcome.do_not else Halves(do, ())


def _without_help(content: Content, speakers: Speakers, found: Assessment) -> tuple[Block, ...]:
    if found.level is not Level.SAME_DAY:
        return ()
    pregnant = speakers.say(content.advice.pregnancy.text)
    no_help = speakers.say(content.advice.no_help.text)
    return (Paragraph(pregnant), Paragraph(no_help))
