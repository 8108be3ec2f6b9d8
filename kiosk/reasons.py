"""Why a check came out as it did, in the words that were asked: for screen and sheet alike."""

from __future__ import annotations

from kiosk.checklist import Assessment, Rule
from kiosk.content import Content, Question, Role, Text
from kiosk.site import Country, Site
from kiosk.visit import Answers
from kiosk.words import NOT_SURE_ABOUT, WORSE, WORSE_NO_LINE, YES_TO


def lead(content: Content, found: Assessment) -> Text:
    """Return the line that says what led to the level of *found*, for screen and sheet."""
    outcome = content.advice.of(found.level)
    if found.rule in {Rule.TWO_RISKS, Rule.PREGNANCY_AND_RISK} and outcome.lead_risks:
        return outcome.lead_risks
    return outcome.lead


def sign_today(content: Content, found: Assessment) -> Text | None:
    """Return what an unfinished check says first if it already holds a sign for today."""
    leg_signs = {q.id for q in content.checklist.questions if q.role is Role.LEG_SIGN}
    if found.rule is Rule.UNFINISHED and leg_signs & set(found.because):
        return content.advice.of(found.level).lead_sign
    return None


def ways_today(content: Content, country: Country) -> tuple[Text, Text, Text]:
    """Return how to get help today: in the *country*, if pregnant, and if there is none."""
    advice = content.advice
    return advice.ways[country.way].same_day, advice.pregnancy.text, advice.no_help.text


def worse(site: Site) -> Text:
    """Return when to call, by the numbers of *site*, where nothing was urgent yet."""
    return WORSE if site.advice_line else WORSE_NO_LINE


def tapped(
    content: Content, answers: Answers, found: Assessment
) -> tuple[tuple[Text, list[tuple[Text, ...]]], ...]:
    """Return what was tapped Yes, and what Not sure: the signs of each question that led there.

    Not sure beside tapped parts is about the parts that were not tapped.
    """
    yes: list[tuple[Text, ...]] = []
    unsure: list[tuple[Text, ...]] = []
    for question_id in found.because:
        question = content.checklist.question(question_id)
        reply = answers[question_id]
        held = tuple(part.text for part in question.parts if part.id in reply)
        others = tuple(part.text for part in question.parts if part.id not in reply)
        if held:
            yes.append(held)
        if "unsure" not in reply:
            yes += [] if held else [asked(question)]
        elif not held:
            unsure.append(asked(question))
        elif others:
            unsure.append(others)
    return ((YES_TO, yes), (NOT_SURE_ABOUT, unsure))


def asked(question: Question) -> tuple[Text, ...]:
    """Return what *question* asks: its signs, its parts, or the question itself."""
    return (
        tuple(sign.text for sign in question.signs)
        or tuple(part.text for part in question.parts)
        or (question.stem,)
    )
