"""The screens between choosing a sheet and taking it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.visit.sheet import Sheet


@dataclass(frozen=True, slots=True)
class PrintSheet:
    """A sheet to look at and print."""

    sheet: Sheet


@dataclass(frozen=True, slots=True)
class LookCloser:
    """A page of the sheet, as large as it fits; pages count from 0."""

    sheet: Sheet
    page: int = 0


@dataclass(frozen=True, slots=True)
class Printing:
    """The sheet is on its way to the printer."""

    sheet: Sheet


@dataclass(frozen=True, slots=True)
class Printed:
    """Take your sheet."""

    sheet: Sheet


@dataclass(frozen=True, slots=True)
class NotPrinted:
    """What happened to the print, by the keyword of the reason, and what else to do."""

    sheet: Sheet
    reason: str


@dataclass(frozen=True, slots=True)
class Scan:
    """The sheet's QR code and its words on the screen."""

    sheet: Sheet
