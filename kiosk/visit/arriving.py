"""The first screens of a visit, and those that stand behind the bar on every screen."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content import Checklist
from kiosk.visit.checking import AdultGate


@dataclass(frozen=True, slots=True)
class Attract:
    """Nobody is here yet."""

    def start(self) -> ChooseLanguage:
        """Ask the person who touched the screen for their language."""
        return ChooseLanguage(first=True)


@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """Choosing a language; `first` before the home screen, else in the middle of a visit."""

    first: bool = False


@dataclass(frozen=True, slots=True)
class Home:
    """The three ways in: check, learn, print."""

    def check(self, checklist: Checklist) -> AdultGate:
        """Begin the checklist with its gates."""
        return AdultGate(checklist)


@dataclass(frozen=True, slots=True)
class CallForHelp:
    """The number, the signs, and what to say on the telephone."""


@dataclass(frozen=True, slots=True)
class ChooseDisplay:
    """Text size, colours, skin, touch and reach."""


@dataclass(frozen=True, slots=True)
class About:
    """Who wrote it, who has checked it, what it rests on."""


@dataclass(frozen=True, slots=True)
class StillHere:
    """Are you still here? `seconds` are left."""

    seconds: int = 45
