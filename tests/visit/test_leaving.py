"""Walking away, finishing, and what the next visitor finds."""

import logging
import sys

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.ui.acts import SetDisplay
from kiosk.ui.idle import IdleWatch
from kiosk.ui.keys import Keys
from kiosk.visit import (
    About,
    Attract,
    Display,
    NotPrinted,
    Printing,
    Sheet,
    StillHere,
)
from tests.conftest import LONG_MS
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

    qtbot.waitUntil(lambda: patient.screen == "Attract", timeout=10_000)
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
    assert "Not expected" in caplog.text
    patient.starts()
    assert patient.screen == "Home"


def test_a_display_chosen_on_the_first_screen_is_forgotten_too(patient: Patient) -> None:
    patient.touch("display", "size-4", "colours-white-on-black", "back")
    visit = patient.kiosk.window.visit
    assert visit.display != visit.standard

    idle_of(patient).quiet.emit()

    assert patient.kiosk.window.visit.display == visit.standard


def test_who_goes_back_to_the_first_screen_leaves_nothing(patient: Patient, qtbot: QtBot) -> None:
    patient.starts()
    patient.touch("learn", "where", patient.kiosk.stage.content.leg_map.places[0].id)
    assert patient.kiosk.window.visit.places

    while patient.screen != "Attract":
        qtbot.keyClick(patient.window, Qt.Key.Key_F18)

    assert patient.kiosk.window.visit.places == ()


def test_a_page_that_cannot_be_shown_leaves_nothing_of_the_last_visitor_to_reach(
    patient: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient.begins_the_check()
    patient.answers(swelling="yes")
    patient.touch("next")
    window = patient.kiosk.window
    window.prepare(About)
    monkeypatch.setattr(window._cast.page_of(About), "show_screen", lambda _: 1 / 0)  # noqa: SLF001

    try:
        window.go(About())
    except ZeroDivisionError as error:
        patient.kiosk.recover(type(error), error, None)

    (keys,) = window.findChildren(Keys)
    names = {control.objectName() for control in keys.controls()}
    assert names == {"language", "display", "help", "start"}


def test_an_error_in_a_thread_leaves_the_visitor_where_they_are(
    patient: Patient, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[object] = []

    def hear(*error: object) -> None:
        heard.append(error)
        patient.kiosk.recover(*error)  # type: ignore[arg-type]

    monkeypatch.setattr(sys, "excepthook", hear)
    monkeypatch.setattr("kiosk.print_shop.press.make", lambda *_: 1 / 0)
    patient.starts()

    patient.touch("print", "main-sheet")

    qtbot.waitUntil(lambda: patient.screen == "NotPrinted", timeout=LONG_MS)
    qtbot.waitUntil(lambda: bool(heard), timeout=LONG_MS)
    assert patient.screen == "NotPrinted"


def test_what_became_of_a_print_is_read_from_its_beginning(patient: Patient, qtbot: QtBot) -> None:
    window = patient.kiosk.window
    window.resize(1024, 600)

    def is_not_printed() -> None:
        patient.starts()
        patient.touch("display", "size-4", "back")
        window.go(Printing(Sheet("en")))
        window.change(NotPrinted(Sheet("en"), "no-paper"))

    is_not_printed()
    qtbot.waitUntil(lambda: patient.can_touch("message-down"), timeout=LONG_MS)
    patient.touch("message-down")
    assert patient.control("message-up").isEnabled()
    window.start_over()

    is_not_printed()

    assert not patient.control("message-up").isEnabled()


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
