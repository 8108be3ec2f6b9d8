"""Turn answers into how soon to get help. The only clinical logic in the program.

The questions and what each sign calls for are data (resources/content/checklist.toml, with
sources); the three rules that combine answers are here. They err on the side of care and
await a clinician's signature (docs/clinical-review.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from kiosk.content import Checklist, Level, Question, Role

Reply = frozenset[str]
"""What holds of a question: "yes", "unsure", ids of its parts; nothing at all is a No."""

NO: Reply = frozenset()
YES: Reply = frozenset({"yes"})
UNSURE: Reply = frozenset({"unsure"})

ENOUGH_RISKS = 2


class Rule(Enum):
    """Which rule decided; the first that fires wins."""

    EMERGENCY_SIGN = "emergency-sign"
    LEG_SIGN = "leg-sign"
    TWO_RISKS = "two-risks"
    PREGNANCY_AND_RISK = "pregnancy-and-risk"
    RISK_OR_PATTERN = "risk-or-pattern"
    ALL_NO = "all-no"
    UNFINISHED = "unfinished"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one answered question adds: its role, and the groups of risks it counts for."""

    role: Role
    risks: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Assessment:
    """How soon to get help, by which rule, and which questions led there.

    `level` is None for an unfinished check, unless an emergency sign decides at once.
    """

    level: Level | None
    rule: Rule
    because: tuple[str, ...]
    unanswered: tuple[str, ...]


def replies(question: Question) -> Reply:
    """Return everything that can hold of *question*, "unsure" aside."""
    return frozenset(part.id for part in question.parts) or YES


def evidence(question: Question, reply: Reply) -> Evidence | None:
    """Return what *reply* adds, or None for a No.

    "Unsure" counts as yes; beside parts it counts as one more risk and takes none away.
    """
    if not reply:
        return None
    groups = {part.group for part in question.parts if part.id in reply and part.group}
    if question.parts and "unsure" in reply:
        groups.add(f"unsure in {question.id}")
    return Evidence(question.role, frozenset(groups))


def decide(found: frozenset[Evidence]) -> tuple[Level, Rule]:
    """Return the level and the rule for all that the answers add up to."""
    roles = {item.role for item in found}
    risks = frozenset[str]().union(*(item.risks for item in found))
    if Role.EMERGENCY_SIGN in roles:
        return Level.EMERGENCY, Rule.EMERGENCY_SIGN
    if Role.LEG_SIGN in roles:
        return Level.SAME_DAY, Rule.LEG_SIGN
    if len(risks) >= ENOUGH_RISKS:
        return Level.SAME_DAY, Rule.TWO_RISKS
    if {Role.PREGNANCY, Role.RISKS} <= roles:
        return Level.SAME_DAY, Rule.PREGNANCY_AND_RISK
    if roles:
        return Level.SOON, Rule.RISK_OR_PATTERN
    return Level.SELF_CARE, Rule.ALL_NO


def assess(checklist: Checklist, answers: Mapping[str, Reply]) -> Assessment:
    """Return what *answers* (by question id) call for.

    Inside, an unanswered question counts as yes with all its parts, so that nothing can be
    skipped; but no level of an unfinished check is given out.
    """
    full = {q.id: answers.get(q.id, replies(q)) for q in checklist.questions}
    level, rule = decide(collect(checklist, full))
    unanswered = tuple(q.id for q in checklist.questions if q.id not in answers)
    given = {q.id: answers.get(q.id, NO) for q in checklist.questions}
    if unanswered and decide(collect(checklist, given))[1] is not Rule.EMERGENCY_SIGN:
        because = tuple(name for name, reply in given.items() if reply)
        return Assessment(None, Rule.UNFINISHED, because, unanswered)
    return Assessment(level, rule, _because(checklist, given, rule), unanswered)


def collect(checklist: Checklist, answers: Mapping[str, Reply]) -> frozenset[Evidence]:
    """Return all that *answers* to every question add up to."""
    found = (evidence(question, answers[question.id]) for question in checklist.questions)
    return frozenset(item for item in found if item)


def _because(checklist: Checklist, given: Mapping[str, Reply], rule: Rule) -> tuple[str, ...]:
    """Return the questions that made *rule* fire, in the order of the checklist."""
    counted = {
        Rule.EMERGENCY_SIGN: {Role.EMERGENCY_SIGN},
        Rule.LEG_SIGN: {Role.LEG_SIGN},
        Rule.TWO_RISKS: {Role.RISKS},
        Rule.PREGNANCY_AND_RISK: {Role.PREGNANCY, Role.RISKS},
    }.get(rule, set(Role))
    found = ((q.id, evidence(q, given[q.id])) for q in checklist.questions)
    return tuple(
        name
        for name, item in found
        if item and item.role in counted and (item.risks or rule is not Rule.TWO_RISKS)
    )
