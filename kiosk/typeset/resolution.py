"""Weak and neutral types of one isolating run sequence, and its levels (UAX 9, rules W1 to I2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.typeset.brackets import bracket_pairs
from kiosk.typeset.embeddings import ISOLATES

_NEUTRAL = ISOLATES | {"B", "S", "WS", "ON", "PDI"}
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}


def direction_of(level: int) -> str:
    """Return the direction, "L" or "R", of an embedding level."""
    return "R" if level % 2 else "L"


@dataclass(frozen=True, slots=True)
class RunSequence:
    """An isolating run sequence (BD13): the text positions in it and its surroundings."""

    positions: Sequence[int]
    level: int
    before: str
    after: str


def resolved_levels(run: RunSequence, text: str, classes: Sequence[str]) -> list[int]:
    """Return the level of each position of the sequence."""
    original = [classes[position] for position in run.positions]
    types = _weak(original, run.before)
    if "ON" in types:
        characters = [
            text[p] if t == "ON" else "" for p, t in zip(run.positions, types, strict=True)
        ]
        _resolve_brackets(types, characters, original, run)
    _resolve_neutrals(types, run)
    return [_implicit(run.level, bidi_class) for bidi_class in types]


def _weak(original: Sequence[str], before: str) -> list[str]:
    """Apply W1 to W7."""
    types = _marks_and_numbers(original, before)
    _separators(types)
    _terminators(types)
    strong = before
    for index, bidi_class in enumerate(types):
        if bidi_class in {"L", "R"}:
            strong = bidi_class
        elif bidi_class == "EN" and strong == "L":
            types[index] = "L"
        elif bidi_class in {"ES", "CS", "ET"}:
            types[index] = "ON"
    return types


def _marks_and_numbers(original: Sequence[str], before: str) -> list[str]:
    """Apply W1 to W3."""
    types: list[str] = []
    previous = strong = before
    for original_class in original:
        bidi_class = original_class
        if bidi_class == "NSM":
            bidi_class = "ON" if previous in ISOLATES or previous == "PDI" else previous
        if bidi_class == "EN" and strong == "AL":
            bidi_class = "AN"
        if bidi_class in {"L", "R", "AL"}:
            strong = bidi_class
        previous = bidi_class
        types.append("R" if bidi_class == "AL" else bidi_class)
    return types


def _separators(types: list[str]) -> None:
    """Apply W4: one separator between two numbers of a kind becomes a part of them."""
    for index in range(1, len(types) - 1):
        bidi_class, left, right = types[index], types[index - 1], types[index + 1]
        if left == right and (
            (left == "EN" and bidi_class in {"ES", "CS"}) or (left == "AN" and bidi_class == "CS")
        ):
            types[index] = left


def _terminators(types: list[str]) -> None:
    """Apply W5: terminators beside a European number become a part of it."""
    for indexes in (range(len(types)), reversed(range(len(types)))):
        previous = ""
        for index in indexes:
            if types[index] == "ET" and previous == "EN":
                types[index] = "EN"
            previous = types[index]


def _resolve_brackets(
    types: list[str], characters: list[str], original: Sequence[str], run: RunSequence
) -> None:
    """Apply N0: brackets take the direction of what they enclose."""
    embedding = direction_of(run.level)
    for opening, closing in bracket_pairs(characters):
        inside = {_STRONG.get(bidi_class) for bidi_class in types[opening + 1 : closing]} - {None}
        if not inside:
            continue
        direction = embedding
        if embedding not in inside:
            earlier = (_STRONG.get(t) for t in reversed(types[:opening]))
            context = next((strong for strong in earlier if strong), run.before)
            direction = context if context in inside else embedding
        for bracket in (opening, closing):
            _set_bracket(types, original, bracket, direction)


def _set_bracket(types: list[str], original: Sequence[str], bracket: int, direction: str) -> None:
    types[bracket] = direction
    for index in range(bracket + 1, len(types)):
        if original[index] != "NSM":
            break
        types[index] = direction


def _resolve_neutrals(types: list[str], run: RunSequence) -> None:
    """Apply N1 and N2."""
    start = 0
    while start < len(types):
        end = start
        while end < len(types) and types[end] in _NEUTRAL:
            end += 1
        if end > start:
            left = _STRONG[types[start - 1]] if start else run.before
            right = _STRONG[types[end]] if end < len(types) else run.after
            filling = left if left == right else direction_of(run.level)
            types[start:end] = [filling] * (end - start)
        start = end + 1


def _implicit(level: int, bidi_class: str) -> int:
    """Apply I1 and I2."""
    if level % 2:
        return level if bidi_class == "R" else level + 1
    return level + {"L": 0, "R": 1}.get(bidi_class, 2)
