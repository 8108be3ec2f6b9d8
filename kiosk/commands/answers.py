"""Answers to the checklist as they are written on a command line."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.checklist import NO, UNSURE, YES, Reply, replies
from kiosk.commands.errors import UsageError
from kiosk.content import Checklist, Question


def parse(checklist: Checklist, written: Iterable[str], rest: str | None) -> dict[str, Reply]:
    """Return the replies of `ID=ANSWER` words; *rest* (no, yes or unsure) answers the others.

    Raises UsageError for an unknown id, part or answer, and for an id that stands twice.
    """
    found: dict[str, Reply] = {}
    questions = {question.id: question for question in checklist.questions}
    for word in written:
        name, equals, answer = word.partition("=")
        if not equals:
            raise UsageError(f"{word!r}: write ID=ANSWER")
        if name not in questions:
            raise UsageError(f"{word!r}: no question {name!r}; there are {', '.join(questions)}")
        if name in found:
            raise UsageError(f"{word!r}: {name} is answered twice")
        found[name] = _reply(questions[name], answer)
    if rest is not None:
        found |= {name: _rest(q, rest) for name, q in questions.items() if name not in found}
    return found


def _reply(question: Question, answer: str) -> Reply:
    if not question.parts:
        single = {"yes": YES, "no": NO, "unsure": UNSURE}
        if answer not in single:
            raise UsageError(f"{question.id}={answer}: the answer is yes, no or unsure")
        return single[answer]
    if answer == "none":
        return NO
    parts = answer.split(",")
    allowed = replies(question) | UNSURE
    if not set(parts) <= allowed or len(set(parts)) < len(parts):
        names = ", ".join(part.id for part in question.parts)
        raise UsageError(f"{question.id}={answer}: parts are {names}, unsure; or none")
    return frozenset(parts)


def _rest(question: Question, rest: str) -> Reply:
    return {"no": NO, "yes": replies(question), "unsure": UNSURE}[rest]
