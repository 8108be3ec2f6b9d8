"""What is said to the patient at each level."""

from __future__ import annotations

from kiosk.content.questions import Level
from kiosk.content.record import Point, Record
from kiosk.content.text import Text


class Outcome(Record):
    """What the screen and the sheet of one level say. Texts may hold the fields
    `{emergency_number}` and `{advice_line}`.
    """

    word: Text
    heading: Text
    lead: Text
    picture: str
    alternative: Text
    do: tuple[Point, ...]
    do_not: tuple[Point, ...]


class Way(Record):
    """How a country's people get help on the same day and soon."""

    same_day: Text
    out_of_hours: Text
    soon: Text


class Advice(Record):
    """The words of the four levels and of an unfinished check."""

    emergency: Outcome
    same_day: Outcome
    soon: Outcome
    self_care: Outcome
    unfinished: Outcome
    ways: dict[str, Way]
    pregnancy: Point
    no_help: Point
    worried: Point
    skin: Point
    disclaimer: Text
    basis: Text

    def of(self, level: Level) -> Outcome:
        """Return the outcome of *level*."""
        return {
            Level.EMERGENCY: self.emergency,
            Level.SAME_DAY: self.same_day,
            Level.SOON: self.soon,
            Level.SELF_CARE: self.self_care,
        }[level]
