"""What a patient can ask of the window besides another screen."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.visit import Display, Sheet


@dataclass(frozen=True, slots=True)
class SpeakLanguage:
    """Say everything in this language."""

    code: str


@dataclass(frozen=True, slots=True)
class SetDisplay:
    """Look like this from now on."""

    display: Display


@dataclass(frozen=True, slots=True)
class Mark:
    """Mark a place on the picture of the legs, or lift its mark."""

    place: str


@dataclass(frozen=True, slots=True)
class PrintNow:
    """Send this sheet to the printer."""

    sheet: Sheet


@dataclass(frozen=True, slots=True)
class CancelPrint:
    """Take the sheet back from the printer."""


@dataclass(frozen=True, slots=True)
class Stay:
    """Somebody is still here."""


@dataclass(frozen=True, slots=True)
class Leave:
    """Finish the visit."""


@dataclass(frozen=True, slots=True)
class GoHome:
    """Show the home screen."""


@dataclass(frozen=True, slots=True)
class Listen:
    """Read this screen aloud, and those that follow."""


@dataclass(frozen=True, slots=True)
class Hush:
    """Read nothing aloud any more."""


Act = (
    SpeakLanguage
    | SetDisplay
    | Mark
    | PrintNow
    | CancelPrint
    | Stay
    | Leave
    | GoHome
    | Listen
    | Hush
)
