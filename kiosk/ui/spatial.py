"""Which control lies up, down, left or right of another."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QRect

ASIDE = 2.0


class Way(Enum):
    """A direction on the screen, as a step across and down."""

    UP = (0, -1)
    DOWN = (0, 1)
    LEFT = (-1, 0)
    RIGHT = (1, 0)


def nearest(start: QRect, others: Sequence[QRect], way: Way) -> int | None:
    """Give the place in *others* of the nearest one that lies *way* of *start*, if any.

    Distance aside counts twice; one that overlaps in the other direction is not aside.
    """
    found = [(_distance(start, other, way), n) for n, other in enumerate(others)]
    ahead = [(distance, n) for distance, n in found if distance is not None]
    return min(ahead)[1] if ahead else None


def _distance(start: QRect, other: QRect, way: Way) -> float | None:
    across, down = way.value
    shift = other.center() - start.center()
    forward = shift.x() * across + shift.y() * down
    if forward <= 0 or (start.intersects(other) and forward < start.height() // 4):
        return None
    if down:
        near = max(0, other.top() - start.bottom() if down > 0 else start.top() - other.bottom())
        aside = _gap(start.left(), start.right(), other.left(), other.right())
        off = abs(shift.x())
    else:
        near = max(0, other.left() - start.right() if across > 0 else start.left() - other.right())
        aside = _gap(start.top(), start.bottom(), other.top(), other.bottom())
        off = abs(shift.y())
    if not down and aside > 0 and near == 0:
        return None
    return near + ASIDE * aside + off / 100


def _gap(first: int, last: int, other_first: int, other_last: int) -> int:
    return max(0, other_first - last, first - other_last)
