"""What is said to the patient at each level."""

from __future__ import annotations

from kiosk.content.questions import Level
from kiosk.content.record import Point, Record
from kiosk.content.text import Text


class Outcome(Record, frozen=True):
    """What the screen and the sheet of one level say.

    `how` stands under the heading on paper, `lead` above the number on the screen.
    `lead_risks` takes its place where risks and no sign led there; `lead_sign` where an
    unfinished check already holds a sign for today.
    """

    word: Text
    heading: Text
    how: Text
    lead: Text
    picture: str
    alternative: Text
    do: tuple[Point, ...]
    do_not: tuple[Point, ...] = ()
    lead_risks: Text | None = None
    lead_sign: Text | None = None


class Way(Record, frozen=True):
    """How the people of a country get help on the same day, and soon."""

    same_day: Text
    soon: Text


class Advice(Record, frozen=True):
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
    stretch_warning: Point
    stretch_stop: Point
    disclaimer: Text
    sheet_disclaimer: Text
    basis: Text
    sheet_basis: Text

    def of(self, level: Level | None) -> Outcome:
        """Return the outcome of *level*; of no level, that of an unfinished check."""
        return {
            Level.EMERGENCY: self.emergency,
            Level.SAME_DAY: self.same_day,
            Level.SOON: self.soon,
            Level.SELF_CARE: self.self_care,
            None: self.unfinished,
        }[level]
