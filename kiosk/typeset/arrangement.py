"""Flowables that place others: below one another, side by side or in columns."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise
from math import fsum

from reportlab.platypus import Flowable

from kiosk.typeset.box import Box
from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.styles import Direction


def split_at(
    children: Sequence[Flowable], count: int, container: Callable[[Sequence[Flowable]], Flowable]
) -> list[Flowable]:
    """Return two containers, parted after some children, or nothing where one would be empty."""
    if not 0 < count < len(children):
        return []
    return [container(children[:count]), container(children[count:])]


class Stack(Box):
    """Flowables below one another; of two spaces that meet, the larger counts.

    It splits between its children. A first one that is too high is parted itself, but for a
    row: what stands side by side there belongs together.
    """

    def __init__(self, children: Sequence[Flowable]) -> None:
        super().__init__()
        self._children = list(children)
        self._heights: list[float] = []
        self._between: list[float] | None = None

    def _gaps(self) -> list[float]:
        """Return the space above each child, which is none above the first and never changes."""
        if self._between is None:
            pairs = pairwise(self._children)
            gaps = [max(a.getSpaceAfter(), b.getSpaceBefore()) for a, b in pairs]
            self._between = [0.0, *gaps] if self._children else []
        return self._between

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size of the stack in a column of a width, in points."""
        self._heights = [child.wrap(width, height)[1] for child in self._children]
        self.width, self.height = width, fsum(self._heights) + fsum(self._gaps())
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the children that fit a height and the rest."""
        self.wrap(width, height)
        count = self._count_within(height)
        if self._children and not count and not isinstance(self._children[0], Row):
            parts = self._children[0].split(width, height)
            return [parts[0], Stack([parts[1], *self._children[1:]])] if parts else []
        return split_at(self._children, count, Stack)

    def _count_within(self, height: float) -> int:
        """Return how many children fit a height, once wrapped."""
        spaces = zip(self._heights, self._gaps(), strict=True)
        ends = accumulate(own + gap for own, gap in spaces)
        return sum(1 for end in ends if end <= height)

    def minWidth(self) -> float:  # noqa: N802 (ReportLab's name)
        """Return the width that the widest child cannot do without, in points."""
        return max((child.minWidth() for child in self._children), default=0)

    def getSpaceBefore(self) -> float:  # noqa: N802 (ReportLab's name)
        """Return the space that the first child asks for."""
        return self._children[0].getSpaceBefore() if self._children else 0

    def getSpaceAfter(self) -> float:  # noqa: N802 (ReportLab's name)
        """Return the space that the last child asks for."""
        return self._children[-1].getSpaceAfter() if self._children else 0

    def paint(self, canvas: TaggedCanvas) -> None:
        """Draw the children from the top."""
        y = self.height
        for child, height, gap in zip(self._children, self._heights, self._gaps(), strict=True):
            y -= gap + height
            child.drawOn(canvas, 0, y)


def shared(asked: Sequence[float | None], width: float, gap: float) -> list[float]:
    """Return the widths of columns with gaps between; None takes a share of what is left."""
    free = width - gap * (len(asked) - 1) - fsum(own for own in asked if own is not None)
    share = free / max(1, asked.count(None))
    return [share if own is None else own for own in asked]


class Row(Box):
    """Flowables side by side with their tops level, or their middles.

    The first stands at the side where reading starts. `widths` are in points; None takes an
    equal share of what is left.
    """

    def __init__(
        self,
        children: Sequence[Flowable],
        widths: Sequence[float | None],
        *,
        gap: float = 0,
        direction: Direction = Direction.LEFT_TO_RIGHT,
        middle: bool = False,
    ) -> None:
        super().__init__()
        self._children = list(children)
        self._asked = list(widths)
        self._gap = gap
        self._direction = direction
        self._middle = middle
        self._widths: list[float] = []

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size of the row in a column of a width, in points."""
        self._widths = shared(self._asked, width, self._gap)
        sizes = [
            child.wrap(own, height)
            for child, own in zip(self._children, self._widths, strict=True)
        ]
        self.width, self.height = width, max(size[1] for size in sizes)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the row as far as it fits a height and the rest, if each child can be parted."""
        self.wrap(width, height)
        firsts: list[Flowable] = []
        rests: list[Flowable] = []
        for child, own in zip(self._children, self._widths, strict=True):
            parts = [child, Stack([])] if child.height <= height else child.split(own, height)
            if len(parts) < 2:  # noqa: PLR2004 (it stays whole)
                return []
            firsts.append(parts[0])
            rests.append(parts[1])
        return [self._of(firsts), self._of(rests)] if self.height > height else []

    def _of(self, children: Sequence[Flowable]) -> Row:
        return Row(
            children,
            self._asked,
            gap=self._gap,
            direction=self._direction,
            middle=self._middle,
        )

    def spans(self) -> list[tuple[float, float]]:
        """Return the left and right end of each child, in reading order, once wrapped."""
        starts = accumulate((width + self._gap for width in self._widths[:-1]), initial=0.0)
        spans = [(x, x + width) for x, width in zip(starts, self._widths, strict=True)]
        if self._direction.is_rtl:
            return [(self.width - right, self.width - left) for left, right in spans]
        return spans

    def paint(self, canvas: TaggedCanvas) -> None:
        """Draw the children in reading order."""
        for child, (left, _) in zip(self._children, self.spans(), strict=True):
            spare = self.height - child.height
            child.drawOn(canvas, left, spare / 2 if self._middle else spare)


class Columns(Box):
    """The first column stands at the side where reading starts; it splits between flowables."""

    def __init__(
        self,
        children: Sequence[Flowable],
        count: int = 2,
        *,
        gap: float,
        direction: Direction = Direction.LEFT_TO_RIGHT,
    ) -> None:
        super().__init__()
        self._children = list(children)
        self._count = count
        self._gap = gap
        self._direction = direction
        self._row: Row | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size of the columns, in points."""
        own = (width - self._gap * (self._count - 1)) / self._count
        stacks = [Stack(part) for part in self._balanced(own, height)]
        widths = [own] * len(stacks)
        self._row = Row(stacks, widths, gap=self._gap, direction=self._direction)
        self.width, self.height = self._row.wrap(width, height)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return columns of the children that fit a height, and columns of the rest."""
        for count in range(len(self._children) - 1, 0, -1):
            if self._of(self._children[:count]).wrap(width, height)[1] <= height:
                return split_at(self._children, count, self._of)
        return []

    def _of(self, children: Sequence[Flowable]) -> Columns:
        return Columns(children, self._count, gap=self._gap, direction=self._direction)

    def _balanced(self, width: float, height: float) -> list[list[Flowable]]:
        """Return the children of each column, so that the tallest is as low as it can be."""
        heights = [c.wrap(width, height)[1] + c.getSpaceAfter() for c in self._children]
        # Added as _filled does: from Python 3.12 on sum() rounds otherwise, and breaks elsewhere.
        starts = range(len(heights))
        sums = {end for first in starts for end in accumulate(heights[first:])}
        limits = sorted(sums | {0.0})

        def holds_all(limit: float) -> bool:
            return len(self._filled(heights, limit)) <= self._count

        return self._filled(heights, limits[bisect_left(limits, x=True, key=holds_all)])

    def _filled(self, heights: Sequence[float], limit: float) -> list[list[Flowable]]:
        parts: list[list[Flowable]] = [[]]
        used = 0.0
        for child, height in zip(self._children, heights, strict=True):
            if parts[-1] and used + height > limit:
                parts.append([])
                used = 0.0
            parts[-1].append(child)
            used += height
        return parts

    def paint(self, canvas: TaggedCanvas) -> None:
        """Draw the columns in reading order."""
        if self._row is not None:
            self._row.drawOn(canvas, 0, 0)
