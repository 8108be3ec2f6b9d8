"""Runs: the stretches of a paragraph that one face sets in one script and direction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple
from unicodedata import category, name

import uharfbuzz  # type: ignore[import-untyped]

from kiosk.typeset.faces import Face
from kiosk.typeset.styles import Part

NEW_LINE = "\n"
# Characters that HarfBuzz leaves out where they have done their work (Default_Ignorable).
_INVISIBLE = frozenset(
    chr(code)
    for first, last in (
        *((0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x200B, 0x200F)),
        *((0x202A, 0x202E), (0x2060, 0x206F), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF)),
    )
    for code in range(first, last + 1)
)
_SHARED_SCRIPTS = {"", "Zyyy", "Zinh", "Zzzz"}


Stacks = tuple[tuple[Face, ...], tuple[Face, ...]]
"""The faces that are asked in turn for each character, for regular and for bold text."""


class MissingGlyphError(Exception):
    """No face of the style has a glyph for a character of the text."""

    def __init__(self, character: str, text: str) -> None:
        label = name(character, "unnamed")
        super().__init__(f"no font has U+{ord(character):04X} {label} ({character!r}) in {text!r}")
        self.character = character
        self.text = text


class Run(NamedTuple):
    """The text from start to end; no face means a forced line break."""

    start: int
    end: int
    part: int
    level: int
    script: str
    face: Face | None


def runs(text: str, parts: Sequence[Part], stacks: Stacks, levels: Sequence[int]) -> Iterator[Run]:
    """Yield the runs of a paragraph, whose text is that of its parts.

    Raises:
        MissingGlyphError: no face of the style has some character.

    """
    owners = [index for index, part in enumerate(parts) for _ in part.text]
    own = [stacks[part.bold] for part in parts]
    faces = _faces(text, [own[owner] for owner in owners], levels)
    start = 0
    for key, group in groupby(zip(owners, levels, _scripts(text), faces, strict=True)):
        end = start + sum(1 for _ in group)
        yield Run(start, end, *key)
        start = end


def _faces(
    text: str, stacks: Sequence[tuple[Face, ...]], levels: Sequence[int]
) -> Iterator[Face | None]:
    """Yield the face of each character.

    Marks, joiners, spaces and punctuation stay in the face before them where that has them;
    brackets and quotes do not, so that the two of a pair match.
    """
    previous: Face | None = None
    for index, character in enumerate(text):
        if character == NEW_LINE:
            previous = None
            yield None
            continue
        stack = stacks[index]
        same_level = index > 0 and levels[index] == levels[index - 1]
        if not (same_level and previous in stack and _stays(character, previous)):
            previous = _first_with(character, stack, text)
        yield previous


def _stays(character: str, face: Face | None) -> bool:
    if character in _INVISIBLE:
        return True
    kind = category(character)
    follows = kind[0] in "MZPS" or character in "0123456789"
    is_pair = kind in {"Ps", "Pe", "Pi", "Pf"}
    return face is not None and follows and not is_pair and character in face.characters


def _first_with(character: str, stack: tuple[Face, ...], text: str) -> Face:
    for face in stack:
        if character in face.characters:
            return face
    if character in _INVISIBLE:
        return stack[0]
    raise MissingGlyphError(character, text)


@lru_cache(maxsize=4096)
def _script(character: str) -> str:
    """Return the ISO 15924 code of a character's script, "" for one that several share."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(character)
    buffer.guess_segment_properties()
    return str(buffer.script or "")


def _scripts(text: str) -> list[str]:
    """Return the script of each character; shared ones take that before, else after them."""
    scripts = [_script(character) for character in text]
    current = next((script for script in scripts if script not in _SHARED_SCRIPTS), "Latn")
    for index, script in enumerate(scripts):
        if script not in _SHARED_SCRIPTS:
            current = script
        scripts[index] = current
    return scripts
