"""A paragraph in any script as a ReportLab flowable."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy

from reportlab.platypus import Flowable

from kiosk.typeset.box import Line
from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.lines import break_lines, visible_advance
from kiosk.typeset.placing import PlacedLine, TextLines, text_lines
from kiosk.typeset.shaping import shape, without_controls
from kiosk.typeset.structure import Element
from kiosk.typeset.styles import Alignment, Part, TextStyle
from kiosk.typeset.writing import write_segment

_TOLERANCE = 0.5
_LEAST_LINES = 2


class Paragraph(Line):
    """Text set in lines, at the side of the column where reading starts.

    `element` owns the text; None makes it decoration that is not read out. A heading's element
    (H1 to H3) gets an entry in the document's outline.

    Raises:
        MissingGlyphError: no face of the style has some character.

    """

    def __init__(
        self, content: str | Sequence[Part], style: TextStyle, element: Element | None
    ) -> None:
        super().__init__(style)
        self._parts = (Part(content),) if isinstance(content, str) else tuple(content)
        text = "".join(part.text for part in self._parts)
        shaped = shape(self._parts, style)
        self.text = shaped.text
        self._element = element
        self._owners = _owners(element, self._parts, bidirectional=shaped.is_bidirectional)
        by_part = len(self._owners) > 1
        self._set = text_lines(shaped, text, style.direction, by_part=by_part)
        self._limit = float("inf")
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
        return self.leading / 2 + middle * self.style.size

    def natural_width(self) -> float:
        """Return the width of the text on one line, or of the longest forced line, in points."""
        lines = break_lines(self._set.clusters, frozenset(), float("inf"))
        widest: float = max((visible_advance(line) for line in lines), default=0)
        return widest * self.style.size / 1000

    @property
    def last_line_width(self) -> float:
        """The width of the last line in points, once wrapped."""
        lines = self._set.broken(self._limit)
        return visible_advance(lines[-1]) * self.style.size / 1000 if lines else 0

    def minWidth(self) -> float:  # noqa: N802 (ReportLab's name)
        """Return the width of the longest word, in points."""
        widest = word = 0.0
        for cluster in self._set.clusters:
            word += 0 if cluster.is_blank else cluster.advance
            widest = max(widest, word)
            word = 0 if cluster.end in self._set.stops else word
        return widest * self.style.size / 1000

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Break the lines for a width; return the size that is taken, in points."""
        self._limit = width * 1000 / self.style.size + _TOLERANCE
        self.width = width
        self.height = self.leading * len(self._set.broken(self._limit))
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the lines that fit a height and the rest, nothing where none or all fit.

        No line is left alone on either side.
        """
        self.wrap(width, height)
        lines = self._set.broken(self._limit)
        fitting = int((height + 0.01) // self.leading)
        count = min(fitting, len(lines) - _LEAST_LINES)
        if fitting >= len(lines) or count < _LEAST_LINES:
            return []
        cut = sum(len(line) for line in lines[:count])
        return [
            self._portion(self._set.portion(0, cut), is_first=self._is_first),
            self._portion(self._set.portion(cut, None), is_first=False),
        ]

    def _portion(self, lines: TextLines, *, is_first: bool) -> Paragraph:
        portion = copy(self)
        vars(portion).update(_set=lines, _is_first=is_first)
        # ReportLab's note that this one moved to a new page does not hold for its portions.
        vars(portion).pop("_postponed", None)
        return portion

    def paint(self, canvas: TaggedCanvas) -> None:
        """Draw the lines on the canvas."""
        if self._element is not None and self._is_first and self._element.heading_level:
            canvas.bookmark(self.text, self._element.heading_level, self.height)
        canvas.ink(self.style.colour)
        y = self.height - self.first_baseline
        for line in self._set.placed(self._limit):
            self._draw_line(canvas, line, y)
            y -= self.leading

    def _draw_line(self, canvas: TaggedCanvas, line: PlacedLine, y: float) -> None:
        """Draw what each owner has of a line, and in each direction, in the order of reading."""
        x, size = self._line_start(line), self.style.size
        for segment in line.segments:
            element = self._owners[segment.part]
            with canvas.tagged(element):
                write_segment(canvas, segment, (x, y), size)
            link = self._parts[segment.part].link
            if link and element is not None:
                left, right = (x + end * size / 1000 for end in (segment.left, segment.right))
                canvas.link(element, (left, y - size * 0.3, right, y + size), link, segment.text)

    def _line_start(self, line: PlacedLine) -> float:
        """Return where the line starts at the left, so that blanks at its end hang over."""
        visible = line.visible * self.style.size / 1000
        full = line.full * self.style.size / 1000
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
