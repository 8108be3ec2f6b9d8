"""Columns, rows and tables are read in order, at any length, from the right side."""

from __future__ import annotations

import re

from reportlab.platypus import Flowable, Spacer

from kiosk.typeset.arrangement import Columns, Row, Stack
from kiosk.typeset.grid import Grid, GridStyle
from kiosk.typeset.lists import list_items
from kiosk.typeset.panel import Panel, PanelStyle
from kiosk.typeset.paragraph import Paragraph
from kiosk.typeset.structure import Element, list_of, root_element, table_header
from kiosk.typeset.styles import Direction
from tests.typeset.reading import plain_text, run, tags
from tests.typeset.sample import ARABIC, ENGLISH, Words, document, style


def places(data: bytes) -> dict[str, tuple[float, float]]:
    """Return the left edge and the top of each word on the last page that has it."""
    html = run("pdftotext", "-bbox", "-", "-", data=data)
    words = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)".*?>(.*?)</word>', html)
    return {word: (float(x), float(y)) for x, y, word in words}


def paragraphs(root: Element, *texts: str) -> list[Flowable]:
    return [Paragraph(text, style(ENGLISH), root.add("P")) for text in texts]


def page(words: Words, root: Element, *story: Flowable) -> bytes:
    return document(words, root).to_bytes(story)


def test_columns_are_read_downward_and_are_about_equally_high() -> None:
    root = root_element("en", ENGLISH.direction)

    found = places(page(ENGLISH, root, Columns(paragraphs(root, *"ABCDE"), gap=20)))

    assert found["A"][0] == found["B"][0] == found["C"][0] < found["D"][0] == found["E"][0]
    assert found["A"][1] == found["D"][1] < found["B"][1] == found["E"][1]


def test_the_first_column_and_cell_stand_at_the_right_in_arabic() -> None:
    root = root_element("ar", ARABIC.direction)
    rtl = Direction.RIGHT_TO_LEFT
    columns = Columns(paragraphs(root, *"ABCD"), gap=20, direction=rtl)
    row = Row(paragraphs(root, "E", "F"), [100, None], direction=rtl)
    grid = Grid([paragraphs(root, "G", "H")], GridStyle(widths=(None, None), direction=rtl))

    found = places(page(ARABIC, root, Stack([columns, row, grid])))

    for first, second in (("A", "C"), ("E", "F"), ("G", "H")):
        assert found[first][0] > found[second][0]


def test_of_two_spaces_that_meet_the_larger_counts() -> None:
    root = root_element("en", ENGLISH.direction)
    near = Paragraph("near", style(ENGLISH, after=3), root.add("P"))
    far = Paragraph("far", style(ENGLISH, before=10), root.add("P"))

    _, height = Stack([near, far]).wrap(200, 1000)

    assert height == 2 * 12 * 1.36 + 10


def table(root: Element, count: int) -> Grid:
    element = root.add("Table")
    head, body = element.add("THead").add("TR"), element.add("TBody")
    rows: list[list[Flowable]] = [
        [Paragraph(text, style(ENGLISH), table_header(head, "Column")) for text in ("Sign", "Why")]
    ]
    for number in range(count):
        row = body.add("TR")
        cells = (f"row{number}", "because of this")
        rows.append([Paragraph(text, style(ENGLISH), row.add("TD")) for text in cells])
    return Grid(rows, GridStyle(widths=(100, None), gap=10), heads=1)


def test_a_long_table_continues_on_the_next_page_under_its_head() -> None:
    root = root_element("en", ENGLISH.direction)

    data = page(ENGLISH, root, table(root, 90))

    text = plain_text(data)
    assert "Pages:           3" in run("pdfinfo", "-", data=data)
    assert text.count("Sign Why") == 3
    assert run("pdfinfo", "-struct-text", "-", data=data).count('"Sign"') == 1
    assert [text.count(f"row{number} ") for number in range(90)] == [1] * 90
    assert tags(data).count("TH") == 2
    assert tags(data).count("TD") == 180


def test_a_table_that_starts_low_on_a_page_does_not_leave_its_head_alone() -> None:
    root = root_element("en", ENGLISH.direction)

    data = page(ENGLISH, root, Spacer(1, 725), table(root, 3))

    assert "Pages:           2" in run("pdfinfo", "-", data=data)
    assert "Sign" not in run("pdftotext", "-l", "1", "-", "-", data=data)


def boxed(root: Element, count: int) -> Panel:
    """Return a box with a head and as many signs in two columns."""
    head = Paragraph("Now", style(ENGLISH), root.add("H1"))
    signs = [f"sign{number} of many" for number in range(count)]
    parent = list_of(root, "None")
    items = list_items(signs, style(ENGLISH, 18), parent, label="-", indent=20)
    box = PanelStyle(radius=8, padding=10, outline=1, band_colour=(0.9, 0.9, 0.9))
    again = Paragraph("Now, too", style(ENGLISH), None)
    return Panel(head, Columns(items, gap=20), box, again=again)


def test_a_box_longer_than_a_page_goes_on_and_loses_no_sign() -> None:
    root = root_element("en", ENGLISH.direction)

    data = page(ENGLISH, root, boxed(root, 90))

    text = plain_text(data)
    assert "Pages:           2" in run("pdfinfo", "-", data=data)
    assert [text.count(f"sign{number} ") for number in range(90)] == [1] * 90
    # The second head is for the eye, and is not read.
    assert (text.count("Now"), text.count("Now, too")) == (2, 1)
    assert "Now, too" not in run("pdfinfo", "-struct-text", "-", data=data)


def test_the_signs_of_a_box_that_goes_on_are_read_in_order() -> None:
    root = root_element("en", ENGLISH.direction)

    text = run("pdftotext", "-raw", "-", "-", data=page(ENGLISH, root, boxed(root, 90)))

    assert [int(n) for n in re.findall(r"sign(\d+)", text)] == list(range(90))


def test_a_number_label_stands_beside_its_item() -> None:
    root = root_element("en", ENGLISH.direction)
    items = list_items(["Rest"], style(ENGLISH), list_of(root, "Decimal"), label="1.", indent=20)

    data = page(ENGLISH, root, *items)

    found = places(data)
    assert found["Rest"][0] - found["1."][0] == 20
    assert found["Rest"][1] == found["1."][1]
    assert tags(data) == ["Document", "L", "LI", "Lbl", "LBody"]


def test_rows_in_two_languages_stand_level_each_from_its_own_side() -> None:
    root = root_element("en", ENGLISH.direction)
    rows = [
        [
            Paragraph(english, style(ENGLISH), root.add("P")),
            Paragraph(arabic, style(ARABIC), root.add("P", language="ar")),
        ]
        for english, arabic in zip(("one", "two"), ("7", "8"), strict=True)
    ]

    found = places(page(ENGLISH, root, Grid(rows, GridStyle(widths=(None, None), gap=20))))

    assert found["one"][0] == found["two"][0] < 50
    assert found["7"][0] > 540
    assert abs(found["one"][1] - found["7"][1]) < 6 < found["two"][1] - found["one"][1]
