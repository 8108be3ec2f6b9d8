"""`kiosk check`, as other programs rely on it."""

import json
from collections.abc import Callable

import pytest

from tests.commands.conftest import Said

Run = Callable[..., Said]


def test_the_answer_is_one_json_object(run: Run) -> None:
    said = run("check", "--rest", "no", "recent-events=long-trip,cast", "conditions=past-clot")

    assert said.status == 0
    assert json.loads(said.out) == {
        "level": "same-day",
        "rule": "two-risks",
        "because": ["recent-events", "conditions"],
        "unanswered": [],
    }


@pytest.mark.parametrize(
    ("words", "level", "rule"),
    [
        (["--rest", "no"], "self-care", "all-no"),
        (["--rest", "unsure"], "emergency", "emergency-sign"),
        (["--rest", "yes"], "emergency", "emergency-sign"),
        ([], None, "unfinished"),
        (["breathing=unsure"], "emergency", "emergency-sign"),
        (["swelling=yes"], None, "unfinished"),
        (["--rest", "no", "conditions=past-clot,unsure"], "same-day", "two-risks"),
        (["--rest", "no", "conditions=none"], "self-care", "all-no"),
        (["--rest", "no", "pregnancy=unsure", "recent-events=long-trip"], "same-day",
         "pregnancy-and-risk"),
        (["--rest", "no", "walking-pain=yes"], "soon", "risk-or-pattern"),
        (["--rest", "no", "lasting-pain=unsure"], "same-day", "leg-sign"),
    ],
)  # fmt: skip
def test_each_rule_gives_its_level(
    run: Run, words: list[str], level: str | None, rule: str
) -> None:
    found = json.loads(run("check", *words).out)

    assert (found["level"], found["rule"]) == (level, rule)


def test_reasons_come_in_the_order_of_the_checklist(run: Run) -> None:
    found = json.loads(run("check", "--rest", "no", "lasting-pain=yes", "swelling=unsure").out)

    assert found["because"] == ["swelling", "lasting-pain"]


@pytest.mark.parametrize(
    "words",
    [
        ["knee=yes"],
        ["breathing=maybe"],
        ["breathing"],
        ["breathing=yes", "breathing=no"],
        ["conditions=flu"],
        ["conditions=none,cancer"],
        ["conditions=cancer,cancer"],
        ["conditions="],
        ["conditions=yes"],
        ["breathing=YES"],
        ["--rest", "perhaps"],
    ],
)
def test_wrong_usage_ends_with_2_and_a_sentence(run: Run, words: list[str]) -> None:
    said = run("check", *words)

    assert said.status == 2
    assert said.out == ""
    assert "kiosk check: error:" in said.err
