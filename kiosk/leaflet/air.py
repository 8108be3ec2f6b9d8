"""The spaces and the line height of a sheet, which give way to fit its pages; sizes never do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from reportlab.platypus import Flowable

from kiosk.typeset.arrangement import Stack
from kiosk.typeset.box import Box, Line

ALL_STAGES = frozenset(range(5))


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
    _lines: list[Line] = field(default_factory=list)

    def hold(self, line: Line) -> None:
        """Take in a line whose height may give way."""
        self._lines.append(line)

    def tighten(self, tight: float) -> None:
        """Give the lines that part of their usual height; what stands in them never changes."""
        self.tight = tight
        for line in self._lines:
            line.tight = tight


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
    paper is short of room, `compact` stands for the body, then `smallest`; it is there at its
    `stages` only.
    """

    body: Flowable
    air: Air
    before: float = 0
    after: float = 0
    keeps: bool = False
    breaks: bool = False
    compact: Flowable | None = None
    smallest: Flowable | None = None
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
