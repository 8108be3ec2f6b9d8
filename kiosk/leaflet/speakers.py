"""The languages of the product as speakers of a sheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from kiosk.language.known import Catalogue, languages
from kiosk.leaflet.speaker import Speaker

_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


@lru_cache(maxsize=32)
def speaker(code: str) -> Speaker:
    """Return the speaker of a language; KeyError if the product has none of that code."""
    catalogue = Catalogue(code)
    return Speaker(
        code,
        catalogue.say,
        _day(code),
        languages()[code].reviewed,
        lambda text: bool(catalogue.missing([text])),
    )


def _day(code: str) -> Callable[[date], str]:
    """Return how a language writes a day: in words, with the digits of telephones."""
    locale = QLocale("en_GB" if code == "en" else code)

    def day(when: date) -> str:
        written = locale.toString(QDate(when.year, when.month, when.day), "d MMMM yyyy")
        return written.translate(_WESTERN)

    return day
