from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.button import TouchButton
from kiosk.ui.card import CardButton
from kiosk.ui.palette import Kind
from kiosk.ui.panel import Panel
from kiosk.ui.point import Point
from kiosk.ui.row import EqualRow
from kiosk.ui.scale import Role
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.share import share
from kiosk.ui.words import Words
from tests.ui.dressing import a_look, show


def test_a_row_under_a_pane_keeps_the_height_of_its_longest_label(qtbot: QtBot) -> None:
    buttons = [TouchButton(str(n), Kind.QUIET, icon="tick") for n in range(3)]
    for button, words in zip(buttons, ("Yes", "No", "Check all of my signs"), strict=True):
        button.setText(words)
    page, row = Panel(), EqualRow(buttons)
    layout = QVBoxLayout(page)
    layout.addWidget(ScrollPane("rows", QWidget()), 1)
    layout.addWidget(row)

    show(qtbot, page, QSize(520, 500), a_look())

    assert all(b.height() >= b.heightForWidth(b.width()) for b in buttons)
    assert row.height() < 200


def test_a_row_stacks_before_it_breaks_a_word(qtbot: QtBot) -> None:
    buttons = [TouchButton(str(n)) for n in range(3)]
    for button in buttons:
        button.setText("Bescheinigung")
    row = EqualRow(buttons)

    show(qtbot, row, QSize(400, 300), a_look())

    assert row.stacked(400)
    assert not row.stacked(900)


def test_a_card_is_touched_through_the_words_on_it(qtbot: QtBot) -> None:
    card, words = CardButton("check", Kind.CORAL), Words("words")
    words.setText("16 short questions. You see how soon to get help.")
    inside = QVBoxLayout()
    inside.addWidget(words)
    card.fill(inside)
    window = show(qtbot, card, QSize(300, 200), a_look())

    assert window.childAt(words.geometry().center()) is card
    assert words.height() >= words.heightForWidth(words.width())
    assert card.heightForWidth(200) > 0


def test_a_point_wraps_beside_its_mark(qtbot: QtBot) -> None:
    point = Point("cross")
    point.setText("Do not wait for an appointment here")

    show(qtbot, point, QSize(240, 200), a_look())

    assert point.heightForWidth(240) >= 3 * a_look().type_px(Role.BODY)


def test_a_width_is_shared_to_the_last_pixel() -> None:
    cases = [([100, 50], [60, 30], 301), ([100, 50], [60, 30], 120), ([100, 50], [60, 30], 60)]

    for natural, least, room in cases:
        shared = share(natural, least, room)

        assert sum(shared) == room
        assert all(width > 0 for width in shared)
