"""Share a width between controls that stand in a row."""

from collections.abc import Sequence
from itertools import pairwise


def share(natural: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Give each its natural width and an even part of what is left over.

    Where that is too much, take from what each has over its *least* width; where even the
    least is too much, all shrink alike, and their words break.
    """
    spare = room - sum(natural)
    if spare >= 0:
        return _whole([width + spare / len(natural) for width in natural], room)
    give = [n - min(n, least_one) for n, least_one in zip(natural, least, strict=True)]
    if sum(give) >= -spare:
        part = -spare / sum(give)
        kept = [n - g * part for n, g in zip(natural, give, strict=True)]
        return _whole(kept, room)
    narrow = [min(n, least_one) for n, least_one in zip(natural, least, strict=True)]
    return _whole([width * room / sum(narrow) for width in narrow], room)


def _whole(widths: list[float], room: int) -> list[int]:
    """Round so that the sum stays the room."""
    edges, total = [0], 0.0
    for width in widths:
        total += width
        edges.append(round(total))
    edges[-1] = room
    return [right - left for left, right in pairwise(edges)]
