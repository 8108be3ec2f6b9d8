"""What a patient sees on the screen is what comes out on paper."""

from io import BytesIO
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot
from reportlab.graphics import renderPDF
from reportlab.pdfgen.canvas import Canvas
from svglib.svglib import svg2rlg

from kiosk.paths import ILLUSTRATIONS

DRAWINGS = sorted(ILLUSTRATIONS.glob("*.svg"))
FAR, MOST = 64, 0.01


def on_paper(path: Path) -> Image.Image:
    drawing = svg2rlg(str(path))
    assert drawing is not None
    file = BytesIO()
    canvas = Canvas(file, (drawing.width, drawing.height))
    renderPDF.draw(drawing, canvas, 0, 0)
    canvas.save()
    with pypdfium2.PdfDocument(file.getvalue()) as pdf:
        image: Image.Image = pdf[0].render(scale=1).to_pil().convert("RGB")
        return image


def on_screen(path: Path, size: tuple[int, int]) -> Image.Image:
    image = QImage(*size, QImage.Format.Format_RGB888)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(path)).render(painter, QRectF(0, 0, *size))
    painter.end()
    return Image.frombytes(
        "RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine()
    )


def differing(one: Image.Image, other: Image.Image) -> float:
    """Give the share of pixels that differ by more than the soft edge of a line does."""
    grey = ImageChops.difference(one, other).convert("L")
    return sum(grey.histogram()[FAR:]) / (grey.width * grey.height)


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_is_the_same_on_screen_and_on_paper(qtbot: QtBot, path: Path) -> None:  # noqa: ARG001
    paper = on_paper(path)

    screen = on_screen(path, paper.size)

    assert differing(paper, screen) < MOST


def test_a_mark_left_out_by_one_of_them_would_be_seen(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001
    whole = ILLUSTRATIONS / "sign-skin-patch.svg"
    part = tmp_path / "part.svg"
    svg = whole.read_text("utf-8")
    start, end = svg.index('  <g id="heat">'), svg.index('  <g id="arm">')
    part.write_text(svg[:start] + svg[end:], "utf-8")
    paper = on_paper(whole)

    screen = on_screen(part, paper.size)

    assert differing(paper, screen) > MOST
