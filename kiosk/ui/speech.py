"""What the screens say: sentences in the language of the moment, their fields filled."""

from __future__ import annotations

from kiosk.content import Text
from kiosk.language.known import SOURCE, Catalogue, Language, languages


class Speech:
    """Says every word of the screens; a page asks it anew whenever it is shown.

    *fields* fill the telephone numbers of the site into sentences; *offered* are the codes
    of the languages that this site offers, in its order.
    """

    def __init__(self, offered: tuple[str, ...], fields: dict[str, str]) -> None:
        self.offered = offered
        self._fields = fields
        self._catalogues = {SOURCE: Catalogue(SOURCE)}
        self._code = SOURCE

    @property
    def code(self) -> str:
        """The BCP 47 code of the language of the moment."""
        return self._code

    @property
    def language(self) -> Language:
        """The language of the moment."""
        return languages()[self._code]

    def speak(self, code: str) -> None:
        """Say everything in another language from now on."""
        self._catalogue(code)
        self._code = code

    def say(self, text: Text, **fields: str) -> str:
        """Return *text* in the language of the moment."""
        return self.say_in(self._code, text, **fields)

    def say_in(self, code: str, text: Text, **fields: str) -> str:
        """Return *text* in the language of that code."""
        return self._catalogue(code).say(text).format(**(self._fields | fields))

    def _catalogue(self, code: str) -> Catalogue:
        if code not in self._catalogues:
            self._catalogues[code] = Catalogue(code)
        return self._catalogues[code]
