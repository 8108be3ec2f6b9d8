"""What holds for every translation, whatever it says: the traps that a program can see."""

import re
from collections import Counter
from xml.etree import ElementTree

import pytest

from kiosk.language.catalogue import faults, file, sentences
from kiosk.language.known import SOURCE, languages

CODES = [code for code in languages() if code != SOURCE]
# Words for massage and rubbing, and what a "do not" line has, in each language.
HANDS = {"es": r"masaj|frot|sob[ae]", "ar": r"تدليك|دلّ?ك|فرك"}
DO_NOT = {"es": r"\b[Nn]o\b", "ar": r"ممنوع|لا |عدم|دون"}
NEVER = {
    "es": r"diagn[oó]st|\bsegur[oa]\b|todo bien|puntuaci|probabil",
    "ar": r"تشخيص|آمن|%",
}
WESTERN = re.compile(r"\d+")
BOLD = re.compile(r"\*\*")
NUMBERS_IN_WORDS = {"1", "2", "3", "16"}


def messages(code: str) -> list[tuple[str, str]]:
    found = []
    for message in ElementTree.parse(file(code)).iter("message"):
        found.append((message.findtext("source", ""), message.findtext("translation", "")))
    return found


def has_other_digits(text: str) -> bool:
    return any(letter.isdecimal() and not letter.isascii() for letter in text)


def numbers(text: str) -> Counter[str]:
    """The numbers of *text*; 1,000 and 1000 are one."""
    return Counter(WESTERN.findall(re.sub(r"(?<=\d)[,.\xa0](?=\d{3}\b)", "", text)))


@pytest.mark.parametrize("code", CODES)
def test_a_translation_is_up_to_date_with_code_and_content(code: str) -> None:
    known = {text.source for text in sentences()}
    translated = {source for source, _ in messages(code)}

    assert known == translated, "run kiosk catalogue update"


@pytest.mark.parametrize("code", CODES)
def test_placeholders_are_those_of_the_english(code: str) -> None:
    assert list(faults(code)) == []


@pytest.mark.parametrize("code", CODES)
def test_massage_and_rubbing_stand_in_do_not_lines_only(code: str) -> None:
    lines = [line for _, said in messages(code) for line in re.split(r"[.。؟!\n]", said)]
    hands = [line for line in lines if re.search(HANDS[code], line)]

    assert hands
    assert [line for line in hands if not re.search(DO_NOT[code], line)] == []


@pytest.mark.parametrize("code", CODES)
def test_no_sentence_sounds_like_a_verdict(code: str) -> None:
    assert [said for _, said in messages(code) if re.search(NEVER[code], said)] == []


@pytest.mark.parametrize("code", CODES)
def test_numbers_are_the_same_and_in_digits_of_telephones(code: str) -> None:
    wrong = []
    for source, said in messages(code):
        asked, given = numbers(source), numbers(said)
        left_out = {number for number in asked - given if number not in NUMBERS_IN_WORDS}
        if said and (left_out or given - asked or has_other_digits(said)):
            wrong.append((source, said))

    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_bold_words_stay_bold(code: str) -> None:
    unequal = [
        said
        for source, said in messages(code)
        if said and len(BOLD.findall(source)) != len(BOLD.findall(said))
    ]

    assert unequal == []
