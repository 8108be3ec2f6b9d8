"""A paragraph in any script as a ReportLab flowable."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from itertools import groupby
from math import fsum

from reportlab.platypus import Flowable

from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.lines import Line, break_lines, from_left, line_stops, visible_advance
from kiosk.typeset.shaping import Cluster, shape, without_controls
from kiosk.typeset.structure import Element
from kiosk.typeset.styles import Alignment, Part, TextStyle
from kiosk.typeset.writing import write_clusters

_TOLERANCE = 0.5
_LEAST_LINES = 2
_MOST_WIDTHS = 40


class Paragraph(Flowable):
    """Text set in lines, at the side of the column where reading starts.

    `element` owns the text; None makes it decoration that is not read out. A heading's element
    (H1 to H3) gets an entry in the document's outline.

    Raises:
        MissingGlyphError: no face of the style has some character.

    """

    def __init__(
        self, content: str | Sequence[Part], style: TextStyle, element: Element | None
    ) -> None:
        super().__init__()
        self.style = style
        self._parts = [Part(content)] if isinstance(content, str) else list(content)
        text = "".join(part.text for part in self._parts)
        self._shaped = shaped = shape(self._parts, style)
        self.text = shaped.text
        self._clusters = shaped.clusters
        self._stops = line_stops(text)
        self._element = element
        self._owners = _owners(element, self._parts, bidirectional=shaped.is_bidirectional)
        self._lines: list[Line] = []
        self._broken_for = -1.0
        self._is_first = True
        if element is not None:
            element.language = element.language or style.language
            if shaped.is_bidirectional and len(self._owners) == 1:
                element.actual = self.text

    def getSpaceBefore(self) -> float:  # noqa: N802 (ReportLab's name)
        """Return the space above, in points."""
        return self.style.before

    def getSpaceAfter(self) -> float:  # noqa: N802 (ReportLab's name)
        """Return the space below, in points."""
        return self.style.after

    @property
    def first_baseline(self) -> float:
        """The distance from the top to the first baseline, in points."""
        face = self.style.faces[0]
        middle = (face.ascent + face.descent) / 2000
        return self.style.leading / 2 + middle * self.style.size

    def natural_width(self) -> float:
        """Return the width of the text on one line, or of the longest forced line, in points."""
        lines = break_lines(self._clusters, frozenset(), float("inf"))
        widest: float = max((visible_advance(line) for line in lines), default=0)
        return widest * self.style.size / 1000

    @property
    def last_line_width(self) -> float:
        """The width of the last line in points, once wrapped."""
        return visible_advance(self._lines[-1]) * self.style.size / 1000 if self._lines else 0

    def minWidth(self) -> float:  # noqa: N802 (ReportLab's name)
        """Return the width of the longest word, in points."""
        widest = word = 0.0
        for cluster in self._clusters:
            word += 0 if cluster.is_blank else cluster.advance
            widest = max(widest, word)
            word = 0 if cluster.end in self._stops else word
        return widest * self.style.size / 1000

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Break the lines for a width; return the size that is taken, in points."""
        if width != self._broken_for:
            limit = width * 1000 / self.style.size + _TOLERANCE
            self._lines = self._broken(limit)
            self._broken_for = width
        self.width, self.height = width, self.style.leading * len(self._lines)
        return self.width, self.height

    def _broken(self, limit: float) -> list[Line]:
        """Return the lines; those of a whole text are broken once for each width."""
        kept = self._shaped.broken
        if self._clusters is not self._shaped.clusters:
            return list(break_lines(self._clusters, self._stops, limit))
        if limit not in kept:
            if len(kept) >= _MOST_WIDTHS:
                kept.clear()
            kept[limit] = list(break_lines(self._clusters, self._stops, limit))
        return kept[limit]

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the lines that fit a height and the rest, nothing where none or all fit.

        No line is left alone on either side.
        """
        self.wrap(width, height)
        fitting = int((height + 0.01) // self.style.leading)
        count = min(fitting, len(self._lines) - _LEAST_LINES)
        if fitting >= len(self._lines) or count < _LEAST_LINES:
            return []
        cut = sum(len(line) for line in self._lines[:count])
        first, rest = self._clusters[:cut], self._clusters[cut:]
        return [
            self._portion(first, is_first=self._is_first),
            self._portion(rest, is_first=False),
        ]

    def _portion(self, clusters: list[Cluster], *, is_first: bool) -> Paragraph:
        portion = copy(self)
        vars(portion).update(_clusters=clusters, _is_first=is_first, _broken_for=-1.0)
        # ReportLab's note that this one moved to a new page does not hold for its portions.
        vars(portion).pop("_postponed", None)
        return portion

    def draw(self) -> None:
        """Draw the lines on the canvas."""
        canvas = self.canv
        if not isinstance(canvas, TaggedCanvas):
            raise TypeError("a paragraph is drawn on a TaggedCanvas")
        if self._element is not None and self._is_first and self._element.heading_level:
            canvas.bookmark(self.text, self._element.heading_level, self.height)
        canvas.setFillColorRGB(*self.style.colour)
        y = self.height - self.first_baseline
        for line in self._lines:
            self._draw_line(canvas, line, y)
            y -= self.style.leading

    def _draw_line(self, canvas: TaggedCanvas, line: Line, y: float) -> None:
        """Draw what each owner has of a line, and in each direction, in the order of reading."""
        x = self._line_start(line)
        segments: list[tuple[float, int, list[Cluster]]] = []
        placed = from_left(line, self.style.direction)
        if len(self._owners) == 1 and not any(cluster.level for cluster in placed):
            segments.append((x, 0, placed))
            placed = []
        for (owner, _), group in groupby(placed, key=self._owner_and_level):
            clusters = list(group)
            if any(cluster.glyphs for cluster in clusters):
                segments.append((x, owner, clusters))
            x += fsum(cluster.advance for cluster in clusters) * self.style.size / 1000
        for left, owner, clusters in sorted(segments, key=lambda segment: segment[2][0].start):
            element = self._owners[owner]
            with canvas.tagged(element):
                right = write_clusters(canvas, clusters, left, y, self.style.size)
            link = self._parts[clusters[0].part].link
            if link and element is not None:
                box = (left, y - self.style.size * 0.3, right, y + self.style.size)
                canvas.link(element, box, link, "".join(cluster.text for cluster in clusters))

    def _owner_and_level(self, cluster: Cluster) -> tuple[int, int]:
        return cluster.part if len(self._owners) > 1 else 0, cluster.level

    def _line_start(self, line: Line) -> float:
        """Return where the line starts at the left, so that blanks at its end hang over."""
        visible = visible_advance(line) * self.style.size / 1000
        full = fsum(cluster.advance for cluster in line) * self.style.size / 1000
        is_rtl = self.style.direction.is_rtl
        hanging = full - visible if is_rtl else 0
        match self.style.alignment:
            case Alignment.CENTRE:
                return (self.width - visible) / 2 - hanging
            case Alignment.START if is_rtl:
                return self.width - full
            case Alignment.END if not is_rtl:
                return self.width - visible
        return -hanging


def _owners(
    element: Element | None, parts: Sequence[Part], *, bidirectional: bool
) -> list[Element | None]:
    """Return the one owner of the text, or an element for each part.

    Parts get their own elements where one of them is a link or in another language. Where the
    drawn order differs from the order of reading, each says its text in the latter.
    """
    if element is None or not any(part.link or part.language for part in parts):
        return [element]
    owners: list[Element | None] = []
    for part in parts:
        tag = "Link" if part.link else "Span"
        owner = element.add(tag, language=part.language or element.language)
        owner.actual = without_controls(part.text) if bidirectional else None
        owners.append(owner)
    return owners
