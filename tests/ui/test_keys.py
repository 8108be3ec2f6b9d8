from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.bar import Bar
from kiosk.ui.button import TouchButton
from kiosk.ui.control import Control
from kiosk.ui.keys import Keys
from kiosk.ui.look import Look
from kiosk.ui.page import Page
from kiosk.ui.palette import Kind
from kiosk.ui.row import EqualRow
from kiosk.ui.scale import Size
from kiosk.ui.scroll import ScrollPane
from tests.ui.dressing import ARABIC, REFERENCE, a_look

ROWS = 9


class Example(Page):
    """A page with rows that scroll and three answers."""

    def __init__(self) -> None:
        super().__init__("example")
        content = QWidget()
        layout = QVBoxLayout(content)
        self.rows = [TouchButton(f"row-{n}", Kind.CARD) for n in range(ROWS)]
        for row in self.rows:
            row.setText(row.objectName())
            layout.addWidget(row)
        self.pane = ScrollPane("rows", content)
        self.set_middle(self.pane)
        self.answers = [TouchButton(a, Kind.ANSWER, Size.ANSWER) for a in ("yes", "no", "unsure")]
        for answer in self.answers:
            answer.setText(answer.objectName())
        self.set_foot(EqualRow(self.answers))
        self.set_first_focus(self.answers[0])
        self.strip.show_back("Back")
        self.strip.show_title("Example")


@dataclass
class Visit:
    window: QWidget
    page: Example
    bar: Bar
    keys: Keys

    def focus(self) -> str:
        focused = QApplication.focusWidget()
        return focused.objectName() if focused else ""


def _visit(qtbot: QtBot, wanted: Look) -> Visit:
    window = QWidget()
    window.setLayoutDirection(wanted.direction)
    page, bar = Example(), Bar()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(page, 1)
    layout.addWidget(bar)
    bar.show_words(
        language="English",
        display="Text",
        note="",
        finish="Finish",
        help_words="Call for help",
        number="999",
    )
    page.apply(wanted)
    bar.apply(wanted)
    window.resize(REFERENCE)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    page.focus_first()
    keys = Keys(window)
    keys.apply(wanted)
    return Visit(window, page, bar, keys)


@pytest.fixture(params=["english", "arabic"])
def visit(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication) -> Iterator[Visit]:
    wanted = a_look(writing=ARABIC) if request.param == "arabic" else a_look()
    made = _visit(qtbot, wanted)
    made.keys.watch(qapp)
    yield made
    qapp.removeEventFilter(made.keys)


def press(qtbot: QtBot, visit: Visit, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or visit.window, key)


def test_the_first_key_only_shows_where_the_focus_is(qtbot: QtBot, visit: Visit) -> None:
    acts: list[bool] = []
    visit.page.answers[0].clicked.connect(lambda: acts.append(True))

    press(qtbot, visit, Qt.Key.Key_Return)

    assert visit.focus() == "yes"
    assert visit.keys.ring.isVisible()
    assert acts == []


def test_enter_acts_on_the_control_that_is_ringed(qtbot: QtBot, visit: Visit) -> None:
    press(qtbot, visit, Qt.Key.Key_Down)

    with qtbot.waitSignal(visit.page.answers[0].clicked):
        press(qtbot, visit, Qt.Key.Key_Return)


def test_a_keypad_with_function_keys_moves_and_acts(qtbot: QtBot, visit: Visit) -> None:
    press(qtbot, visit, Qt.Key.Key_F14)
    press(qtbot, visit, Qt.Key.Key_F16)
    press(qtbot, visit, Qt.Key.Key_F15)
    focused = visit.window.findChild(Control, visit.focus())
    assert focused

    with qtbot.waitSignal(focused.clicked):
        press(qtbot, visit, Qt.Key.Key_F17)


@pytest.mark.parametrize(("key", "wish"), [(Qt.Key.Key_F19, "help"), (Qt.Key.Key_F20, "listen")])
def test_a_special_key_of_a_keypad_tells_its_wish(
    qtbot: QtBot, visit: Visit, key: Qt.Key, wish: str
) -> None:
    with qtbot.waitSignal(visit.keys.wished, check_params_cb=lambda told: told == wish):
        press(qtbot, visit, key)


def test_arrows_move_the_way_they_point(qtbot: QtBot, visit: Visit) -> None:
    press(qtbot, visit, Qt.Key.Key_Down)
    before = visit.page.answers[0].x()
    toward = (
        Qt.Key.Key_Left
        if visit.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        else Qt.Key.Key_Right
    )

    press(qtbot, visit, toward)

    assert visit.focus() == "no"
    assert (visit.page.answers[1].x() > before) == (toward == Qt.Key.Key_Right)


def test_every_control_is_reached_by_arrows_alone(qtbot: QtBot, visit: Visit) -> None:
    arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
    press(qtbot, visit, Qt.Key.Key_Down)
    waiting, steps = [visit.focus()], {visit.focus(): {visit.focus()}}
    while waiting:
        start = waiting.pop()
        for arrow in arrows:
            control = visit.window.findChild(Control, start)
            assert control
            control.setFocus()
            press(qtbot, visit, arrow)
            steps[start].add(visit.focus())
            if visit.focus() not in steps:
                steps[visit.focus()] = set()
                waiting.append(visit.focus())

    assert set(steps) >= {c.objectName() for c in visit.keys.controls()}
    assert all(len(reached - {start}) > 0 for start, reached in steps.items())


def test_a_row_out_of_sight_scrolls_into_sight(qtbot: QtBot, visit: Visit) -> None:
    press(qtbot, visit, Qt.Key.Key_Down)
    visit.page.rows[0].setFocus()

    for _row in range(ROWS - 1):
        press(qtbot, visit, Qt.Key.Key_Down)

    last = visit.page.rows[-1]
    place = QRect(last.mapTo(visit.page.pane, QPoint(0, 0)), last.size())
    assert last.hasFocus()
    assert visit.page.pane.rect().contains(place)


def test_page_keys_scroll(qtbot: QtBot, visit: Visit) -> None:
    first = visit.page.rows[0]
    before = first.mapTo(visit.window, QPoint(0, 0)).y()

    press(qtbot, visit, Qt.Key.Key_PageDown)

    assert first.mapTo(visit.window, QPoint(0, 0)).y() < before


def test_the_ring_lies_around_its_control_and_moves_nothing(qtbot: QtBot, visit: Visit) -> None:
    places = {c.objectName(): c.geometry() for c in visit.keys.controls()}

    press(qtbot, visit, Qt.Key.Key_Down)

    control = visit.page.answers[0]
    around = QRect(control.mapTo(visit.window, QPoint(0, 0)), control.size())
    assert visit.keys.ring.geometry() == around.adjusted(-10, -10, 10, 10)
    assert {c.objectName(): c.geometry() for c in visit.keys.controls()} == places


def test_a_touch_takes_the_ring_away(qtbot: QtBot, visit: Visit) -> None:
    press(qtbot, visit, Qt.Key.Key_Down)

    qtbot.mouseClick(visit.page.answers[1], Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: not visit.keys.ring.isVisible())


def test_tab_moves_on_and_the_ring_follows(qtbot: QtBot, visit: Visit) -> None:
    press(qtbot, visit, Qt.Key.Key_Tab)

    press(qtbot, visit, Qt.Key.Key_Tab)

    assert visit.focus() != "yes"
    focused = visit.window.findChild(Control, visit.focus())
    assert focused
    middle = focused.mapTo(visit.window, focused.rect().center())
    qtbot.waitUntil(lambda: visit.keys.ring.geometry().contains(middle))


def test_a_held_arrow_passes_over_many_controls_and_ends_on_one(
    qtbot: QtBot, visit: Visit
) -> None:
    press(qtbot, visit, Qt.Key.Key_Down)

    for _press in range(1000):
        press(qtbot, visit, Qt.Key.Key_Right)

    assert visit.focus() in {c.objectName() for c in visit.keys.controls()}
    assert visit.window.size() == QSize(1280, 800)


def test_a_key_that_comes_through_the_window_moves_once(qtbot: QtBot, visit: Visit) -> None:  # noqa: ARG001
    window = visit.window.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_Down)
    visit.page.rows[0].setFocus()

    QTest.keyClick(window, Qt.Key.Key_Down)

    assert visit.focus() == "row-1"
