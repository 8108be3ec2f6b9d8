"""Every page of every script looks as another engine sets it with the same fonts."""

from __future__ import annotations

import re
import subprocess
from io import BytesIO
from itertools import accumulate, pairwise

import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from pytestqt.qtbot import QtBot

from kiosk.typeset.lines import break_lines, line_stops, visible_advance
from kiosk.typeset.shaping import shape
from tests.typeset.reading import page_image
from tests.typeset.sample import FONTS
from tests.typeset.script_sheet import SAMPLES, Placed, Sample, SheetOf

SCALE = 2
NEAR = 5  # within two pixels, which is one point
ROOM = 40  # pixels around a line, for what its letters reach beyond it
BREAKS_ELSEWHERE = {
    "de": "a table cell is filled to the last fiftieth of a point: Qt still puts the word in",
    "fa": "Qt adds what the last letter reaches beyond its width, and breaks a heading earlier",
    "vi": "a heading fills its line: Qt, which rounds widths up, breaks one word earlier",
}
# Between two words Qt leaves out the kerning of this font, which HarfBuzz alone applies.
NOT_BY_QT = {"ur"}


def font_of(placed: Placed, script: str) -> QFont:
    font = QFont()
    font.setFamilies(list(FONTS.families(script)))
    font.setPixelSize(round(placed.paragraph.style.size * SCALE))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    style = placed.paragraph.style
    font.setBold(style.faces is style.bold_faces)
    return font


def bold_ranges(placed: Placed) -> list[QTextLayout.FormatRange]:
    ranges = []
    ends = accumulate((len(part.text) for part in placed.parts), initial=0)
    for part, (start, end) in zip(placed.parts, pairwise(ends), strict=True):
        if part.bold:
            found = QTextLayout.FormatRange()
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight.Bold)
            found.start, found.length, found.format = start, end - start, bold
            ranges.append(found)
    return ranges


def draw_paragraph(painter: QPainter, placed: Placed, script: str) -> int:
    """Draw a paragraph where ours stands, and return the number of its lines."""
    style = placed.paragraph.style
    option = QTextOption()
    rtl = style.direction.is_rtl
    directions = Qt.LayoutDirection
    option.setTextDirection(directions.RightToLeft if rtl else directions.LeftToRight)
    layout = QTextLayout("".join(part.text for part in placed.parts), font_of(placed, script))
    layout.setTextOption(option)
    layout.setFormats(bold_ranges(placed))
    layout.beginLayout()
    width = placed.paragraph.width * SCALE
    baseline = (placed.y + placed.paragraph.first_baseline) * SCALE
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        # Qt adds to the width of a line what its last letter reaches beyond it.
        start = line.cursorToX(line.textStart())[0]  # type: ignore[index]
        spare = width - start if rtl else 0
        line.setPosition(QPointF(placed.x * SCALE + spare, baseline - line.ascent()))
        baseline += style.leading * SCALE
    layout.endLayout()
    layout.draw(painter, QPointF(0, 0))
    return layout.lineCount()


def set_by_qt(sample: Sample, sheet: SheetOf, page: int, size: tuple[int, int]) -> Image.Image:
    image = QImage(*size, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for placed in sheet.placed:
        if placed.page == page:
            draw_paragraph(painter, placed, sample.script)
    painter.end()
    return Image.frombytes("L", size, bytes(image.constBits()), "raw", "L", image.bytesPerLine())


def share_near(image: Image.Image, other: Image.Image) -> float:
    """Return the share of one picture's ink that lies near the other's."""
    ink, near = (p.point(lambda value: 255 if value < 128 else 0) for p in (image, other))
    hits = ImageChops.darker(ink, near.filter(ImageFilter.MaxFilter(NEAR)))
    return hits.histogram()[255] / ink.histogram()[255]


@pytest.fixture(scope="module")
def fonts(qapp: object) -> object:
    for path in FONTS.files():
        QFontDatabase.addApplicationFont(str(path))
    return qapp


def set_by_harfbuzz(placed: Placed, image: Image.Image, script: str) -> None:
    """Draw a paragraph of one font and direction with hb-view, line by line, on a picture."""
    style = placed.paragraph.style
    is_bold = placed.parts[0].bold or style.faces is style.bold_faces
    font = FONTS.stack(script, bold=is_bold)[0].path
    size = style.size * SCALE
    clusters = shape(placed.parts, style).clusters
    text = "".join(part.text for part in placed.parts)
    limit = placed.paragraph.width * 1000 / style.size
    baseline = (placed.y + placed.paragraph.first_baseline) * SCALE
    right = (placed.x + placed.paragraph.width) * SCALE
    for line in break_lines(clusters, line_stops(text), limit):
        words = "".join(cluster.text for cluster in line).strip()
        picture = hb_view(words, str(font), size, style.language)
        left = round(right - visible_advance(line) * size / 1000) - ROOM
        top = round(baseline - style.faces[0].ascent * size / 1000) - ROOM
        place = (left, top, left + picture.width, top + picture.height)
        image.paste(ImageChops.darker(picture, image.crop(place)), place)
        baseline += style.leading * SCALE


def hb_view(text: str, font: str, size: float, language: str) -> Image.Image:
    options = {
        "font-file": font,
        "font-size": size,
        "language": language,
        "margin": ROOM,
        "output-format": "png",
        "text": text,
    }
    command = ["hb-view", *(f"--{name}={value}" for name, value in options.items())]
    done = subprocess.run(command, capture_output=True, check=True)  # noqa: S603
    return Image.open(BytesIO(done.stdout)).convert("L")


def by_hb_view(placed: Placed) -> bool:
    """Tell whether a paragraph is in one font and direction, which is what hb-view can do."""
    text = "".join(part.text for part in placed.parts)
    return len(placed.parts) == 1 and not re.search("[0-9A-Za-z()]", text)


@pytest.mark.parametrize(
    "sample", [s for s in SAMPLES if s.language not in NOT_BY_QT], ids=lambda s: str(s.language)
)
def test_a_sheet_looks_as_qt_sets_it(sample: Sample, fonts: object, qtbot: QtBot) -> None:
    del fonts, qtbot  # Qt draws text only while there is an application
    least = 0.985 if sample.language in BREAKS_ELSEWHERE else 0.998
    sheet = SheetOf(sample, is_plain=True)
    pdf = sheet.pdf()

    for page in (1, 2):
        image = page_image(pdf, page - 1, scale=SCALE)
        other = set_by_qt(sample, sheet, page, image.size)

        assert share_near(image, other) > least
        assert share_near(other, image) > least


@pytest.mark.parametrize(
    "sample", [s for s in SAMPLES if s.language in NOT_BY_QT], ids=lambda s: str(s.language)
)
def test_urdu_looks_as_harfbuzz_draws_it(sample: Sample) -> None:
    sheet = SheetOf(sample, is_plain=True)
    pdf = sheet.pdf()

    for page in (1, 2):
        image = page_image(pdf, page - 1, scale=SCALE)
        other = Image.new("L", image.size, 255)
        here = [placed for placed in sheet.placed if placed.page == page]
        for placed in filter(by_hb_view, here):
            set_by_harfbuzz(placed, other, sample.script)

        assert len([p for p in here if by_hb_view(p)]) > 0.6 * len(here)
        assert share_near(other, image) > 0.998
