"""How the words of a sheet look: sizes by role and edition, faces by language.

Sizes in points, from the visual target: standard and large print.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from kiosk.fonts import Fonts, load_fonts
from kiosk.languages import languages
from kiosk.paths import RESOURCES
from kiosk.typeset.faces import open_faces
from kiosk.typeset.isolate import isolate_numbers
from kiosk.typeset.styles import Alignment, Colour, Direction, Part, TextStyle

INK: Colour = (0.078, 0.149, 0.169)
WHITE: Colour = (1.0, 1.0, 1.0)
SIZES = {
    "title": (28, 32),
    "box": (18, 24),
    "heading": (14, 20),
    "strong": (13, 20),
    "body": (12, 18),
    "table": (11.25, 17),
    "small": (11, 16),
    "word": (10, 16),
    "fine": (10, 16),
    "number": (50, 60),
}
BOLD = frozenset({"title", "box", "heading", "word", "number", "strong"})
HEADINGS = frozenset({"title", "box", "heading", "number"})
# Line height and size of a script against Latin (the visual target).
LEADING = {"latin": 1.36, "arabic": 1.42}
HEADING_LEADING = {"latin": 1.18, "arabic": 1.34}
ENLARGED = {"arabic": 1.05}
_RUN = re.compile(r"\*\*(.+?)\*\*")


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

    def parts(self, text: str, *, bold: bool = False) -> list[Part]:
        """Return *text* as parts; `**words**` are bold, numbers keep their order."""
        if self.direction.is_rtl:
            text = isolate_numbers(text)
        pieces = _RUN.split(text)
        return [Part(piece, bold or n % 2 == 1) for n, piece in enumerate(pieces) if piece]


def tongue(language: str) -> Tongue:
    """Return how the language of that code is set; KeyError if the product has none such."""
    return Tongue(language, languages()[language].script)


@lru_cache(maxsize=1)
def fonts() -> Fonts:
    """Return the fonts that screen and sheet share."""
    return load_fonts(RESOURCES / "fonts")


@lru_cache(maxsize=512)
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
