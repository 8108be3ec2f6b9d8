"""Fonts embedded by glyph number (Identity-H): what of a face a document uses."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.typeset.faces import Face
from kiosk.typeset.font_objects import COUNT, font_objects
from kiosk.typeset.packing import Ready
from kiosk.typeset.placing import SpelledGlyphs

_NOTHING = "\u200b"


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
        if self._settled.issuperset(asked):
            return True
        for glyphs, text in asked:
            if (glyphs, text) not in self._settled:
                if not self.spells(glyphs, text) and len(glyphs) == 1:
                    return False
                self._settled.add((glyphs, text))
        return True

    def write(self, ready: Ready) -> str:
        """Write the objects of the font; return the reference of the first."""
        text = self._used | {g: t for g, t in self._text.items() if g in self._used}
        bodies = font_objects(self.face, frozenset(text.items()))
        numbers = ready.reserve(COUNT)
        ready.update(zip(numbers, bodies.numbered(numbers), strict=True))
        return f"{numbers[0]} 0 R"
