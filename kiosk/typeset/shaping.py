"""Shaping: text to positioned glyphs, each run in one face, script, language and direction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import fsum
from typing import NamedTuple

import uharfbuzz  # type: ignore[import-untyped]

from kiosk.typeset.bidi import CONTROLS, embedding_levels
from kiosk.typeset.faces import Face
from kiosk.typeset.runs import NEW_LINE, MissingGlyphError, Run, Stacks, runs
from kiosk.typeset.styles import Part, TextStyle

_FLAGS = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES


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
        return not self.glyphs or self.text.isspace()


@dataclass(frozen=True, slots=True, eq=False)
class ShapedText:
    """The clusters of a paragraph in logical order, and its text without bidi controls."""

    text: str
    clusters: list[Cluster]
    is_bidirectional: bool


def shape(parts: Sequence[Part], style: TextStyle) -> ShapedText:
    """Shape the parts of a paragraph; the last few hundred are kept, whatever their size.

    Raises:
        MissingGlyphError: no face of the style has some character.

    """
    faces = style.faces, style.bold_faces
    return _shaped(tuple(parts), faces, style.direction.value, style.language)


@lru_cache(maxsize=600)
def _shaped(parts: tuple[Part, ...], faces: Stacks, level: int, language: str) -> ShapedText:
    text = "".join(part.text for part in parts)
    levels = embedding_levels(text, level)
    clusters: list[Cluster] = []
    for run in runs(text, parts, faces, levels):
        clusters += _shape_run(text, run, parts[run.part].language or language)
    return ShapedText(without_controls(text), clusters, any(level % 2 for level in levels))


def without_controls(text: str) -> str:
    """Return text without the characters that only steer the order of display."""
    return "".join(character for character in text if character not in CONTROLS)


def _shape_run(text: str, run: Run, language: str) -> Iterator[Cluster]:
    if run.face is None:
        for index in range(run.start, run.end):
            yield Cluster(index, index + 1, NEW_LINE, run.part, run.level, None, (), 0)
        return
    groups = _glyph_groups(text, run, run.face, language)
    starts = sorted(groups)
    if not starts:
        unseen = without_controls(text[run.start : run.end])
        yield Cluster(run.start, run.end, unseen, run.part, run.level, None, (), 0)
        return
    # Characters without a glyph at the start of the run belong to its first cluster.
    stops = [*starts[1:], run.end]
    for first, start, stop in zip([run.start, *starts[1:]], starts, stops, strict=True):
        spelled = without_controls(text[first:stop])
        glyphs = tuple(groups[start])
        if any(glyph.number == 0 for glyph in glyphs):
            raise MissingGlyphError(text[start], text)
        advance = fsum(glyph.advance for glyph in glyphs)
        yield Cluster(first, stop, spelled, run.part, run.level, run.face, glyphs, advance)


def _glyph_groups(text: str, run: Run, face: Face, language: str) -> dict[int, list[Glyph]]:
    """Return the glyphs of a run by the text position they belong to, from left to right."""
    buffer = uharfbuzz.Buffer()
    # HarfBuzz sees the whole text, so that letters join across the ends of the run.
    buffer.add_str(text, run.start, run.end - run.start)
    buffer.direction = "rtl" if run.level % 2 else "ltr"
    buffer.script = run.script
    buffer.language = language
    buffer.flags = _FLAGS
    uharfbuzz.shape(face.font, buffer)
    groups: dict[int, list[Glyph]] = {}
    scale = face.scale
    for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        glyph = Glyph(
            info.codepoint, at.x_advance * scale, at.x_offset * scale, at.y_offset * scale
        )
        groups.setdefault(info.cluster, []).append(glyph)
    return groups
