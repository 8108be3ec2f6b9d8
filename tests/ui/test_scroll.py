import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QScroller, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.button import TouchButton
from kiosk.ui.look import Look
from kiosk.ui.palette import Kind
from kiosk.ui.scroll import ScrollPane
from tests.ui.dressing import ARABIC, a_look, show

LEFT = Qt.MouseButton.LeftButton
BOX = QSize(600, 400)


def pane(
    qtbot: QtBot, rows: int, wanted: Look | None = None
) -> tuple[ScrollPane, list[TouchButton]]:
    content = QWidget()
    layout = QVBoxLayout(content)
    layout.setContentsMargins(0, 0, 0, 0)
    buttons = [TouchButton(f"row-{n}", Kind.CARD) for n in range(rows)]
    for number, button in enumerate(buttons):
        button.setText(f"Row {number}")
        layout.addWidget(button)
    made = ScrollPane("rows", content)
    show(qtbot, made, BOX, wanted or a_look())
    return made, buttons


def arrow(made: ScrollPane, name: str) -> TouchButton:
    found = made.findChild(TouchButton, f"rows-{name}")
    assert isinstance(found, TouchButton)
    return found


def top_of(made: ScrollPane, row: TouchButton) -> int:
    return row.mapTo(made, QPoint(0, 0)).y()


def test_rows_that_fit_need_no_arrows(qtbot: QtBot) -> None:
    made, _rows = pane(qtbot, 3)

    assert not made.overflows
    assert not made.rail.isVisible()


def test_rows_that_do_not_fit_bring_the_arrows(qtbot: QtBot) -> None:
    made, _rows = pane(qtbot, 12)

    assert made.overflows
    assert arrow(made, "down").isEnabled()
    assert not arrow(made, "up").isEnabled()
    assert arrow(made, "down").width() >= a_look().px(80)


def test_a_page_ends_on_whole_rows(qtbot: QtBot) -> None:
    made, rows = pane(qtbot, 12)

    qtbot.mouseClick(arrow(made, "down"), LEFT)

    tops = [top_of(made, row) for row in rows]
    assert 0 in tops
    cut = next(n for n, row in enumerate(rows) if top_of(made, row) == 0)
    assert 3 <= cut <= 4


def test_every_row_can_be_read_by_the_arrows_down_and_up_again(qtbot: QtBot) -> None:
    made, rows = pane(qtbot, 23)
    read: set[str] = set()

    def read_page() -> None:
        for row in rows:
            top = top_of(made, row)
            if top >= 0 and top + row.height() <= made.height():
                read.add(row.objectName())

    read_page()
    while arrow(made, "down").isEnabled():
        qtbot.mouseClick(arrow(made, "down"), LEFT)
        read_page()
    assert len(read) == 23
    while arrow(made, "up").isEnabled():
        qtbot.mouseClick(arrow(made, "up"), LEFT)

    assert top_of(made, rows[0]) == 0


def test_a_row_taller_than_the_pane_can_be_read_to_its_end(qtbot: QtBot) -> None:
    made, rows = pane(qtbot, 2)
    rows[0].setText("word " * 400)
    qtbot.waitUntil(lambda: made.overflows)

    for _page in range(20):
        made.page_down()

    assert not arrow(made, "down").isEnabled()
    assert top_of(made, rows[1]) + rows[1].height() <= made.height()


def test_a_drag_that_began_on_a_button_scrolls_and_presses_nothing(qtbot: QtBot) -> None:
    made, rows = pane(qtbot, 12)
    acts: list[bool] = []
    for row in rows:
        row.clicked.connect(lambda: acts.append(True))
    window = made.window().windowHandle()

    QTest.mousePress(window, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(200, 300))
    assert rows[3].isDown()
    for y in range(300, 100, -10):
        QTest.mouseMove(window, QPoint(200, y))
    qtbot.waitUntil(lambda: top_of(made, rows[0]) < -50)
    assert not any(row.isDown() for row in rows)
    QTest.mouseRelease(window, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(200, 100))

    assert acts == []


def runs_out(made: ScrollPane) -> bool:
    """Drag quickly and leave; return whether the pane still moves after that."""
    (area,) = made.findChildren(QScrollArea)
    scroller = QScroller.scroller(area.viewport())
    finger = QScroller.Input
    scroller.handleInput(finger.InputPress, QPointF(200, 300), 0)
    for step in range(1, 11):
        scroller.handleInput(finger.InputMove, QPointF(200, 300 - 20 * step), 20 * step)
    scroller.handleInput(finger.InputRelease, QPointF(200, 100), 200)
    return scroller.state() == QScroller.State.Scrolling


def test_a_pane_runs_out_after_a_quick_finger(qtbot: QtBot) -> None:
    made, _rows = pane(qtbot, 40)

    assert runs_out(made)


def test_a_pane_stays_where_it_was_left_for_who_wants_no_motion(qtbot: QtBot) -> None:
    made, _rows = pane(qtbot, 40, a_look(reduced_motion=True))

    assert not runs_out(made)


def test_a_touch_in_a_pane_shows_at_once_and_acts(qtbot: QtBot) -> None:
    made, rows = pane(qtbot, 12)
    window = made.window().windowHandle()

    with qtbot.waitSignal(rows[0].clicked):
        QTest.mousePress(window, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(200, 30))
        assert rows[0].isDown()
        QTest.mouseRelease(window, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(200, 30))


def test_a_new_screen_begins_at_the_top(qtbot: QtBot) -> None:
    made, rows = pane(qtbot, 12)
    made.page_down()

    made.to_top()

    assert top_of(made, rows[0]) == 0


@pytest.mark.parametrize("text_size", [1, 4])
def test_more_content_never_makes_the_window_grow(qtbot: QtBot, text_size: int) -> None:
    made, rows = pane(qtbot, 12, a_look(text_size=text_size))

    for row in rows:
        row.setText("Much more to say than before, in every single row of this pane")
    qtbot.waitUntil(lambda: made.content.height() > 1000)

    assert made.window().size() == BOX
    assert made.minimumSizeHint() == QSize(0, 0)


def test_in_arabic_the_arrows_stand_at_the_left(qtbot: QtBot) -> None:
    made, _rows = pane(qtbot, 12, a_look(writing=ARABIC))

    assert made.rail.x() == 0


def test_the_arrow_of_a_keypad_user_at_the_end_passes_the_focus_on(qtbot: QtBot) -> None:
    made, _rows = pane(qtbot, 6)
    made.window().activateWindow()
    arrow(made, "down").setFocus()

    while arrow(made, "down").isEnabled():
        arrow(made, "down").click()

    assert arrow(made, "up").hasFocus()
