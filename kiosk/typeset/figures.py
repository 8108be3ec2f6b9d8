"""Pictures: drawings from SVG files and QR codes, as figures that say what they show."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Protocol

import segno
from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from svglib.svglib import svg2rlg

from kiosk.typeset.box import Box
from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.recording import record
from kiosk.typeset.structure import Element
from kiosk.typeset.styles import Direction

_QUIET_ZONE = 4


class Picture(Protocol):
    """Something that draws itself into a box whose lower left corner is the origin."""

    def draw(self, canvas: TaggedCanvas, width: float, height: float) -> None:
        """Draw into a box of the given size, in points."""


class Figure(Box):
    """A picture with the element that holds its description; no element makes it decoration.

    The picture is clipped to its box, which stands at the side where reading starts: `inset`
    points from the left.
    """

    def __init__(
        self,
        picture: Picture,
        width: float,
        height: float,
        element: Element | None,
        direction: Direction = Direction.LEFT_TO_RIGHT,
    ) -> None:
        super().__init__()
        self.width, self.height = width, height
        self._picture = picture
        self._element = element
        self._is_rtl = direction.is_rtl
        self.inset = 0.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return its own size, in points."""
        self.inset = width - self.width if self._is_rtl else 0
        return self.width, self.height

    def paint(self, canvas: TaggedCanvas) -> None:
        """Draw the picture on the canvas."""
        if self._element is not None:
            x, y = canvas.absolutePosition(self.inset, 0)
            box = [round(edge, 2) for edge in (x, y, x + self.width, y + self.height)]
            self._element.attributes["Layout"] = {"BBox": box, "Placement": "Block"}
        with canvas.tagged(self._element), canvas.moved(self.inset, 0):
            clip = canvas.beginPath()
            clip.rect(0, 0, self.width, self.height)
            canvas.clipPath(clip, stroke=0, fill=0)
            self._picture.draw(canvas, self.width, self.height)


class SvgPicture:
    """A drawing parsed from SVG, fitted into its box without stretching, in the middle.

    What it writes is the same in every document. That is kept, not the shapes, which take
    eight times the memory. Raises ValueError for a drawing that holds text or images.
    """

    def __init__(self, drawing: Drawing) -> None:
        self._width, self._height = drawing.width, drawing.height
        self._recording = record(lambda canvas: renderPDF.draw(drawing, canvas, 0, 0))

    def draw(self, canvas: TaggedCanvas, width: float, height: float) -> None:
        """Draw into a box of the given size, in points."""
        scale = min(width / self._width, height / self._height)
        canvas.translate((width - self._width * scale) / 2, (height - self._height * scale) / 2)
        canvas.scale(scale, scale)
        self._recording.replay(canvas)


@lru_cache(maxsize=128)
def svg_picture(path: Path) -> SvgPicture:
    """Return the drawing of an SVG file, which is parsed once a process.

    Raises:
        ValueError: the file holds no drawing, or text or images.

    """
    drawing = svg2rlg(str(path))
    if drawing is None:
        raise ValueError(f"{path} holds no drawing")
    return SvgPicture(drawing)


class QrPicture:
    """A QR code with its quiet zone; `error` is the level of correction (L, M, Q or H)."""

    def __init__(self, data: str, error: str = "M") -> None:
        self._modules = _modules(data, error)
        self._path = _path(self._modules)

    def draw(self, canvas: TaggedCanvas, width: float, height: float) -> None:
        """Draw into a box of the given size, in points: black on white, quiet zone inside."""
        module = min(width, height) / (len(self._modules) + 2 * _QUIET_ZONE)
        canvas.setFillGray(1)
        canvas.rect(0, 0, width, height, stroke=0, fill=1)
        canvas.setFillGray(0)
        canvas.transform(module, 0, 0, -module, 0, height)
        canvas.write(self._path)


@lru_cache(maxsize=32)
def _modules(data: str, error: str) -> tuple[bytes, ...]:
    """Return the rows of a QR code's modules, 1 where dark."""
    code = segno.make(data, error=error, micro=False, encoding="utf-8")
    return tuple(bytes(row) for row in code.matrix)


@lru_cache(maxsize=32)
def _path(modules: tuple[bytes, ...]) -> str:
    """Return the operators that fill the dark modules, one unit wide, from the top left."""
    bars = (
        f"{start + _QUIET_ZONE} {row + _QUIET_ZONE} {end - start} 1 re"
        for row, line in enumerate(modules)
        for start, end in _dark_runs(line)
    )
    return " ".join([*bars, "f"])


def _dark_runs(row: bytes) -> list[tuple[int, int]]:
    """Return the start and end of each run of dark modules of a row."""
    runs: list[tuple[int, int]] = []
    for index, module in enumerate(row):
        if module and runs and runs[-1][1] == index:
            runs[-1] = (runs[-1][0], index + 1)
        elif module:
            runs.append((index, index + 1))
    return runs
