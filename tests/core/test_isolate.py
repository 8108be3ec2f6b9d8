"""A telephone number or a measure is dialled and read as it is written, in Arabic as well."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from kiosk.language.isolate import isolate_numbers
from kiosk.typeset.paragraph import Paragraph
from kiosk.typeset.structure import root_element
from tests.typeset.reading import run
from tests.typeset.sample import ARABIC, document, style


@pytest.mark.parametrize(
    ("text", "isolated"),
    [
        ("اتصل +44 20 7946 0958 الآن", "+44\u00a020\u00a07946\u00a00958"),
        ("اتصل 0800-123 456.", "0800-123\u00a0456"),
        ("اتصل (020) 7946 0958", "(020)\u00a07946\u00a00958"),
        ("اتصل +44 (0)20 7946 0958", "+44\u00a0(0)20\u00a07946\u00a00958"),
        ("اتصل +44 20 7946 0958 (24 ساعة)", "+44\u00a020\u00a07946\u00a00958"),
        ("الرمز +44", "+44"),
        ("فوق 38.5 °C اليوم", "38.5\u00a0°C"),
        ("تناول 2 \u00d7 500 mg يوميًا", "2\u00a0\u00d7\u00a0500\u00a0mg"),
        ("سكر 120 mg/dl.", "120\u00a0mg/dl"),
        ("نسبة 10 % فقط", "10\u00a0%"),
    ],
)
def test_numbers_and_measures_are_held_together(text: str, isolated: str) -> None:
    assert re.findall("\u2066(.*?)\u2069", isolate_numbers(text)) == [isolated]


@pytest.mark.parametrize(
    "text", ["لمدة 7 أيام", "اتصل 999", "2\u20133 أيام", "بلا أرقام", "5 kilos"]
)
def test_plain_numbers_are_left_alone(text: str) -> None:
    assert isolate_numbers(text) == text


def test_what_is_isolated_already_is_not_isolated_twice() -> None:
    once = isolate_numbers("اتصل +44 20 7946 0958 أو 38 °C")

    assert isolate_numbers(once) == once


def positions(text: str, width: float) -> list[tuple[str, float, float]]:
    """Return each word that poppler finds, with its left edge and its line."""
    root = root_element("ar", ARABIC.direction)
    paragraph = Paragraph(text, style(ARABIC), root.add("P"))
    paragraph.wrap(width, 1000)
    html = run("pdftotext", "-bbox", "-", "-", data=document(ARABIC, root).to_bytes([paragraph]))
    words = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)".*?>(.*?)</word>', html)
    return [(re.sub("[\u202a-\u202e]", "", w), float(x), float(y)) for x, y, w in words]


def test_the_groups_of_a_telephone_number_stand_from_left_to_right_in_arabic() -> None:
    number = ["+44", "20", "7946", "0958"]

    found = positions(isolate_numbers("اتصل بالرقم +44 20 7946 0958 الآن"), 400)

    groups = [(x, y) for group in number for word, x, y in found if word == group]
    assert len(groups) == 4
    assert all(left[0] < right[0] and left[1] == right[1] for left, right in pairwise(groups))


def test_without_isolation_the_number_would_be_shown_backwards() -> None:
    found = positions("اتصل بالرقم +44 20 7946 0958 الآن", 400)

    first = next(x for word, x, _ in found if word == "0958")
    last = next(x for word, x, _ in found if word == "20")
    assert first < last
