"""A job: a sheet that CUPS has taken, and how far it is."""

from dataclasses import dataclass
from enum import IntEnum


class Phase(IntEnum):
    """How far a job is: job-state (RFC 8011, 5.3.7)."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELLED = 7
    ABORTED = 8
    COMPLETED = 9


@dataclass(frozen=True)
class Job:
    """A job by the number that CUPS gave it."""

    number: int
    queue: str


@dataclass(frozen=True)
class JobState:
    """How far a job is, and CUPS's keywords for why."""

    phase: Phase
    reasons: tuple[str, ...] = ()

    @property
    def over(self) -> bool:
        """Whether nothing more will happen to the job."""
        return self.phase >= Phase.CANCELLED
