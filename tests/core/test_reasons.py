"""Which answers led to a level, in the words that were asked."""

from kiosk.checklist import assess
from kiosk.content import Question, load
from kiosk.paths import CONTENT
from kiosk.reasons import tapped
from kiosk.words import NOT_SURE_ABOUT, YES_TO

CONTENT_READ = load(CONTENT)
CONDITIONS = CONTENT_READ.checklist.question("conditions")


def groups(*reply: str) -> dict[str, list[list[str]]]:
    answers = {question.id: frozenset[str]() for question in CONTENT_READ.checklist.questions}
    answers["conditions"] = frozenset(reply)
    found = assess(CONTENT_READ.checklist, answers)
    return {
        heading.source: [[sign.source for sign in signs] for signs in questions]
        for heading, questions in tapped(CONTENT_READ, answers, found)
    }


def parts(question: Question, *without: str) -> list[str]:
    return [part.text.source for part in question.parts if part.id not in without]


def test_not_sure_beside_a_part_is_about_the_other_parts() -> None:
    found = groups("cancer", "unsure")

    assert found[YES_TO.source] == [["cancer now or in the last 6 months"]]
    assert found[NOT_SURE_ABOUT.source] == [parts(CONDITIONS, "cancer")]


def test_not_sure_alone_is_about_all_parts() -> None:
    assert groups("unsure") == {YES_TO.source: [], NOT_SURE_ABOUT.source: [parts(CONDITIONS)]}


def test_not_sure_beside_all_parts_is_about_nothing_more() -> None:
    every = [part.id for part in CONDITIONS.parts]

    assert groups(*every, "unsure") == {
        YES_TO.source: [parts(CONDITIONS)],
        NOT_SURE_ABOUT.source: [],
    }
