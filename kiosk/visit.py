"""One visit as a value: the screen a patient is on, the way they came, and their choices.

Only the screen that allows a move has the method for it, so an illegal move cannot be written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal

from kiosk.checklist import NO, UNSURE, Assessment, Reply, assess
from kiosk.content import Checklist, Level, Question, Topic

Answers = Mapping[str, Reply]
NO_ANSWERS: Answers = MappingProxyType({})
UNHURRIED = frozenset({Level.SELF_CARE, Level.SOON})
MOST_PLACES = 6


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


@dataclass(frozen=True, slots=True)
class Attract:
    """Nobody is here yet."""

    def start(self) -> ChooseLanguage:
        """Ask the person who touched the screen for their language."""
        return ChooseLanguage(first=True)


@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """Choosing a language; `first` before the home screen, else in the middle of a visit."""

    first: bool = False


@dataclass(frozen=True, slots=True)
class Home:
    """The three ways in: check, learn, print."""

    def check(self, checklist: Checklist) -> AdultGate:
        """Begin the checklist with its gates."""
        return AdultGate(checklist)


@dataclass(frozen=True, slots=True)
class CallForHelp:
    """The number, the signs, and what to say on the telephone."""


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
    """The second gate: for oneself or for someone else. The answer changes nothing."""

    checklist: Checklist

    def anyone(self) -> LimbGate:
        """Go on, whoever it is."""
        return LimbGate(self.checklist)


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


@dataclass(frozen=True, slots=True)
class PrintSheet:
    """A sheet to look at and print."""

    sheet: Sheet


@dataclass(frozen=True, slots=True)
class LookCloser:
    """A page of the sheet, as large as it fits; pages count from 0."""

    sheet: Sheet
    page: int = 0


@dataclass(frozen=True, slots=True)
class Printing:
    """The sheet is on its way to the printer."""

    sheet: Sheet


@dataclass(frozen=True, slots=True)
class Printed:
    """Take your sheet."""

    sheet: Sheet


@dataclass(frozen=True, slots=True)
class NotPrinted:
    """What happened to the print, by the keyword of the reason, and what else to do."""

    sheet: Sheet
    reason: str


@dataclass(frozen=True, slots=True)
class Scan:
    """The sheet's QR code and its words on the screen."""

    sheet: Sheet


@dataclass(frozen=True, slots=True)
class ChooseDisplay:
    """Text size, colours, skin, touch and reach."""


@dataclass(frozen=True, slots=True)
class About:
    """Who wrote it, who has checked it, what it rests on."""


@dataclass(frozen=True, slots=True)
class StillHere:
    """Are you still here? `seconds` are left."""

    seconds: int = 45


Screen = (
    Attract
    | ChooseLanguage
    | Home
    | CallForHelp
    | TopicList
    | PointAt
    | Reading
    | Comparing
    | WarningsFirst
    | AdultGate
    | Under18
    | WhoGate
    | LimbGate
    | Asking
    | Review
    | Advice
    | ShowStaff
    | PrintSheet
    | LookCloser
    | Printing
    | Printed
    | NotPrinted
    | Scan
    | ChooseDisplay
    | About
    | StillHere
)


@dataclass(frozen=True, slots=True)
class Display:
    """How the screen looks for this visitor; the next one starts with the site's standard."""

    language: str = "en"
    text_size: Literal[1, 2, 3, 4] = 2
    colours: str = "normal"
    skin: int = 1
    slow_touch: bool = False
    low_reach: bool = False
    reduced_motion: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """The screens of a visit, the one on show last, and how they look.

    `places` are the ids of the places that the patient pointed at, the latest last.
    """

    screens: tuple[Screen, ...] = (Attract(),)
    display: Display = Display()
    standard: Display = Display()
    sheets: int = 0
    places: tuple[str, ...] = ()

    @property
    def screen(self) -> Screen:
        """The screen on show."""
        return self.screens[-1]

    @property
    def may_stretch(self) -> bool:
        """Whether the latest check ended in self-care or soon, so that stretching may be shown."""
        checks = (s for s in reversed(self.screens) if isinstance(s, Asking | Review | Advice))
        latest = next(checks, None)
        return isinstance(latest, Advice) and latest.assessment.level in UNHURRIED

    def go(self, screen: Screen) -> Visit:
        """Show *screen* next; warnings that a check has made needless are passed over."""
        if isinstance(screen, WarningsFirst) and self.may_stretch:
            screen = screen.go_on()
        return replace(self, screens=(*self.screens, screen))

    def point(self, place: str) -> Visit:
        """Mark *place*, or lift its mark; beyond MOST_PLACES the oldest mark goes."""
        others = tuple(other for other in self.places if other != place)
        marked = others if len(others) < len(self.places) else (*others, place)
        return replace(self, places=marked[-MOST_PLACES:])

    def change(self, screen: Screen) -> Visit:
        """Show *screen* in place of the one on show: the same place, looked at otherwise."""
        return replace(self, screens=(*self.screens[:-1], screen))

    def back(self) -> Visit:
        """Show the previous screen again; the first stays."""
        return replace(self, screens=self.screens[:-1] or self.screens)

    def leave(self) -> Visit:
        """Finish: an unfinished check first says what it cannot say; then nothing is kept."""
        screen = self.screen
        if isinstance(screen, Asking | Review) and screen.answers:
            return self.go(Advice(screen.checklist, screen.answers))
        return self.over()

    def over(self) -> Visit:
        """Keep nothing: the first screen, in the site's standard display."""
        return Visit(display=self.standard, standard=self.standard)
