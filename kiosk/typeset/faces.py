"""Font faces: what HarfBuzz tells of a font file, and the part of it that a document embeds."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import uharfbuzz  # type: ignore[import-untyped]

_EMBEDDED_TABLES = {"glyf", "loca", "head", "hhea", "hmtx", "maxp", "cvt ", "fpgm", "prep", "CFF "}


class FontProgram(NamedTuple):
    """A subset of a font: its PostScript name with the subset's tag, and its bytes."""

    name: str
    data: bytes


class Face:
    """One face of a font file; lengths are in thousandths of an em.

    It holds nothing of any document, so documents in several threads share it.
    """

    def __init__(self, path: Path, index: int = 0) -> None:
        self._face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)), index)
        self.font = uharfbuzz.Font(self._face)
        self.scale: float = 1000 / self._face.upem
        self.characters = frozenset(map(chr, self._face.unicodes))
        self.name: str = self._face.get_name(uharfbuzz.OTNameIdPredefined.POSTSCRIPT_NAME)
        self.is_cff = "CFF " in self._face.table_tags
        self._advances: dict[int, float] = {}
        self._read_metrics()

    def _read_metrics(self) -> None:
        extents = self.font.get_font_extents("ltr")
        self.ascent: int = round(extents.ascender * self.scale)
        self.descent: int = round(extents.descender * self.scale)
        corners = struct.unpack_from(">4h", self._table("head"), 36)
        self.box = [round(value * self.scale) for value in corners]
        os2 = self._table("OS/2")
        (weight,) = struct.unpack_from(">H", os2, 4)
        (cap_height,) = struct.unpack_from(">h", os2, 88)
        self.cap_height = round(cap_height * self.scale)
        # No table of the file has the stem's width: this is the usual estimate from the weight.
        self.stem_width = 50 + round((weight / 65) ** 2)

    def _table(self, tag: str) -> bytes:
        return bytes(self._face.reference_table(tag).data)

    def advance(self, glyph: int) -> float:
        """Return the width of a glyph as the font gives it, before kerning."""
        if glyph not in self._advances:
            self._advances[glyph] = self.font.get_glyph_h_advance(glyph) * self.scale
        return self._advances[glyph]

    def nominal_glyph(self, character: str) -> int:
        """Return the glyph of a character before shaping, 0 where there is none."""
        return self.font.get_nominal_glyph(ord(character)) or 0

    def subset(self, glyphs: Iterable[int]) -> FontProgram:
        """Return the font program of some glyphs, each still addressed by its number."""
        wanted = sorted(glyphs)
        plan = uharfbuzz.SubsetInput()
        plan.glyph_set.update(wanted)
        tags = set(self._face.table_tags) - _EMBEDDED_TABLES
        plan.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in tags)
        flags = uharfbuzz.SubsetFlags
        plan.flags = flags.NO_HINTING | (flags.DESUBROUTINIZE if self.is_cff else 0)
        # A CID-keyed subset keeps the numbers in its charset, so its glyphs may close up.
        if not (self.is_cff and _is_cid_keyed(self._table("CFF "))):
            plan.flags |= flags.RETAIN_GIDS
        subset = plan.subset(self._face)
        blob = subset.reference_table("CFF ") if self.is_cff else subset.blob
        return FontProgram(f"{_subset_tag(self.name, wanted)}+{self.name}", bytes(blob.data))


def _is_cid_keyed(cff: bytes) -> bool:
    """Tell whether a CFF table addresses its glyphs by CID: its Top DICT starts with ROS."""
    names = _index_end(cff, cff[2])
    top_end = _index_end(cff, names)
    return b"\x0c\x1e" in cff[names:top_end]


def _index_end(cff: bytes, start: int) -> int:
    """Return where an INDEX of a CFF table ends (Adobe Technical Note 5176, section 5)."""
    count = int.from_bytes(cff[start : start + 2], "big")
    if not count:
        return start + 2
    size = cff[start + 2]
    offsets = start + 3
    data = offsets + (count + 1) * size
    last = offsets + count * size
    return data - 1 + int.from_bytes(cff[last : last + size], "big")


def _subset_tag(name: str, glyphs: list[int]) -> str:
    """Return six letters that differ with the glyphs, so that merged files do not clash."""
    digest = sha256(f"{name} {glyphs}".encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


@lru_cache(maxsize=64)
def open_face(path: Path, index: int = 0) -> Face:
    """Return the face of a font file, which is mapped once a process and never changes."""
    return Face(path, index)


def open_faces(files: Iterable[tuple[Path, int]]) -> tuple[Face, ...]:
    """Return the faces of font files, given as path and index, in the same order."""
    return tuple(open_face(path, index) for path, index in files)
