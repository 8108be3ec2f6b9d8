import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.button import TouchButton
from kiosk.ui.look import Look
from kiosk.ui.palette import Kind, Mode
from kiosk.ui.scale import Role, Size
from tests.ui.dressing import ARABIC, a_look, pixels, show

LEFT = Qt.MouseButton.LeftButton
LONG = "Bescheinigungsausstellungsverfahren und mehr"


def button(
    qtbot: QtBot,
    words: str = "Next",
    kind: Kind = Kind.CORAL,
    wanted: Look | None = None,
    size: QSize | None = None,
) -> TouchButton:
    made = TouchButton("next", kind)
    made.setText(words)
    show(qtbot, made, size or QSize(200, 80), wanted or a_look())
    return made


def test_a_touch_acts_when_the_finger_lifts_inside(qtbot: QtBot) -> None:
    touched = button(qtbot)

    with qtbot.waitSignal(touched.clicked):
        qtbot.mouseClick(touched, LEFT)


def test_a_finger_that_slides_off_before_it_lifts_does_nothing(qtbot: QtBot) -> None:
    touched = button(qtbot)
    acts: list[bool] = []
    touched.clicked.connect(lambda: acts.append(True))

    qtbot.mousePress(touched, LEFT, pos=QPoint(20, 20))
    qtbot.mouseMove(touched, QPoint(20, 400))
    qtbot.mouseRelease(touched, LEFT, pos=QPoint(20, 400))

    assert not acts
    assert not touched.isDown()


def test_a_second_finger_is_ignored(qtbot: QtBot) -> None:
    touched = button(qtbot)
    acts: list[bool] = []
    touched.clicked.connect(lambda: acts.append(True))
    screen = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    assert isinstance(screen, QPointingDevice)

    first, second = QPoint(20, 20), QPoint(150, 40)
    QTest.touchEvent(touched, screen).press(1, first, touched)
    QTest.touchEvent(touched, screen).stationary(1).press(2, second, touched)
    QTest.touchEvent(touched, screen).stationary(1).release(2, second, touched)
    assert acts == []
    QTest.touchEvent(touched, screen).release(1, first, touched)

    assert acts == [True]


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select]
)
def test_a_keypad_user_presses_a_button(qtbot: QtBot, key: Qt.Key) -> None:
    focused = button(qtbot)

    with qtbot.waitSignal(focused.clicked):
        qtbot.keyClick(focused, key)


def test_a_slow_touch_acts_after_one_second(qtbot: QtBot) -> None:
    touched = button(qtbot, wanted=a_look(slow_touch=True))

    with qtbot.waitSignal(touched.clicked, timeout=10_000):
        qtbot.mousePress(touched, LEFT)
    qtbot.mouseRelease(touched, LEFT)


def test_a_slow_touch_lifted_early_does_nothing(qtbot: QtBot) -> None:
    touched = button(qtbot, wanted=a_look(slow_touch=True))

    with qtbot.assertNotEmitted(touched.clicked):
        qtbot.mouseClick(touched, LEFT)


def test_a_slow_touch_counts_once(qtbot: QtBot) -> None:
    touched = button(qtbot, wanted=a_look(slow_touch=True))
    acts: list[bool] = []
    touched.clicked.connect(lambda: acts.append(True))

    with qtbot.waitSignal(touched.clicked, timeout=10_000):
        qtbot.mousePress(touched, LEFT)
    qtbot.mouseRelease(touched, LEFT)

    assert acts == [True]


@pytest.mark.parametrize("text_size", [1, 2, 3, 4])
@pytest.mark.parametrize("width", [90, 140, 220, 500])
def test_no_word_of_a_label_is_cut_however_narrow_the_button(
    qtbot: QtBot, text_size: int, width: int
) -> None:
    wanted = a_look(text_size=text_size)
    made = button(qtbot, LONG, Kind.QUIET, wanted)
    height = made.heightForWidth(width)
    made.window().resize(width, height)
    made.resize(width, height)

    ground = wanted.palette.faces[Kind.QUIET].fill
    image = pixels(made)
    inside = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).name().upper() == wanted.palette.ink
    ]

    assert image.pixelColor(width // 2, 3).name().upper() == ground
    assert min(x for x, _ in inside) >= 4
    assert max(x for x, _ in inside) < width - 4
    assert min(y for _, y in inside) >= 2
    assert max(y for _, y in inside) < height - wanted.px(5) - 2


def test_a_longer_label_makes_the_button_grow(qtbot: QtBot) -> None:
    made = button(qtbot, "Yes")
    short = made.heightForWidth(160)

    made.setText("Yes, and quite a lot more than that")

    assert made.heightForWidth(160) > short


@pytest.mark.parametrize("size", Size)
@pytest.mark.parametrize("text_size", [1, 4])
def test_a_button_is_never_smaller_than_its_size(qtbot: QtBot, size: Size, text_size: int) -> None:
    wanted = a_look(text_size=text_size)
    made = TouchButton("next", Kind.QUIET, size)
    made.setText("A")
    show(qtbot, made, QSize(200, 200), wanted)

    assert made.sizeHint().height() >= wanted.control_height(size)
    assert made.sizeHint().width() >= wanted.control_height(Size.BUTTON)


@pytest.mark.parametrize("mode", [Mode.BLACK_ON_WHITE, Mode.WHITE_ON_BLACK])
def test_a_press_reverses_a_button_in_two_colours(qtbot: QtBot, mode: Mode) -> None:
    made = button(qtbot, wanted=a_look(colours=mode))
    before = pixels(made).pixelColor(40, 40).name()

    made.setDown(True)

    assert pixels(made).pixelColor(40, 40).name() != before


def test_a_press_takes_the_lip_from_below_and_shows_it_above(qtbot: QtBot) -> None:
    made = button(qtbot)
    lip = a_look().palette.faces[Kind.CORAL].lip.lower()

    at_rest = pixels(made)
    made.setDown(True)
    pressed = pixels(made)

    assert at_rest.pixelColor(100, 77).name() == lip
    assert at_rest.pixelColor(100, 2).name() != lip
    assert pressed.pixelColor(100, 77).name() != lip
    assert pressed.pixelColor(100, 2).name() == lip


def test_the_choice_in_force_has_a_ring_a_tick_and_no_lip(qtbot: QtBot) -> None:
    made = button(qtbot, "Standard", Kind.CARD)
    plain = made.content_width(a_look())

    made.set_chosen(chosen=True)

    image = pixels(made)
    assert made.isChecked()
    assert made.content_width(a_look()) > plain
    assert image.pixelColor(100, 77).name() == a_look().palette.teal.lower()
    assert image.pixelColor(100, 2).name() == a_look().palette.teal.lower()


def test_a_touch_on_a_choice_leaves_the_choosing_to_the_page(qtbot: QtBot) -> None:
    made = button(qtbot, "Large", Kind.CARD)
    made.set_chosen(chosen=False)

    qtbot.mouseClick(made, LEFT)

    assert not made.isChecked()


def test_an_arabic_button_has_its_icon_at_the_right(qtbot: QtBot) -> None:
    made = TouchButton("yes", Kind.ANSWER, icon="tick", role=Role.HEADING)
    wanted = a_look(writing=ARABIC)
    made.setText("نعم")
    show(qtbot, made, QSize(400, 100), wanted)
    first = pixels(made)

    made.window().setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert pixels(made) != first


def test_a_button_looks_the_same_each_time_it_is_drawn(qtbot: QtBot) -> None:
    one = pixels(button(qtbot, "Call for help"))
    two = pixels(button(qtbot, "Call for help"))

    assert one == two


def test_an_ampersand_in_a_label_is_shown_and_no_shortcut(qtbot: QtBot) -> None:
    made = button(qtbot, "Rest & water")

    assert made.text() == "Rest & water"
    assert made.shortcut().isEmpty()
