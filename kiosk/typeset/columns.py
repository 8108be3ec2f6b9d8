"""Columns: flowables read downward, in columns of about equal height."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from kiosk.typeset.arrangement import Row, Stack, split_at
from kiosk.typeset.styles import Direction


class Columns(Flowable):
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
        limits = sorted(
            {sum(heights[i:j]) for i in range(len(heights)) for j in range(i, len(heights) + 1)}
        )
        for limit in limits:
            parts = self._filled(heights, limit)
            if len(parts) <= self._count:
                return parts
        return [self._children]

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

    def draw(self) -> None:
        """Draw the columns in reading order."""
        if self._row is not None:
            self._row.drawOn(self.canv, 0, 0)
