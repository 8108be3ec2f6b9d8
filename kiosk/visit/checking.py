"""The screens of the checklist: its gates, its questions, the review and the advice."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType

from kiosk.checklist import NO, UNSURE, Assessment, Reply, assess
from kiosk.content import Checklist, Level, Question
from kiosk.visit.sheet import NO_ANSWERS, Answers


@dataclass(frozen=True, slots=True)
class AdultGate:
    """The first gate: 18 or older."""

    checklist: Checklist

    def adult(self) -> WhoGate:
        """Go on: the checklist is for adults."""
        return WhoGate(self.checklist)

    def minor(self) -> Under18:
        """Show what somebody under 18 needs instead of a check."""
        return Under18()


@dataclass(frozen=True, slots=True)
class Under18:
    """The number, the signs, and: show this to a grown-up or a member of staff now."""


@dataclass(frozen=True, slots=True)
class WhoGate:
    """The second gate: for oneself or for someone else."""

    checklist: Checklist

    def myself(self) -> LimbGate:
        """Go on: this person's age is known."""
        return LimbGate(self.checklist)

    def someone(self) -> SomeoneGate:
        """Ask the age of the other: a grown-up may answer for a child."""
        return SomeoneGate(self.checklist)


@dataclass(frozen=True, slots=True)
class SomeoneGate:
    """After the second gate: 18 or older, the person who is answered for."""

    checklist: Checklist

    def adult(self) -> LimbGate:
        """Go on: the checklist is for adults."""
        return LimbGate(self.checklist)

    def minor(self) -> Under18:
        """Show what somebody under 18 needs instead of a check."""
        return Under18()


@dataclass(frozen=True, slots=True)
class LimbGate:
    """Answer for the leg or arm that hurts."""

    checklist: Checklist

    def ready(self) -> Asking:
        """Ask the first question."""
        return Asking(self.checklist, 0)


@dataclass(frozen=True, slots=True)
class Asking:
    """One question of the checklist. `again`: asked a second time after "not sure".

    `tapped` holds the parts tapped so far of a question with parts; `changing` is set when
    the question was opened from the review.
    """

    checklist: Checklist
    position: int
    answers: Answers = field(default_factory=lambda: NO_ANSWERS, hash=False)
    again: bool = False
    tapped: Reply | None = None
    changing: bool = False

    @property
    def question(self) -> Question:
        """The question on the screen."""
        return self.checklist.questions[self.position]

    def tap(self, part: str) -> Asking:
        """Tap a part, "unsure", or "none"; None of these excludes the others.

        Lifting the last part leaves the question open: only a tap on None of these says none.
        """
        if part == "none":
            return replace(self, tapped=NO)
        return replace(self, tapped=(self.tapped or NO) ^ {part} or None)

    def answer(self, reply: Reply) -> Asking | Review | Advice:
        """Give an answer: ask once more, interrupt, review, or ask the next question."""
        if reply == UNSURE and not self.again:
            return replace(self, again=True, tapped=reply if self.question.parts else None)
        answers = MappingProxyType({**self.answers, self.question.id: reply})
        advice = Advice(self.checklist, answers)
        if advice.assessment.level is Level.EMERGENCY:
            return advice
        return Review(self.checklist, answers).next(reviewed=False, after=self)


@dataclass(frozen=True, slots=True)
class Review:
    """All answers so far, each with Change."""

    checklist: Checklist
    answers: Answers = field(hash=False)

    @property
    def complete(self) -> bool:
        """Whether every question has an answer."""
        return all(q.id in self.answers for q in self.checklist.questions)

    def change(self, position: int) -> Asking:
        """Ask one question again."""
        question = self.checklist.questions[position]
        tapped = self.answers.get(question.id) if question.parts else None
        return Asking(self.checklist, position, self.answers, tapped=tapped, changing=True)

    def next(
        self, *, reviewed: bool = True, after: Asking | None = None
    ) -> Asking | Review | Advice:
        """Go to the first open question; then to the review; once reviewed, to the advice."""
        if after is not None and after.changing:
            return self
        for position, question in enumerate(self.checklist.questions):
            if question.id not in self.answers:
                return Asking(self.checklist, position, self.answers)
        return Advice(self.checklist, self.answers) if reviewed else self


@dataclass(frozen=True, slots=True)
class Advice:
    """How soon to get help; for an unfinished check, that it cannot say."""

    checklist: Checklist
    answers: Answers = field(hash=False)

    @property
    def assessment(self) -> Assessment:
        """What the answers call for."""
        return assess(self.checklist, self.answers)

    def change(self) -> Review:
        """Look at the answers again."""
        return Review(self.checklist, self.answers)


@dataclass(frozen=True, slots=True)
class ShowStaff:
    """What the patient tapped, in the language of the staff."""

    checklist: Checklist
    answers: Answers = field(hash=False)
