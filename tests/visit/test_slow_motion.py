"""The steps of a figure give way to each other slowly, after a touch and never by themselves."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.acts import SetDisplay
from kiosk.ui.dissolve import Dissolve
from kiosk.visit import Reading, Visit
from tests.visit.conftest import Patient


@pytest.fixture
def reading(patient: Patient) -> Patient:
    patient.starts()
    topics = patient.kiosk.stage.content.topics
    topic = next(t for t in topics if t.parts and t.parts[0].figure.steps and not t.gated)
    patient.kiosk.window.go(Reading(topic))
    return patient


def moving(patient: Patient) -> bool:
    return any(d.isVisible() for d in patient.window.findChildren(Dissolve))


def test_the_next_step_dissolves_and_comes_to_rest(reading: Patient, qtbot: QtBot) -> None:
    reading.touch("step-next")

    assert moving(reading)
    qtbot.waitUntil(lambda: not moving(reading), timeout=10_000)


def test_the_words_of_the_step_are_there_at_once(reading: Patient) -> None:
    reading.touch("step-next")

    assert "Step 2 of" in reading.reads()


def test_a_step_can_be_touched_while_the_last_one_dissolves(reading: Patient) -> None:
    reading.touch("step-next", "step-next")

    assert "Step 3 of" in reading.reads()


def test_nothing_moves_for_who_wants_no_motion(reading: Patient) -> None:
    still = replace(reading.kiosk.window.visit.display, reduced_motion=True)
    reading.kiosk.window._act(SetDisplay(still))  # noqa: SLF001

    reading.touch("step-next")

    assert not moving(reading)


def test_a_visitor_switches_movement_off_and_the_next_has_it_again(reading: Patient) -> None:
    reading.touch("display", "no-movement", "back", "step-next")
    still = moving(reading)
    switch = reading.kiosk.window.visit.display.reduced_motion
    reading.touch("finish")

    assert not still
    assert switch
    assert not reading.kiosk.window.visit.display.reduced_motion


def test_nothing_moves_when_a_figure_opens_or_is_drawn_for_a_picture(reading: Patient) -> None:
    assert not moving(reading)

    screen = reading.kiosk.window.visit.screen
    assert isinstance(screen, Reading)
    reading.kiosk.window.show_visit(Visit((screen.turn(1),)))

    assert not moving(reading)


def test_leaving_the_figure_ends_the_motion(reading: Patient) -> None:
    reading.touch("step-next", "help")

    assert not moving(reading)
