"""A font with PostScript outlines (CFF), which some scripts come in, is embedded as well."""

from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder  # type: ignore[import-untyped]
from fontTools.pens.t2CharStringPen import T2CharStringPen  # type: ignore[import-untyped]

from kiosk.typeset.faces import open_face
from kiosk.typeset.paragraph import Paragraph
from kiosk.typeset.structure import root_element
from tests.typeset.reading import page_image, plain_text, run, saved
from tests.typeset.sample import ENGLISH, document, style

NAMES = [".notdef", "space", "x", "y", "z"]


@pytest.fixture
def font(tmp_path: Path) -> Path:
    """Return a font whose x and y are empty and whose z is a full square."""
    outlines = {}
    for name in NAMES:
        pen = T2CharStringPen(500, None)
        if name == "z":
            pen.moveTo((0, 0))
            for point in ((0, 500), (500, 500), (500, 0)):
                pen.lineTo(point)
            pen.closePath()
        outlines[name] = pen.getCharString()
    builder = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder(NAMES)
    builder.setupCharacterMap({ord(c): n for c, n in zip(" xyz", NAMES[1:], strict=True)})
    builder.setupCFF("Squares", {}, outlines, {})
    builder.setupHorizontalMetrics(dict.fromkeys(NAMES, (500, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Squares", "styleName": "R", "psName": "Squares"})
    builder.setupOS2()
    builder.setupPost()
    path = tmp_path / "squares.otf"
    builder.save(path)
    return path


def test_glyphs_of_a_font_with_postscript_outlines_keep_their_numbers(
    font: Path, tmp_path: Path
) -> None:
    root = root_element("en", ENGLISH.direction)
    face = open_face(font)
    squares = style(ENGLISH, 20, faces=(face,), bold_faces=(face,))

    # Without the x and y before it, z would move to their numbers if the subset closed up.
    pdf = document(ENGLISH, root).to_bytes([Paragraph("zz z", squares, root.add("P"))])

    ink = page_image(pdf).point(lambda value: 255 if value < 128 else 0).histogram()[255]
    assert ink == pytest.approx(3 * 20 * 20, rel=0.1)
    assert plain_text(pdf) == "zz z"
    assert "CID Type 0C" in run("pdffonts", saved(pdf, tmp_path))
