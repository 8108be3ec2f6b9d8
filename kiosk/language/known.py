"""The languages of the product and what each sentence is in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QTranslator

from kiosk.content import Record, Text, read
from kiosk.paths import RESOURCES, TRANSLATIONS

Say = Callable[[Text], str]
"""Turns a Text into a sentence of one language."""

RIGHT_TO_LEFT = frozenset({"arabic", "nastaliq"})
SOURCE = "en"


class Language(Record, frozen=True):
    """A language: its names in itself and in English, its script, and who has signed it.

    Empty `translator` and `clinician` mean: a draft.
    """

    endonym: str
    english: str
    script: str
    source: bool = False
    translator: str = ""
    clinician: str = ""

    @property
    def right_to_left(self) -> bool:
        """Whether its lines run from right to left."""
        return self.script in RIGHT_TO_LEFT

    @property
    def reviewed(self) -> bool:
        """Whether a translator and a native clinician have both signed; the source needs none."""
        return self.source or bool(self.translator and self.clinician)


@lru_cache(maxsize=1)
def languages() -> dict[str, Language]:
    """Return every language of the product by its BCP 47 code."""
    return read(RESOURCES / "languages.toml", dict[str, Language])


class Catalogue:
    """The translations of one language, read from its compiled file.

    A sentence without a finished translation is said in English; `missing` finds them.
    """

    def __init__(self, code: str, folder: Path = TRANSLATIONS) -> None:
        self.code = code
        self._translator = QTranslator()
        file = folder / f"kiosk_{code}.qm"
        # Qt maps a file that it loads by name, and falls where the file is written anew.
        self._compiled = file.read_bytes() if file.is_file() else b""
        self.found = code == SOURCE or self._translator.load(self._compiled)

    def say(self, text: Text) -> str:
        """Return *text* in this language."""
        return self._translator.translate(text.context, text.source) or text.source

    def missing(self, texts: Iterable[Text]) -> list[Text]:
        """Return those of *texts* that this language does not have."""
        if self.code == SOURCE:
            return []
        return [t for t in texts if not self._translator.translate(t.context, t.source)]
