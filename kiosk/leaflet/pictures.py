"""The illustrations and icons of the product as pictures of the sheet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from io import StringIO

from svglib.svglib import svg2rlg

from kiosk.illustrations import Skins, Tone, load_skins, recolour
from kiosk.paths import ILLUSTRATIONS, RESOURCES
from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.figures import SvgPicture
from kiosk.typeset.paths import circle

ICONS = RESOURCES / "icons"
_VIEW_BOX = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')
_BLACK, _WHITE, _GREY = "#000000", "#ffffff", "#808080"


@dataclass(frozen=True, slots=True)
class Illustration:
    """A drawing, and its size in the units of its viewBox."""

    picture: SvgPicture
    width: float
    height: float


@lru_cache(maxsize=256)
def illustration(name: str, skin: int) -> Illustration:
    """Return a drawing with people of a tone of skin, 1 to 4; it is parsed once a process."""
    svg = (ILLUSTRATIONS / f"{name}.svg").read_text("utf-8")
    box = _VIEW_BOX.search(svg)
    if box is None:
        raise ValueError(f"{name} has no viewBox")
    picture = _parsed(recolour(svg, _skins(), list(Tone)[skin - 1]), name)
    return Illustration(picture, float(box[1]), float(box[2]))


@lru_cache(maxsize=64)
def icon(name: str, shape: str, inner: str, rim: str = "none") -> SvgPicture:
    """Return the icon of that name; colours are `#rrggbb` or `none`."""
    svg = (ICONS / f"{name}.svg").read_text("utf-8")
    for old, new in ((_BLACK, "@shape"), (_WHITE, "@inner"), (_GREY, "@rim")):
        svg = svg.replace(old, new)
    for old, new in (("@shape", shape), ("@inner", inner), ("@rim", rim)):
        svg = svg.replace(old, new)
    return _parsed(svg, name)


class Disc:
    """A picture cut to a disc as wide as its box, with what matters at its middle.

    `middle` is (x, y) as parts of the picture's width and height from its top left corner;
    `zoom` is the picture's height against the disc's.
    """

    def __init__(self, drawn: Illustration, middle: tuple[float, float], zoom: float) -> None:
        self._drawn, self._middle, self._zoom = drawn, middle, zoom

    def draw(self, canvas: TaggedCanvas, width: float, height: float) -> None:
        """Draw into a box of the given size, in points."""
        side = min(width, height)
        canvas.write(circle(width / 2, height / 2, side / 2), "W n")
        tall = side * self._zoom
        wide = tall * self._drawn.width / self._drawn.height
        x, y = self._middle
        canvas.translate(width / 2 - wide * x, height / 2 - tall * (1 - y))
        self._drawn.picture.draw(canvas, wide, tall)


@lru_cache(maxsize=1)
def _skins() -> Skins:
    return load_skins(ILLUSTRATIONS / "palettes.toml")


def _parsed(svg: str, name: str) -> SvgPicture:
    drawing = svg2rlg(StringIO(svg))
    if drawing is None:
        raise ValueError(f"{name} holds no drawing")
    return SvgPicture(drawing)
