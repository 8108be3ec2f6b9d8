"""An icon beside words: on a line of text, or in a box of its own. It is decoration."""

from __future__ import annotations

from reportlab.platypus import Flowable

from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.figures import Figure, SvgPicture
from kiosk.typeset.styles import Direction, TextStyle


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


def square(picture: SvgPicture, side: float, direction: Direction) -> Figure:
    """Return an icon in a square box of its own."""
    return Figure(picture, side, side, None, direction)
