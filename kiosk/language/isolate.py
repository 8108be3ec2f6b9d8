"""Telephone numbers and measures inside a sentence, on screen and sheet alike.

By UAX 9 alone "+44 20 7946 0958" shows as "0958 7946 20 44+" in right-to-left text, and
"38.5 °C" as "C° 38.5".
"""

from __future__ import annotations

import re

_OPEN, _CLOSE = "\u2066", "\u2069"
_SPACE = "[ \u00a0\u202f]"
_NUMBER = r"\d+(?:[.,]\d+)*"
_UNIT = (
    r"(?:°[CF]|%|(?:mmol|mcg|mg|[µμ]g|kg|g)(?:/(?:ml|dl|l|kg|L))?|mmHg|mm|cm|km|m|ml|dl|l|L"
    r"|kcal|kJ|IU|bpm|lb|h|min|s)(?![A-Za-z])"
)
# A bracket belongs to a telephone number where digits of it follow: "(020) 7946", "+44 (0)20".
_AREA = rf"\(\d+\){_SPACE}?"
_GROUP = rf"(?:{_SPACE}|-)(?:{_AREA})?\d+"
_PATTERN = re.compile(
    rf"(?P<isolated>{_OPEN}[^{_CLOSE}]*{_CLOSE})"
    rf"|\+?(?:{_AREA}\d+|\d+{_GROUP})(?:{_GROUP})*"
    rf"|\+\d+"
    rf"|(?:{_NUMBER}{_SPACE}?[\u00d7x]{_SPACE}?)?{_NUMBER}{_SPACE}?{_UNIT}"
)


def isolate_numbers(text: str) -> str:
    """Wrap telephone numbers and measures so that they stay unbroken and left to right.

    What is isolated already stays as it is.
    """
    return _PATTERN.sub(_isolated, text)


def _isolated(match: re.Match[str]) -> str:
    return match[0] if match["isolated"] else f"{_OPEN}{_unbroken(match)}{_CLOSE}"


def unbroken_numbers(text: str) -> str:
    """Hold telephone numbers and measures on one line, in text read from left to right."""
    return _PATTERN.sub(_unbroken, text)


def _unbroken(match: re.Match[str]) -> str:
    return re.sub(_SPACE, "\u00a0", match[0])
