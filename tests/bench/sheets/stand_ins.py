"""Hindi and Chinese until their translations come: words of the sample sheets of the tests.

The sentences mean nothing together. Each English one gets its own row of sample clauses, as
long as a translation would be, so that no sentence is set twice where the real sheet has two.
"""

from __future__ import annotations

import re
from datetime import date
from random import Random
from string import Formatter

from PySide6.QtCore import QDate, QLocale

from kiosk.content import Text
from kiosk.language.known import Language, languages
from kiosk.leaflet.speaker import Speaker
from tests.typeset.script_sheet import FOLDER, Sample, load

# Characters against English, about.
LENGTHS = {"hi": 1.0, "zh-Hans": 0.31}
_CLAUSE = re.compile(r"[^।.!?:,;\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f]+")


def stand_in(code: str) -> Speaker:
    """Return a speaker of a language that has no translation, and make that one known here."""
    sample = load(FOLDER / f"{code}.toml")
    languages()[code] = Language(endonym=code, english=code, script=sample.script)
    locale, clauses = QLocale(code), _clauses(sample)

    def say(text: Text) -> str:
        return _said(text.source, clauses, LENGTHS[code])

    def day(when: date) -> str:
        return locale.toString(QDate(when.year, when.month, when.day), "d MMMM yyyy")

    return Speaker(code, say, day, reviewed=False)


def _clauses(sample: Sample) -> list[str]:
    plain = (text.replace("**", "") for text in sample.texts() if "{" not in text)
    found = (clause.strip() for text in plain for clause in _CLAUSE.findall(text))
    return sorted({clause for clause in found if len(clause) > 1}, key=lambda one: (len(one), one))


def _said(source: str, clauses: list[str], length: float) -> str:
    """Return clauses that are as long as *source* in another language, and all its fields."""
    wanted = max(2, round(len(source) * length))
    chance = Random(source)  # noqa: S311 (the same words in every run)
    fitting = [clause for clause in clauses if len(clause) <= wanted] or clauses[:1]
    said = chance.choice(fitting[-8:])
    while len(said) < 0.9 * wanted:
        said = f"{said}, {chance.choice(fitting)}"
    fields = [name for _, name, _, _ in Formatter().parse(source) if name]
    return " ".join([said, *(f"{{{name}}}" for name in fields)])
