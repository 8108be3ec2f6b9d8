"""What a leaflet is made of, in reading order. Knows nothing of fonts, pages or PDF.

`Words` holds the same sentence in each language of the sheet: one, or two side by side.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Words = tuple[str, ...]
Mark = Literal["square", "tick", "cross", "dot", "number"]


@dataclass(frozen=True, slots=True)
class Title:
    """The head of the sheet: its title, the main message, and a picture beside them."""

    text: Words
    message: Words
    picture: str | None = None
    alternative: Words = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the second rank, or of the third (`rank` 3)."""

    text: Words
    rank: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `lead` is set bold before it.

    `size`: body, small (disclaimer), fine (sources, rules, review) or strong (main message).
    """

    text: Words
    lead: Words = ()
    size: Literal["body", "small", "fine", "strong"] = "body"


@dataclass(frozen=True, slots=True)
class Items:
    """A list; `columns` is how many columns it may take where one language is set."""

    items: tuple[Words, ...]
    mark: Mark = "dot"
    columns: int = 1
    size: Literal["body", "fine"] = "body"


@dataclass(frozen=True, slots=True)
class Halves:
    """Two stacks of blocks beside each other where one language is set, else one by one."""

    start: tuple[Block, ...]
    end: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class LevelBox:
    """A box with the band of a level: mark, word, heading, how, number; then its signs."""

    level: str
    word: Words
    heading: Words
    how: Words
    number: str | None
    items: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Strip:
    """A quiet strip for what must not be overlooked."""

    text: Words
    lead: Words = ()


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a heading a row; the last row is the largest. Cells are rows of columns."""

    head: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """An illustration, the words placed on it as (x, y, words), and its caption."""

    picture: str
    alternative: Words
    labels: tuple[tuple[float, float, Words], ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """One drawing, or a strip of steps each with its words."""

    drawings: tuple[Drawing, ...]
    captions: tuple[Words, ...]
    caption: Words


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code with what it is for, and small print beside it; `data` is at most 300 bytes."""

    data: str
    alternative: Words
    heading: Words
    text: Words
    fine: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows stands on the next page."""


Block = (
    Title
    | Heading
    | Paragraph
    | Items
    | Halves
    | LevelBox
    | Strip
    | Grid
    | Figure
    | Code
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class Leaflet:
    """Everything on the paper, in reading order, in one language or in two side by side.

    `languages` are BCP 47 codes; `page` is the form of the page number, with the fields
    `{page}` and `{pages}`.
    """

    languages: tuple[str, ...]
    title: Words
    blocks: tuple[Block, ...]
    footer: Words
    page: Words
    large: bool = False
    paper: Literal["a4", "letter"] = "a4"
