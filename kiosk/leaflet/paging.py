"""Which piece stands on which page, and how much air each page has.

A page's height is that of its type and, times the air, that of its gaps: both are measured
once, and the best pages follow by arithmetic.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from reportlab.platypus import Flowable

from kiosk.leaflet.air import Piece, stacked

# A row is as high as its highest part, so between two measures it is never higher than the line
# from one to the other, but beyond them it may be: they are the ends of what is ever asked for.
LEAST, FULL, MOST = 0.15, 1.0, 1.5
LEAST_PART = 0.4
_TOLERANCE = 0.01


@dataclass(frozen=True, slots=True)
class Measured:
    """A piece with the height of its type and of its gaps at full air, in points."""

    piece: Piece
    type: float
    gaps: float

    def high(self, air: float) -> float:
        """Return its height at that air, in points."""
        return self.type + self.gaps * air


@dataclass(frozen=True, slots=True)
class Layout:
    """The pages of a sheet as rows of pieces, and the air of the tightest."""

    pages: tuple[tuple[Piece, ...], ...]
    air: float


@dataclass(frozen=True, slots=True)
class _Plan:
    """The pages from some piece on: where each ends, its air, and the least of those."""

    ends: tuple[int, ...] = ()
    airs: tuple[float, ...] = ()

    @property
    def rank(self) -> tuple[int, float, float]:
        """Fewest pages first, then the tightest as airy as can be, then the first fullest."""
        most = self.ends[0] if self.ends else 0
        return len(self.ends), -min((*self.airs, FULL)), -most


def paginate(
    pieces: Sequence[Piece], width: float, height: float, least: float, tight: float = 1.0
) -> Layout:
    """Return *pieces* on the fewest pages of a size at no less air than *least*.

    Each page's air is set, and the height of its lines to *tight*. A piece that no page can
    hold is split.
    """
    for piece in pieces:
        piece.air.tighten(tight)
    measured = _split([_measure(piece, width, height) for piece in pieces], width, height, least)
    plan = _best(measured, height, least)
    starts = (0, *plan.ends[:-1])
    pages = []
    shares: dict[int, float] = {}
    for start, end, air in zip(starts, plan.ends, plan.airs, strict=True):
        pages.append(tuple(entry.piece for entry in measured[start:end]))
        for piece in pages[-1]:
            shares[id(piece.air)] = min(air, shares.get(id(piece.air), MOST))
            piece.air.share = shares[id(piece.air)]
    return Layout(tuple(pages), min(plan.airs, default=FULL))


def flowables(layout: Layout) -> list[Flowable]:
    """Return one flowable a page."""
    return [stacked(page) for page in layout.pages]


def _measure(piece: Piece, width: float, height: float) -> Measured:
    air = piece.air
    key = piece.body, width, air.tight
    if key not in air.measured:
        heights = []
        for share in (LEAST, MOST):
            air.share = share
            heights.append(piece.body.wrap(width, height)[1])
        gaps = (heights[1] - heights[0]) / (MOST - LEAST)
        air.measured[key] = heights[1] - gaps * MOST, gaps
    return Measured(piece, *air.measured[key])


def _split(
    measured: Sequence[Measured], width: float, height: float, least: float
) -> list[Measured]:
    """Return the pieces, in parts those higher than a page or than what a bare page has left."""
    found: list[Measured] = []
    used = 0.0
    for entry in measured:
        if found and not entry.piece.breaks:
            used += least * max(found[-1].piece.after, entry.piece.before)
        elif entry.piece.breaks:
            used = 0.0
        own = entry.high(least)
        bare = 0 < used < LEAST_PART * height and used + own > height
        if bare or own > height + _TOLERANCE:
            room = height - used if height - used > LEAST_PART * height else height
            parts = _parts(entry, width, height, room, least)
            found += parts
            used = parts[-1].high(least)
        else:
            found.append(entry)
            used = own if used + own > height else used + own
    return found


def _parts(
    entry: Measured, width: float, height: float, room: float, least: float
) -> list[Measured]:
    piece = entry.piece
    piece.air.share = least
    parts = piece.body.split(width, room) or piece.body.split(width, height)
    if len(parts) < 2:  # noqa: PLR2004 (nothing could be parted)
        return [entry]
    first = Piece(parts[0], piece.air, piece.before, piece.after, breaks=piece.breaks)
    rest = Piece(parts[1], piece.air, piece.before, piece.after, keeps=piece.keeps)
    head, tail = (_measure(part, width, height) for part in (first, rest))
    if tail.high(least) <= height + _TOLERANCE:
        return [head, tail]
    return [head, *_parts(tail, width, height, height, least)]


def _best(measured: Sequence[Measured], height: float, least: float) -> _Plan:
    """Return the best plan; one page a piece where a piece does not fit at all."""
    count = len(measured)
    plans: list[_Plan] = [_Plan()] * (count + 1)
    for start in reversed(range(count)):
        options = [
            _Plan((end, *plans[end].ends), (air, *plans[end].airs))
            for end, air in _ends(measured, start, height, least)
        ]
        plans[start] = min(options, key=lambda plan: plan.rank)
    return plans[0]


def _ends(
    measured: Sequence[Measured], start: int, height: float, least: float
) -> list[tuple[int, float]]:
    """Return where a page that begins with a piece may end, with its air there."""
    found: list[tuple[int, float]] = []
    types = accumulate(entry.type for entry in measured[start:])
    gaps = 0.0
    whole, kept = start + 1, least
    for end, used in enumerate(types, start=start + 1):
        last = measured[end - 1]
        if end > start + 1:
            gaps += max(measured[end - 2].piece.after, last.piece.before)
        gaps += last.gaps
        air = min(MOST, (height - used) / gaps) if gaps else FULL
        fits = used <= height + _TOLERANCE and air >= least
        if not fits:
            break
        whole, kept = end, air
        if end == len(measured) or not last.piece.keeps:
            found.append((end, air))
        if end < len(measured) and measured[end].piece.breaks:
            break
    return found or [(whole, kept)]
