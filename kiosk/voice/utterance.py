"""What is shown, made ready to be spoken: whole sentences, numbers to call digit by digit."""

from __future__ import annotations

import re
from collections.abc import Iterable

ENDS = frozenset(".!?:;…。！？：；؟۔।")  # noqa: RUF001
CLOSES = "\"'»”’)）」』"  # noqa: RUF001
MARKS = re.compile("\\*\\*|[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks of bold runs and of direction, which are for the eye."""

FEWEST_DIGITS = 3
"""Shorter numbers are said as numbers: the French call fifteen, and wait fifteen minutes."""


def utterance(shown: Iterable[str], numbers: Iterable[str]) -> str:
    """Return the words of a screen, one sentence a line; *numbers* are those to call."""
    to_call = [number for number in numbers if len(re.findall(r"\d", number)) >= FEWEST_DIGITS]
    lines = (line for words in shown for line in MARKS.sub("", words).split("\n"))
    return "\n".join(_ended(_dialled(line.strip(), to_call)) for line in lines if line.strip())


def _dialled(line: str, numbers: Iterable[str]) -> str:
    for number in numbers:
        spoken = ", ".join(number.replace(" ", "").replace("-", ""))
        line = re.sub(rf"(?<!\d){re.escape(number)}(?!\d)", spoken, line)
    return line.replace(" · ", ", ")


def _ended(line: str) -> str:
    """Let the voice fall and pause at the end, as after a heading."""
    return line if line.rstrip(CLOSES)[-1:] in ENDS else f"{line}."
