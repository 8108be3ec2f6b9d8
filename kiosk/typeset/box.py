"""The boxes that pages are made of, one inside the other."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.styles import TextStyle


class Box(Flowable):
    """A flowable that draws from its lower left corner, where `canvas.origin` stands meanwhile.

    ReportLab saves and restores the whole state of the canvas around each of its own; a sheet
    has hundreds, and what they draw says itself all that it needs.
    """

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803 (ReportLab's names)
        """Draw at a place of what is around it."""
        if not isinstance(canvas, TaggedCanvas):
            raise TypeError("a box is drawn on a TaggedCanvas")
        around = canvas.origin
        canvas.origin = around[0] + round(x, 3), around[1] + round(y, 3)
        self.paint(canvas)
        canvas.origin = around

    def paint(self, canvas: TaggedCanvas) -> None:
        """Draw from the origin of the canvas; an empty box draws nothing."""


class Line(Box):
    """A box as high as a line of text in a style, or several; `tight` makes its lines lower."""

    tight = 1.0

    def __init__(self, style: TextStyle) -> None:
        super().__init__()
        self.style = style

    @property
    def leading(self) -> float:
        """The height of a line, in points."""
        return self.style.leading * self.tight
