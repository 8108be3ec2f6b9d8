"""What a leaflet is made of, in reading order. Knows nothing of fonts, pages or PDF.

`Words` holds the same sentence in each language of the sheet: one, or two side by side.
In it `**words**` are bold, and what stands between SHIFT_OUT and SHIFT_IN is in English, as
it has no translation.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.logo import Logo

Words = tuple[str, ...]
SHIFT_OUT, SHIFT_IN = "\x0e", "\x0f"
Mark = Literal["square", "tick", "cross", "dot", "number"]


@dataclass(frozen=True, slots=True)
class Note:
    """A small line at the head of the sheet: that it is a demonstration, or a draft.

    The warning of a draft stands there where one language is set in the standard edition, else
    with the state of review.
    """

    demonstration: Words
    draft: Words


@dataclass(frozen=True, slots=True)
class Title:
    """The head of the sheet: its title, a small line below, the message, and a picture.

    Where the paper is short of room, `brief` stands for the message.
    """

    text: Words
    message: Words
    note: Note | None = None
    brief: Words = ()
    picture: str | None = None
    alternative: Words = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the second rank, or of the third (`rank` 3); a `minor` one is smaller."""

    text: Words
    rank: int = 2
    minor: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `lead` is set bold before it.

    `size`: body, small (disclaimer), fine (sources, rules, review) or strong (main message).
    What is the same in every language stands `once`, in the first. What holds names is set in
    `any_script`, without the characters that no font has.
    """

    text: Words
    lead: Words = ()
    size: Literal["body", "small", "fine", "strong"] = "body"
    once: bool = False
    any_script: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list; `columns` is how many columns it may take where one language is set.

    One that `runs` is set as a paragraph where the paper is short of room.
    """

    items: tuple[Words, ...]
    mark: Mark = "dot"
    columns: int = 1
    size: Literal["body", "fine"] = "body"
    runs: bool = False


@dataclass(frozen=True, slots=True)
class Halves:
    """Two stacks of blocks beside each other where one language is set, else one by one."""

    start: tuple[Block, ...]
    end: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class LevelBox:
    """A box with the band of a level: mark, word, heading, how, number; then its signs.

    `rank` is that of its heading; on a `poster` the number is as large as it fits.
    """

    level: str
    word: Words
    heading: Words
    how: Words
    number: str | None
    items: tuple[Words, ...] = ()
    rank: int = 2
    poster: bool = False


@dataclass(frozen=True, slots=True)
class Strip:
    """A quiet strip for what must not be overlooked."""

    text: Words
    lead: Words = ()


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a heading a row; cells are rows of columns. The last row is the largest.

    One that has no `total` is the first part of a table that goes on in another.
    """

    head: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]
    total: bool = True


@dataclass(frozen=True, slots=True)
class Label:
    """Words on a plate centred at `at`, with a line to what they name (viewBox units)."""

    text: Words
    at: tuple[float, float]
    to: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """An illustration, and the words placed on it."""

    picture: str
    alternative: Words
    labels: tuple[Label, ...] = ()


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


def plain(text: str) -> str:
    """Return *text* without its marks, for what is not set: alternative texts, codes, titles."""
    for mark in (SHIFT_OUT, SHIFT_IN, "**"):
        text = text.replace(mark, "")
    return text


@dataclass(frozen=True, slots=True)
class Staged:
    """Blocks that stand on the paper at some stages of the search for room only.

    At 0 everything stands in its order, at 1 in another; at 2 what can be compact is so
    too; at 3 blocks are left out; at 4 the number of a poster is that of a band.
    """

    blocks: tuple[Block, ...]
    stages: frozenset[int]


Block = (
    Note
    | Title
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
    | Staged
)


@dataclass(frozen=True, slots=True)
class Leaflet:
    """Everything on the paper, in reading order, in one language or in two side by side.

    `languages` are BCP 47 codes; `page` is the form of the page number, with the fields
    `{page}` and `{pages}`. `pages` is on how many it has to fit, if that can be done without
    smaller type; one that `grows` is set in large print if it fits so.
    `skin` is the tone of the people in the pictures, 1 to 4; `logo` is the site's, for the foot.
    """

    languages: tuple[str, ...]
    title: Words
    blocks: tuple[Block, ...]
    footer: Words
    page: Words
    large: bool = False
    paper: Literal["a4", "letter"] = "a4"
    pages: int | None = None
    grows: bool = False
    skin: int = 1
    logo: Logo | None = None
