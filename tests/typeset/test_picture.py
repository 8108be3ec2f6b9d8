"""A paragraph looks as another engine, Qt's, sets it with the same fonts."""

from __future__ import annotations

import pytest
from PIL import Image, ImageFilter
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QPainter,
    QTextLayout,
    QTextOption,
)
from pytestqt.qtbot import QtBot

from kiosk.typeset.paragraph import Paragraph
from kiosk.typeset.structure import root_element
from tests.typeset.reading import page_image
from tests.typeset.sample import ARABIC, ENGLISH, FONTS, MARGIN, Words, document, said, style

SCALE = 4
SIZE = 14.0
WIDTH = 595.27 - 2 * MARGIN
TEXTS = {
    "en": "If anything worries you, call +44 20 7946 0958 at any time, and say “knee” to the "
    "office staff. Waffles, Tofu & AVATAR: kerning and ligatures of a first paragraph.",
    "ar": "".join(part.text for part in ARABIC.intro),
}


def ours(words: Words, text: str) -> tuple[Image.Image, Paragraph]:
    root = root_element(words.language, words.direction)
    paragraph = Paragraph(text, style(words, SIZE, colour=(0, 0, 0)), root.add("P"))
    image = page_image(document(words, root).to_bytes([paragraph]), scale=SCALE)
    return image, paragraph


def set_by_qt(words: Words, text: str, paragraph: Paragraph, size: tuple[int, int]) -> Image.Image:
    """Return the page as Qt sets the text, with the same baselines."""
    for path in FONTS.files():
        QFontDatabase.addApplicationFont(str(path))
    font = QFont()
    font.setFamilies(list(FONTS.families(words.script)))
    font.setPixelSize(round(SIZE * SCALE))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    option = QTextOption()
    directions = Qt.LayoutDirection
    rtl = words.direction.is_rtl
    option.setTextDirection(directions.RightToLeft if rtl else directions.LeftToRight)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    baseline = (MARGIN + paragraph.first_baseline) * SCALE
    while (line := layout.createLine()).isValid():
        line.setLineWidth(WIDTH * SCALE)
        spare = WIDTH * SCALE - line.naturalTextWidth() if rtl else 0
        x = MARGIN * SCALE + spare
        line.setPosition(QPointF(x, baseline - line.ascent()))
        baseline += paragraph.style.leading * SCALE
    layout.endLayout()
    image = QImage(*size, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    layout.draw(painter, QPointF(0, 0))
    painter.end()
    return Image.frombytes("L", size, bytes(image.constBits()), "raw", "L", image.bytesPerLine())


def share_near(image: Image.Image, other: Image.Image) -> float:
    """Return the share of one picture's ink that lies within three pixels of the other's."""
    ink = image.point(lambda value: 255 if value < 128 else 0)
    near = other.point(lambda value: 255 if value < 128 else 0).filter(ImageFilter.MaxFilter(7))
    pairs = zip(ink.tobytes(), near.tobytes(), strict=True)
    hits = [beside for dark, beside in pairs if dark]
    return sum(1 for beside in hits if beside) / len(hits)


@pytest.mark.parametrize("words", [ENGLISH, ARABIC], ids=["en", "ar"])
def test_a_paragraph_looks_as_qt_sets_it(words: Words, qtbot: QtBot) -> None:
    del qtbot  # Qt draws text only while there is an application
    text = said(words, TEXTS[words.language])

    image, paragraph = ours(words, text)
    other = set_by_qt(words, text, paragraph, image.size)

    assert share_near(image, other) > 0.99
    assert share_near(other, image) > 0.99
