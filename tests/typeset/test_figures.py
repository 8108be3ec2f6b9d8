"""Pictures stay in their boxes, and a phone reads the QR code."""

from __future__ import annotations

from pathlib import Path

import zxingcpp

from kiosk.typeset.figures import Figure, QrPicture, svg_picture
from kiosk.typeset.structure import Element, root_element
from tests.typeset.reading import page_image
from tests.typeset.sample import ARABIC, ENGLISH, MARGIN, Words, document

OVERFLOWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<rect x="-300" y="-300" width="900" height="900"/></svg>"""


def page(words: Words, picture: object, alternative: str = "A picture") -> bytes:
    root = root_element(words.language, words.direction)
    element = root.add("Figure", alternative=alternative)
    figure = Figure(picture, 100, 100, element, words.direction)  # type: ignore[arg-type]
    return document(words, root).to_bytes([figure])


def ink(data: bytes) -> tuple[float, ...]:
    box = page_image(data).point(lambda value: 255 if value < 128 else 0).getbbox()
    return tuple(edge / 2 for edge in box or ())


def test_a_phone_reads_the_qr_code() -> None:
    address = "https://clinic.example/leaflet?language=ar"

    image = page_image(page(ENGLISH, QrPicture(address)), scale=3)

    assert [code.text for code in zxingcpp.read_barcodes(image)] == [address]


def test_a_drawing_is_clipped_to_its_box(tmp_path: Path) -> None:
    path = tmp_path / "overflowing.svg"
    path.write_text(OVERFLOWING, encoding="utf-8")

    left, top, right, bottom = ink(page(ENGLISH, svg_picture(path)))

    assert abs(left - MARGIN) <= 1
    assert abs(top - MARGIN) <= 1
    assert abs(right - MARGIN - 100) <= 1
    assert abs(bottom - MARGIN - 100) <= 1


def test_a_drawing_stands_at_the_side_where_reading_starts(drawing: Path) -> None:
    _, _, right, _ = ink(page(ARABIC, svg_picture(drawing)))

    assert abs(595.3 - MARGIN - 100 * 20 / 240 - right) <= 1


def test_a_drawing_is_parsed_once(drawing: Path) -> None:
    assert svg_picture(drawing) is svg_picture(drawing)


def test_a_decorative_drawing_is_not_in_the_structure(drawing: Path) -> None:
    root = Element("Document", "en")

    data = document(ENGLISH, root).to_bytes([Figure(svg_picture(drawing), 50, 50, None)])

    assert not root.drawn()
    assert b"/Figure" not in data
