"""The sheet fits its paper: one sheet in one language, two in two, an emergency on one page."""

from __future__ import annotations

import re
from io import BytesIO
from itertools import product
from pathlib import Path

import pikepdf
import pytest
from reportlab.platypus import Flowable

from kiosk.leaflet.blocks import Grid
from kiosk.leaflet.paging import flowables
from kiosk.leaflet.pdf import FIRST_COMPACT, Arranged, arrange
from kiosk.typeset.panel import Panel
from tests.leaflet.sheets import EMERGENCIES, KINDS, LANGUAGES, PAIRS, boxes, leaflet, pdf, topics
from tests.typeset.reading import page_image, run

FONT_SIZE = re.compile(r'<fontspec id="\d+" size="(\d+)"')
EASY = ("main", "same day", "soon", "self-care", "unfinished")


def pages(kind: str, language: str, **more: object) -> int:
    return len(arrange(leaflet(kind, language, **more)).layout.pages)  # type: ignore[arg-type]


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_main_and_personal_sheets_fit_one_sheet_of_paper(language: str, paper: str) -> None:
    too_long = {kind: count for kind in KINDS if (count := pages(kind, language, paper=paper)) > 2}

    assert too_long == {}


@pytest.mark.parametrize("language", PAIRS)
def test_with_a_second_language_they_fit_two_sheets(language: str) -> None:
    too_long = {kind: count for kind in KINDS if (count := pages(kind, language)) > 4}

    assert too_long == {}


@pytest.mark.parametrize("language", [*LANGUAGES, *PAIRS])
def test_an_emergency_takes_one_page_in_any_language(language: str) -> None:
    assert {pages(kind, language) for kind in EMERGENCIES} == {1}


@pytest.mark.parametrize("kind", EASY[1:])
def test_a_language_a_fifth_longer_than_english_still_fits(kind: str) -> None:
    assert pages(kind, "en", growth=1.2) <= 2


def test_the_main_sheet_fits_a_language_a_tenth_longer_than_english() -> None:
    assert pages("main", "en", growth=1.1) <= 2


def test_english_leaves_nothing_out_and_sets_nothing_compact() -> None:
    stages = {kind: arrange(leaflet(kind)).stage for kind in KINDS}

    assert {kind for kind, stage in stages.items() if stage >= FIRST_COMPACT} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_one_of_the_main_sheet_serves_alone(language: str) -> None:
    emergency, today = boxes(leaflet("main", language))
    text = run("pdftotext", "-l", "1", "-", "-", data=pdf("main", language))

    assert all(number in text for number in ("999", "111", "2026"))
    if language != "ar":  # Poppler does not find every Arabic word in its order.
        flat = " ".join(text.split())
        signs = [words[0] for box in (emergency, today) for words in box.items]
        assert [sign for sign in signs if sign not in flat] == []


@pytest.mark.parametrize("language", [*LANGUAGES, *PAIRS])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("kind", ["main", "soon", "self-care", "same day", "unfinished"])
def test_page_one_of_every_edition_says_whom_to_call_now(
    kind: str, language: str, *, large: bool
) -> None:
    data = pdf(kind, language, large=large)

    assert "999" in run("pdftotext", "-l", "1", "-", "-", data=data)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("large", [False, True])
def test_the_number_of_an_emergency_is_the_largest_in_every_edition(
    language: str, tmp_path: Path, *, large: bool
) -> None:
    sheet = tmp_path / "sheet.pdf"
    sheet.write_bytes(pdf("emergency", language, large=large))

    found = FONT_SIZE.findall(run("pdftohtml", "-xml", "-i", "-stdout", str(sheet)))

    *_, second, largest = sorted({int(size) for size in found})
    assert largest > 2 * second


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_box_is_torn(language: str) -> None:
    for kind in KINDS:
        made = leaflet(kind, language)
        panels = [p for page in arrange(made).layout.pages for p in page]
        whole = [p for p in panels if isinstance(p.body, Panel)]

        assert len(whole) == len(list(boxes(made))), kind


@pytest.mark.parametrize("language", ["en", "ar", "en+ar"])
@pytest.mark.parametrize(("large", "least"), [(False, 10), (True, 16)])
def test_no_type_is_smaller_than_its_edition_allows(
    language: str, large: bool, least: float
) -> None:
    sizes: set[float] = set()
    for kind in ("main", "same day of everything", "during-a-cramp"):
        with pikepdf.open(BytesIO(pdf(kind, language, large=large))) as document:
            for page in document.pages:
                drawn = page.Contents.read_bytes().decode("latin-1")
                sizes |= {float(size) for size in re.findall(r"/G\d+ ([\d.]+) Tf", drawn)}

    assert min(sizes) >= least


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("language", ["es", "ar", "es+ar"])
@pytest.mark.parametrize("large", [False, True])
def test_nothing_stands_in_the_margin_that_printers_cut(
    language: str, paper: str, large: bool
) -> None:
    data = pdf("main", language, large=large, paper=paper)
    for page in range(pages("main", language, paper=paper, large=large)):
        image = page_image(data, page, scale=1).point(lambda ink: 255 if ink < 245 else 0)
        left, top, right, bottom = image.getbbox() or (0, 0, 0, 0)

        assert left >= 40
        assert top >= 24
        assert right <= image.width - 40
        assert bottom <= image.height - 14


def too_high(made: Arranged) -> list[Flowable]:
    """The pages of a sheet that are higher than their paper holds."""
    width, height = made.frame.width, made.frame.height
    return [page for page in flowables(made.layout) if page.wrap(width, height)[1] > height]


@pytest.mark.parametrize("language", ["es+en", "en+ar", "es+ar"])
def test_no_page_of_the_longest_sheets_is_higher_than_its_paper(language: str) -> None:
    for kind, paper in product((*topics(), *KINDS), ("a4", "letter")):
        made = arrange(leaflet(kind, language, large=True, paper=paper))

        assert too_high(made) == [], f"{kind} {paper}"


def test_no_page_of_a_language_two_fifths_longer_is_higher_than_its_paper() -> None:
    for kind in (*topics(), *KINDS):
        made = arrange(leaflet(kind, "en", paper="letter", growth=1.4))

        assert too_high(made) == [], kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_fits_two_sheets_of_paper(language: str) -> None:
    assert {name: n for name in topics() if (n := pages(name, language)) > 4} == {}


@pytest.mark.parametrize("language", ["es", "es+ar", "es+en", "en+es"])
@pytest.mark.parametrize("large", [False, True])
def test_the_table_breaks_no_word_of_its_heads(language: str, large: bool) -> None:
    tables = [b for b in leaflet("cramp-or-clot", language).blocks if isinstance(b, Grid)]
    heads = {word for table in tables for row in table.rows for word in row[0][0].split()}

    said = run("pdftotext", "-", "-", data=pdf("cramp-or-clot", language, large=large)).split()

    assert heads
    assert heads - set(said) == set()
