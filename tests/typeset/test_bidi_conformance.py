"""Mixed left-to-right and right-to-left text stands in the order that Unicode's own data asks for.

The data is Debian's package unicode-data.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unicodedata import bidirectional

import pytest

from kiosk.typeset.bidi import embedding_levels, line_levels, paragraph_level, visual_order
from kiosk.typeset.brackets import CLOSING_OF

UNICODE = Path("/usr/share/unicode")
# One character for each class; none of them is a bracket.
CHARACTERS = {
    "L": "a",
    "R": "\u05d0",
    "AL": "\u0627",
    "EN": "0",
    "AN": "\u0660",
    "ES": "+",
    "ET": "%",
    "CS": ",",
    "NSM": "\u0300",
    "BN": "\u00ad",
    "B": "\u2029",
    "S": "\t",
    "WS": " ",
    "ON": "!",
    "LRE": "\u202a",
    "RLE": "\u202b",
    "LRO": "\u202d",
    "RLO": "\u202e",
    "PDF": "\u202c",
    "LRI": "\u2066",
    "RLI": "\u2067",
    "FSI": "\u2068",
    "PDI": "\u2069",
}
REMOVED = {"LRE", "RLE", "LRO", "RLO", "PDF", "BN"}
BASES = {1: None, 2: 0, 4: 1}


def data(path: str) -> Iterator[str]:
    for line in (UNICODE / path).read_text(encoding="utf-8").splitlines():
        content = line.split("#")[0].strip()
        if content:
            yield content


def displayed(text: str, base: int) -> tuple[list[int | None], list[int]]:
    """Return the levels of one line, None where rule X9 removes, and what stands from the left."""
    classes = [bidirectional(character) or "L" for character in text]
    levels = line_levels(classes, embedding_levels(text, base), base)
    shown: list[int | None] = [
        None if bidi_class in REMOVED else level
        for bidi_class, level in zip(classes, levels, strict=True)
    ]
    kept = [index for index, level in enumerate(shown) if level is not None]
    return shown, [kept[index] for index in visual_order([levels[k] for k in kept])]


def test_the_characters_stand_for_their_classes() -> None:
    assert {name: bidirectional(character) for name, character in CHARACTERS.items()} == {
        name: name for name in CHARACTERS
    }


def test_every_sequence_of_classes_of_bidi_test_is_shown_in_unicodes_order() -> None:
    cases, wrong = 0, []
    levels: list[int | None] = []
    order: list[int] = []

    for line in data("BidiTest.txt"):
        if line.startswith("@Levels:"):
            levels = [None if v == "x" else int(v) for v in line.split()[1:]]
        elif line.startswith("@Reorder:"):
            order = [int(v) for v in line.split()[1:]]
        elif not line.startswith("@"):
            classes, bases = line.split(";")
            text = "".join(CHARACTERS[name] for name in classes.split())
            asked = [base for bit, base in BASES.items() if int(bases) & bit]
            cases += len(asked)
            for base in {paragraph_level(text) if base is None else base for base in asked}:
                if displayed(text, base) != (levels, order):
                    wrong.append((classes, base))

    assert cases == 770241
    assert wrong == []


def test_every_text_of_bidi_character_test_is_shown_in_unicodes_order() -> None:
    cases, wrong = 0, []

    for line in data("BidiCharacterTest.txt"):
        codes, base, resolved, levels, order = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        expected = (
            [None if v == "x" else int(v) for v in levels.split()],
            [int(v) for v in order.split()],
        )
        cases += 1
        start = paragraph_level(text) if base == "2" else int(base)
        if start != int(resolved) or displayed(text, start) != expected:
            wrong.append(line)

    assert cases == 91707
    assert wrong == []


def test_every_bracket_pair_that_unicode_lists_is_known() -> None:
    rows = (line.split(";") for line in data("BidiBrackets.txt"))

    pairs = {chr(int(a, 16)): chr(int(b, 16)) for a, b, kind in rows if kind.strip() == "o"}

    assert pairs == CLOSING_OF


@pytest.mark.parametrize("base", [0, 1])
def test_an_empty_text_has_no_levels(base: int) -> None:
    assert embedding_levels("", base) == []
