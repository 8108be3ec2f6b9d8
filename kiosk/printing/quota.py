"""How many sheets a visit and an hour may print, so that nobody empties the tray."""

from dataclasses import dataclass, replace
from enum import StrEnum

HOUR = 3600.0  # seconds


class Limit(StrEnum):
    """Which limit is reached."""

    VISIT = "visit"
    HOUR = "hour"


@dataclass(frozen=True)
class Quota:
    """The limits and what has been printed; `times` are seconds of a monotonic clock.

    A sheet of three copies counts as three. Spend after the outcome, and not for a failure:
    a jam must not use up a patient's sheets.
    """

    a_visit: int
    an_hour: int
    this_visit: int = 0
    times: tuple[float, ...] = ()

    def left(self, now: float) -> int:
        """Return how many sheets may be printed now."""
        return max(0, min(self.a_visit - self.this_visit, self.an_hour - len(self._recent(now))))

    def reached(self, now: float, sheets: int = 1) -> Limit | None:
        """Return the limit that so many sheets would pass, None where they may be printed."""
        if self.this_visit + sheets > self.a_visit:
            return Limit.VISIT
        return Limit.HOUR if len(self._recent(now)) + sheets > self.an_hour else None

    def spend(self, now: float, sheets: int = 1, *, this_visit: bool = True) -> "Quota":
        """Return the quota after so many sheets came out, or may have come out.

        A sheet of a visitor who has left counts for the hour and not for *this_visit*.
        """
        times = (*self._recent(now), *[now] * sheets)
        counted = sheets if this_visit else 0
        return replace(self, this_visit=self.this_visit + counted, times=times)

    def next_visit(self) -> "Quota":
        """Return the quota for the next visit; the hour goes on."""
        return replace(self, this_visit=0)

    def _recent(self, now: float) -> tuple[float, ...]:
        return tuple(time for time in self.times if now - time < HOUR)
