"""The sheet says what it is: whose numbers, which day, who reviewed it, what is a draft."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.content import Review, Text
from kiosk.leaflet import blocks
from kiosk.leaflet.blocks import SHIFT_OUT
from kiosk.leaflet.compose import compose
from kiosk.leaflet.pdf import render
from kiosk.leaflet.speaker import Speaker
from kiosk.leaflet.speakers import speaker
from kiosk.typeset.bidi import embedding_levels
from kiosk.words import (
    CONTENT_SIGNED,
    CONTENT_UNSIGNED,
    DEMONSTRATION_SITE,
    DO,
    TRANSLATION_DRAFT,
)
from tests.leaflet.sheets import (
    KINDS,
    LANGUAGES,
    PRINTED,
    a_clinic,
    content,
    demonstration,
    leaflet,
    pdf,
    said,
    sheet,
)
from tests.typeset.reading import elements, run


@pytest.mark.parametrize("kind", [*KINDS, "during-a-cramp"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_names_the_site_the_country_of_the_numbers_and_the_day(
    kind: str, language: str
) -> None:
    voice = speaker(language)
    made = leaflet(kind, language)
    foot = made.footer[0] or " ".join(said(made.blocks[-1]))

    assert voice.say(DEMONSTRATION_SITE) in foot
    assert voice.say(demonstration().country.name) in foot
    assert voice.day(PRINTED) in foot


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["en", "es", "en+ar"])
def test_the_demonstration_says_so_at_the_head_of_the_sheet(kind: str, language: str) -> None:
    first = leaflet(kind, language).blocks[0]
    note = first.note if isinstance(first, blocks.Title) else first
    page = run("pdftotext", "-l", "1", "-", "-", data=pdf(kind, language))

    assert isinstance(note, blocks.Note)
    assert speaker(language[:2]).say(DEMONSTRATION_SITE) == note.demonstration[0]
    assert page.count(speaker(language[:2]).say(DEMONSTRATION_SITE)) == 2


def test_a_clinic_has_its_name_in_the_foot_and_no_demonstration() -> None:
    words = " ".join(said(leaflet("main", site=a_clinic())))

    assert "Elm Street Surgery" in words
    assert "emonstration" not in words


@pytest.mark.parametrize("kind", [*KINDS, "travel"])
@pytest.mark.parametrize("language", ["es", "ar", "en+ar", "es+ar"])
def test_a_translation_that_nobody_checked_says_that_it_is_a_draft(
    kind: str, language: str
) -> None:
    for which, code in enumerate(language.split("+")):
        words = " ".join(said(leaflet(kind, language), which))

        assert (speaker(code).say(TRANSLATION_DRAFT) in words) is (code != "en")


@pytest.mark.parametrize("kind", KINDS)
def test_content_that_nobody_signed_says_so(kind: str) -> None:
    assert CONTENT_UNSIGNED.source in " ".join(said(leaflet(kind)))


def test_signed_content_names_who_signed_it() -> None:
    review = msgspec.structs.replace(content().review, clinicians=("Dr A. Example",))
    signed = msgspec.structs.replace(content(), review=review)

    made = compose(sheet("main"), signed, demonstration(), speaker, PRINTED)

    assert CONTENT_SIGNED.source.format(names="Dr A. Example") in " ".join(said(made))
    assert isinstance(signed.review, Review)


def in_part_arabic(code: str) -> Speaker:
    """Arabic with one sentence that has no translation yet."""
    voice = speaker(code)

    def say(text: Text) -> str:
        return text.source if text == DO else voice.say(text)

    return Speaker(code, say, voice.day, voice.reviewed, lambda text: text == DO)


def test_a_sentence_without_translation_is_set_and_announced_as_english() -> None:
    made = compose(sheet("main", "ar"), content(), demonstration(), in_part_arabic, PRINTED)

    marked = [words for words in said_marked(made.blocks) if SHIFT_OUT in words]
    found = [element for element in elements(render(made)) if element.tag == "H3"]

    assert any("Do" in words for words in marked)
    assert "en" in {element.language for element in found}


def said_marked(node: object) -> list[str]:
    return [str(item) for item in str(node).replace("\\x0e", SHIFT_OUT).split("'")]


def test_english_in_an_arabic_sheet_runs_from_left_to_right() -> None:
    assert set(embedding_levels("Call 999 (now).", 0)) == {0}
