import pytest

from kiosk.voice.utterance import utterance
from tests.voice.conftest import espeak

NUMBERS = ("999", "116 117", "15")


@pytest.mark.parametrize(
    ("shown", "spoken"),
    [
        ("Call 999 now.", "Call 9, 9, 9 now."),
        ("999", "9, 9, 9."),
        ("Call \u2066116 117\u2069.", "Call 1, 1, 6, 1, 1, 7."),
        ("About 1999 people, 9990 legs.", "About 1999 people, 9990 legs."),
        ("Wait 15 minutes.", "Wait 15 minutes."),
        ("4 of 16", "4 of 16."),
    ],
)
def test_a_number_to_call_is_said_digit_by_digit(shown: str, spoken: str) -> None:
    assert utterance([shown], NUMBERS) == spoken


@pytest.mark.parametrize(("voice", "word"), [("en-gb", "n'aIn"), ("es", "nw'eBe"), ("ar", "t'is")])
def test_a_voice_says_each_digit_in_its_own_words(voice: str, word: str) -> None:
    words = utterance(["999"], NUMBERS)

    said = espeak("-q", "-x", "-v", voice, words=words).decode()

    assert said.count(word) == 3


@pytest.mark.parametrize(
    ("shown", "spoken"),
    [
        ("Do", "Do."),
        ("Do you have any of these?", "Do you have any of these?"),
        ("Or call:", "Or call:"),
        ("ألم في الصدر؟", "ألم في الصدر؟"),
        ("您的腿腫嗎？", "您的腿腫嗎？"),  # noqa: RUF001
        ("दर्द।", "दर्द।"),
        ("“Yes.”", "“Yes.”"),
    ],
)
def test_a_heading_ends_with_a_pause_and_a_sentence_as_it_is(shown: str, spoken: str) -> None:
    assert utterance([shown], ()) == spoken


def test_marks_of_bold_and_of_direction_are_not_spoken() -> None:
    assert utterance(["**Chest pain?** \u2068Tell staff\u2069."], ()) == "Chest pain? Tell staff."


def test_each_line_is_a_sentence_and_an_empty_one_is_nothing() -> None:
    assert utterance(["Do", "", "Sit down\nStay with someone"], ()) == (
        "Do.\nSit down.\nStay with someone."
    )


def test_signs_in_one_line_are_parted_by_a_short_pause() -> None:
    assert utterance(["A leg is cold · A leg is pale"], ()) == "A leg is cold, A leg is pale."
