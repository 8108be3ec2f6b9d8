from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.bar import Bar
from kiosk.ui.button import TouchButton
from kiosk.ui.look import Look
from kiosk.ui.page import Page
from kiosk.ui.palette import Kind
from kiosk.ui.row import EqualRow
from kiosk.ui.scale import Role, Size
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.words import Words
from tests.ui.dressing import ARABIC, a_look, show

SCREENS = [
    QSize(1024, 600),
    QSize(1280, 800),
    QSize(600, 1024),
    QSize(1080, 1920),
    QSize(3840, 2160),
]
LEAST_TARGET_MM = 12.7


class Question(Page):
    """A page as full as any: progress, Listen, signs, three answers."""

    def __init__(self, back: str, answers: tuple[str, str, str]) -> None:
        super().__init__("question")
        self.listen.show_words(back, back)
        self.strip.show_back(back)
        self.strip.show_progress("16 of 16", 16, 16)
        content = QWidget()
        layout = QVBoxLayout(content)
        stem = Words("stem", Role.STEM, bold=True)
        stem.setText("Do you have any of these signs now, or did you have them today?")
        layout.addWidget(stem)
        self.pane = ScrollPane("signs", content)
        self.set_middle(self.pane)
        self.answers = [
            TouchButton(n, Kind.ANSWER, Size.ANSWER, icon="tick", role=Role.HEADING)
            for n in ("yes", "no", "unsure")
        ]
        for button, words in zip(self.answers, answers, strict=True):
            button.setText(words)
        self.foot = EqualRow(self.answers)
        self.set_foot(self.foot)

    def regions(self) -> list[QRect]:
        parts: list[QWidget] = [self.strip, self.pane, self.foot]
        return [part.geometry() for part in parts]


def english() -> Question:
    return Question("Back", ("Yes", "No", "Not sure"))


def wordy() -> Question:
    return Question("Zurückgehen", ("Ja", "Nein", "Ich bin mir nicht sicher"))


def stand(qtbot: QtBot, page: Question, wanted: Look) -> Question:
    bar = Bar()
    qtbot.addWidget(bar)
    bar.show_words(
        language="Українська",
        display="Text and colours",
        note="Demonstration",
        finish="Finish",
        help_words="Call for help",
        number="999",
    )
    bar.apply(wanted)
    room = QSize(wanted.width, wanted.height - bar.heightForWidth(wanted.width))
    show(qtbot, page, room, wanted)
    page.apply(wanted)
    return page


@pytest.mark.parametrize("make", [english, wordy])
@pytest.mark.parametrize("low_reach", [False, True])
@pytest.mark.parametrize("text_size", [1, 2, 3, 4])
@pytest.mark.parametrize("screen", SCREENS, ids=lambda s: f"{s.width()}x{s.height()}")
def test_answers_stay_on_the_screen_and_the_signs_keep_room_to_be_read(
    qtbot: QtBot, screen: QSize, text_size: int, low_reach: bool, make: Callable[[], Question]
) -> None:
    wanted = a_look(screen, text_size=text_size, low_reach=low_reach)
    page = stand(qtbot, make(), wanted)

    regions = page.regions()

    assert all(page.rect().contains(region) for region in regions)
    assert not any(a.intersects(b) for a, b in product(regions, regions) if a != b)
    assert page.pane.height() >= 2 * wanted.pitch(Role.BODY)
    for answer in page.answers:
        assert answer.height() >= answer.heightForWidth(answer.width())
        assert answer.height() / wanted.px_per_mm >= LEAST_TARGET_MM


@pytest.mark.parametrize("panel_width_mm", [222.0, 268.0, 344.0])
def test_a_small_panel_of_known_size_still_holds_a_question(
    qtbot: QtBot, panel_width_mm: float
) -> None:
    wanted = a_look(QSize(1024, 600), panel_width_mm=panel_width_mm)
    page = stand(qtbot, english(), wanted)

    button_mm = wanted.control_height(Size.BUTTON) * panel_width_mm / 1024

    assert page.pane.height() >= 4 * wanted.pitch(Role.BODY)
    assert button_mm >= LEAST_TARGET_MM


def test_the_three_answers_are_equal(qtbot: QtBot) -> None:
    page = stand(qtbot, wordy(), a_look())

    assert len({answer.size().toTuple() for answer in page.answers}) == 1


def test_in_low_reach_the_way_back_is_just_above_the_bar(qtbot: QtBot) -> None:
    page = stand(qtbot, english(), a_look(low_reach=True))

    strip, middle, foot = page.regions()

    assert strip.bottom() == page.rect().bottom()
    assert middle.top() < foot.top() < strip.top()


def test_an_arabic_page_begins_at_the_right(qtbot: QtBot) -> None:
    page = stand(qtbot, english(), a_look(writing=ARABIC))

    assert page.answers[0].x() > page.answers[2].x()
    assert page.listen.x() < page.width() / 2


def test_the_largest_answers_on_a_tall_screen_stand_one_above_the_other(qtbot: QtBot) -> None:
    page = stand(qtbot, english(), a_look(QSize(1080, 1920), text_size=4))

    tops = [answer.y() for answer in page.answers]

    assert len(set(tops)) == 3
    assert len({answer.size().toTuple() for answer in page.answers}) == 1
