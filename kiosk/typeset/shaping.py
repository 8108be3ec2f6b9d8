"""Shaping: text to positioned glyphs, each run in one face, script, language and direction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple
from unicodedata import category, name

import uharfbuzz  # type: ignore[import-untyped]

from kiosk.typeset.bidi import CONTROLS, embedding_levels
from kiosk.typeset.faces import Face
from kiosk.typeset.styles import Part, TextStyle

NEW_LINE = "\n"
_FLAGS = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
_COMMON = {"", "Zyyy", "Zinh", "Zzzz"}


class MissingGlyphError(Exception):
    """No face of the style has a glyph for a character of the text."""

    def __init__(self, character: str, text: str) -> None:
        label = name(character, "unnamed")
        super().__init__(f"no font has U+{ord(character):04X} {label} ({character!r}) in {text!r}")
        self.character = character
        self.text = text


class Glyph(NamedTuple):
    """A glyph's number, its advance and its offset, in thousandths of an em."""

    number: int
    advance: float
    dx: float
    dy: float


class Cluster(NamedTuple):
    """The glyphs that stand together for text[start:end]; `part` is the index of its part."""

    start: int
    end: int
    text: str
    part: int
    level: int
    face: Face | None
    glyphs: tuple[Glyph, ...]
    advance: float

    @property
    def is_blank(self) -> bool:
        """Whether it only parts words, so that it may hang over the end of a line."""
        return not self.text or self.text.isspace()


class _RunKey(NamedTuple):
    """What all characters of one run share; no face means a forced line break."""

    part: int
    level: int
    script: str
    face: Face | None


@dataclass(frozen=True, slots=True)
class ShapedText:
    """The clusters of a paragraph in logical order, and its text without bidi controls."""

    text: str
    clusters: list[Cluster]
    is_bidirectional: bool


def shape(parts: Sequence[Part], style: TextStyle) -> ShapedText:
    """Shape the parts of a paragraph.

    Raises:
        MissingGlyphError: no face of the style has some character.

    """
    text = "".join(part.text for part in parts)
    owners = [index for index, part in enumerate(parts) for _ in part.text]
    levels = embedding_levels(text, style.direction.value)
    stacks = [style.bold_faces if part.bold else style.faces for part in parts]
    faces = _faces(text, [stacks[owner] for owner in owners], levels)
    keys = map(_RunKey, owners, levels, _scripts(text), faces)
    clusters: list[Cluster] = []
    for key, group in groupby(enumerate(keys), key=lambda item: item[1]):
        positions = [position for position, _ in group]
        language = parts[key.part].language or style.language
        clusters += _shape_run(text, positions[0], positions[-1] + 1, key, language)
    return ShapedText(without_controls(text), clusters, any(level % 2 for level in levels))


def without_controls(text: str) -> str:
    """Return text without the characters that only steer the order of display."""
    return "".join(character for character in text if character not in CONTROLS)


def _faces(
    text: str, stacks: Sequence[tuple[Face, ...]], levels: Sequence[int]
) -> Iterator[Face | None]:
    """Yield the face of each character.

    Marks, joiners, spaces and punctuation stay in the face before them where that has them.
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
    kind = category(character)
    if kind == "Cf":
        return True
    follows = kind[0] in "MZPS" or character in "0123456789"
    return face is not None and follows and character in face.characters


def _first_with(character: str, stack: tuple[Face, ...], text: str) -> Face:
    for face in stack:
        if character in face.characters:
            return face
    if category(character) == "Cf":
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
    current = next((script for script in scripts if script not in _COMMON), "Latn")
    for index, script in enumerate(scripts):
        if script not in _COMMON:
            current = script
        scripts[index] = current
    return scripts


def _shape_run(text: str, start: int, end: int, key: _RunKey, language: str) -> Iterator[Cluster]:
    if key.face is None:
        for index in range(start, end):
            yield Cluster(index, index + 1, NEW_LINE, key.part, key.level, None, (), 0)
        return
    groups = _glyph_groups(text, start, end, key, language)
    starts = sorted(groups)
    if not starts:
        yield Cluster(start, end, "", key.part, key.level, None, (), 0)
        return
    # Characters without a glyph at the start of the run belong to its first cluster.
    stops = [*starts[1:], end]
    for index, (glyph_start, stop) in enumerate(zip(starts, stops, strict=True)):
        first = glyph_start if index else start
        spelled = without_controls(text[first:stop])
        glyphs = tuple(groups[glyph_start])
        if any(glyph.number == 0 for glyph in glyphs):
            raise MissingGlyphError(text[glyph_start], text)
        advance = sum(glyph.advance for glyph in glyphs)
        yield Cluster(first, stop, spelled, key.part, key.level, key.face, glyphs, advance)


def _glyph_groups(
    text: str, start: int, end: int, key: _RunKey, language: str
) -> dict[int, list[Glyph]]:
    """Return the glyphs of a run by the text position they belong to, from left to right."""
    face = key.face
    buffer = uharfbuzz.Buffer()
    # HarfBuzz sees the whole text, so that letters join across the ends of the run.
    buffer.add_str(text, start, end - start)
    buffer.direction = "rtl" if key.level % 2 else "ltr"
    buffer.script = key.script
    buffer.language = language
    buffer.flags = _FLAGS
    if face is None:
        return {}
    uharfbuzz.shape(face.font, buffer)
    groups: dict[int, list[Glyph]] = {}
    scale = face.scale
    for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        glyph = Glyph(
            info.codepoint, at.x_advance * scale, at.x_offset * scale, at.y_offset * scale
        )
        groups.setdefault(info.cluster, []).append(glyph)
    return groups
