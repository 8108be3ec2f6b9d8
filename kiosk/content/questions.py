"""What the checklist is made of: questions, signs, parts and the reviewers' cases."""

from __future__ import annotations

from enum import Enum
from typing import Literal

from kiosk.content.record import Record
from kiosk.content.text import Text


class Level(Enum):
    """How soon to get help, from the least to the most urgent."""

    SELF_CARE = "self-care"
    SOON = "soon"
    SAME_DAY = "same-day"
    EMERGENCY = "emergency"

    @property
    def urgency(self) -> int:
        """0 for self-care up to 3 for an emergency."""
        return list(Level).index(self)


class Role(Enum):
    """What part a question plays in the rules of the checklist."""

    EMERGENCY_SIGN = "emergency-sign"
    LEG_SIGN = "leg-sign"
    PREGNANCY = "pregnancy"
    RISKS = "risks"
    PATTERN = "pattern"


class Sign(Record, frozen=True):
    """One short literal line with its picture; any sign of a question makes it a Yes."""

    text: Text
    picture: str


class RiskPart(Record, frozen=True):
    """A part of a question that asks to tap all that hold.

    Parts with the same `group` count as one for the rule of two risks; a part without a
    group does not count there.
    """

    id: str
    text: Text
    picture: str
    group: str | None = None


class Question(Record, frozen=True):
    """A question of the checklist: a stem with one to four signs, or with parts."""

    id: str
    code: str
    role: Role
    stem: Text
    why: Text
    picture: str
    sources: tuple[str, ...]
    signs: tuple[Sign, ...] = ()
    parts: tuple[RiskPart, ...] = ()


class Case(Record, frozen=True):
    """An example that reviewers agree on: these answers lead to this level by this rule.

    `rest` answers every question that `answers` does not name.
    """

    id: str
    story: str
    why: str
    rule: str
    level: Level | None = None
    rest: Literal["no", "yes", "unsure"] | None = None
    answers: dict[str, str] = {}  # noqa: RUF012
    sources: tuple[str, ...] = ()


class Checklist(Record, frozen=True):
    """The questions in the order of danger, and the reviewers' cases."""

    questions: tuple[Question, ...]
    cases: tuple[Case, ...]
    rules: tuple[Text, ...]

    def question(self, question_id: str) -> Question:
        """Return the question of that id; KeyError if there is none."""
        return {question.id: question for question in self.questions}[question_id]

    def signs(self, role: Role) -> tuple[Sign, ...]:
        """Return the signs of all questions of that role: the one source of warning lists."""
        return tuple(s for q in self.questions if q.role is role for s in q.signs)
