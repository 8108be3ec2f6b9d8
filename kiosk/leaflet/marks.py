"""The icons of the screens as pictures of the sheet, in the colours that are asked for."""

from __future__ import annotations

from functools import lru_cache
from io import StringIO

from reportlab.platypus import Flowable
from svglib.svglib import svg2rlg

from kiosk.paths import RESOURCES
from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.figures import SvgPicture
from kiosk.typeset.styles import TextStyle

ICONS = RESOURCES / "icons"
_BLACK, _WHITE, _GREY = "#000000", "#ffffff", "#808080"


@lru_cache(maxsize=64)
def icon(name: str, shape: str, inner: str, rim: str = "none") -> SvgPicture:
    """Return the icon of that name; colours are `#rrggbb` or `none`."""
    svg = (ICONS / f"{name}.svg").read_text("utf-8")
    for old, new in ((_BLACK, "@shape"), (_WHITE, "@inner"), (_GREY, "@rim")):
        svg = svg.replace(old, new)
    for old, new in (("@shape", shape), ("@inner", inner), ("@rim", rim)):
        svg = svg.replace(old, new)
    drawing = svg2rlg(StringIO(svg))
    if drawing is None:
        raise ValueError(f"the icon {name} holds no drawing")
    return SvgPicture(drawing)


class IconLabel(Flowable):
    """An icon beside the first line of an item; the heading above says what it means."""

    def __init__(self, picture: SvgPicture, side: float, style: TextStyle) -> None:
        super().__init__()
        self.style = style
        self._picture, self._side = picture, side

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the size of a line of text as wide as it may be, in points."""
        self.width, self.height = width, self.style.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw the icon at the side where reading starts."""
        canvas = self.canv
        if not isinstance(canvas, TaggedCanvas):
            raise TypeError("an icon is drawn on a TaggedCanvas")
        with canvas.artifact():
            canvas.saveState()
            x = self.width - self._side if self.style.direction.is_rtl else 0
            canvas.translate(x, (self.height - self._side) / 2)
            self._picture.draw(canvas, self._side, self._side)
            canvas.restoreState()
