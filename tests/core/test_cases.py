"""The worked cases that reviewers agree on come out as agreed."""

import pytest

from kiosk.checklist import assess
from kiosk.commands.answers import parse
from kiosk.content import Case, Checklist, read
from kiosk.paths import CONTENT

CHECKLIST = read(CONTENT / "checklist.toml", Checklist)


@pytest.mark.parametrize("case", CHECKLIST.cases, ids=lambda case: case.id)
def test_a_reviewed_case_gets_the_agreed_level_by_the_agreed_rule(case: Case) -> None:
    answers = parse(CHECKLIST, (f"{k}={v}" for k, v in case.answers.items()), case.rest)

    found = assess(CHECKLIST, answers)

    assert (found.level, found.rule.value) == (case.level, case.rule)


def test_all_worked_cases_of_the_evidence_are_there() -> None:
    assert len(CHECKLIST.cases) == 25
