"""The screens of who came to read: topics, the comparison, the legs to point at."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.content import Checklist, Topic
from kiosk.visit.checking import AdultGate


@dataclass(frozen=True, slots=True)
class TopicList:
    """Choosing what to read, or (`to_print`) which sheet to take."""

    to_print: bool = False


@dataclass(frozen=True, slots=True)
class PointAt:
    """Pointing at the places that hurt. It decides nothing; the visit keeps the places."""

    def check(self, checklist: Checklist) -> AdultGate:
        """Begin the checklist with its gates."""
        return AdultGate(checklist)


@dataclass(frozen=True, slots=True)
class Reading:
    """Reading a part of a topic; `step` counts the steps of its figure from 0."""

    topic: Topic
    part: int = 0
    step: int = 0

    @property
    def last_step(self) -> bool:
        """Whether the figure has shown all its steps."""
        return self.step >= len(self.topic.parts[self.part].figure.steps) - 1

    def turn(self, steps: int) -> Reading:
        """Show an earlier or a later step of the figure."""
        last = max(0, len(self.topic.parts[self.part].figure.steps) - 1)
        return replace(self, step=min(max(0, self.step + steps), last))

    def open(self, part: int) -> Reading:
        """Show another part of the topic."""
        return Reading(self.topic, part)


@dataclass(frozen=True, slots=True)
class Comparing:
    """Reading the table of cramp and clot."""

    topic: Topic


@dataclass(frozen=True, slots=True)
class WarningsFirst:
    """The full warning list that stands before a topic about stretching."""

    topic: Topic

    def go_on(self) -> Reading:
        """Read on, the warnings seen."""
        return Reading(self.topic)


def opened(topic: Topic) -> Comparing | Reading | WarningsFirst:
    """Return the screen that a topic opens with: a gated one with the warning signs."""
    if topic.gated:
        return WarningsFirst(topic)
    return Comparing(topic) if topic.table else Reading(topic)
