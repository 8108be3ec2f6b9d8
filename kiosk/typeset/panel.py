"""A box with rounded corners, and a coloured band at its head."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass
from math import fsum

from reportlab.platypus import Flowable

from kiosk.typeset.box import Box
from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.paths import rounded_rectangle
from kiosk.typeset.styles import Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelStyle:
    """How a panel looks; lengths are in points. No fill leaves the paper white.

    `aside` is the padding at the sides where it differs from that above and below.
    """

    radius: float
    padding: float
    outline: float = 0
    outline_colour: Colour = (0, 0, 0)
    band_colour: Colour | None = None
    fill: Colour | None = None
    before: float = 0
    after: float = 0
    aside: float | None = None

    @property
    def side(self) -> float:
        """The padding at the sides, in points."""
        return self.padding if self.aside is None else self.aside


class Panel(Box):
    """A body on a box, below a head on a band of colour; the box itself is decoration.

    A body that splits goes on in a box under the head *again*, which is decoration there.
    """

    def __init__(
        self,
        head: Flowable | None,
        body: Flowable | None,
        style: PanelStyle,
        *,
        again: Flowable | None = None,
    ) -> None:
        super().__init__()
        self._head, self._again = head, again
        self._body = body
        self._style = style
        self._band_height = 0.0

    @property
    def _band(self) -> Flowable | None:
        return self._head or self._again

    def getSpaceBefore(self) -> float:  # noqa: N802 (ReportLab's name)
        """Return the space above, in points."""
        return self._style.before

    def getSpaceAfter(self) -> float:  # noqa: N802 (ReportLab's name)
        """Return the space below, in points."""
        return self._style.after

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size of the box, in points."""
        heights = [self._padded(part, width, height) for part in (self._band, self._body)]
        self._band_height = heights[0]
        self.width, self.height = width, fsum(heights)
        return self.width, self.height

    def _padded(self, part: Flowable | None, width: float, height: float) -> float:
        if part is None:
            return 0
        return part.wrap(width - 2 * self._style.side, height)[1] + 2 * self._style.padding

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the box with as much of the body as fits a height, and a box of the rest."""
        self.wrap(width, height)
        if self._body is None:
            return []
        inside = width - 2 * self._style.side
        free = height - self._band_height - 2 * self._style.padding
        parts = self._body.split(inside, free)
        heads = [self._head, *[None] * len(parts)]
        return [
            Panel(head, part, self._style, again=self._again)
            for head, part in zip(heads, parts, strict=False)
        ]

    def paint(self, canvas: TaggedCanvas) -> None:
        """Draw the box, then the head and the body."""
        with canvas.artifact(), canvas.moved(0, 0):
            self._draw_box(canvas)
        side, padding = self._style.side, self._style.padding
        if self._band is not None:
            with nullcontext() if self._head else canvas.artifact("Pagination"):
                self._band.drawOn(canvas, side, self.height - self._band_height + padding)
        if self._body is not None:
            self._body.drawOn(canvas, side, padding)

    def _draw_box(self, canvas: TaggedCanvas) -> None:
        style = self._style
        box = rounded_rectangle(self.width, self.height, style.radius)
        if style.fill is not None:
            canvas.setFillColorRGB(*style.fill)
            canvas.write(box, "f")
        if style.band_colour is not None and self._band is not None:
            self._draw_band(canvas, box, style.band_colour)
        if style.outline:
            canvas.setStrokeColorRGB(*style.outline_colour)
            canvas.setLineWidth(style.outline)
            canvas.write(box, "S")

    def _draw_band(self, canvas: TaggedCanvas, box: str, colour: Colour) -> None:
        """Fill the head of the box inside its rounded corners."""
        canvas.saveState()
        canvas.write(box, "W n")
        canvas.setFillColorRGB(*colour)
        bottom = self.height - self._band_height
        canvas.rect(0, bottom, self.width, self._band_height, stroke=0, fill=1)
        canvas.restoreState()
