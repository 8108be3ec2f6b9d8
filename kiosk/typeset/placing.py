"""The lines of a text, worked out once a width: who owns what of them, and where it stands.

All lengths are in thousandths of an em, from the left end of the line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from math import fsum
from typing import NamedTuple, TypeVar

from kiosk.typeset.faces import Face
from kiosk.typeset.lines import Line, break_lines, from_left, line_stops, visible_advance
from kiosk.typeset.shaping import Cluster, ShapedText
from kiosk.typeset.styles import Direction

_MOST_WIDTHS = 40
_Lines = TypeVar("_Lines")
SpelledGlyphs = tuple[tuple[tuple[int, ...], str], ...]
"""Glyphs that stand together, and their text: all that a stretch asks of a font."""


@dataclass(eq=False, slots=True)
class Stretch:
    """Clusters of one face from left to right.

    `written` keeps the operators that show them, by size; they hold in every document.
    """

    left: float
    face: Face
    clusters: list[Cluster]
    written: dict[float, tuple[str, SpelledGlyphs]] = field(default_factory=dict)


class Segment(NamedTuple):
    """What one part of the paragraph has of a line in one direction of writing."""

    part: int
    left: float
    right: float
    text: str
    stretches: tuple[Stretch, ...]


class PlacedLine(NamedTuple):
    """A line: its width without and with the blanks at its end, and what stands in it.

    The segments are in the order of reading.
    """

    visible: float
    full: float
    segments: tuple[Segment, ...]


@dataclass(eq=False, slots=True)
class TextLines:
    """The lines of a text by their width; with `by_part` each part has its own segments."""

    clusters: list[Cluster]
    stops: frozenset[int]
    direction: Direction
    by_part: bool
    _broken: dict[float, list[Line]] = field(default_factory=dict)
    _placed: dict[float, tuple[PlacedLine, ...]] = field(default_factory=dict)

    def broken(self, limit: float) -> list[Line]:
        """Return the clusters of each line."""
        lines = self._broken.get(limit)
        if lines is None:
            lines = list(break_lines(self.clusters, self.stops, limit))
            _keep(self._broken, limit, lines)
        return lines

    def placed(self, limit: float) -> tuple[PlacedLine, ...]:
        """Return each line as it is drawn."""
        lines = self._placed.get(limit)
        if lines is None:
            lines = tuple(self._place(line) for line in self.broken(limit))
            _keep(self._placed, limit, lines)
        return lines

    def _place(self, line: Line) -> PlacedLine:
        return place(line, self.direction, by_part=self.by_part)

    def portion(self, start: int, end: int | None) -> TextLines:
        """Return the lines of clusters[start:end]."""
        return TextLines(self.clusters[start:end], self.stops, self.direction, self.by_part)


@lru_cache(maxsize=600)
def text_lines(shaped: ShapedText, text: str, direction: Direction, *, by_part: bool) -> TextLines:
    """Return the lines of a text, which a sheet shares with those before it."""
    return TextLines(shaped.clusters, line_stops(text), direction, by_part)


def _keep(kept: dict[float, _Lines], limit: float, value: _Lines) -> None:
    if len(kept) >= _MOST_WIDTHS:
        kept.clear()
    kept[limit] = value


def place(line: Line, direction: Direction, *, by_part: bool) -> PlacedLine:
    """Return a line as it is drawn; with `by_part` each part of the text has its own segments."""

    def key(cluster: Cluster) -> tuple[int, int]:
        return cluster.part if by_part else 0, cluster.level

    segments: list[tuple[int, Segment]] = []
    left = 0.0
    for (part, _), group in groupby(from_left(line, direction), key=key):
        clusters = list(group)
        right = left + fsum(cluster.advance for cluster in clusters)
        stretches = _stretches(clusters, left)
        if stretches:
            text = "".join(cluster.text for cluster in clusters)
            segments.append((clusters[0].start, Segment(part, left, right, text, stretches)))
        left = right
    segments.sort(key=lambda entry: entry[0])
    full = fsum(cluster.advance for cluster in line)
    return PlacedLine(visible_advance(line), full, tuple(s for _, s in segments))


def _stretches(clusters: Sequence[Cluster], left: float) -> tuple[Stretch, ...]:
    """Return the stretches of clusters; what has no glyph, has no width and leaves no trace."""
    found: list[Stretch] = []
    for cluster in clusters:
        face = cluster.face
        if face is not None and cluster.glyphs:
            if not found or found[-1].face is not face:
                found.append(Stretch(left, face, []))
            found[-1].clusters.append(cluster)
        left += cluster.advance
    return tuple(found)
