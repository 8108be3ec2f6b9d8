import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.language.isolate import isolate_numbers
from kiosk.ui.direction import runs_right_to_left
from kiosk.ui.lines import Lines, Style, natural_width, set_lines
from kiosk.ui.palette import Mode
from kiosk.ui.scale import Role
from kiosk.ui.words import Words
from kiosk.ui.writing import Writing
from tests.ui.dressing import ARABIC, a_look, ink_box, show

LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


def texts(lines: Lines) -> list[str]:
    whole = lines.layout.text()
    each = [lines.layout.lineAt(n) for n in range(lines.count)]
    return [whole[line.textStart() : line.textStart() + line.textLength()] for line in each]


def test_a_word_wider_than_the_screen_is_broken_and_no_letter_is_lost(qtbot: QtBot) -> None:  # noqa: ARG001
    lines = set_lines(LONG, a_look(), Style(Role.STEM), 300, rtl=False)

    widths = [lines.layout.lineAt(n).naturalTextWidth() for n in range(lines.count)]
    assert lines.count > 1
    assert max(widths) <= 300
    assert "".join(texts(lines)) == LONG


@pytest.mark.parametrize("number", ["999", "020 7946 0000", "+44 20 7946 0000", "1-800-222-1222"])
def test_a_telephone_number_never_breaks(qtbot: QtBot, number: str) -> None:  # noqa: ARG001
    sentence = f"If it gets worse tonight, call {number} at once."
    whole = isolate_numbers(number)

    for width in range(330, 700, 23):
        lines = texts(set_lines(sentence, a_look(), Style(), width, rtl=False))
        assert any(whole in line for line in lines), width


def test_a_telephone_number_in_an_arabic_sentence_runs_left_to_right() -> None:
    isolated = isolate_numbers("اتصل بالرقم 020 7946 0000 الآن")

    assert "\u2066020\u00a07946\u00a00000\u2069" in isolated


@pytest.mark.parametrize("text", ["1 of 16", "Within 10 minutes", "Ages 5 to 12", "1 من 16"])
def test_counts_are_not_taken_for_telephone_numbers(text: str) -> None:
    assert isolate_numbers(text) == text


@pytest.mark.parametrize(
    ("text", "page_rtl", "rtl"),
    [
        ("Ambulance, please.", True, False),
        ("جلطة في الساق", True, True),
        ("DVT جلطة", True, True),
        ("العربية", False, True),
        ("Call العربية", False, False),
        ("999", True, True),
    ],
)
def test_a_sentence_runs_the_way_its_language_does(text: str, page_rtl: bool, rtl: bool) -> None:
    assert runs_right_to_left(text, page_rtl=page_rtl) is rtl


def test_words_stand_at_the_left_in_english_and_at_the_right_in_arabic(qtbot: QtBot) -> None:
    places = []
    for wanted, text in ((a_look(), "Leg"), (a_look(writing=ARABIC), "ساق")):
        words = Words()
        words.setText(text)
        window = show(qtbot, words, QSize(400, 60), wanted)
        window.setStyleSheet("background: #FFFFFF")
        places.append(ink_box(window, "#FFFFFF"))

    english, arabic = places
    assert english[0] < 6
    assert arabic[2] > 400 - 8


def test_bold_words_inside_a_sentence_are_wider_and_their_marks_unseen(qtbot: QtBot) -> None:  # noqa: ARG001
    plain = natural_width("Do not massage", a_look(), Style())
    bold = natural_width("**Do not** massage", a_look(), Style())

    assert plain < bold < plain * 1.15


def test_a_listener_hears_no_marks_of_bold_words(qtbot: QtBot) -> None:
    words = Words()
    qtbot.addWidget(words)

    words.setText("**Chest pain?** Tell staff now.")

    assert words.accessibleName() == "Chest pain? Tell staff now."


@pytest.mark.parametrize(
    ("script", "role", "factor"),
    [
        ("Latn", Role.BODY, 1.34),
        ("Latn", Role.STEM, 1.18),
        ("Arab", Role.BODY, 1.5),
        ("Deva", Role.BODY, 1.45),
        ("Aran", Role.BODY, 2.4),
    ],
)
def test_lines_stand_as_far_apart_as_the_script_needs(
    script: str, role: Role, factor: float
) -> None:
    wanted = a_look(writing=Writing(script))

    assert wanted.pitch(role) / wanted.type_px(role) == pytest.approx(factor)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("text_size", [1, 2, 3, 4])
def test_no_accent_or_tail_is_cut_off(qtbot: QtBot, role: Role, text_size: int) -> None:
    wanted = a_look(text_size=text_size, colours=Mode.BLACK_ON_WHITE)
    words = Words(role=role)
    words.setText("Ấg Ộj\nỆp Çq")
    words.apply(wanted)
    room = QSize(600, words.heightForWidth(600))
    window = show(qtbot, words, QSize(room.width(), room.height() + 40), wanted)
    window.setStyleSheet("background: #FFFFFF")
    words.setGeometry(0, 20, room.width(), room.height())

    _left, top, _right, bottom = ink_box(window, "#FFFFFF")

    assert top > 20
    assert bottom < 20 + room.height() - 1


def test_a_line_break_of_the_translator_is_kept(qtbot: QtBot) -> None:  # noqa: ARG001
    lines = set_lines("Sore leg?\nCramp or clot?", a_look(), Style(), 2000, rtl=False)

    assert lines.count == 2


def test_more_text_makes_a_paragraph_taller(qtbot: QtBot) -> None:
    words = Words()
    qtbot.addWidget(words)
    words.apply(a_look())
    words.setText("Short.")
    short = words.heightForWidth(200)

    words.setText("Much longer than that, so that it takes several lines.")

    assert words.heightForWidth(200) > 2 * short
