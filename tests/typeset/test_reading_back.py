"""Text can be searched, copied and read aloud as it was written."""

from __future__ import annotations

from io import BytesIO

import pikepdf

from kiosk.typeset.paragraph import Paragraph
from kiosk.typeset.structure import root_element
from kiosk.typeset.styles import Part
from tests.typeset.reading import elements, plain_text, run
from tests.typeset.sample import ARABIC, ENGLISH, Words, document, said, style


def written(words: Words, *parts: Part) -> bytes:
    root = root_element(words.language, words.direction)
    text = [Part(said(words, part.text), part.bold, part.language) for part in parts]
    paragraph = Paragraph(text, style(words), root.add("P"))
    return document(words, root).to_bytes([paragraph])


def test_poppler_finds_every_word_of_a_latin_sheet(pdf: bytes, words: Words) -> None:
    if words is ARABIC:
        return
    text = plain_text(pdf)

    assert words.title in text
    assert "".join(part.text for part in words.intro) in text
    for sign in words.signs:
        assert sign in text
    for row in words.rows:
        assert " ".join(row) in text or all(cell in text for cell in row)


def test_poppler_finds_the_words_of_an_arabic_sheet(pdf: bytes, words: Words) -> None:
    if words is not ARABIC:
        return
    text = plain_text(pdf)

    # Poppler turns the two letters of a ligature around; words without one come back whole.
    for found in (words.title, "ضيق في التنفس", "38.5\u00a0°C", "ربلة الساق متورمة"):
        assert found.replace("\u00a0", " ") in text


def test_a_screen_reader_gets_arabic_in_the_order_in_which_it_is_read() -> None:
    pdf = written(ARABIC, *ARABIC.intro)

    (paragraph,) = (element for element in elements(pdf) if element.tag == "P")

    actual = paragraph.actual.replace("\u00a0", " ")
    assert actual == "".join(part.text for part in ARABIC.intro)


def test_a_foreign_name_is_announced_in_its_own_language() -> None:
    pdf = written(ENGLISH, Part("Say “"), Part("Ayuda", language="es"), Part("”."))

    spans = [element for element in elements(pdf) if element.tag == "Span"]

    assert [span.language for span in spans] == ["", "es", ""]
    assert plain_text(pdf) == "Say “Ayuda”."


def test_a_foreign_name_in_arabic_keeps_its_place_for_a_screen_reader() -> None:
    pdf = written(ARABIC, Part("اسأل "), Part("Anna", language="en"), Part(" أو الطبيب"))

    spans = [element for element in elements(pdf) if element.tag == "Span"]

    assert [span.actual for span in spans] == ["اسأل ", "Anna", " أو الطبيب"]
    assert spans[1].language == "en"


def test_letters_that_melt_together_come_back_as_letters() -> None:
    words = "The office staff find files. A\u0301 e\u0301"

    assert plain_text(written(ENGLISH, Part(words))) == words


def test_one_glyph_that_stands_for_two_spellings_gives_each_back() -> None:
    words = "\u00c1 A\u0301 \u00c1 x\u0301 x"

    text = run("pdftotext", "-", "-", data=written(ENGLISH, Part(words)))

    assert text.strip() == words


def test_arabic_content_is_drawn_in_the_order_in_which_it_is_read() -> None:
    pdf = written(ARABIC, Part("اسأل "), Part("Anna", language="en"), Part(" أو الطبيب"))

    with pikepdf.open(BytesIO(pdf)) as document_read:
        content = pikepdf.parse_content_stream(document_read.pages[0])
        starts = [float(i.operands[4]) for i in content if str(i.operator) == "Tm"]

    assert len(starts) == 3
    assert starts == sorted(starts, reverse=True)
