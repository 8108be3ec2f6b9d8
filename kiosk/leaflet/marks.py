"""An icon beside words: on a line of text, or in a box of its own. It is decoration."""

from __future__ import annotations

from kiosk.typeset.box import Line
from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.figures import Figure, SvgPicture
from kiosk.typeset.styles import Direction, TextStyle


class IconLabel(Line):
    """An icon beside the first line of an item; the heading above says what it means."""

    def __init__(self, picture: SvgPicture, side: float, style: TextStyle) -> None:
        super().__init__(style)
        self._picture, self._side = picture, side

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the size of a line of text as wide as it may be, in points."""
        self.width, self.height = width, self.leading
        return self.width, self.height

    def paint(self, canvas: TaggedCanvas) -> None:
        """Draw the icon at the side where reading starts."""
        x = self.width - self._side if self.style.direction.is_rtl else 0
        with canvas.artifact(), canvas.moved(x, (self.height - self._side) / 2):
            self._picture.draw(canvas, self._side, self._side)


def square(picture: SvgPicture, side: float, direction: Direction) -> Figure:
    """Return an icon in a square box of its own."""
    return Figure(picture, side, side, None, direction)
