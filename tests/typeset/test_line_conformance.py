"""Lines may break where Unicode's own data says (UAX 14), but for what is listed here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.typeset.lines import line_stops

LINE_BREAK_TEST = Path("/usr/share/unicode/auxiliary/LineBreakTest.txt")
# Qt 6.11 follows Unicode 16, and Debian's data is of 15.0 (12) or 15.1 (13).
KNOWN_DIFFERENCES = {
    "Thai is broken by dictionary, and is none of our languages": r"\u0e01",
    "LB28a, 15.1: Balinese and Brahmi syllables": r"[\u1b50\U00011003]",
    "LB20a, 16.0: no break after a hyphen that starts a word": r"^-",
    "LB21a, 16.0: a break between Hebrew letters after a hyphen": r"\u05d0-\u05d0",
    "LB15c and LB25, 16.0: a point or comma before a digit": r"[.,]\u0308?\d",
    "LB15a, 15.1: a straight quote and a space before a bracket": r'^"\u0308? [(\u2329]$',
    "LB15a and LB15b, 15.1: French quotes": r"^ambigu.*\u00ab",
}


def cases() -> list[tuple[str, set[int]]]:
    """Return each text of the data with the positions at which it may break."""
    found = []
    for line in LINE_BREAK_TEST.read_text(encoding="utf-8").splitlines():
        text, stops = "", set()
        for mark in line.split("#")[0].split():
            if mark == "\u00f7":
                stops.add(len(text))
            elif mark != "\u00d7":
                text += chr(int(mark, 16))
        if text:
            found.append((text, stops - {0}))
    return found


def test_every_text_of_line_break_test_may_break_where_unicode_says() -> None:
    texts = cases()

    wrong = [text for text, stops in texts if set(line_stops(text)) != stops]
    unexplained = [
        text for text in wrong if not any(re.search(p, text) for p in KNOWN_DIFFERENCES.values())
    ]

    assert len(texts) > 7000
    assert unexplained == []
    assert len(wrong) < 0.03 * len(texts)


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("Call +44\u00a020 now", {5, 12, 15}),
        ("two\nlines", {4, 9}),
        ("\U0001d400 \U0001d401 c", {2, 4, 5}),
        ("\u4f11\u606f\u3002\u597d", {1, 3, 4}),
        ("", set()),
    ],
)
def test_positions_are_counted_in_characters(text: str, stops: set[int]) -> None:
    assert set(line_stops(text)) == stops
