"""A sheet that a visit can print, as a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from kiosk.checklist import Reply

Answers = Mapping[str, Reply]
NO_ANSWERS: Answers = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet to print: the main one, that of a topic, or the personal one of a check.

    `language` and `second` are BCP 47 codes; `second` stands side by side with the first.
    `skin` is the tone of the people in its pictures, 1 to 4; `places` are the ids of those that
    the patient pointed at, for the personal sheet.
    """

    language: str
    topic: str | None = None
    answers: Answers | None = field(default=None, hash=False)
    second: str | None = None
    large: bool = False
    skin: int = 1
    places: tuple[str, ...] = ()
