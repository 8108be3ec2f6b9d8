"""A touch on the picture of the legs means the place that it looks like."""

import re

import pytest

from kiosk.content import LegMap, Place, load, read
from kiosk.content.check import faults
from kiosk.paths import CONTENT, ILLUSTRATIONS
from kiosk.visit import MOST_PLACES, Visit

LEGS = read(CONTENT / "leg-map.toml", LegMap)


@pytest.mark.parametrize(
    ("view", "spot", "place"),
    [
        ("front", (140, 300), "front-left-shin"),
        ("front", (80, 300), "front-right-shin"),
        ("back", (140, 300), "back-right-calf"),
        ("back", (80, 300), "back-left-calf"),
        ("front", (140, 160), "front-left-thigh"),
        ("front", (76, 232), "front-right-knee"),
        ("front", (150, 402), "front-left-foot"),
        ("back", (78, 236), "back-left-knee"),
        ("back", (78, 398), "back-left-foot"),
        ("front", (135, 85), "front-left-groin"),
        ("back", (140, 80), "back-right-buttock"),
    ],
)
def test_left_and_right_are_those_of_the_body(
    view: str, spot: tuple[float, float], place: str
) -> None:
    found = LEGS.nearest(view, spot)

    assert found is not None
    assert found.id == place


def test_a_finger_a_little_beside_the_leg_still_means_it() -> None:
    found = LEGS.nearest("back", (185, 300))

    assert found is not None
    assert found.id == "back-right-calf"


def test_a_touch_far_from_the_legs_means_nothing() -> None:
    assert LEGS.nearest("front", (-60, 300)) is None


@pytest.mark.parametrize("place", LEGS.places, ids=lambda place: place.id)
def test_the_mark_of_a_place_lies_in_it_and_it_says_its_side(place: Place) -> None:
    found = LEGS.nearest(place.view, place.middle)

    assert found
    assert found is place
    words = place.name.source.lower()
    assert re.findall("left|right", words) == re.findall("left|right", place.id)


def test_both_legs_have_the_same_places_and_topics() -> None:
    left = {p.id.replace("left", "-"): p.topics for p in LEGS.places if "left" in p.id}
    right = {p.id.replace("right", "-"): p.topics for p in LEGS.places if "right" in p.id}

    assert left == right


def test_no_place_leads_to_a_stretch() -> None:
    content = load(CONTENT)

    gated = {topic.id for topic in content.topics if topic.gated}

    assert not gated & {topic for place in LEGS.places for topic in place.topics}


def test_every_place_opens_topics_that_are_there() -> None:
    assert [fault for fault in faults(load(CONTENT), ILLUSTRATIONS) if "leg-map" in fault] == []


def test_touching_a_marked_place_again_takes_the_mark_away() -> None:
    visit = Visit().point("back-left-calf").point("front-left-knee")

    assert visit.point("back-left-calf").places == ("front-left-knee",)


def test_the_oldest_mark_gives_way_when_there_are_too_many() -> None:
    visit = Visit()
    for place in LEGS.places:
        visit = visit.point(place.id)

    assert visit.places == tuple(place.id for place in LEGS.places)[-MOST_PLACES:]


def test_the_next_visitor_finds_no_marks() -> None:
    assert Visit().point("back-left-calf").over().places == ()
