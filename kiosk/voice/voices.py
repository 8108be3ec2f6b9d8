"""Which voice reads a language aloud, and who has approved it."""

from __future__ import annotations

from functools import lru_cache

from kiosk.content import Record, read
from kiosk.paths import RESOURCES


class Voice(Record, frozen=True):
    """A voice by its name in espeak-ng; *doubt* says why a native speaker has to approve it."""

    name: str
    doubt: str = ""
    approved_by: str = ""

    @property
    def awaits_approval(self) -> bool:
        """Whether it may mislead and nobody has approved it yet."""
        return bool(self.doubt) and not self.approved_by


@lru_cache(maxsize=1)
def voices() -> dict[str, Voice]:
    """Return the voice of each language that has one, by BCP 47 code."""
    return read(RESOURCES / "voices.toml", dict[str, Voice])
