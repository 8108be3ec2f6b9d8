"""Every drawing looks the same on paper as on the screen, in each tone of skin."""

from __future__ import annotations

from io import BytesIO

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from reportlab.platypus import Frame, PageTemplate

from kiosk.illustrations import Tone, load_skins, recolour
from kiosk.leaflet.pictures import illustration
from kiosk.paths import ILLUSTRATIONS
from kiosk.typeset.document import Document
from kiosk.typeset.figures import Figure
from kiosk.typeset.metadata import Properties
from kiosk.typeset.structure import root_element
from kiosk.typeset.styles import Direction

NAMES = sorted(path.stem for path in ILLUSTRATIONS.glob("*.svg"))
SIDE = 160
FURTHEST, MOST_APART = 48, 0.004


def on_paper(name: str, skin: int) -> Image.Image:
    """The drawing as PDFium shows it on a page of its own size."""
    root = root_element("en", Direction.LEFT_TO_RIGHT)
    element = root.add("Figure", alternative=name)
    size = (float(SIDE), float(height_of(name)))
    page = PageTemplate(frames=[Frame(0, -1, size[0], size[1] + 1, 0, 0, 0, 0)])
    properties = Properties(
        title=name,
        author="",
        subject="",
        language="en",
        page_size=size,
        direction=Direction.LEFT_TO_RIGHT,
    )
    drawn = Figure(illustration(name, skin).picture, *size, element)
    data = Document(root, properties, [page]).to_bytes([drawn])
    with pypdfium2.PdfDocument(BytesIO(data)) as document:
        image: Image.Image = document[0].render(scale=1).to_pil().convert("RGB")
        return image


def on_screen(name: str, skin: int) -> Image.Image:
    """The drawing as QtSvg shows it, recoloured as the screens do."""
    svg = (ILLUSTRATIONS / f"{name}.svg").read_text("utf-8")
    skins = load_skins(ILLUSTRATIONS / "palettes.toml")
    coloured = recolour(svg, skins, list(Tone)[skin - 1])
    image = QImage(SIDE, height_of(name), QImage.Format.Format_RGBX8888)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(coloured.encode())).render(painter, QRectF(image.rect()))
    painter.end()
    size = (image.width(), image.height())
    return Image.frombuffer("RGBX", size, bytes(image.constBits())).convert("RGB")


def height_of(name: str) -> int:
    drawn = illustration(name, 1)
    return round(SIDE * drawn.height / drawn.width)


def apart(first: Image.Image, second: Image.Image) -> float:
    """The part of the pixels that differ by more than the smoothing of edges explains."""
    soft = [image.filter(ImageFilter.BoxBlur(1)) for image in (first, second)]
    grey = ImageChops.difference(*soft).convert("L")
    far = sum(count for value, count in enumerate(grey.histogram()) if value > FURTHEST)
    return far / (grey.width * grey.height)


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_is_the_same_on_paper_and_on_the_screen(name: str) -> None:
    assert apart(on_paper(name, 1), on_screen(name, 1)) <= MOST_APART


@pytest.mark.parametrize("skin", [1, 2, 3, 4])
def test_the_sheet_shows_the_skin_that_the_visitor_chose(skin: int) -> None:
    shown = {other: on_screen("scene-sore-calf", other) for other in (1, 2, 3, 4)}
    paper = on_paper("scene-sore-calf", skin)

    nearest = min(shown, key=lambda other: mean(paper, shown[other]))
    assert nearest == skin


def mean(first: Image.Image, second: Image.Image) -> float:
    """How far two pictures are from one another, on average a pixel and colour."""
    return sum(ImageStat.Stat(ImageChops.difference(first, second)).mean)


def test_a_missing_shape_would_be_seen() -> None:
    shown = on_screen("scene-sore-calf", 1)
    without = shown.copy()
    without.paste((251, 246, 238), (60, 20, 80, 40))

    assert apart(shown, without) > MOST_APART
