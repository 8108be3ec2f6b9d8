"""A language 40 % longer than English, in its words and so in its sentences, every one marked."""

from __future__ import annotations

import re
from dataclasses import replace

from msgspec.structs import asdict

from kiosk.content import Text
from kiosk.language.known import SOURCE, Catalogue, Language
from kiosk.ui.speech import Speech
from kiosk.ui.stage import Stage

LONGER = 0.4
MARK = "ẞ"
_WORD = re.compile(r"{\w+}|[^\W\d_]+")


class LongWinded(Catalogue):
    """Says every English sentence with longer words."""

    def say(self, text: Text) -> str:
        """Return *text*, longer and marked."""
        return MARK + _WORD.sub(_longer, super().say(text))


class Mirrored(Language, frozen=True):
    """A language in Latin letters that runs from right to left."""

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return True


class LongWindedSpeech(Speech):
    """Speaks the long-winded language in place of English; *mirrored*, from right to left."""

    def __init__(self, speech: Speech, *, mirrored: bool) -> None:
        super().__init__(speech.offered, speech._fields)
        self._catalogues[SOURCE] = LongWinded(SOURCE)
        self._mirrored = mirrored

    @property
    def language(self) -> Language:
        """The language of the moment, as long as it is English in disguise."""
        spoken = super().language
        return Mirrored(**asdict(spoken)) if self._mirrored else spoken


def long_winded(stage: Stage, *, mirrored: bool = False) -> Stage:
    """Return *stage* for a long-winded visitor."""
    return replace(stage, speech=LongWindedSpeech(stage.speech, mirrored=mirrored))


def _longer(word: re.Match[str]) -> str:
    letters = word[0]
    return letters if letters[0] == "{" else letters + letters[: round(len(letters) * LONGER)]
