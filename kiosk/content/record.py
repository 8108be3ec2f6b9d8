"""What every content file is made of: records, statements and their sources."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

from kiosk.content.text import Text


class Record(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of a content file; an unknown or missing key is an error."""


class Source(Record, frozen=True):
    """A document that statements rest on: its authority and title, and where it was found.

    `grade`: A the authority's own page, B a copy or an abstract, C press or a secondary
    summary. Only an authority's own address is shown to a patient.
    """

    title: str
    address: str
    grade: Literal["A", "B", "C"]


class Point(Record, frozen=True):
    """One statement and what it rests on.

    `unverified`: general knowledge that no source has confirmed yet; it may stand only where
    it can delay nobody's help.
    """

    text: Text
    sources: tuple[str, ...] = ()
    unverified: bool = False


class Review(Record, frozen=True):
    """Who has checked the content and when.

    Empty `clinicians` says that nobody has signed yet, and the product says so.
    """

    version: str
    written: date
    next_check: date
    clinicians: tuple[str, ...]
    checked: date | None = None
