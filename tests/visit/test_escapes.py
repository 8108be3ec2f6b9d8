"""Ways out of a kiosk: after each there is one window of ours, and the visit goes on unharmed."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui import guard
from tests.visit.conftest import Patient

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, META = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.MetaModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key
A_MINUTE_MS = 60_000
COMBINATIONS = [
    (Key.Key_F4, ALT), (Key.Key_Tab, ALT), (Key.Key_Space, ALT), (Key.Key_Escape, ALT),
    *[(Key(Key.Key_F1 + n), CONTROL | ALT) for n in range(12)],
    (Key.Key_Backspace, CONTROL | ALT), (Key.Key_Delete, CONTROL | ALT), (Key.Key_Escape, CONTROL),
    (Key.Key_Super_L, NONE), (Key.Key_R, META), (Key.Key_L, META), (Key.Key_Menu, NONE),
    (Key.Key_F1, NONE), (Key.Key_F11, NONE), (Key.Key_Escape, NONE), (Key.Key_Print, NONE),
    (Key.Key_SysReq, NONE),
    *[(key, CONTROL) for key in (
        Key.Key_O, Key.Key_S, Key.Key_P, Key.Key_N, Key.Key_T, Key.Key_W, Key.Key_Q, Key.Key_C,
        Key.Key_V, Key.Key_A, Key.Key_Return, Key.Key_Tab,
    )],
    (Key.Key_I, CONTROL | SHIFT), (Key.Key_MediaPlay, NONE), (Key.Key_HomePage, NONE),
    (Key.Key_LaunchMail, NONE), (Key.Key_Calculator, NONE), (Key.Key_Sleep, NONE),
    (Key.Key_PowerOff, NONE), (Key.Key_VolumeUp, NONE), (Key.Key_VolumeMute, NONE),
]  # fmt: skip


def unharmed(patient: Patient, before: object) -> None:
    tops = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert tops == [patient.window]
    assert patient.kiosk.window.visit == before
    assert patient.window.isVisible()


@pytest.mark.parametrize(("key", "modifiers"), COMBINATIONS)
def test_no_key_leads_out(patient: Patient, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    patient.begins_the_check()
    before = patient.kiosk.window.visit

    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        target = QApplication.focusWidget() or patient.window
        QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers))
    QApplication.processEvents()

    unharmed(patient, before)


def test_a_window_manager_cannot_close_it(patient: Patient) -> None:
    patient.begins_the_check()
    before = patient.kiosk.window.visit

    assert not patient.window.close()

    unharmed(patient, before)


def test_a_scanner_typing_text_and_enter_answers_nothing(
    patient: Patient, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, "SCANNER_MS", A_MINUTE_MS)
    patient.begins_the_check()
    before = patient.kiosk.window.visit

    for letter in "5012345678900\r" * 20:
        qtbot.keyClicks(patient.window, letter)

    unharmed(patient, before)


def test_shift_five_times_and_a_thousand_keys_do_nothing(patient: Patient, qtbot: QtBot) -> None:
    patient.begins_the_check()
    before = patient.kiosk.window.visit

    for _ in range(5):
        qtbot.keyClick(patient.window, Key.Key_Shift)
    for _ in range(1000):
        qtbot.keyClick(patient.window, Key.Key_X)

    unharmed(patient, before)


@pytest.mark.parametrize(
    "button",
    [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton],
)
def test_other_mouse_buttons_answer_nothing(
    patient: Patient, qtbot: QtBot, button: Qt.MouseButton
) -> None:
    patient.begins_the_check()
    before = patient.kiosk.window.visit

    qtbot.mouseClick(patient.control("no"), button)

    unharmed(patient, before)


def test_a_long_press_opens_no_menu(patient: Patient) -> None:
    patient.begins_the_check()
    before = patient.kiosk.window.visit
    place = QPoint(200, 200)

    QApplication.sendEvent(
        patient.window, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place)
    )

    unharmed(patient, before)


def test_a_wheel_with_control_zooms_nothing(patient: Patient) -> None:
    patient.begins_the_check()
    before = patient.kiosk.window.visit

    event = QWheelEvent(
        QPointF(300, 300), QPointF(300, 300), QPoint(0, 0), QPoint(0, 120),
        Qt.MouseButton.NoButton, CONTROL, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(patient.control("no"), event)

    unharmed(patient, before)


def test_a_drag_from_one_answer_to_another_answers_nothing(patient: Patient, qtbot: QtBot) -> None:
    patient.begins_the_check()
    before = patient.kiosk.window.visit
    yes, no = patient.control("yes"), patient.control("no")
    far = yes.mapFromGlobal(no.mapToGlobal(no.rect().center()))

    qtbot.mousePress(yes, Qt.MouseButton.LeftButton)
    moved = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(far), QPointF(yes.mapToGlobal(far)),
        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, NONE,
    )  # fmt: skip
    QApplication.sendEvent(yes, moved)
    qtbot.mouseRelease(yes, Qt.MouseButton.LeftButton, pos=far)

    unharmed(patient, before)


def test_a_child_tapping_fast_stays_inside(patient: Patient, qtbot: QtBot) -> None:
    patient.starts()

    for x in range(20, 1280, 150):
        for y in range(20, 800, 150):
            target = patient.window.childAt(x, y) or patient.window
            place = target.mapFrom(patient.window, QPoint(x, y))
            qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=place)

    tops = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert tops == [patient.window]
