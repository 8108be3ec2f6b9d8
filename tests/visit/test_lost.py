"""Visitors who tremble, hurry, hold on too long, or come with a keypad: nothing is lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.hold import HOLD_MS
from kiosk.ui.idle import IdleWatch
from kiosk.visit import Asking, PrintSheet, Reading, Scan, Sheet, StillHere
from tests.conftest import LONG_MS
from tests.visit.conftest import Patient

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
HELP, BACK, SHOW_RING, SELECT = (
    Qt.Key.Key_F19,
    Qt.Key.Key_F18,
    Qt.Key.Key_F14,
    Qt.Key.Key_F17,
)


def idle_of(patient: Patient) -> IdleWatch:
    (watch,) = patient.window.findChildren(IdleWatch)
    return watch


def focus() -> str:
    focused = QApplication.focusWidget()
    return focused.objectName() if focused else ""


def slow_touch(patient: Patient) -> None:
    window = patient.kiosk.window
    display = replace(window.visit.display, slow_touch=True)
    window.show_visit(replace(window.visit, display=display))


def middle(patient: Patient, control: QWidget) -> QPoint:
    return control.mapTo(patient.window, control.rect().center())


def press(patient: Patient, place: QPoint) -> None:
    QTest.mousePress(patient.window.windowHandle(), LEFT, NONE, place)


def release(patient: Patient, place: QPoint) -> None:
    QTest.mouseRelease(patient.window.windowHandle(), LEFT, NONE, place)


def test_the_help_key_on_the_warning_leaves_no_warning_behind(
    patient: Patient, qtbot: QtBot
) -> None:
    patient.begins_the_check()
    patient.touch("no")
    idle_of(patient).quiet.emit()

    qtbot.keyClick(patient.window, HELP)

    qtbot.waitUntil(lambda: patient.screen == "CallForHelp", timeout=LONG_MS)
    assert not any(isinstance(s, StillHere) for s in patient.kiosk.window.visit.screens)


@pytest.mark.parametrize("slow", [True, False])
def test_a_finger_on_here_goes_back_to_the_visit_once(
    patient: Patient, qtbot: QtBot, *, slow: bool
) -> None:
    patient.begins_the_check()
    patient.touch("no", "no")
    if slow:
        slow_touch(patient)
    before = patient.kiosk.window.visit.screens
    idle_of(patient).quiet.emit()
    place = middle(patient, patient.control("here"))

    press(patient, place)
    qtbot.wait(HOLD_MS + 300 if slow else 80)
    for step in (1, 2):
        QTest.mouseMove(patient.window.windowHandle(), place + QPoint(step, 1))
        qtbot.wait(10)
    release(patient, place)
    qtbot.wait(50)

    assert patient.kiosk.window.visit.screens == before


def test_a_hold_ends_with_its_screen(patient: Patient, qtbot: QtBot) -> None:
    patient.begins_the_check()
    slow_touch(patient)
    qtbot.wait(50)
    press(patient, middle(patient, patient.control("no")))

    qtbot.keyClick(patient.window, HELP)
    qtbot.wait(HOLD_MS + 300)

    assert patient.screen == "CallForHelp"


def test_slow_touch_is_switched_off_once_by_a_finger_that_trembles(
    patient: Patient, qtbot: QtBot
) -> None:
    patient.starts()
    patient.touch("display", "slow-touch")
    switch = patient.control("slow-touch")
    place = middle(patient, switch)

    press(patient, place)
    qtbot.waitUntil(lambda: not patient.kiosk.window.visit.display.slow_touch, timeout=LONG_MS)
    QTest.mouseMove(patient.window.windowHandle(), place + QPoint(1, 0))
    release(patient, place)
    qtbot.wait(50)

    assert not patient.kiosk.window.visit.display.slow_touch


def test_who_taps_a_part_by_key_stays_on_the_question(patient: Patient, qtbot: QtBot) -> None:
    window = patient.kiosk.window
    patient.begins_the_check()
    while isinstance(window.visit.screen, Asking) and not window.visit.screen.question.parts:
        patient.touch("no")
    here = window.visit.screen
    assert isinstance(here, Asking)
    qtbot.keyClick(window, SHOW_RING)
    patient.control("part-0").setFocus()

    qtbot.keyClick(window, SELECT)
    qtbot.keyClick(window, SELECT)

    after = window.visit.screen
    assert isinstance(after, Asking)
    assert (after.position, focus()) == (here.position, "part-0")


@pytest.mark.parametrize(
    ("path", "name"), [(("display",), "size-3"), (("print", "main-sheet"), "large")]
)
def test_the_focus_stays_on_what_was_chosen(
    patient: Patient, path: tuple[str, ...], name: str
) -> None:
    patient.starts()
    patient.touch(*path)
    chosen = patient.control(name)
    chosen.setFocus()

    chosen.click()

    assert focus() == name


def test_back_acts_once_however_long_its_key_is_held(patient: Patient) -> None:
    patient.begins_the_check()
    patient.touch(*["no"] * 5)
    before = len(patient.kiosk.window.visit.screens)

    for again in [False] + [True] * 20:
        event = QKeyEvent(QKeyEvent.Type.KeyPress, BACK, NONE, "", again)
        QApplication.sendEvent(patient.window, event)

    assert len(patient.kiosk.window.visit.screens) == before - 1


def test_a_keypad_stands_in_sight_on_the_advice(patient: Patient, qtbot: QtBot) -> None:
    window = patient.kiosk.window
    window.resize(1024, 600)
    patient.begins_the_check()
    window.show_visit(replace(window.visit, display=replace(window.visit.display, text_size=4)))
    qtbot.keyClick(window, SHOW_RING)
    patient.control("yes").setFocus()

    qtbot.keyClick(window, SELECT)
    qtbot.wait(50)

    assert patient.screen == "Advice"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert not focused.visibleRegion().isEmpty()


def test_no_sheet_takes_the_place_of_the_first_screen(patient: Patient, qtbot: QtBot) -> None:
    patient.begins_the_check()
    patient.answers()
    patient.touch("next", "print")
    window = patient.kiosk.window
    screen = window.visit.screen
    assert isinstance(screen, PrintSheet)

    spoken = window.visit.speak("es").screen
    patient.touch("language", "speak-es", "finish")
    qtbot.wait(50)

    assert isinstance(spoken, PrintSheet)
    assert spoken.sheet == replace(screen.sheet, language="es")
    assert patient.screen == "Attract"


def test_the_code_follows_the_language(patient: Patient) -> None:
    patient.starts()
    patient.kiosk.window.go(Scan(Sheet("en")))

    patient.touch("language", "speak-es")

    assert "Get emergency help" not in patient.reads()
    assert "Pida ayuda de emergencia" in patient.reads()


def test_who_comes_back_to_a_topic_finds_the_place(patient: Patient, qtbot: QtBot) -> None:
    window = patient.kiosk.window
    patient.starts()
    window.resize(1024, 600)
    patient.touch("display", "size-4", "back")
    window.go(Reading(window._stage.content.topic("how-clotting-works")))  # noqa: SLF001
    qtbot.waitUntil(lambda: patient.can_touch("topic-pane-down"), timeout=LONG_MS)
    while patient.control("topic-pane-down").isEnabled():
        patient.touch("topic-pane-down")

    patient.touch("help", "back")
    qtbot.wait(50)

    assert not patient.control("topic-pane-down").isEnabled()


def test_a_yes_while_the_answers_dip_counts(patient: Patient, qtbot: QtBot) -> None:
    patient.begins_the_check()
    page = patient.kiosk.window.page
    qtbot.mouseClick(page._signs, LEFT)  # type: ignore[union-attr]  # noqa: SLF001
    place = middle(patient, patient.control("yes"))

    press(patient, place)
    qtbot.wait(300)
    release(patient, place)

    assert patient.screen == "Advice"
