"""Who does not see the sheet can use it: PDF/UA-1 as other programs check it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from tests.leaflet.checkers import faults
from tests.leaflet.sheets import KINDS, LANGUAGES, PAIRS, boxes, leaflet, pdf, topics
from tests.typeset.reading import elements, tags

SAMPLE = [("main", "en", False), ("same day", "ar", False), ("during-a-cramp", "en+ar", False)]
PERSONAL = ("main", "emergency", "same day", "soon", "self-care", "unfinished")
# Each kind, language, pair and edition at least once; `make sheets` has all together read.
ALL = [
    *((kind, language, 0) for kind in PERSONAL for language in LANGUAGES),
    *((kind, LANGUAGES[n % 3], 1) for n, kind in enumerate(PERSONAL)),
    *((kind, PAIRS[n], 0) for n, kind in enumerate(PERSONAL)),
    *((topic, LANGUAGES[n % 3], n % 2) for n, topic in enumerate(topics())),
    *(("main", pair, 1) for pair in PAIRS[::2]),
]


@pytest.mark.parametrize(("kind", "language", "large"), SAMPLE)
def test_other_programs_find_nothing_wrong(
    kind: str, language: str, large: bool, tmp_path: Path
) -> None:
    assert faults(pdf(kind, language, large=large), tmp_path, arabic="ar" in language) == []


def test_other_programs_find_nothing_wrong_in_sheets_of_every_language_and_edition(
    tmp_path: Path,
) -> None:
    found = {
        f"{kind} {language} {large}": wrong
        for kind, language, large in ALL
        if (
            wrong := faults(
                pdf(kind, language, large=bool(large)), tmp_path, arabic="ar" in language
            )
        )
    }

    assert found == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_reader_hears_the_first_heading_first(kind: str, language: str) -> None:
    headings = [tag for tag in tags(pdf(kind, language)) if tag[0] == "H" and tag[1:].isdigit()]

    assert headings[0] == "H1"
    assert headings.count("H1") == 1


def test_a_box_is_read_word_heading_how_number_then_its_signs() -> None:
    found = tags(pdf("main"))
    at = found.index("H2")

    assert found[at - 1 : at + 4] == ["P", "H2", "P", "P", "L"]


def test_each_part_of_a_bilingual_sheet_names_its_language() -> None:
    found = elements(pdf("main", "en+ar"))
    heads = [element.language or "en" for element in found if element.tag == "H2"]

    assert heads == ["en", "ar"] * (len(heads) // 2)


def test_bookmarks_are_the_headings_in_order() -> None:
    with pikepdf.open(BytesIO(pdf("main"))) as document, document.open_outline() as outline:
        below = [item.title for item in outline.root[0].children]

    heads = [box.heading[0] for box in boxes(leaflet("main"))]
    assert below[: len(heads)] == heads


def test_every_picture_says_what_it_shows_and_the_words_on_it() -> None:
    figures = [e for e in elements(pdf("how-clotting-works")) if e.tag == "Figure"]

    assert all(figure.alternative for figure in figures)
    assert "(hurt wall, platelets)" in figures[0].alternative


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_has_heads_for_its_columns_and_rows(language: str) -> None:
    found = tags(pdf("main", language))

    assert found.count("Table") == 1
    assert found.count("TH") == 3 + 13 if "THead" in found else False


def test_the_sheet_of_an_unfinished_check_has_a_title() -> None:
    with pikepdf.open(BytesIO(pdf("unfinished"))) as document:
        assert str(document.docinfo.Title) == "My advice sheet"
