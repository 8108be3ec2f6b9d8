"""Line breaking: where a line may end (UAX 14), and which clusters go on which line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import fsum

from PySide6.QtCore import QTextBoundaryFinder

from kiosk.typeset.bidi import bidi_classes, line_levels, visual_order
from kiosk.typeset.runs import NEW_LINE
from kiosk.typeset.shaping import Cluster
from kiosk.typeset.styles import Direction

_BASIC_PLANE = "\uffff"
Line = list[Cluster]


def line_stops(text: str) -> frozenset[int]:
    """Return the positions before which a line may break, in code points; the end is one."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    stops: set[int] = set()
    while (stop := finder.toNextBoundary()) >= 0:
        stops.add(stop)
    in_basic_plane = not text or max(text) <= _BASIC_PLANE
    return frozenset(stops if in_basic_plane else _code_points(text, stops))


def _code_points(text: str, stops: set[int]) -> set[int]:
    """Turn positions in UTF-16, which Qt counts in, into positions in code points."""
    converted: set[int] = set()
    units = 0
    for position, character in enumerate(text):
        if units in stops:
            converted.add(position)
        units += 2 if character > _BASIC_PLANE else 1
    if units in stops:
        converted.add(len(text))
    return converted


def break_lines(
    clusters: Sequence[Cluster], stops: frozenset[int], limit: float
) -> Iterator[Line]:
    """Yield the lines of a paragraph, each filled as far as `limit` thousandths of an em.

    Blanks hang over the end. A word wider than the line is broken between clusters.
    """
    line: Line = []
    used, stop = 0.0, 0
    for cluster in clusters:
        while line and not cluster.is_blank and used + cluster.advance > limit:
            cut = stop or len(line)
            yield line[:cut]
            line, stop = line[cut:], 0
            used = fsum(earlier.advance for earlier in line)
        line.append(cluster)
        used += cluster.advance
        if cluster.text == NEW_LINE:
            yield line
            line, used, stop = [], 0.0, 0
        elif cluster.end in stops:
            stop = len(line)
    if line:
        yield line


def visible_advance(line: Sequence[Cluster]) -> float:
    """Return the width of a line without the blanks at its end, in thousandths of an em."""
    end = len(line)
    while end and line[end - 1].is_blank:
        end -= 1
    return fsum(cluster.advance for cluster in line[:end])


def from_left(line: Line, direction: Direction) -> Line:
    """Return the clusters of a line in the order in which they stand (UAX 9, L1 and L2)."""
    if direction is Direction.LEFT_TO_RIGHT and not any(cluster.level for cluster in line):
        return line
    # A cluster without text held only controls, which count as blanks.
    classes = [bidi_classes(cluster.text[:1] or "\u2069")[0] for cluster in line]
    levels = [cluster.level for cluster in line]
    order = visual_order(line_levels(classes, levels, direction.value))
    return [line[index] for index in order]
