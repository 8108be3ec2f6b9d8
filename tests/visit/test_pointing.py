"""Pointing at the place that hurts, by touch and from the list."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from kiosk.ui.acts import SetDisplay
from kiosk.ui.pages.leg_view import LegView
from kiosk.visit import Display, LimbGate, PointAt, ShowStaff
from tests.visit.conftest import Patient
from tests.visit.test_checking import NEVER

CALF = "Back of the left lower leg"


def legs(patient: Patient, view: str) -> LegView:
    return next(v for v in patient.window.findChildren(LegView, f"legs-{view}") if v.isVisible())


def spot(view: LegView, x: float, y: float) -> QPoint:
    """Where a place of the drawing, in its own units, is on the screen."""
    factor, box = view._factor(), view._box()  # noqa: SLF001
    return QPoint(round(box.left() + x * factor), round(box.top() + y * factor))


def points_at_the_left_calf(patient: Patient, qtbot: QtBot) -> None:
    view = legs(patient, "back")
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot(view, 80, 300))


@pytest.fixture
def pointing(patient: Patient) -> Patient:
    patient.starts()
    patient.touch("learn", "where")
    return patient


def test_a_touch_names_the_place_and_offers_what_to_read(pointing: Patient, qtbot: QtBot) -> None:
    points_at_the_left_calf(pointing, qtbot)

    assert f"You pointed at: **{CALF}**" in pointing.reads()
    pointing.touch("read-leg-clot")
    assert pointing.screen == "Reading"


def test_the_list_does_what_the_picture_does(pointing: Patient) -> None:
    pointing.touch("back-left-calf")

    assert f"You pointed at: **{CALF}**" in pointing.reads()
    assert pointing.control("back-left-calf").chosen


def test_a_second_touch_takes_the_mark_away(pointing: Patient, qtbot: QtBot) -> None:
    points_at_the_left_calf(pointing, qtbot)
    points_at_the_left_calf(pointing, qtbot)

    assert "You pointed at" not in pointing.reads()
    assert not pointing.can_touch("read-leg-clot")


def test_a_touch_beside_the_legs_marks_nothing(pointing: Patient, qtbot: QtBot) -> None:
    view = legs(pointing, "back")

    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(2, view.height() // 2))

    assert "You pointed at" not in pointing.reads()


def test_a_finger_that_leaves_the_place_marks_nothing(pointing: Patient, qtbot: QtBot) -> None:
    view = legs(pointing, "back")

    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=spot(view, 80, 300))
    qtbot.mouseMove(view, spot(view, 80, 160))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=spot(view, 80, 160))

    assert "You pointed at" not in pointing.reads()


def test_in_slow_touch_a_short_touch_marks_nothing_and_a_long_one_does(
    pointing: Patient, qtbot: QtBot
) -> None:
    pointing.kiosk.window._act(SetDisplay(Display("en", slow_touch=True)))  # noqa: SLF001
    points_at_the_left_calf(pointing, qtbot)
    assert "You pointed at" not in pointing.reads()

    view = legs(pointing, "back")
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=spot(view, 80, 300))

    qtbot.waitUntil(lambda: "You pointed at" in pointing.reads(), timeout=10_000)


def test_the_picture_is_not_mirrored_in_arabic(pointing: Patient, qtbot: QtBot) -> None:
    pointing.kiosk.window._act(SetDisplay(Display("ar")))  # noqa: SLF001

    points_at_the_left_calf(pointing, qtbot)

    assert pointing.kiosk.window.visit.places == ("back-left-calf",)


def test_pointing_never_says_what_is_wrong(pointing: Patient) -> None:
    for place in pointing.kiosk.stage.content.leg_map.places:
        pointing.touch(place.id)

    assert [word for word in NEVER if word in pointing.reads().lower()] == []


def test_the_place_is_shown_again_before_the_questions_and_to_staff(
    pointing: Patient, qtbot: QtBot
) -> None:
    points_at_the_left_calf(pointing, qtbot)
    pointing.touch("check", "first", "first")
    assert isinstance(pointing.kiosk.window.visit.screen, LimbGate)
    assert f"You pointed here: {CALF}" in pointing.reads()
    assert legs(pointing, "back")

    pointing.touch("first")
    pointing.answers(swelling="yes")
    pointing.touch("next", "staff")

    assert isinstance(pointing.kiosk.window.visit.screen, ShowStaff)
    assert f"Pointed at, on a picture of the legs: {CALF}" in pointing.reads()


def test_pointing_changes_no_word_of_the_questions(pointing: Patient) -> None:
    window = pointing.kiosk.window
    asking = PointAt().check(pointing.kiosk.stage.content.checklist).adult().myself().ready()

    def reads(*places: str) -> list[str]:
        shown = []
        for position in range(len(asking.checklist.questions)):
            window.visit = window.visit.over()
            for place in places:
                window.visit = window.visit.point(place)
            window.go(type(asking)(asking.checklist, position))
            shown.append(pointing.reads())
        return shown

    assert reads("back-left-calf", "front-right-groin") == reads()


def test_the_sheet_of_the_check_has_the_place_and_other_sheets_have_not(
    pointing: Patient, qtbot: QtBot
) -> None:
    points_at_the_left_calf(pointing, qtbot)
    page = pointing.kiosk.window.page
    assert page

    assert page.sheet(answers={}).places == ("back-left-calf",)
    assert page.sheet("leg-clot").places == ()


def test_the_next_visitor_finds_no_mark(pointing: Patient, qtbot: QtBot) -> None:
    points_at_the_left_calf(pointing, qtbot)
    pointing.touch("finish")

    pointing.starts()
    pointing.touch("learn", "where")

    assert "You pointed at" not in pointing.reads()


def test_a_keypad_stays_on_the_place_it_has_chosen(pointing: Patient) -> None:
    button = pointing.control("front-left-knee")
    button.setFocus()

    button.click()

    assert button.hasFocus()
