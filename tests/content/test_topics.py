"""What holds for every topic that a patient can open."""

import re
from collections.abc import Iterator

import pytest

from kiosk.content import Figure, Part, Point, Step, Topic, faults
from kiosk.paths import CONTENT, ILLUSTRATIONS
from tests.content.real import COUNTRIES, REAL, said

NOT_DRAWN = "there is no illustration"
FAULTS = tuple(faults(REAL, ILLUSTRATIONS))
MOST_SCREENS = 2
FIELD = re.compile(r"\{(\w*)\}")
EACH = pytest.mark.parametrize("topic", REAL.topics, ids=lambda topic: topic.id)


def figures(topic: Topic) -> Iterator[Figure | Step]:
    for part in topic.parts:
        yield part.figure
        yield from part.figure.steps


def screens(topic: Topic) -> list[Part]:
    return [part for part in topic.parts if not part.detail]


def test_nothing_in_the_content_contradicts_itself() -> None:
    found = [fault for fault in FAULTS if NOT_DRAWN not in fault]

    assert found == []


def test_every_picture_that_the_content_names_is_drawn() -> None:
    found = [fault for fault in FAULTS if NOT_DRAWN in fault]

    assert found == []


def test_a_clinician_finds_each_topic_in_the_file_of_its_name() -> None:
    named = [path.stem.lstrip("0123456789-") for path in sorted((CONTENT / "topics").iterdir())]

    assert named == [topic.id for topic in REAL.topics]


def test_a_patient_meets_the_dangers_before_the_explanations() -> None:
    order = [topic.id for topic in REAL.topics]

    assert order[:4] == ["cramp-or-clot", "leg-clot", "lung-clot", "blocked-artery"]


@EACH
def test_a_topic_takes_two_screens_at_most_and_its_details_come_after(topic: Topic) -> None:
    detail = [part.detail for part in topic.parts]

    assert len(screens(topic)) + bool(topic.table) <= MOST_SCREENS
    assert detail == sorted(detail)


@EACH
def test_every_topic_says_how_soon_to_get_help(topic: Topic) -> None:
    words = " ".join(said(topic).values())

    assert "today" in words or "{emergency_number}" in words


@EACH
def test_a_patient_never_sees_a_stretch_without_having_checked(topic: Topic) -> None:
    pictures = " ".join(shown.picture or "" for shown in figures(topic))

    stretches = re.findall(r"\bstep-[\w-]+|scene-cramp-night-hold", pictures)

    assert topic.gated or stretches == []


@EACH
def test_a_gated_topic_says_when_to_stop_and_whom_to_call(topic: Topic) -> None:
    stop = topic.stop.text.source if topic.stop else ""

    assert bool(stop) == topic.gated
    assert not stop or ("{emergency_number}" in stop and "today" in stop)


@EACH
def test_every_number_that_a_topic_promises_exists_in_every_country(topic: Topic) -> None:
    fields = {name for words in said(topic).values() for name in FIELD.findall(words)}

    assert fields <= {"emergency_number"}
    assert all(country["emergency"]["number"] for country in COUNTRIES.values())


@EACH
def test_no_topic_names_the_numbers_or_services_of_one_country(topic: Topic) -> None:
    found = re.findall(r"\b(?:GP|A&E|ER|NHS|111|112|911|999)\b", " ".join(said(topic).values()))

    assert found == []


@EACH
def test_who_cannot_see_a_figure_is_told_what_it_shows(topic: Topic) -> None:
    told = [shown.alternative for shown in figures(topic) if shown.picture]

    assert told
    assert all(told)


@EACH
def test_a_step_or_a_statement_is_said_once_on_a_screen(topic: Topic) -> None:
    for part in topic.parts:
        stated = [s.text for s in part.figure.steps] + [p.text for p in part.points]

        assert len(stated) == len(set(stated))


def test_the_comparison_has_thirteen_rows_and_ends_in_what_to_do() -> None:
    table = REAL.topic("cramp-or-clot").table

    assert table is not None
    assert len(table.rows) == 13
    assert table.rows[-1].heading.source == "What to do"
    assert all(len(row.heading.source.split()) <= 3 for row in table.rows)


def test_the_sheet_for_home_carries_the_warning_signs() -> None:
    assert REAL.topic("after-you-go-home").warnings


def test_what_nobody_knows_is_said() -> None:
    unknown: list[Point] = [point for topic in REAL.topics for point in topic.unknown]
    words = " ".join(point.text.source for point in unknown)

    assert "home test" in words
    assert "prevent cramps" in words
    assert "cause" in words
