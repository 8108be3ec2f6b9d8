"""Walking away, finishing, and what the next visitor finds."""

import logging

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.acts import SetDisplay
from kiosk.ui.idle import IdleWatch
from kiosk.visit import Attract, Display, StillHere
from tests.visit.conftest import Patient


def idle_of(patient: Patient) -> IdleWatch:
    (watch,) = patient.window.findChildren(IdleWatch)
    return watch


def test_a_quiet_visit_is_warned_and_a_touch_goes_back_to_it(
    patient: Patient, qtbot: QtBot
) -> None:
    patient.begins_the_check()
    patient.touch("no")
    before = patient.kiosk.window.visit.screen

    idle_of(patient).quiet.emit()
    assert patient.screen == "StillHere"
    idle_of(patient).touched.emit()

    qtbot.waitUntil(lambda: patient.kiosk.window.visit.screen == before)


def test_an_abandoned_visit_is_forgotten(patient: Patient, qtbot: QtBot) -> None:
    patient.begins_the_check()
    patient.touch("no")

    idle_of(patient).quiet.emit()
    patient.kiosk.window.change(StillHere(1))

    qtbot.waitUntil(lambda: patient.screen == "Attract", timeout=3000)
    assert patient.kiosk.window.visit.screens == (Attract(),)


def test_the_attract_screen_is_never_warned(patient: Patient) -> None:
    idle_of(patient).quiet.emit()

    assert patient.screen == "Attract"


def test_the_next_visitor_finds_the_standard_display(patient: Patient) -> None:
    patient.starts()
    standard = patient.kiosk.window.visit.standard
    display = Display("en", 4, "white-on-black", 3, slow_touch=False, low_reach=True)
    patient.kiosk.window.page.asked.emit(SetDisplay(display))  # type: ignore[union-attr]
    assert patient.kiosk.window.visit.display == display

    patient.touch("finish")

    assert patient.screen == "Attract"
    assert patient.kiosk.window.visit.display == standard


def test_an_error_nobody_expected_shows_the_first_screen_again(
    patient: Patient, caplog: pytest.LogCaptureFixture
) -> None:
    patient.begins_the_check()
    error = ValueError("unexpected")

    with caplog.at_level(logging.CRITICAL):
        patient.kiosk.recover(ValueError, error, None)

    assert patient.screen == "Attract"
    assert "Back to the first screen" in caplog.text
    patient.starts()
    assert patient.screen == "Home"


def test_a_page_that_is_opened_anew_begins_at_its_beginning(patient: Patient) -> None:
    patient.starts()
    patient.touch("display", "size-4", "display-pane-down", "back")

    patient.touch("display")

    assert not patient.control("display-pane-up").isEnabled()


def test_who_comes_back_to_a_list_finds_the_place(patient: Patient) -> None:
    patient.starts()
    patient.touch("learn", "topics-pane-down", "topic-hospital")

    patient.touch("back")

    assert patient.control("topics-pane-up").isEnabled()
