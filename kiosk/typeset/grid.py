"""Tables and bilingual rows: cells in rows with lines between, split between rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

from reportlab.platypus import Flowable

from kiosk.typeset.arrangement import Row
from kiosk.typeset.box import Box
from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.paths import line
from kiosk.typeset.styles import Colour, Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class GridStyle:
    """How a grid looks; lengths are in points.

    `widths` are the columns' in reading order; None takes a share of what is left. `padding` is
    the space above and below the text of a row. A row line is drawn below every row but the
    last, unless `last_line` is set; it is interrupted in the gaps where `line_in_gaps` is not.
    `total_line` is the width of the line above the last row, where that is to stand out.
    """

    widths: tuple[float | None, ...]
    gap: float = 0
    padding: float = 3
    line: float = 0.6
    line_colour: Colour = (0, 0, 0)
    line_in_gaps: bool = True
    last_line: bool = False
    total_line: float = 0
    total_colour: Colour = (0, 0, 0)
    before: float = 0
    after: float = 0
    direction: Direction = Direction.LEFT_TO_RIGHT


class Grid(Box):
    """Rows of cells; each row is as high as its highest cell, and no row is split.

    The cells (flowables) bring their own elements (TH, TD, LI, P), so that the grid is a table
    only if they say so. The first `heads` rows come again at the top of each part, as decoration.
    """

    def __init__(
        self, rows: Sequence[Sequence[Flowable]], style: GridStyle, *, heads: int = 0
    ) -> None:
        super().__init__()
        self._cells = [list(row) for row in rows]
        self._style = style
        self._heads = heads
        self._repeats_heads = False
        self._rows = [
            Row(row, style.widths, gap=style.gap, direction=style.direction) for row in self._cells
        ]
        self._heights: list[float] = []

    def getSpaceBefore(self) -> float:  # noqa: N802 (ReportLab's name)
        """Return the space above, in points."""
        return self._style.before

    def getSpaceAfter(self) -> float:  # noqa: N802 (ReportLab's name)
        """Return the space below, in points."""
        return self._style.after

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size of the grid, in points."""
        padding = 2 * self._style.padding
        self._heights = [row.wrap(width, height)[1] + padding for row in self._rows]
        self.width, self.height = width, fsum(self._heights)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the rows that fit a height and a grid of the others, under the same heads."""
        self.wrap(width, height)
        used, count = 0.0, 0
        for own in self._heights:
            if used + own > height:
                break
            used += own
            count += 1
        if not self._heads < count < len(self._cells):
            return []
        first = Grid(self._cells[:count], self._style, heads=self._heads)
        first._repeats_heads = self._repeats_heads
        rest = Grid(
            self._cells[: self._heads] + self._cells[count:], self._style, heads=self._heads
        )
        rest._repeats_heads = True
        return [first, rest]

    def paint(self, canvas: TaggedCanvas) -> None:
        """Draw the rows from the top, and the lines between them."""
        top = self.height
        for index, (row, height) in enumerate(zip(self._rows, self._heights, strict=True)):
            y = top - self._style.padding - row.height
            if self._repeats_heads and index < self._heads:
                with canvas.artifact("Pagination"):
                    row.drawOn(canvas, 0, y)
            else:
                row.drawOn(canvas, 0, y)
            top -= height
            if self._style.line and (index + 1 < len(self._rows) or self._style.last_line):
                self._draw_line(canvas, row, top, is_total=index + 2 == len(self._rows))

    def _draw_line(self, canvas: TaggedCanvas, row: Row, y: float, *, is_total: bool) -> None:
        style = self._style
        total = is_total and bool(style.total_line)
        with canvas.artifact(), canvas.moved(0, 0):
            canvas.setLineWidth(style.total_line if total else style.line)
            canvas.setStrokeColorRGB(*(style.total_colour if total else style.line_colour))
            spans = [(0.0, self.width)] if self._style.line_in_gaps else row.spans()
            for left, right in spans:
                canvas.write(line((left, y), (right, y)), "S")
