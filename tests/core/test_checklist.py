"""The rules of the checklist over every combination of answers.

What the rules can see of an answer is its Evidence, and they see all answers as one set of
it (`collect`, then `decide`). So every combination is reached by adding question after
question to every set reached before: some thousands of sets stand for all 78 billion
combinations of 14 x 3 answers and 2 x 128 choices of parts.
"""

from collections.abc import Iterator
from functools import cache
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.checklist import NO, UNSURE, YES, Evidence, Reply, Rule, assess, decide, evidence
from kiosk.content import Checklist, Level, Question, Role, read
from kiosk.paths import CONTENT

CHECKLIST = read(CONTENT / "checklist.toml", Checklist)
QUESTIONS = CHECKLIST.questions
Found = frozenset[Evidence]


def every_reply(question: Question) -> Iterator[Reply]:
    if not question.parts:
        yield from (NO, UNSURE, YES)
        return
    choices = [part.id for part in question.parts] + ["unsure"]
    for count in range(len(choices) + 1):
        yield from map(frozenset, combinations(choices, count))


def added(question: Question, reply: Reply) -> Found:
    item = evidence(question, reply)
    return frozenset({item}) if item else frozenset()


@cache
def all_found(besides: str | None = None) -> frozenset[Found]:
    """Everything that the answers to all questions (but one) can add up to."""
    reached: set[Found] = {frozenset()}
    for question in QUESTIONS:
        if question.id != besides:
            more = {added(question, reply) for reply in every_reply(question)}
            reached = {found | one for found in reached for one in more}
    return frozenset(reached)


def urgency(found: Found) -> int:
    return decide(found)[0].urgency


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q.id)
def test_no_is_never_more_urgent_than_not_sure_and_not_sure_counts_as_yes(
    question: Question,
) -> None:
    some_yes = [reply for reply in every_reply(question) if len(reply) == 1 and reply != UNSURE]

    for rest in all_found(question.id):
        no = urgency(rest | added(question, NO))
        unsure = urgency(rest | added(question, UNSURE))

        assert no <= unsure
        assert all(no <= urgency(rest | added(question, yes)) for yes in some_yes)
        if not question.parts:
            assert unsure == urgency(rest | added(question, YES))
        else:
            assert all(urgency(rest | added(question, yes)) <= unsure for yes in some_yes)


def test_only_no_to_everything_gives_self_care() -> None:
    self_care = [found for found in all_found() if decide(found)[0] is Level.SELF_CARE]

    assert self_care == [frozenset()]
    assert all(
        added(question, reply) or reply == NO
        for question in QUESTIONS
        for reply in every_reply(question)
    )


@pytest.mark.parametrize("question", [q for q in QUESTIONS if q.parts], ids=lambda q: q.id)
def test_adding_a_risk_or_not_sure_never_lowers_a_level(question: Question) -> None:
    for reply in every_reply(question):
        for more in [part.id for part in question.parts] + ["unsure"]:
            before, after = added(question, reply), added(question, reply | {more})

            assert all(
                urgency(rest | before) <= urgency(rest | after) for rest in all_found(question.id)
            )


@pytest.mark.parametrize("question", [q for q in QUESTIONS if q.parts], ids=lambda q: q.id)
def test_replacing_a_part_by_not_sure_never_lowers_a_level(question: Question) -> None:
    certain = [reply for reply in every_reply(question) if "unsure" not in reply]
    for reply in certain:
        for part in reply:
            before, after = added(question, reply), added(question, reply - {part} | UNSURE)

            assert all(
                urgency(rest | before) <= urgency(rest | after) for rest in all_found(question.id)
            )


def test_an_empty_check_is_an_emergency_inside_and_shows_no_level() -> None:
    everything = frozenset(evidence(q, frozenset(p.id for p in q.parts) or YES) for q in QUESTIONS)

    assert decide(frozenset(item for item in everything if item))[0] is Level.EMERGENCY
    assert assess(CHECKLIST, {}).level is None
    assert assess(CHECKLIST, {}).rule is Rule.UNFINISHED


ANSWERS = st.fixed_dictionaries({q.id: st.sampled_from(list(every_reply(q))) for q in QUESTIONS})


@given(ANSWERS)
def test_the_assessment_sees_answers_only_as_the_set_that_the_tests_walk(
    answers: dict[str, Reply],
) -> None:
    found = frozenset().union(*(added(q, answers[q.id]) for q in QUESTIONS))

    assessment = assess(CHECKLIST, answers)

    assert found in all_found()
    assert (assessment.level, assessment.rule) == decide(found)
    assert not assessment.unanswered


@given(ANSWERS, st.sets(st.sampled_from([q.id for q in QUESTIONS]), min_size=1))
def test_an_unfinished_check_has_a_level_only_for_an_emergency_sign(
    answers: dict[str, Reply], left_out: set[str]
) -> None:
    given = {name: reply for name, reply in answers.items() if name not in left_out}
    sign = any(given.get(q.id) for q in QUESTIONS if q.role is Role.EMERGENCY_SIGN)

    found = assess(CHECKLIST, given)

    assert found.level is (Level.EMERGENCY if sign else None)
    assert set(found.unanswered) == left_out


@given(ANSWERS, st.sampled_from(QUESTIONS))
def test_changing_an_answer_and_back_restores_the_same_advice(
    answers: dict[str, Reply], question: Question
) -> None:
    before = assess(CHECKLIST, answers)

    assess(CHECKLIST, answers | {question.id: NO})

    assert assess(CHECKLIST, dict(answers)) == before


@given(ANSWERS)
def test_the_reasons_given_alone_lead_to_the_same_level(answers: dict[str, Reply]) -> None:
    found = assess(CHECKLIST, answers)
    reasons = {q.id: answers[q.id] if q.id in found.because else NO for q in QUESTIONS}

    assert assess(CHECKLIST, reasons).level is found.level
    assert assess(CHECKLIST, reasons).rule is found.rule
