"""The checklist as a patient goes through it by touch."""

import re

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.content import Checklist, Role, read
from kiosk.paths import CONTENT
from kiosk.ui.words import Words
from kiosk.visit import Asking, Reading
from tests.visit.conftest import Patient

CHECKLIST = read(CONTENT / "checklist.toml", Checklist)
RED_FLAGS = [
    sign.text.source
    for role in (Role.EMERGENCY_SIGN, Role.LEG_SIGN)
    for sign in CHECKLIST.signs(role)
]
NEVER = [
    "you have",
    "diagnos",
    "%",
    "probability",
    "score",
    "wells",
    "safe",
    "nothing serious",
    "all clear",
]


def test_a_swollen_leg_is_to_be_seen_today(patient: Patient) -> None:
    patient.begins_the_check()

    patient.answers(swelling="yes")
    assert patient.screen == "Review"
    patient.touch("next")

    assert "Get medical help today" in patient.reads()
    assert "111" in patient.reads()
    assert "One leg or arm is more swollen than the other" in patient.reads()


@pytest.mark.parametrize(
    "question", [q.id for q in CHECKLIST.questions if q.role is Role.EMERGENCY_SIGN]
)
def test_an_emergency_sign_shows_the_number_at_once(patient: Patient, question: str) -> None:
    patient.begins_the_check()

    patient.answers(**{question.replace("-", "_"): "yes"})

    assert patient.screen == "Advice"
    assert "Get emergency help now" in patient.reads()
    assert "Tell the person at the desk now" in patient.reads()
    assert patient.control("help").isVisible()
    assert "999" in patient.reads()


def test_not_sure_twice_counts_as_yes(patient: Patient) -> None:
    patient.begins_the_check()

    patient.touch("unsure")
    assert "counts as Yes" in patient.reads()
    patient.touch("unsure")

    assert "Get emergency help now" in patient.reads()
    assert "You tapped Not sure about one or more of these:" in patient.reads()


def test_no_to_everything_is_care_at_home_with_every_warning_sign(patient: Patient) -> None:
    patient.begins_the_check()

    patient.answers()
    patient.touch("next")

    words = patient.reads()
    assert "No warning signs were tapped" in words
    assert [sign for sign in RED_FLAGS if sign not in words] == []


def test_soon_holds_every_warning_sign_too(patient: Patient) -> None:
    patient.begins_the_check()

    patient.answers(frequent_cramps="yes")
    patient.touch("next")

    words = patient.reads()
    assert "Talk to a pharmacist or doctor soon" in words
    assert [sign for sign in RED_FLAGS if sign not in words] == []


@pytest.mark.parametrize(
    "replies", [{"breathing": "yes"}, {"swelling": "yes"}, {"frequent_cramps": "yes"}, {}]
)
def test_no_advice_says_a_word_that_it_must_not(patient: Patient, replies: dict[str, str]) -> None:
    patient.begins_the_check()
    patient.answers(**replies)
    if patient.screen == "Review":
        patient.touch("next")

    words = patient.reads().lower()

    assert [word for word in NEVER if re.search(rf"\b{word}", word and words)] == []


def test_two_risks_alone_are_talked_over_today(patient: Patient) -> None:
    patient.begins_the_check()

    patient.answers(conditions="part-2", recent_events="part-0")
    patient.touch("next")

    assert "Get medical help today" in patient.reads()
    assert "Answers like these" in patient.reads()


def test_finishing_in_the_middle_shows_no_level(patient: Patient) -> None:
    patient.begins_the_check()
    patient.touch("no", "no", "no")

    patient.touch("finish")

    words = patient.reads()
    assert "You did not finish. This check cannot say you are OK" in words
    assert [sign for sign in RED_FLAGS if sign not in words] == []
    assert "Care at home" not in words


def test_a_sign_for_today_is_said_first_when_the_check_is_left(patient: Patient) -> None:
    patient.begins_the_check()
    patient.touch(*["no"] * 7, "yes")
    assert "swelling" in patient.kiosk.window.visit.screen.answers  # type: ignore[union-attr]

    patient.touch("finish")

    words = patient.reads()
    assert "You tapped a sign that needs to be checked today." in words
    assert "Call 111, or ask for an urgent GP appointment." in words
    assert "Pregnant or new baby? Call your midwife, maternity unit or doctor first." in words
    assert "No help today? Go to an emergency department." in words
    assert "Worse, or a new sign?" not in words


def test_a_wrong_answer_is_changed_from_the_emergency_screen(patient: Patient) -> None:
    patient.begins_the_check()
    patient.touch("yes")

    patient.touch("change", "change-0", "no", "next")

    screen = patient.kiosk.window.visit.screen
    assert isinstance(screen, Asking)
    assert screen.position == 1


def test_the_language_changes_in_the_middle_and_the_answers_stay(patient: Patient) -> None:
    patient.begins_the_check()
    patient.touch("no", "no")
    before = patient.kiosk.window.visit.screen

    patient.touch("language", "speak-en")

    assert patient.kiosk.window.visit.screen == before


def test_somebody_under_18_gets_the_number_and_no_check(patient: Patient) -> None:
    patient.starts()

    patient.touch("check", "second")

    assert patient.screen == "Under18"
    words = patient.reads()
    assert "999" in words
    assert [sign for sign in RED_FLAGS if sign not in words] == []


def test_a_grown_up_who_answers_for_a_child_gets_the_number_and_no_check(patient: Patient) -> None:
    patient.starts()

    patient.touch("check", "first", "second", "second")

    assert patient.screen == "Under18"


def test_a_grown_up_who_answers_for_another_goes_on(patient: Patient) -> None:
    patient.starts()

    patient.touch("check", "first", "second", "first", "first")

    assert patient.screen == "Asking"


def test_the_stretch_opens_at_once_after_care_at_home(patient: Patient) -> None:
    patient.begins_the_check()
    patient.answers()
    patient.touch("next")

    patient.touch("stretch")

    assert patient.screen == "Reading"


def test_when_to_stop_stays_in_sight_at_every_step_of_a_stretch(patient: Patient) -> None:
    window = patient.kiosk.window
    for topic in (topic for topic in window._stage.content.topics if topic.gated):  # noqa: SLF001
        screen = Reading(topic)
        window.go(screen)
        while not screen.last_step:
            screen = screen.turn(1)
            window.change(screen)
            QCoreApplication.processEvents()
            (line,) = [
                words
                for words in patient.window.findChildren(Words)
                if words.isVisible() and "Chest pain? Call 999." in words.text()
            ]
            assert line.visibleRegion().boundingRect() == line.rect()
