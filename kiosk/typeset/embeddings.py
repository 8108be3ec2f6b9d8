"""Explicit levels, overrides and isolates of a paragraph (UAX 9, rules X1 to X8, P2, P3)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

ISOLATES = frozenset({"LRI", "RLI", "FSI"})
EMBEDDINGS = frozenset({"LRE", "RLE", "LRO", "RLO"})
REMOVED = EMBEDDINGS | {"PDF", "BN"}
MAX_DEPTH = 125
_OVERRIDES = {"LRO": "L", "RLO": "R"}


def first_strong_level(classes: list[str], *, inside_isolate: bool = False) -> int:
    """Return the level that the first strong character asks for, 0 without one (P2, P3).

    Isolates are skipped. Inside an isolate, the search ends where that is closed.
    """
    depth = 0
    for bidi_class in classes:
        if bidi_class in ISOLATES:
            depth += 1
        elif bidi_class == "PDI" and depth:
            depth -= 1
        elif bidi_class == "PDI" and inside_isolate:
            break
        elif depth == 0 and bidi_class in {"L", "R", "AL"}:
            return 0 if bidi_class == "L" else 1
    return 0


class _Status(NamedTuple):
    """One entry of the directional status stack."""

    level: int
    override: str | None
    isolate: bool
    opener: int


@dataclass
class ExplicitLevels:
    """What rules X1 to X8 leave: a level and a class for each character.

    `opener` maps the position of a PDI to that of the isolate initiator it closes.
    """

    classes: list[str]
    base: int
    levels: list[int] = field(default_factory=list)
    opener: dict[int, int] = field(default_factory=dict)
    _stack: list[_Status] = field(default_factory=list)
    _overflow_isolates: int = 0
    _overflow_embeddings: int = 0

    def __post_init__(self) -> None:
        self._stack.append(_Status(self.base, None, isolate=False, opener=-1))
        for position, bidi_class in enumerate(list(self.classes)):
            self._take(position, bidi_class)

    def _take(self, position: int, bidi_class: str) -> None:
        if bidi_class in ISOLATES:
            self._keep(position)
            self._open(position, bidi_class)
        elif bidi_class in EMBEDDINGS:
            self.levels.append(self._stack[-1].level)
            self._open(position, bidi_class)
        elif bidi_class == "PDI":
            self._close_isolate(position)
            self._keep(position)
        elif bidi_class == "PDF":
            self._close_embedding()
            self.levels.append(self._stack[-1].level)
        elif bidi_class == "BN":
            self.levels.append(self._stack[-1].level)
        elif bidi_class == "B":
            self.levels.append(self.base)
        else:
            self._keep(position)

    def _keep(self, position: int) -> None:
        status = self._stack[-1]
        self.levels.append(status.level)
        if status.override:
            self.classes[position] = status.override

    def _open(self, position: int, bidi_class: str) -> None:
        isolate = bidi_class in ISOLATES
        level = self._stack[-1].level + 1
        if level % 2 != self._wanted_parity(position, bidi_class):
            level += 1
        if level <= MAX_DEPTH and not self._overflow_isolates and not self._overflow_embeddings:
            override = _OVERRIDES.get(bidi_class)
            self._stack.append(_Status(level, override, isolate, position))
        elif isolate:
            self._overflow_isolates += 1
        elif not self._overflow_isolates:
            self._overflow_embeddings += 1

    def _wanted_parity(self, position: int, bidi_class: str) -> int:
        if bidi_class == "FSI":
            return first_strong_level(self.classes[position + 1 :], inside_isolate=True)
        return 1 if bidi_class.startswith("R") else 0

    def _close_isolate(self, position: int) -> None:
        if self._overflow_isolates:
            self._overflow_isolates -= 1
        elif any(status.isolate for status in self._stack):
            self._overflow_embeddings = 0
            while not self._stack[-1].isolate:
                self._stack.pop()
            self.opener[position] = self._stack.pop().opener

    def _close_embedding(self) -> None:
        if self._overflow_isolates:
            return
        if self._overflow_embeddings:
            self._overflow_embeddings -= 1
        elif len(self._stack) > 1 and not self._stack[-1].isolate:
            self._stack.pop()
