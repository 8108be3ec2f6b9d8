"""The legs to point at: two drawings, and the places that a touch on them can mean."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import hypot
from typing import Literal

from kiosk.content.record import Record
from kiosk.content.text import Text

Spot = tuple[float, float]
"""x and y in the units of a drawing's viewBox."""

REACH = 26.0
"""How far from a place a touch still means it, in viewBox units: half a finger."""


class View(Record, frozen=True):
    """One drawing of both legs; *first* is the side of the body on the left of the drawing."""

    id: Literal["front", "back"]
    picture: str
    name: Text
    alternative: Text
    first: Literal["left", "right"]


class Place(Record, frozen=True):
    """A part of a leg inside *outline*, and the topics that may be read about it."""

    id: str
    view: Literal["front", "back"]
    name: Text
    outline: tuple[Spot, ...]
    topics: tuple[str, ...]

    @property
    def middle(self) -> Spot:
        """Where its mark stands: the middle of the outline's box."""
        across, down = zip(*self.outline, strict=True)
        return (min(across) + max(across)) / 2, (min(down) + max(down)) / 2

    def distance(self, spot: Spot) -> float:
        """Return how far *spot* lies outside the outline; 0 inside."""
        inside = sum(_crosses(start, end, spot) for start, end in self._edges()) % 2 == 1
        return 0.0 if inside else min(_away(start, end, spot) for start, end in self._edges())

    def _edges(self) -> Iterator[tuple[Spot, Spot]]:
        return pairwise((*self.outline, self.outline[0]))


class LegMap(Record, frozen=True):
    """All views and places, and the words for the two sides of the body."""

    right: Text
    left: Text
    views: tuple[View, ...]
    places: tuple[Place, ...]

    def place(self, place_id: str) -> Place:
        """Return the place of that id; KeyError if there is none."""
        return {place.id: place for place in self.places}[place_id]

    def nearest(self, view: str, spot: Spot) -> Place | None:
        """Return the place of *view* that a touch at *spot* means; None far from the legs."""
        there = [place for place in self.places if place.view == view]
        found = min(there, key=lambda place: place.distance(spot), default=None)
        return found if found and found.distance(spot) <= REACH else None


def _crosses(start: Spot, end: Spot, spot: Spot) -> bool:
    """Whether a line from *spot* to the right crosses the edge."""
    (x1, y1), (x2, y2), (x, y) = start, end, spot
    return (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1)


def _away(start: Spot, end: Spot, spot: Spot) -> float:
    """Return the distance from *spot* to the nearest point of the edge."""
    (x1, y1), (x2, y2), (x, y) = start, end, spot
    length = (x2 - x1) ** 2 + (y2 - y1) ** 2
    along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length if length else 0.0
    along = min(1.0, max(0.0, along))
    return hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))
