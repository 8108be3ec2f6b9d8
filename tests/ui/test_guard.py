from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui import guard
from kiosk.ui.button import TouchButton
from kiosk.ui.guard import Guard
from tests.ui.dressing import a_look, show

KEY, MOD = Qt.Key, Qt.KeyboardModifier
A_MINUTE_MS = 60_000
KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
CTRL_ALT = MOD.ControlModifier | MOD.AltModifier


class Hearing(QWidget):
    """Notes every event that reaches it."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[QEvent.Type] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)

    def event(self, event: QEvent) -> bool:
        self.heard.append(event.type())
        return super().event(event)


@pytest.fixture
def guarded(qapp: QApplication) -> Iterator[None]:
    guard = Guard()
    guard.watch(qapp)
    yield
    qapp.removeEventFilter(guard)


@pytest.fixture
def hearing(qtbot: QtBot, guarded: None) -> Hearing:  # noqa: ARG001
    made = Hearing()
    window = show(qtbot, made, QSize(300, 200), a_look())
    window.activateWindow()
    made.setFocus()
    made.heard.clear()
    return made


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (KEY.Key_F4, MOD.AltModifier),
        (KEY.Key_Tab, MOD.AltModifier),
        (KEY.Key_Space, MOD.AltModifier),
        (KEY.Key_Escape, MOD.AltModifier),
        (KEY.Key_Escape, MOD.NoModifier),
        (KEY.Key_Escape, MOD.ControlModifier),
        *((key, CTRL_ALT) for key in (KEY.Key_F1, KEY.Key_F12, KEY.Key_Backspace, KEY.Key_Delete)),
        *(
            (key, MOD.ControlModifier)
            for key in (
                KEY.Key_O,
                KEY.Key_S,
                KEY.Key_P,
                KEY.Key_N,
                KEY.Key_T,
                KEY.Key_W,
                KEY.Key_Q,
                KEY.Key_C,
                KEY.Key_V,
                KEY.Key_A,
                KEY.Key_Return,
            )
        ),
        (KEY.Key_I, MOD.ControlModifier | MOD.ShiftModifier),
        *(
            (key, MOD.NoModifier)
            for key in (
                KEY.Key_Super_L,
                KEY.Key_Meta,
                KEY.Key_Menu,
                KEY.Key_F1,
                KEY.Key_F11,
                KEY.Key_Print,
                KEY.Key_SysReq,
                KEY.Key_Shift,
                KEY.Key_A,
                KEY.Key_5,
                KEY.Key_Delete,
                KEY.Key_MediaPlay,
                KEY.Key_HomePage,
                KEY.Key_LaunchMail,
                KEY.Key_Calculator,
                KEY.Key_Sleep,
                KEY.Key_PowerOff,
                KEY.Key_VolumeUp,
                KEY.Key_Back,
                KEY.Key_Explorer,
            )
        ),
        (KEY.Key_L, MOD.MetaModifier),
    ],
)
def test_a_key_that_leads_out_of_the_kiosk_is_swallowed(
    qapp: QApplication, hearing: Hearing, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    for kind in KEYS:
        qapp.sendEvent(hearing, QKeyEvent(kind, key, modifiers))

    assert not set(KEYS) & set(hearing.heard)


@pytest.mark.parametrize("key", [KEY.Key_Up, KEY.Key_Return, KEY.Key_F13, KEY.Key_F24])
def test_a_key_that_a_visit_needs_passes(qtbot: QtBot, hearing: Hearing, key: Qt.Key) -> None:
    qtbot.keyClick(hearing, key)

    assert QEvent.Type.KeyPress in hearing.heard


@pytest.mark.parametrize(
    "button",
    [
        Qt.MouseButton.RightButton,
        Qt.MouseButton.MiddleButton,
        Qt.MouseButton.BackButton,
        Qt.MouseButton.ForwardButton,
    ],
)
def test_a_mouse_button_that_no_finger_has_is_swallowed(
    qtbot: QtBot, hearing: Hearing, button: Qt.MouseButton
) -> None:
    qtbot.mouseClick(hearing, button)

    mouse = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease}
    assert not mouse & set(hearing.heard)


def test_a_long_press_opens_no_menu(qapp: QApplication, hearing: Hearing) -> None:
    wish = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(9, 9), QPoint(9, 9))

    qapp.sendEvent(hearing, wish)

    assert QEvent.Type.ContextMenu not in hearing.heard


def test_nothing_can_be_dropped_on_the_kiosk(qapp: QApplication, hearing: Hearing) -> None:
    data = qapp.clipboard().mimeData()
    drop = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, MOD.NoModifier
    )

    qapp.sendEvent(hearing, drop)

    assert QEvent.Type.Drop not in hearing.heard


def test_a_wheel_with_control_zooms_nothing(qapp: QApplication, hearing: Hearing) -> None:
    turn = QWheelEvent(
        QPointF(9, 9),
        QPointF(9, 9),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        MOD.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    qapp.sendEvent(hearing, turn)

    assert QEvent.Type.Wheel not in hearing.heard


def test_a_double_tap_counts_once(qtbot: QtBot, guarded: None) -> None:  # noqa: ARG001
    button = TouchButton("yes")
    show(qtbot, button, QSize(200, 80), a_look())
    taps: list[bool] = []
    button.clicked.connect(lambda: taps.append(True))

    QTest.mouseDClick(
        button.window().windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(40, 40)
    )

    assert len(taps) == 1


def test_the_enter_of_a_barcode_scanner_presses_nothing(
    qtbot: QtBot,
    guarded: None,  # noqa: ARG001
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(guard, "SCANNER_MS", A_MINUTE_MS)
    button = TouchButton("yes")
    window = show(qtbot, button, QSize(200, 80), a_look())
    window.activateWindow()
    button.setFocus()
    taps: list[bool] = []
    button.clicked.connect(lambda: taps.append(True))

    qtbot.keyClicks(button, "4006381333931")
    qtbot.keyClick(button, Qt.Key.Key_Return)

    assert taps == []
