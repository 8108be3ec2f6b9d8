"""The spaces and the line height of a sheet, which give way to fit its pages; sizes never do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Protocol

from reportlab.platypus import Flowable

from kiosk.typeset.arrangement import Stack
from kiosk.typeset.box import Box
from kiosk.typeset.styles import TextStyle

ALL_STAGES = frozenset(range(4))


class Line(Protocol):
    """Something as high as a line of its style."""

    style: TextStyle


@dataclass(eq=False, slots=True)
class Air:
    """How high the gaps and the lines of one piece are, against the usual.

    It is set once the page of the piece is known, or to measure the piece. `measured` keeps the
    heights of the type and of the gaps of a body, by its width and how tight its lines are.
    """

    share: float = 1.0
    tight: float = 1.0
    measured: dict[tuple[Flowable, float, float], tuple[float, float]] = field(
        default_factory=dict
    )
    _lines: list[tuple[Line, TextStyle]] = field(default_factory=list)
    _styles: dict[float, list[TextStyle]] = field(default_factory=dict)

    def hold(self, line: Line) -> None:
        """Take in a line whose height may give way."""
        self._lines.append((line, line.style))
        self._styles.clear()

    def tighten(self, tight: float) -> None:
        """Give the lines that part of their usual height; what stands in them never changes."""
        if tight != self.tight:
            self.tight = tight
            if tight not in self._styles:
                usual = (style for _, style in self._lines)
                self._styles[tight] = [replace(s, leading=s.leading * tight) for s in usual]
            for (line, _), style in zip(self._lines, self._styles[tight], strict=True):
                line.style = style


class Gap(Box):
    """An empty space, so many points high at full air."""

    def __init__(self, points: float, air: Air) -> None:
        super().__init__()
        self._points, self._air = points, air

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return its size in points."""
        self.width, self.height = width, self._points * self._air.share
        return self.width, self.height


@dataclass(eq=False, slots=True)
class Piece:
    """A part of the sheet that stands on one page.

    `before` and `after` are the spaces around it in points; of two that meet, the larger counts.
    One that `keeps` stands on the page of the next; one that `breaks` begins a page. Where the
    paper is short of room, `compact` stands for the body; it is there at its `stages` only.
    """

    body: Flowable
    air: Air
    before: float = 0
    after: float = 0
    keeps: bool = False
    breaks: bool = False
    compact: Flowable | None = None
    stages: frozenset[int] = ALL_STAGES


def stacked(pieces: Iterable[Piece]) -> Stack:
    """Return pieces below one another with their spaces between them."""
    flowables: list[Flowable] = []
    above = 0.0
    for piece in pieces:
        if flowables:
            flowables.append(Gap(max(above, piece.before), piece.air))
        flowables.append(piece.body)
        above = piece.after
    return Stack(flowables)
