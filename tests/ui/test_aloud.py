"""The order in which a screen is read aloud."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.aloud import shown_words
from kiosk.ui.button import TouchButton
from kiosk.ui.words import Words


class Shout(Words):
    urgent = True


class Whisper(Words):
    def aloud(self) -> str:
        return "psst"


def words(parent: QWidget, text: str, place: QRect, kind: type[Words] = Words) -> Words:
    made = kind()
    made.setText(text)
    made.setParent(parent)
    made.setGeometry(place)
    return made


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A title over two columns; the parts are made in another order than they are read."""
    made = QWidget()
    qtbot.addWidget(made)
    left, right = QWidget(made), QWidget(made)
    right.setGeometry(300, 50, 280, 200)
    left.setGeometry(0, 50, 280, 200)
    words(right, "right", QRect(0, 0, 100, 20))
    words(left, "lower left", QRect(0, 40, 100, 20))
    words(left, "upper left", QRect(0, 0, 100, 20))
    words(made, "**title**", QRect(0, 0, 600, 40))
    return made


def test_from_the_top_and_one_column_after_the_other(page: QWidget) -> None:
    assert list(shown_words(page)) == ["title", "upper left", "lower left", "right"]


def test_from_the_right_where_a_reader_starts_there(page: QWidget) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert list(shown_words(page)) == ["title", "right", "upper left", "lower left"]


def test_what_is_urgent_is_said_first(page: QWidget) -> None:
    words(page, "danger", QRect(0, 300, 100, 20), Shout)

    assert next(shown_words(page)) == "danger"


def test_what_is_hidden_is_not_said(page: QWidget) -> None:
    words(page, "secret", QRect(0, 300, 100, 20)).hide()

    assert "secret" not in list(shown_words(page))


def test_a_widget_may_say_something_else_than_it_shows(page: QWidget) -> None:
    words(page, "shown", QRect(0, 300, 100, 20), Whisper)

    assert list(shown_words(page))[-1] == "psst"


def test_a_button_says_its_words_and_its_second_line(page: QWidget) -> None:
    button = TouchButton("main")
    button.setText("The main sheet")
    button.set_sub("On two sides")
    button.setParent(page)
    button.setGeometry(0, 300, 100, 20)

    assert list(shown_words(page))[-2:] == ["The main sheet", "On two sides"]
