"""A paragraph shows every character of its text, in its column, in any script."""

from __future__ import annotations

from copy import copy

import pytest

from kiosk.typeset.faces import open_faces
from kiosk.typeset.lines import break_lines, line_stops
from kiosk.typeset.paragraph import Paragraph
from kiosk.typeset.runs import MissingGlyphError
from kiosk.typeset.shaping import shape
from kiosk.typeset.structure import Element, root_element
from kiosk.typeset.styles import Alignment, Part
from tests.typeset.reading import page_image, plain_text, run
from tests.typeset.sample import ARABIC, ENGLISH, FONTS, MARGIN, Words, document, style

LONG = "Pneumonoultramicroscopicsilicovolcanoconiosis"


def narrow(text: str, words: Words, width: float) -> Paragraph:
    paragraph = Paragraph(text, style(words), None)
    paragraph.wrap(width, 1000)
    return paragraph


def ink_columns(words: Words, text: str, alignment: Alignment) -> tuple[float, float]:
    """Return the left and right edge of what is drawn on a page, in points."""
    root = root_element(words.language, words.direction)
    paragraph = Paragraph(text, style(words, alignment=alignment), root.add("P"))
    image = page_image(document(words, root).to_bytes([paragraph]))
    box = image.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert box is not None
    return box[0] / 2, box[2] / 2


@pytest.mark.parametrize("words", [ENGLISH, ARABIC], ids=["en", "ar"])
def test_a_word_wider_than_the_column_is_broken_and_never_cut(words: Words) -> None:
    long = LONG if words is ENGLISH else "فأسقيناكموها" * 4
    root = root_element(words.language, words.direction)
    paragraph = Paragraph(f"{words.head} {long}", style(words, 40), root.add("P"))

    pdf = document(words, root).to_bytes([paragraph])

    image = page_image(pdf).point(lambda value: 255 if value < 128 else 0)
    left, _, right, _ = image.getbbox() or (0, 0, 0, 0)
    assert left / 2 >= MARGIN - 2
    assert right / 2 <= image.width / 2 - MARGIN + 2
    if words is ENGLISH:
        assert long in plain_text(pdf).replace(" ", "")


def test_a_long_word_after_a_short_one_stays_inside_the_column() -> None:
    chosen = style(ENGLISH)
    clusters = shape([Part("i WWWWW")], chosen).clusters
    limit = sum(cluster.advance for cluster in clusters[:4])

    lines = list(break_lines(clusters, line_stops("i WWWWW"), limit))

    assert ["".join(c.text for c in line) for line in lines] == ["i ", "WW", "WW", "W"]


def test_a_column_narrower_than_a_letter_still_shows_each_letter() -> None:
    assert narrow("abc", ENGLISH, 1).height == pytest.approx(3 * 12 * 1.36)


def test_a_character_that_no_font_has_is_an_error_that_names_it() -> None:
    with pytest.raises(MissingGlyphError) as caught:
        Paragraph("Take \u4f11 rest", style(ENGLISH), None)

    assert caught.value.character == "\u4f11"
    assert "U+4F11 CJK UNIFIED IDEOGRAPH-4F11" in str(caught.value)
    assert "'Take \u4f11 rest'" in str(caught.value)


def test_a_mark_that_no_font_has_is_named_and_not_its_letter() -> None:
    with pytest.raises(MissingGlyphError) as caught:
        Paragraph("a\u1ac1", style(ENGLISH), None)

    assert caught.value.character == "\u1ac1"


def test_a_font_that_promises_a_glyph_it_does_not_have_is_found_out() -> None:
    (face,) = open_faces(FONTS.stack("latin"))
    boastful = copy(face)
    boastful.characters |= {"\u4f11"}

    with pytest.raises(MissingGlyphError):
        Paragraph("\u4f11", style(ENGLISH, faces=(boastful,)), None)


@pytest.mark.parametrize("text", ["tab\tulator", "a\u0905", "\U0001f600", "bell\x07"])
def test_nothing_is_ever_shown_as_a_box(text: str) -> None:
    with pytest.raises(MissingGlyphError):
        Paragraph(text, style(ENGLISH), None)


def test_a_latin_name_in_arabic_takes_the_latin_font_inside_the_line() -> None:
    arabic, latin = open_faces(FONTS.stack("arabic"))

    clusters = shape([Part("اسأل Anna الآن")], style(ARABIC)).clusters

    faces = {cluster.face for cluster in clusters if cluster.text in set("Anna")}
    assert faces == {latin}
    assert {c.face for c in clusters if c.text and c.text not in set("Anna ")} == {arabic}


def test_a_bold_word_takes_the_bold_font_and_leaves_the_others() -> None:
    clusters = shape(
        [Part("Do "), Part("not", bold=True), Part(" drive")], style(ENGLISH)
    ).clusters

    bold = "".join(c.text for c in clusters if c.face is style(ENGLISH).bold_faces[0])
    assert bold == "not"


def test_arabic_letters_join_across_a_change_to_bold() -> None:
    joined = shape([Part("بي")], style(ARABIC)).clusters
    apart = shape([Part("ب"), Part("ي", bold=True)], style(ARABIC)).clusters
    alone = shape([Part("ب")], style(ARABIC)).clusters

    assert apart[0].glyphs[0].number == joined[0].glyphs[0].number
    assert apart[0].glyphs[0].number != alone[0].glyphs[0].number


@pytest.mark.parametrize(
    ("words", "alignment", "side"),
    [
        (ENGLISH, Alignment.START, "left"),
        (ENGLISH, Alignment.END, "right"),
        (ARABIC, Alignment.START, "right"),
        (ARABIC, Alignment.END, "left"),
    ],
)
def test_text_stands_at_the_side_where_reading_starts(
    words: Words, alignment: Alignment, side: str
) -> None:
    left, right = ink_columns(words, words.head + " ", alignment)

    edge = left - MARGIN if side == "left" else 595.3 - MARGIN - right
    assert 0 <= edge < 3


def test_centred_text_stands_in_the_middle() -> None:
    for words in (ENGLISH, ARABIC):
        left, right = ink_columns(words, words.head, Alignment.CENTRE)

        assert (left + right) / 2 == pytest.approx(595.3 / 2, abs=1.5)


def test_a_line_is_forced_by_a_new_line() -> None:
    one = narrow("Rest.", ENGLISH, 400).height

    assert narrow("Rest.\nDrink.", ENGLISH, 400).height == pytest.approx(2 * one)


def test_the_natural_width_holds_the_text_on_one_line() -> None:
    paragraph = Paragraph(ENGLISH.signs[1], style(ENGLISH), None)

    width = paragraph.natural_width()

    assert paragraph.wrap(width, 1000)[1] == pytest.approx(12 * 1.36)
    assert paragraph.wrap(width - 1, 1000)[1] == pytest.approx(2 * 12 * 1.36)
    assert paragraph.minWidth() < width


def test_a_paragraph_continues_on_the_next_pages_as_one_element() -> None:
    root = root_element("en", ENGLISH.direction)
    text = " ".join(f"word{number}" for number in range(900))
    paragraph = Paragraph(text, style(ENGLISH, 16), root.add("P"))

    pdf = document(ENGLISH, root).to_bytes([paragraph])

    assert "Pages:           4" in run("pdfinfo", "-", data=pdf)
    assert plain_text(pdf) == text
    assert run("pdfinfo", "-struct", "-", data=pdf).split() == ["Document", "P", "(block)"]


@pytest.mark.parametrize(("fitting", "parts"), [(1, []), (2, [2, 3]), (3, [3, 2]), (4, [3, 2])])
def test_no_line_is_left_alone_at_the_end_or_the_top_of_a_page(
    fitting: int, parts: list[int]
) -> None:
    leading = 12 * 1.36
    paragraph = Paragraph("a\nb\nc\nd\ne", style(ENGLISH), None)

    portions = paragraph.split(400, fitting * leading)

    assert [round(part.wrap(400, 1000)[1] / leading) for part in portions] == parts


def test_an_element_without_drawn_text_is_left_out() -> None:
    root = Element("Document", "en")
    root.add("Sect").add("P")

    pdf = document(ENGLISH, root).to_bytes([Paragraph("Rest.", style(ENGLISH), root.add("P"))])

    assert run("pdfinfo", "-struct", "-", data=pdf).split() == ["Document", "P", "(block)"]
