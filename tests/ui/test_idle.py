import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.idle import IdleWatch
from tests.ui.dressing import a_look, show


def test_a_kiosk_that_nobody_touches_is_noticed(qtbot: QtBot, qapp: QApplication) -> None:
    watch = IdleWatch(0.05)

    with qtbot.waitSignal(watch.quiet):
        watch.watch(qapp)

    qapp.removeEventFilter(watch)


@pytest.mark.parametrize("act", ["touch", "key"])
def test_a_touch_or_a_key_shows_that_somebody_is_there(
    qtbot: QtBot, qapp: QApplication, act: str
) -> None:
    watch = IdleWatch(60)
    watch.watch(qapp)
    screen = QWidget()
    show(qtbot, screen, QSize(100, 100), a_look())

    with qtbot.waitSignal(watch.touched):
        if act == "touch":
            qtbot.mouseClick(screen, Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(screen, Qt.Key.Key_Down)

    qapp.removeEventFilter(watch)


def test_a_resting_watch_says_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    watch = IdleWatch(0.05)
    watch.watch(qapp)

    watch.stop()

    with qtbot.assertNotEmitted(watch.quiet, wait=150):
        pass
    qapp.removeEventFilter(watch)
