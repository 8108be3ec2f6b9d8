"""What a visit can and cannot do, without a screen."""

from dataclasses import replace

import pytest

from kiosk.checklist import NO, UNSURE, YES
from kiosk.content import Checklist, Level, load, read
from kiosk.paths import CONTENT
from kiosk.visit import (
    Advice,
    Asking,
    Attract,
    CallForHelp,
    Display,
    Home,
    Reading,
    Review,
    Visit,
    WarningsFirst,
)

CHECKLIST = read(CONTENT / "checklist.toml", Checklist)
POSITION = {q.id: n for n, q in enumerate(CHECKLIST.questions)}


def answered(**others: str) -> dict[str, frozenset[str]]:
    return {q.id: NO for q in CHECKLIST.questions} | {
        name.replace("_", "-"): frozenset({reply}) for name, reply in others.items()
    }


def test_sixteen_times_no_leads_through_the_review_to_self_care() -> None:
    screen: Asking | Review | Advice = Home().check(CHECKLIST).adult().myself().ready()
    for _ in CHECKLIST.questions:
        assert isinstance(screen, Asking)
        screen = screen.answer(NO)

    assert isinstance(screen, Review)
    advice = screen.next()

    assert isinstance(advice, Advice)
    assert advice.assessment.level is Level.SELF_CARE


@pytest.mark.parametrize("position", range(7))
def test_an_emergency_sign_interrupts_at_once(position: int) -> None:
    asking = Asking(CHECKLIST, position)

    screen = asking.answer(YES)

    assert isinstance(screen, Advice)
    assert screen.assessment.level is Level.EMERGENCY


def test_not_sure_asks_once_more_and_then_counts_as_yes() -> None:
    first = Asking(CHECKLIST, 0).answer(UNSURE)

    assert isinstance(first, Asking)
    assert (first.position, first.again) == (0, True)
    second = first.answer(UNSURE)

    assert isinstance(second, Advice)
    assert second.assessment.level is Level.EMERGENCY


def test_not_sure_beside_parts_takes_none_away_and_none_clears_all() -> None:
    asking = Asking(CHECKLIST, POSITION["conditions"])

    both = asking.tap("cancer").tap("unsure")

    assert both.tapped == frozenset({"cancer", "unsure"})
    assert both.tap("none").tapped == NO
    assert both.tap("cancer").tapped == UNSURE


def test_lifting_the_last_part_leaves_the_question_open() -> None:
    asking = Asking(CHECKLIST, POSITION["conditions"]).tap("cancer")

    assert asking.tap("cancer").tapped is None


def test_changing_an_answer_from_the_review_comes_back_to_the_review() -> None:
    review = Review(CHECKLIST, answered(swelling="yes"))

    screen = review.change(POSITION["swelling"]).answer(NO)

    assert isinstance(screen, Review)
    assert screen.answers["swelling"] == NO


def test_a_wrong_emergency_answer_can_be_changed_and_the_check_goes_on() -> None:
    advice = Asking(CHECKLIST, 0).answer(YES)
    assert isinstance(advice, Advice)

    review = advice.change().change(0).answer(NO)
    assert isinstance(review, Review)
    following = review.next()

    assert isinstance(following, Asking)
    assert following.position == 1


def test_leaving_in_the_middle_says_that_the_check_cannot_say_you_are_ok() -> None:
    asking = Asking(CHECKLIST, 3, {"breathing": NO})

    visit = Visit().go(asking).leave()

    assert isinstance(visit.screen, Advice)
    assert visit.screen.assessment.level is None
    assert visit.leave() == Visit()


def test_leaving_from_elsewhere_in_the_middle_says_so_too() -> None:
    asking = Asking(CHECKLIST, 3, {"breathing": NO})

    visit = Visit().go(asking).go(CallForHelp()).leave()

    assert isinstance(visit.screen, Advice)
    assert visit.screen.assessment.level is None


def test_back_alone_changes_no_answer() -> None:
    visit = Visit().go(Asking(CHECKLIST, 7, {"breathing": YES}))

    advice = visit.screen.answer(NO)  # type: ignore[union-attr]
    after = visit.go(advice).back()

    assert after.screen == visit.screen


def test_back_stops_at_the_first_screen() -> None:
    assert Visit().back().screen == Attract()


@pytest.mark.parametrize(
    ("answers", "opens"),
    [({}, True), ({"walking_pain": "yes"}, True), ({"swelling": "yes"}, False)],
)
def test_stretches_open_only_after_an_unhurried_check(
    answers: dict[str, str], opens: bool
) -> None:
    gated = next(topic for topic in load(CONTENT).topics if topic.gated)
    visit = Visit().go(Advice(CHECKLIST, answered(**answers)))

    shown = visit.go(WarningsFirst(gated)).screen

    assert isinstance(shown, Reading if opens else WarningsFirst)


def test_stretches_stay_behind_the_warnings_while_a_new_check_is_open() -> None:
    gated = next(topic for topic in load(CONTENT).topics if topic.gated)
    visit = Visit().go(Advice(CHECKLIST, answered())).go(Asking(CHECKLIST, 0))

    shown = visit.go(WarningsFirst(gated)).screen

    assert isinstance(shown, WarningsFirst)


def test_display_settings_never_change_a_level() -> None:
    visit = Visit().go(Advice(CHECKLIST, answered(swelling="yes")))

    other = replace(visit, display=Display("ar", 4, "white-on-black", 4, True, True))

    assert other.screen == visit.screen


def test_the_next_visitor_starts_with_the_standard_display() -> None:
    visit = replace(Visit().go(Home()), display=Display("ar", 4, "soft"))

    assert visit.leave().display == Display()
