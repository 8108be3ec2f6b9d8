"""Which screen a patient will probably see next: only a guess, made to be ready in time."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.checklist import NO
from kiosk.content import Content
from kiosk.visit import (
    About,
    AdultGate,
    Asking,
    CallForHelp,
    ChooseDisplay,
    ChooseLanguage,
    Comparing,
    Home,
    LimbGate,
    PointAt,
    Reading,
    Review,
    Screen,
    SomeoneGate,
    TopicList,
    WarningsFirst,
    WhoGate,
)


def early_screens(content: Content) -> Iterator[Screen]:
    """Yield the screens that are drawn before the first patient comes, likeliest first."""
    yield from (ChooseLanguage(first=True), Home(), TopicList(), AdultGate(content.checklist))
    yield Asking(content.checklist, 0)
    answers = {question.id: NO for question in content.checklist.questions}
    review = Review(content.checklist, answers)
    yield from (review, review.next())
    for topic in content.topics:
        if topic.table:
            yield Comparing(topic)
            break
    plain = [topic for topic in content.topics if topic.parts]
    yield from (Reading(topic) for topic in plain[:1])
    yield from (WarningsFirst(topic) for topic in plain if topic.gated)
    yield from (CallForHelp(), PointAt(), ChooseDisplay(), About())


def next_screen(screen: Screen) -> Screen | None:
    """Return what most patients see after *screen*; None where nobody can tell."""
    following: Screen | None = None
    match screen:
        case AdultGate() | SomeoneGate():
            following = screen.adult()
        case WhoGate():
            following = screen.myself()
        case LimbGate():
            following = screen.ready()
        case Asking():
            following = screen.answer(NO)
        case Review():
            following = screen.next()
        case WarningsFirst():
            following = screen.go_on()
        case Reading():
            following = _reading_on(screen)
    return following


def _reading_on(screen: Reading) -> Screen | None:
    if not screen.last_step:
        return screen.turn(1)
    part = screen.part + 1
    return screen.open(part) if part < len(screen.topic.parts) else None
