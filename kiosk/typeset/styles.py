"""What a paragraph is made of: its style and its parts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from kiosk.typeset.faces import Face

Colour = tuple[float, float, float]
BLACK: Colour = (0, 0, 0)


class Direction(Enum):
    """The direction in which a paragraph is read; its value is the base level of UAX 9."""

    LEFT_TO_RIGHT = 0
    RIGHT_TO_LEFT = 1

    @property
    def is_rtl(self) -> bool:
        """Whether reading starts at the right."""
        return self is Direction.RIGHT_TO_LEFT


class Alignment(Enum):
    """Where a line stands in its column: at the side where reading starts, ends, or between."""

    START = "start"
    CENTRE = "centre"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """How a paragraph looks; sizes and spaces are in points, colours in RGB from 0 to 1.

    `faces` are asked in turn for each character. `language` is a BCP 47 tag.
    """

    faces: tuple[Face, ...]
    bold_faces: tuple[Face, ...]
    size: float
    leading: float
    direction: Direction = Direction.LEFT_TO_RIGHT
    language: str = "en"
    colour: Colour = BLACK
    before: float = 0
    after: float = 0
    alignment: Alignment = Alignment.START


class Part(NamedTuple):
    """A stretch of a paragraph; `language` differs from the style's, `link` is a URI it opens."""

    text: str
    bold: bool = False
    language: str | None = None
    link: str | None = None
