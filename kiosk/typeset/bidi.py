"""The Unicode bidirectional algorithm (UAX 9): embedding levels, and the order within a line."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from unicodedata import bidirectional

from kiosk.typeset.embeddings import (
    ISOLATES,
    REMOVED,
    ExplicitLevels,
    first_strong_level,
)
from kiosk.typeset.resolution import RunSequence, direction_of, resolved_levels

# These steer the algorithm and draw nothing: marks, embeddings, overrides and isolates.
CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BLANK = ISOLATES | REMOVED | {"WS", "PDI"}
_STAYS_LEFT_TO_RIGHT = frozenset({"L", "EN", "ES", "ET", "CS", "WS", "S", "ON", "NSM", "BN", "B"})


def bidi_classes(text: str) -> list[str]:
    """Return the Bidi_Class of each character, "L" for those Unicode has not assigned."""
    return [bidirectional(character) or "L" for character in text]


def paragraph_level(text: str) -> int:
    """Return 0 or 1, as the first strong character of a paragraph decides (P2, P3)."""
    return first_strong_level(bidi_classes(text))


def embedding_levels(text: str, base: int) -> list[int]:
    """Return the embedding level of each character; `base` is 0 or 1, left or right to left."""
    classes = bidi_classes(text)
    if base == 0 and _STAYS_LEFT_TO_RIGHT.issuperset(classes):
        return [0] * len(text)
    levels: list[int] = []
    while len(levels) < len(text):
        start = len(levels)
        end = classes.index("B", start) + 1 if "B" in classes[start:] else len(text)
        levels += _levels_of_one(text[start:end], classes[start:end], base)
    return levels


def _levels_of_one(text: str, classes: list[str], base: int) -> list[int]:
    """Return the levels of a text that holds no paragraph separator but at its end."""
    explicit = ExplicitLevels(list(classes), base)
    levels = list(explicit.levels)
    kept = [i for i, bidi_class in enumerate(classes) if bidi_class not in REMOVED]
    openers = {i for i in kept if classes[i] in ISOLATES}
    for run in _run_sequences(explicit, kept, openers):
        resolved = resolved_levels(run, text, explicit.classes)
        for position, level in zip(run.positions, resolved, strict=True):
            levels[position] = level
    _fill_removed(levels, kept, base)
    if text and classes[-1] == "B":
        levels[-1] = base
    return levels


def _fill_removed(levels: list[int], kept: list[int], base: int) -> None:
    """Give the characters that rule X9 removes the level of what stands before them."""
    remaining = set(kept)
    for position in range(len(levels)):
        if position not in remaining:
            levels[position] = levels[position - 1] if position else base


def _run_sequences(
    explicit: ExplicitLevels, kept: list[int], openers: set[int]
) -> list[RunSequence]:
    """Return the isolating run sequences (X10) over the positions that were kept."""
    sequences: list[list[int]] = []
    awaiting: dict[int, list[int]] = {}
    for run in _level_runs(explicit.levels, kept):
        sequence = awaiting.pop(explicit.opener.get(run[0], -1), None)
        if sequence is None:
            sequence = []
            sequences.append(sequence)
        sequence += run
        awaiting[run[-1]] = sequence
    return [
        _surrounded(sequence, explicit, kept, ends_open=sequence[-1] in openers)
        for sequence in sequences
    ]


def _level_runs(levels: list[int], kept: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for position in kept:
        if runs and levels[runs[-1][-1]] == levels[position]:
            runs[-1].append(position)
        else:
            runs.append([position])
    return runs


def _surrounded(
    positions: list[int], explicit: ExplicitLevels, kept: list[int], *, ends_open: bool
) -> RunSequence:
    """Find the directions at both ends; after an isolate that nothing closes it is the base's."""
    first, last = bisect_left(kept, positions[0]), bisect_left(kept, positions[-1])
    level, base = explicit.levels[positions[0]], explicit.base
    before = explicit.levels[kept[first - 1]] if first else base
    ends = ends_open or last + 1 == len(kept)
    after = base if ends else explicit.levels[kept[last + 1]]
    return RunSequence(
        positions, level, direction_of(max(level, before)), direction_of(max(level, after))
    )


def line_levels(classes: Sequence[str], levels: Sequence[int], base: int) -> list[int]:
    """Return the levels of a line whose separators and trailing blanks are set back (L1)."""
    result = list(levels)
    resets = True
    for index in reversed(range(len(result))):
        bidi_class = classes[index]
        if bidi_class in {"B", "S"}:
            resets = True
        elif bidi_class not in _BLANK:
            resets = False
        if resets:
            result[index] = base
    return result


def visual_order(levels: Sequence[int]) -> list[int]:
    """Return the indexes of a line from left to right (L2)."""
    order = list(range(len(levels)))
    lowest_odd = min((level for level in levels if level % 2), default=0)
    for level in range(max(levels, default=0), lowest_odd - 1 if lowest_odd else 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[end] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return order
