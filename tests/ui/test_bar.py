import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.bar import Bar
from kiosk.ui.control import Control
from kiosk.ui.look import Look
from kiosk.ui.words import Words
from tests.ui.dressing import ARABIC, a_look, show

SCREENS = [
    QSize(1024, 600),
    QSize(1280, 800),
    QSize(600, 1024),
    QSize(1080, 1920),
    QSize(3840, 2160),
]
ENGLISH = {
    "language": "English",
    "display": "Text and colours",
    "note": "Demonstration",
    "finish": "Finish",
    "help_words": "Call for help",
    "number": "999",
}
LONG = {
    "language": "Українська",
    "display": "Darstellungsgrößeneinstellungen und Farben",
    "note": "Vorführungsbetrieb ohne Gewähr",
    "finish": "Sitzung jetzt beenden",
    "help_words": "Sofort Hilfe herbeirufen",
    "number": "116 117",
}


def bar(qtbot: QtBot, wanted: Look, words: dict[str, str] | None = None) -> Bar:
    made = Bar()
    made.show_words(**(words or ENGLISH))
    made.apply(wanted)
    height = made.heightForWidth(wanted.width)
    show(qtbot, made, QSize(wanted.width, height), wanted)
    made.apply(wanted)
    return made


def parts(made: Bar) -> list[QWidget]:
    kinds = made.findChildren(Control) + made.findChildren(Words)
    return [part for part in kinds if part.isVisible()]


@pytest.mark.parametrize("words", [ENGLISH, LONG], ids=["english", "long"])
@pytest.mark.parametrize("text_size", [1, 2, 3, 4])
@pytest.mark.parametrize("screen", SCREENS, ids=lambda s: f"{s.width()}x{s.height()}")
def test_the_bar_holds_every_word_on_every_screen(
    qtbot: QtBot, screen: QSize, text_size: int, words: dict[str, str]
) -> None:
    made = bar(qtbot, a_look(screen, text_size=text_size), words)

    shown = parts(made)

    assert len(shown) == 5
    for part in shown:
        assert made.rect().contains(part.geometry()), part.objectName()
        assert part.height() >= part.heightForWidth(part.width()), part.objectName()
        others = [other for other in shown if other is not part]
        assert not any(part.geometry().intersects(other.geometry()) for other in others)


@pytest.mark.parametrize("text_size", [3, 4])
def test_call_for_help_has_a_row_of_its_own_at_large_text(qtbot: QtBot, text_size: int) -> None:
    made = bar(qtbot, a_look(text_size=text_size))
    by_name = {part.objectName(): part for part in parts(made)}

    assert by_name["help"].y() > by_name["finish"].geometry().bottom()
    assert by_name["help"].width() > 1000


def test_at_standard_text_the_bar_is_one_row_of_104_px(qtbot: QtBot) -> None:
    made = bar(qtbot, a_look())

    assert made.height() == 104


def test_a_person_in_a_wrong_language_finds_the_language_where_it_was(qtbot: QtBot) -> None:
    english = bar(qtbot, a_look())
    arabic = bar(qtbot, a_look(writing=ARABIC))

    for made in (english, arabic):
        by_name = {part.objectName(): part for part in parts(made)}
        assert by_name["language"].x() == 24
        assert by_name["help"].geometry().right() > 1250


@pytest.mark.parametrize("name", ["language", "display", "finish", "help"])
def test_each_place_of_the_bar_leads_where_it_says(qtbot: QtBot, name: str) -> None:
    made = bar(qtbot, a_look())
    control = made.findChild(Control, name)
    assert control

    with qtbot.waitSignal(getattr(made, name)):
        control.click()


def test_no_finish_and_no_note_take_no_room(qtbot: QtBot) -> None:
    made = bar(qtbot, a_look(), ENGLISH | {"finish": "", "note": ""})

    assert [part.objectName() for part in parts(made)] == ["language", "display", "help"]
