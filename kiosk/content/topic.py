"""What a topic to read is made of: screens, points, figures and the comparison."""

from __future__ import annotations

from typing import Literal

from kiosk.content.record import Point, Record
from kiosk.content.text import Text


class Label(Record, frozen=True):
    """A word that the program places on a picture.

    `at` and `to` are (x, y) in the picture's own viewBox units: the middle of the plate, and
    what its line points at.
    """

    at: tuple[float, float]
    text: Text
    to: tuple[float, float] | None = None


class Step(Record, frozen=True):
    """One step of a figure that works in steps: its picture and what it says."""

    picture: str
    text: Text
    alternative: Text
    labels: tuple[Label, ...] = ()
    sources: tuple[str, ...] = ()
    unverified: bool = False


class Figure(Record, frozen=True):
    """An illustration with its caption and the text for who cannot see it.

    With `steps` it is advanced by touch, and prints as a strip of steps.
    """

    caption: Text
    picture: str | None = None
    alternative: Text | None = None
    labels: tuple[Label, ...] = ()
    steps: tuple[Step, ...] = ()


class Row(Record, frozen=True):
    """A line of the comparison: what is compared, for a cramp and for a clot."""

    heading: Text
    cramp: Point
    clot: Point


class Table(Record, frozen=True):
    """The comparison of cramp and clot. Its last row is what to do."""

    how_to_read: Text
    cramp: Text
    clot: Text
    clot_note: Text
    rows: tuple[Row, ...]


class Part(Record, frozen=True):
    """One screen of a topic: at most five points and one figure."""

    heading: Text
    figure: Figure
    points: tuple[Point, ...] = ()
    detail: bool = False


class Topic(Record, frozen=True):
    """One subject: a main message, one or two screens, one action.

    `gated` topics open only after a check that ended in self-care or soon, or behind the
    full warning list. `stop` is the line that says when to stop and check the signs.
    """

    id: str
    group: Literal["clot", "cramp", "prevent", "help"]
    title: Text
    message: Point
    parts: tuple[Part, ...]
    action: Text
    remember: Text
    unknown: tuple[Point, ...] = ()
    table: Table | None = None
    gated: bool = False
    stop: Point | None = None
    warnings: bool = False
