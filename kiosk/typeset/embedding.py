"""Fonts embedded by glyph number (Identity-H), as ReportLab writes them into a document."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFString,
)

from kiosk.typeset.faces import Face, FontProgram
from kiosk.typeset.placing import SpelledGlyphs
from kiosk.typeset.streams import CompressedStream

Reference = Callable[[PDFObject], PDFObjectReference]
_FONT_DICTIONARY = "BasicFonts"
_SYMBOLIC = 4
_NOTHING = "\u200b"
_CMAP_ROWS = 100


class GlyphFont:
    """The part of a face that one document uses."""

    def __init__(self, face: Face, resource: str) -> None:
        self.face = face
        self.resource = resource
        self._text: dict[int, str] = {face.nominal_glyph(" "): " "}
        self._used: dict[int, str] = {}
        self._settled: set[tuple[tuple[int, ...], str]] = set()

    def spells(self, glyphs: Sequence[int], text: str) -> bool:
        """Note glyphs as used; say whether a reader gets their text back from ToUnicode alone.

        A glyph stands for the first text it was used for; the dots of a letter, where they are
        glyphs of their own, stand for nothing, or a reader would double the letter.
        """
        for index, glyph in enumerate(glyphs):
            is_dots = index > 0 and len(text) == 1
            self._used.setdefault(glyph, _NOTHING if is_dots else text)
        return len(glyphs) == 1 and self._text.setdefault(glyphs[0], text) == text

    def settles(self, asked: SpelledGlyphs) -> bool:
        """Note glyphs as used; say whether each single one gives its text back.

        Several glyphs together never do. What was asked once has the same answer ever after.
        """
        for glyphs, text in asked:
            if (glyphs, text) not in self._settled:
                if not self.spells(glyphs, text) and len(glyphs) == 1:
                    return False
                self._settled.add((glyphs, text))
        return True

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802 (ReportLab calls it)
        """Write the font, its descriptor, widths and ToUnicode into the document."""
        text = self._used | {g: t for g, t in self._text.items() if g in self._used}
        program = self.face.subset({0, *text})
        reference: Reference = document.Reference
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": PDFName(program.name),
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArray([reference(self._cid_font(reference, program, text))]),
                "ToUnicode": reference(CompressedStream(_to_unicode(text).encode("ascii"))),
            }
        )
        fonts = document.idToObject[_FONT_DICTIONARY]
        if isinstance(fonts, PDFDictionary):
            fonts[self.resource] = reference(font)

    def _cid_font(
        self, reference: Reference, program: FontProgram, text: dict[int, str]
    ) -> PDFDictionary:
        widths = (f"{glyph} [{round(self.face.advance(glyph), 2)}]" for glyph in sorted(text))
        system = {
            "Registry": PDFString("Adobe"),
            "Ordering": PDFString("Identity"),
            "Supplement": 0,
        }
        entries = {
            "Type": PDFName("Font"),
            "Subtype": PDFName("CIDFontType0" if self.face.is_cff else "CIDFontType2"),
            "BaseFont": PDFName(program.name),
            "CIDSystemInfo": PDFDictionary(system),
            "FontDescriptor": reference(self._descriptor(reference, program)),
            "W": f"[{' '.join(widths)}]",
        }
        if not self.face.is_cff:
            entries["CIDToGIDMap"] = PDFName("Identity")
        return PDFDictionary(entries)

    def _descriptor(self, reference: Reference, program: FontProgram) -> PDFDictionary:
        length = b"/Length1 %d " % len(program.data)
        file = CompressedStream(
            program.data, b"/Subtype /CIDFontType0C " if self.face.is_cff else length
        )
        return PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": PDFName(program.name),
                "Flags": _SYMBOLIC,
                "ItalicAngle": 0,
                "FontBBox": PDFArray(self.face.box),
                "Ascent": self.face.ascent,
                "Descent": self.face.descent,
                "CapHeight": self.face.cap_height,
                "StemV": self.face.stem_width,
                "FontFile3" if self.face.is_cff else "FontFile2": reference(file),
            }
        )


def utf16_hex(text: str) -> str:
    """Return text as the hexadecimal digits of big-endian UTF-16."""
    return text.encode("utf-16-be").hex().upper()


def _to_unicode(text: dict[int, str]) -> str:
    """Return the CMap that gives each glyph's text back."""
    rows = [f"<{glyph:04X}> <{utf16_hex(text[glyph])}>" for glyph in sorted(text)]
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
