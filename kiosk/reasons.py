"""Why a check came out as it did, in the words that were asked: for screen and sheet alike."""

from __future__ import annotations

from kiosk.checklist import Assessment, Rule
from kiosk.content import Content, Question, Role, Text
from kiosk.visit import Answers
from kiosk.words import NOT_SURE_ABOUT, YES_TO


def lead(content: Content, found: Assessment) -> Text:
    """Return the line that says what led to the level of *found*, for screen and sheet."""
    outcome = content.advice.of(found.level)
    leg_signs = {q.id for q in content.checklist.questions if q.role is Role.LEG_SIGN}
    if found.rule is Rule.UNFINISHED and leg_signs & set(found.because) and outcome.lead_sign:
        return outcome.lead_sign
    if found.rule in {Rule.TWO_RISKS, Rule.PREGNANCY_AND_RISK} and outcome.lead_risks:
        return outcome.lead_risks
    return outcome.lead


def tapped(
    content: Content, answers: Answers, found: Assessment
) -> tuple[tuple[Text, list[tuple[Text, ...]]], ...]:
    """Return what was tapped Yes, and what Not sure: the signs of each question that led there."""
    yes: list[tuple[Text, ...]] = []
    unsure: list[tuple[Text, ...]] = []
    for question_id in found.because:
        question = content.checklist.question(question_id)
        reply = answers[question_id]
        held = tuple(part.text for part in question.parts if part.id in reply)
        if held:
            yes.append(held)
        if "unsure" in reply:
            unsure.append(asked(question))
        elif not held:
            yes.append(asked(question))
    return ((YES_TO, yes), (NOT_SURE_ABOUT, unsure))


def asked(question: Question) -> tuple[Text, ...]:
    """Return what *question* asks: its signs, its parts, or the question itself."""
    return (
        tuple(sign.text for sign in question.signs)
        or tuple(part.text for part in question.parts)
        or (question.stem,)
    )
