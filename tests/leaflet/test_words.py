"""What no sheet may say, and what some must."""

from __future__ import annotations

import re

import pytest

from kiosk.content import Level, Role, Text
from kiosk.leaflet import blocks
from kiosk.leaflet.blocks import Leaflet
from kiosk.leaflet.colophon import sources
from kiosk.leaflet.furniture import fields
from kiosk.leaflet.speaker import Speakers
from kiosk.leaflet.speakers import speaker
from kiosk.reasons import ways_today
from kiosk.words import DO_NOT
from tests.leaflet.sheets import (
    ANSWERS,
    KINDS,
    LANGUAGES,
    boxes,
    content,
    demonstration,
    leaflet,
    level_of,
    said,
    topics,
)

# "Did you have a baby" is a question of the checklist, quoted; "you have" is a verdict.
NEVER = re.compile(
    r"\b((?<!did )you have|diagnos\w*|probability|score|wells|safe|nothing serious|all clear)\b|%",
    re.IGNORECASE,
)
RUBBING = re.compile(r"\b(massag|rub\b|rubb)", re.IGNORECASE)
CALM = [kind for kind in ANSWERS if level_of(kind) in {Level.SELF_CARE, Level.SOON}]
OPEN = [kind for kind in ANSWERS if level_of(kind) is None]


def without_sources(made: Leaflet) -> str:
    """All that a sheet says but the titles of its sources."""
    words = " ".join(said(made))
    for block in made.blocks:
        if isinstance(block, blocks.Code):
            words = words.replace(block.fine[-1].text[0], "")
    return words


@pytest.mark.parametrize("kind", ANSWERS)
def test_no_outcome_sheet_names_a_condition_a_chance_or_an_all_clear(kind: str) -> None:
    assert NEVER.findall(without_sources(leaflet(kind))) == []


@pytest.mark.parametrize("kind", [*KINDS, *topics()])
def test_rubbing_and_massage_stand_only_in_what_not_to_do(kind: str) -> None:
    told = [words for words in said(leaflet(kind).blocks) if RUBBING.search(words)]
    allowed = re.compile(r"\b(do not|no massage|not)\b", re.IGNORECASE)
    titles = sources(content(), Speakers((speaker("en"),), fields(demonstration()))).text[0]

    assert [words for words in told if not allowed.search(words) and words not in titles] == []


@pytest.mark.parametrize("kind", CALM)
@pytest.mark.parametrize("language", LANGUAGES)
def test_who_may_stay_at_home_takes_every_warning_sign_with_them(kind: str, language: str) -> None:
    voice = speaker(language)
    words = set(said(leaflet(kind, language)))

    for role in (Role.EMERGENCY_SIGN, Role.LEG_SIGN):
        missing = [
            sign for sign in content().checklist.signs(role) if voice.say(sign.text) not in words
        ]
        assert missing == []


@pytest.mark.parametrize("kind", OPEN)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unfinished_sheet_holds_no_word_of_a_level(kind: str, language: str) -> None:
    said_here = set(said(leaflet(kind, language)))
    words = {speaker(language).say(content().advice.of(level).word) for level in Level}

    assert words & said_here == set()
    assert {box.level for box in boxes(leaflet(kind, language))} >= {"emergency", "same-day"}


def sign_today() -> Text:
    lead = content().advice.unfinished.lead_sign
    assert lead
    return lead


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unfinished_sheet_with_a_sign_for_today_begins_with_it(language: str) -> None:
    speakers = Speakers((speaker(language),), fields(demonstration()))
    first_sign = content().checklist.signs(Role.EMERGENCY_SIGN)[0].text
    texts = (sign_today(), *ways_today(content(), demonstration().country), first_sign)
    wanted = [speakers.say(text)[0] for text in texts]
    held = list(said(leaflet("unfinished with everything", language)))

    places = [next(n for n, line in enumerate(held) if words in line) for words in wanted]

    assert places == sorted(places)


def test_an_unfinished_sheet_without_such_a_sign_does_not_say_so() -> None:
    assert speaker("en").say(sign_today()) not in set(said(leaflet("unfinished")))


@pytest.mark.parametrize("kind", [kind for kind in ANSWERS if kind.startswith("emergency")])
def test_an_emergency_sheet_has_the_number_what_to_do_and_nothing_to_read_through(
    kind: str,
) -> None:
    made = leaflet(kind)

    (box,) = boxes(made)
    assert (box.number, box.items, box.poster) == ("999", (), True)
    assert not any(isinstance(block, blocks.Code) for block in made.blocks)
    assert DO_NOT.source in set(said(made))


@pytest.mark.parametrize("kind", ANSWERS)
def test_the_first_heading_is_how_soon_to_get_help(kind: str) -> None:
    assert next(boxes(leaflet(kind))).rank == 1
