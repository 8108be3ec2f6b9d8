"""Items of lists: a mark at the side where reading starts, and what it marks."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from kiosk.typeset.box import Box, Line
from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.paragraph import Paragraph
from kiosk.typeset.paths import rounded_rectangle
from kiosk.typeset.structure import Element
from kiosk.typeset.styles import Colour, Part, TextStyle


class ListItem(Box):
    """One item: `label` (a bullet, a number or a tick square) hangs beside its text.

    `indent` is the distance from the side where reading starts to the text, in points.
    """

    def __init__(self, label: Line, body: Flowable, indent: float) -> None:
        super().__init__()
        self._label = label
        self._body = body
        self._indent = indent

    @property
    def _is_rtl(self) -> bool:
        return self._label.style.direction.is_rtl

    def getSpaceBefore(self) -> float:  # noqa: N802 (ReportLab's name)
        """Return the space above, in points."""
        return self._body.getSpaceBefore()

    def getSpaceAfter(self) -> float:  # noqa: N802 (ReportLab's name)
        """Return the space below, in points."""
        return self._body.getSpaceAfter()

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size of the item, in points."""
        _, label_height = self._label.wrap(self._indent, height)
        _, body_height = self._body.wrap(width - self._indent, height)
        self.width, self.height = width, max(label_height, body_height)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Never split: an item that does not fit goes to the next column as a whole."""
        del width, height
        return []

    def paint(self, canvas: TaggedCanvas) -> None:
        """Draw the label, then the text."""
        start = self.width - self._indent if self._is_rtl else 0
        self._label.drawOn(canvas, start, self.height - self._label.height)
        text = 0 if self._is_rtl else self._indent
        self._body.drawOn(canvas, text, self.height - self._body.height)


class TickSquare(Line):
    """A square to tick by pen, on the line of the text beside it; it is decoration."""

    def __init__(self, side: float, style: TextStyle, colour: Colour, line: float = 1.1) -> None:
        super().__init__(style)
        self._side = side
        self._colour = colour
        self._line = line

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the size of a line of text as wide as it may be, in points."""
        self.width, self.height = width, self.leading
        return self.width, self.height

    def paint(self, canvas: TaggedCanvas) -> None:
        """Draw the square at the side where reading starts, amid the capitals of the line."""
        x = self.width - self._side if self.style.direction.is_rtl else 0
        y = (self.height - self._side) / 2
        inset, inner = self._line / 2, self._side - self._line
        with canvas.artifact(), canvas.moved(x + inset, y + inset):
            canvas.setLineWidth(self._line)
            canvas.setStrokeColorRGB(*self._colour)
            canvas.write(rounded_rectangle(inner, inner, inner / 6), "S")


def list_items(
    texts: Sequence[str | Sequence[Part]],
    style: TextStyle,
    parent: Element,
    *,
    label: str | TickSquare,
    indent: float,
) -> list[Flowable]:
    """Return an item for each text inside a list element; all share one label."""
    items: list[Flowable] = []
    for text in texts:
        element = parent.add("LI")
        mark = Paragraph(label, style, element.add("Lbl")) if isinstance(label, str) else label
        items.append(ListItem(mark, Paragraph(text, style, element.add("LBody")), indent))
    return items
