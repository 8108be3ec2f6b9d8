"""What setting a block needs to know, and the lines and spaces that all blocks are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reportlab.platypus import Flowable

from kiosk.language.known import SOURCE
from kiosk.leaflet.air import Air, Gap
from kiosk.leaflet.blocks import SHIFT_IN, SHIFT_OUT, Words
from kiosk.leaflet.typography import (
    INK,
    Tongue,
    in_any_script,
    in_english,
    is_english,
    printable,
    style,
)
from kiosk.typeset.arrangement import Row
from kiosk.typeset.paragraph import Paragraph
from kiosk.typeset.structure import Element
from kiosk.typeset.styles import Alignment, Colour, Direction, TextStyle

MM = 72 / 25.4
GUTTER = 7 * MM
QUIET: Colour = (0.945, 0.914, 0.867)
LINE: Colour = (0.522, 0.478, 0.412)
LARGER = 1.3


@dataclass(frozen=True, slots=True)
class Setting:
    """Languages, edition, and the room there is: `width` and `height` in points.

    `air` is that of the piece which is being set; `skin` the tone of the people in the
    pictures. `is_half` says that the width is that of a column; `any_script` that words may be
    in whatever script a site writes, without the characters that no font has.
    """

    tongues: tuple[Tongue, ...]
    large: bool
    width: float
    height: float
    skin: int = 1
    is_half: bool = False
    any_script: bool = False
    air: Air = field(default_factory=Air)

    @property
    def direction(self) -> Direction:
        """The direction of the sheet: of its first language."""
        return self.tongues[0].direction

    @property
    def bilingual(self) -> bool:
        """Whether two languages stand side by side."""
        return len(self.tongues) > 1

    @property
    def columns(self) -> int:
        """In how many columns short things may stand where one language is set."""
        return 1 if self.bilingual or self.large else 2

    @property
    def half(self) -> float:
        """The width of one of two columns, in points."""
        return (self.width - GUTTER) / 2

    def fresh(self) -> Setting:
        """Return the setting of another piece, with an air of its own."""
        return replace(self, air=Air())

    def gap(self, points: float) -> Gap:
        """Return a space; it is larger in large print."""
        return Gap(self.points(points), self.air)

    def points(self, standard: float) -> float:
        """Return a space in points, larger in large print."""
        return standard * (LARGER if self.large else 1)

    def style(
        self,
        spoken: Tongue,
        role: str,
        colour: Colour = INK,
        alignment: Alignment = Alignment.START,
    ) -> TextStyle:
        """Return the style of *role* in a language of the sheet."""
        look = style(spoken, role, large=self.large, colour=colour, alignment=alignment)
        return in_any_script(look) if self.any_script else look

    def paragraph(
        self, spoken: Tongue, text: str, look: TextStyle, element: Element | None
    ) -> Paragraph:
        """Return *text* in a language; what has no translation runs as English does."""
        if is_english(text):
            text = text.replace(SHIFT_OUT, "").replace(SHIFT_IN, "")
            look = in_english(look)
            if element is not None:
                element.language = SOURCE
        text = printable(text, look) if self.any_script else text
        made = Paragraph(spoken.parts(text), look, element)
        self.air.hold(made)
        return made

    def paragraphs(
        self, words: Words, role: str, tag: str, parent: Element, colour: Colour = INK
    ) -> list[Flowable]:
        """Return *words* as a paragraph in each language they are in, in reading order."""
        return [
            self.paragraph(
                spoken,
                text,
                self.style(spoken, role, colour),
                parent.add(tag, language=self.other(spoken)),
            )
            for spoken, text in zip(self.tongues, words, strict=False)
        ]

    def line(
        self, words: Words, role: str, tag: str, parent: Element, colour: Colour = INK
    ) -> Flowable:
        """Return *words* as a paragraph, or as two side by side, each from its own side."""
        return self.beside(self.paragraphs(words, role, tag, parent, colour))

    def beside(self, cells: Sequence[Flowable]) -> Flowable:
        """Return one cell as it is, two side by side."""
        if len(cells) == 1:
            return cells[0]
        return Row(cells, [None] * len(cells), gap=GUTTER, direction=self.direction)

    def other(self, spoken: Tongue) -> str | None:
        """Return the language of what is not in the first one of the sheet."""
        return None if spoken is self.tongues[0] else spoken.language
