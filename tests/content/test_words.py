"""Words that no patient may meet, and words that may stand in one place only."""

import re

import pytest

from kiosk.content import texts
from tests.content.readability import sentences
from tests.content.real import REAL

SHOWN = {
    **{f"topics/{t.id} {key}": text.source for t in REAL.topics for key, text in texts(t)},
    **{f"advice {key}": text.source for key, text in texts(REAL.advice)},
    **{f"checklist {key}": text.source for key, text in texts(REAL.checklist)},
}
NEVER = (
    r"diagnos\w*",
    r"per ?cent\w*",
    r"probabilit\w*",
    r"scores?",
    r"Wells",
    r"safe",
    r"nothing serious",
    r"all clear",
)
VERDICT = re.compile(r"\byou have\b", re.IGNORECASE)
HANDS = re.compile(r"\b(?:massag|rub(?:s|bed|bing)?\b)", re.IGNORECASE)


def holding(pattern: re.Pattern[str]) -> list[str]:
    return [key for key, words in SHOWN.items() if pattern.search(words)]


@pytest.mark.parametrize("word", NEVER)
def test_a_patient_never_reads_a_word_that_sounds_like_a_verdict(word: str) -> None:
    found = holding(re.compile(rf"\b(?:{word})\b", re.IGNORECASE))

    assert found == []


def test_no_share_is_given_in_percent() -> None:
    assert holding(re.compile(r"%|\d\s*pct")) == []


def test_nobody_is_told_what_they_have() -> None:
    found = [key for key in holding(VERDICT) if not key.startswith("checklist questions")]

    assert found == []


def test_massage_and_rubbing_stand_in_do_not_lines_only() -> None:
    lines = [s for words in SHOWN.values() for s in sentences(words) if HANDS.search(s)]

    assert lines
    assert all(line.startswith("Do not") for line in lines)


def test_no_question_is_asked_in_the_negative() -> None:
    stems = [question.stem.source for question in REAL.checklist.questions]

    found = [s for s in stems if re.search(r"\b(?:not|no|never|cannot)\b|n't\b", s)]

    assert found == []


def test_the_two_spellings_of_the_hormone_stand_together() -> None:
    pattern = re.compile(r"(?<!estrogen \()oestrogen|estrogen(?! \(oestrogen\))", re.IGNORECASE)

    found = [key for key, words in SHOWN.items() if pattern.search(_without_pairs(words))]

    assert found == []


def _without_pairs(words: str) -> str:
    return words.replace("estrogen (oestrogen)", "")
