"""What a leaflet needs of a language and of a site to say a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kiosk.content import Point, Text
from kiosk.leaflet.blocks import SHIFT_IN, SHIFT_OUT, Words


@dataclass(frozen=True, slots=True)
class Speaker:
    """One language of a sheet: how it says a sentence and a day, and whether it is reviewed.

    `lacks` tells of a sentence without a translation, which is said in English.
    """

    language: str
    say: Callable[[Text], str]
    day: Callable[[date], str]
    reviewed: bool
    lacks: Callable[[Text], bool] = lambda _text: False

    def write(self, text: Text, **fields: str) -> str:
        """Return *text* with its fields filled, marked where it is in English for now."""
        said = self.say(text).format(**fields)
        return f"{SHIFT_OUT}{said}{SHIFT_IN}" if self.lacks(text) else said


@dataclass(frozen=True, slots=True)
class Speakers:
    """The one or two languages of a sheet, and the numbers that sentences are filled with."""

    voices: tuple[Speaker, ...]
    fields: dict[str, str]

    def say(self, text: Text | None, **fields: str) -> Words:
        """Return *text* in each language, its fields filled; nothing for None."""
        if text is None:
            return ()
        filled = self.fields | fields
        return tuple(voice.write(text, **filled) for voice in self.voices)

    def points(self, points: tuple[Point, ...]) -> tuple[Words, ...]:
        """Return the words of each point."""
        return tuple(self.say(point.text) for point in points)

    def day(self, day: date, text: Text) -> Words:
        """Return *text* with its field `day` filled by the day in each language."""
        return tuple(voice.write(text, day=voice.day(day)) for voice in self.voices)
