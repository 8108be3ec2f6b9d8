"""The objects of an embedded font: its program, widths, description and the text of its glyphs."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from kiosk.typeset.faces import Face
from kiosk.typeset.streams import compressed

COUNT = 5
"""How many objects a font takes."""

_CMAP_ROWS = 100
_FONT = (
    "<</Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H"
    " /DescendantFonts [{1} 0 R] /ToUnicode {4} 0 R>>"
)
_CID_FONT = (
    "<</Type /Font /Subtype /%s /BaseFont /%s /FontDescriptor {2} 0 R /W [%s]"
    " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>%s>>"
)
_SYMBOLIC = 4
_DESCRIPTOR = (
    "<</Type /FontDescriptor /FontName /%s /Flags %d /ItalicAngle 0 /FontBBox [%s]"
    " /Ascent %d /Descent %d /CapHeight %d /StemV %d /%s {3} 0 R>>"
)


class FontObjects(NamedTuple):
    """The font, what it descends from, its descriptor, its program and its ToUnicode.

    In the dictionaries {0} to {4} stand for their numbers.
    """

    dictionaries: tuple[str, ...]
    program: bytes
    to_unicode: bytes

    def numbered(self, numbers: range) -> list[bytes]:
        """Return the bodies of the objects."""
        filled = [dictionary.format(*numbers).encode() for dictionary in self.dictionaries]
        return [*filled, self.program, self.to_unicode]


@lru_cache(maxsize=64)
def font_objects(face: Face, text: frozenset[tuple[int, str]]) -> FontObjects:
    """Return the objects of a font whose glyphs, by number, stand for some text.

    They are kept: however patients answer, nine of ten sheets hold the letters of another.
    """
    texts = dict(sorted(text))
    name, program = face.subset({0, *texts})
    keys = b"/Subtype /CIDFontType0C " if face.is_cff else b"/Length1 %d " % len(program)
    return FontObjects(
        (_FONT % name, _cid_font(face, name, texts), _descriptor(face, name)),
        compressed(keys, program),
        compressed(b"", _to_unicode(texts).encode("ascii")),
    )


def _cid_font(face: Face, name: str, texts: dict[int, str]) -> str:
    widths = " ".join(f"{glyph} [{round(face.advance(glyph), 2)}]" for glyph in texts)
    if face.is_cff:
        return _CID_FONT % ("CIDFontType0", name, widths, "")
    return _CID_FONT % ("CIDFontType2", name, widths, " /CIDToGIDMap /Identity")


def _descriptor(face: Face, name: str) -> str:
    box = " ".join(map(str, face.box))
    file = "FontFile3" if face.is_cff else "FontFile2"
    metrics = face.ascent, face.descent, face.cap_height, face.stem_width
    return _DESCRIPTOR % (name, _SYMBOLIC, box, *metrics, file)


def utf16_hex(text: str) -> str:
    """Return text as the hexadecimal digits of big-endian UTF-16."""
    return text.encode("utf-16-be").hex().upper()


def _to_unicode(texts: dict[int, str]) -> str:
    """Return the CMap that gives each glyph's text back."""
    rows = [f"<{glyph:04X}> <{utf16_hex(text)}>" for glyph, text in texts.items()]
    blocks = [rows[start : start + _CMAP_ROWS] for start in range(0, len(rows), _CMAP_ROWS)]
    mappings = "\n".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
    )
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{mappings}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )
