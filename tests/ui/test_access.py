import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.paths import ILLUSTRATIONS
from kiosk.ui.access import Accessibility
from kiosk.ui.button import TouchButton
from kiosk.ui.number import BigNumber
from kiosk.ui.picture import Picture
from kiosk.ui.pictures import Pictures
from kiosk.ui.words import Words
from tests.ui.dressing import a_look, show


@pytest.fixture(scope="module")
def access() -> Accessibility:
    made = Accessibility()
    made.install()
    return made


def told(widget: QWidget) -> tuple[QAccessible.Role, str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface
    return interface.role(), interface.text(QAccessible.Text.Name)


def test_a_listener_is_told_headings_words_pictures_and_buttons(
    qtbot: QtBot,
    access: Accessibility,  # noqa: ARG001
) -> None:
    heading, words = Words(heading=1), Words()
    heading.setText("Get help **now**")
    words.setText("Sit down")
    picture = Picture("sign", Pictures(ILLUSTRATIONS))
    picture.show_picture("sign-foot-cold", "A cold foot")
    button, number = TouchButton("yes"), BigNumber()
    button.setText("Yes & no")
    number.setText("999")
    for widget in (heading, words, picture, button, number):
        show(qtbot, widget, QSize(200, 100), a_look())

    role = QAccessible.Role
    assert told(heading) == (role.Heading, "Get help now")
    assert told(words) == (role.StaticText, "Sit down")
    assert told(picture) == (role.Graphic, "A cold foot")
    assert told(button) == (role.Button, "Yes & no")
    assert told(number) == (role.StaticText, "999")


def test_a_listener_is_told_the_new_words_after_a_change_of_language(
    qtbot: QtBot,
    access: Accessibility,  # noqa: ARG001
) -> None:
    heading = Words(heading=1)
    heading.setText("Leg clot")
    show(qtbot, heading, QSize(200, 100), a_look())
    before = told(heading)

    heading.setText("Coágulo en la pierna")

    assert before[1] == "Leg clot"
    assert told(heading)[1] == "Coágulo en la pierna"
