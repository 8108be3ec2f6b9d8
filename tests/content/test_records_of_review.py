"""The written records of what was checked point at the content as it is."""

import re
from pathlib import Path

import pytest

from kiosk.content.check import records
from tests.content.real import REAL

DOCS = Path(__file__).parents[2] / "docs"
COVERAGE = (DOCS / "article-coverage.md").read_text("utf-8")
QUESTIONS = (DOCS / "clinical-review.md").read_text("utf-8")
KEY = re.compile(r"topics/([a-z-]+) ([\w.\[\]]+)")
CLAIMS = 50
TAUGHT_WRONG_BY_THE_ARTICLE = {5, 10, 19, 24, 33, 34, 44}


def rows(page: str) -> dict[int, list[str]]:
    cells = (line.strip("|").split("|") for line in page.splitlines() if line.startswith("| "))
    numbered = ([cell.strip(" *") for cell in row] for row in cells)
    return {int(row[0]): row for row in numbered if row[0].isdecimal()}


def weak(codes: tuple[str, ...]) -> bool:
    return all(REAL.sources[code].grade == "C" for code in codes)


def resolve(topic_id: str, key: str) -> object:
    found: object = REAL.topic(topic_id)
    for name, number in re.findall(r"(\w+)(?:\[(\d+)\])?", key):
        found = getattr(found, name)
        found = found[int(number)] if number and isinstance(found, tuple) else found
    return found


@pytest.mark.parametrize("page", [COVERAGE, QUESTIONS], ids=["article-coverage", "review"])
def test_every_place_that_a_record_names_exists(page: str) -> None:
    places = KEY.findall(page)

    assert places
    assert all(resolve(*place) for place in places)


def test_every_claim_of_the_article_is_answered_for() -> None:
    assert list(rows(COVERAGE)) == list(range(1, CLAIMS + 1))


def test_a_claim_is_taught_somewhere_or_it_is_said_why_not() -> None:
    silent = [n for n, row in rows(COVERAGE).items() if not re.search("topics/|Left out", row[3])]

    assert silent == []


def test_what_the_article_teaches_wrong_is_taught_right() -> None:
    found = rows(COVERAGE)

    assert all("topics/" in found[number][3] for number in TAUGHT_WRONG_BY_THE_ARTICLE)


def test_every_question_for_the_clinicians_has_an_answer_or_waits_for_one() -> None:
    found = rows(QUESTIONS)

    assert list(found) == list(range(1, len(found) + 1))
    assert all(row[4] for row in found.values())


def test_every_source_too_weak_to_stand_alone_is_put_to_the_clinicians() -> None:
    alone = {
        code
        for _, record in records(REAL)
        if hasattr(record, "unverified") and weak(getattr(record, "sources", ()))
        for code in getattr(record, "sources", ())
    }

    assert {code for code in alone if f"`{code}`" not in QUESTIONS} == set()
