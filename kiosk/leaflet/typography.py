"""How the words of a sheet look: sizes by role and edition, faces by language.

Sizes in points, from the visual target: standard and large print.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from kiosk.fonts import Fonts, load_fonts
from kiosk.language.isolate import isolate_numbers
from kiosk.language.known import SOURCE, languages
from kiosk.leaflet.blocks import SHIFT_IN, SHIFT_OUT
from kiosk.paths import RESOURCES
from kiosk.typeset.faces import open_faces
from kiosk.typeset.styles import Alignment, Colour, Direction, Part, TextStyle

INK: Colour = (0.078, 0.149, 0.169)
WHITE: Colour = (1.0, 1.0, 1.0)
SIZES = {
    "title": (28, 32),
    "titles": (22, 26),
    "box": (18, 24),
    "boxes": (15, 20),
    "heading": (14, 20),
    "strong": (13, 20),
    "body": (12, 18),
    "label": (12, 16),
    "table": (11.25, 17),
    "small": (11, 16),
    "word": (10, 16),
    "fine": (10, 16),
    "number": (50, 60),
}
BOLD = frozenset(
    {"title", "titles", "box", "boxes", "heading", "word", "number", "strong", "label"}
)
HEADINGS = frozenset({"title", "titles", "box", "boxes", "heading", "number", "label"})
# Line height and size of a script against Latin (the visual target).
LEADING = {"latin": 1.36, "arabic": 1.42, "nastaliq": 2.4}
LEADING |= dict.fromkeys(("devanagari", "bengali", "gurmukhi", "gujarati", "tamil"), 1.45)
LEADING |= dict.fromkeys(("simplified-chinese", "traditional-chinese"), 1.45)
HEADING_LEADING = {"latin": 1.18, "arabic": 1.34, "nastaliq": 2.6}
HEADING_LEADING |= dict.fromkeys(("devanagari", "bengali", "gurmukhi", "gujarati", "tamil"), 1.34)
HEADING_LEADING |= dict.fromkeys(("simplified-chinese", "traditional-chinese"), 1.25)
ENLARGED = {"arabic": 1.05}
_MARKED = re.compile(rf"(\*\*|{SHIFT_OUT}|{SHIFT_IN})")


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language as it is set: its code, its script and its direction."""

    language: str
    script: str

    @property
    def direction(self) -> Direction:
        """The side where reading starts."""
        rtl = languages()[self.language].right_to_left
        return Direction.RIGHT_TO_LEFT if rtl else Direction.LEFT_TO_RIGHT

    def parts(self, text: str) -> tuple[Part, ...]:
        """Return *text* as parts, its marks obeyed; from right to left numbers keep their order.

        What is in English within another language becomes a part in English.
        """
        return _parts(text, isolates=self.direction.is_rtl)


@lru_cache(maxsize=600)
def _parts(text: str, *, isolates: bool) -> tuple[Part, ...]:
    found: list[Part] = []
    bold, shifted = False, False
    for piece in filter(None, _MARKED.split(text)):
        if piece == "**":
            bold = not bold
        elif piece in {SHIFT_OUT, SHIFT_IN}:
            shifted = piece == SHIFT_OUT
        else:
            ordered = isolate_numbers(piece) if isolates else piece
            found.append(Part(ordered, bold, SOURCE if shifted else None))
    return tuple(found)


def tongue(language: str) -> Tongue:
    """Return how the language of that code is set; KeyError if the product has none such."""
    return Tongue(language, languages()[language].script)


def is_english(text: str) -> bool:
    """Whether all of *text* is marked as having no translation."""
    if SHIFT_OUT not in text:
        return False
    outside = re.sub(rf"{SHIFT_OUT}[^{SHIFT_IN}]*{SHIFT_IN}", "", text)
    return not any(letter.isalpha() for letter in outside)


def in_english(look: TextStyle) -> TextStyle:
    """Return a style for English words at the same side of the column, left to right."""
    mirrored = {Alignment.START: Alignment.END, Alignment.END: Alignment.START}
    alignment = look.alignment
    if look.direction.is_rtl:
        alignment = mirrored.get(alignment, alignment)
    return replace(look, language=SOURCE, direction=Direction.LEFT_TO_RIGHT, alignment=alignment)


@lru_cache(maxsize=1)
def fonts() -> Fonts:
    """Return the fonts that screen and sheet share."""
    return load_fonts(RESOURCES / "fonts")


@lru_cache(maxsize=1024)
def style(
    spoken: Tongue,
    role: str,
    *,
    large: bool,
    colour: Colour = INK,
    alignment: Alignment = Alignment.START,
) -> TextStyle:
    """Return the style of *role* in a language, in the standard or the large edition."""
    regular = open_faces(fonts().stack(spoken.script))
    bold = open_faces(fonts().stack(spoken.script, bold=True))
    size = SIZES[role][large] * ENLARGED.get(spoken.script, 1)
    leadings = HEADING_LEADING if role in HEADINGS else LEADING
    return TextStyle(
        faces=bold if role in BOLD else regular,
        bold_faces=bold,
        size=size,
        leading=size * leadings.get(spoken.script, leadings["latin"]),
        direction=spoken.direction,
        language=spoken.language,
        colour=colour,
        alignment=alignment,
    )


def in_any_script(look: TextStyle) -> TextStyle:
    """Return a style that sets words of every script, for what a site wrote itself."""
    stacks = [open_faces(fonts().stack(script)) for script in fonts().scripts]
    every = dict.fromkeys((*look.faces, *(face for stack in stacks for face in stack)))
    return replace(look, faces=tuple(every))


def printable(text: str, look: TextStyle) -> str:
    """Return *text* without the characters that no font of a style has."""
    marks = {SHIFT_OUT, SHIFT_IN, "\u2066", "\u2068", "\u2069"}
    kept = (c for c in text if c in marks or any(c in face.characters for face in look.faces))
    return " ".join("".join(kept).split(" "))
