"""The languages of a sheet: its own, or its own side by side with another."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from kiosk.content import Text
from kiosk.language.known import languages
from kiosk.ui.button import TouchButton
from kiosk.ui.pages.grid import Grid
from kiosk.ui.palette import Kind
from kiosk.ui.stage import Stage
from kiosk.visit import Sheet

TWO_LANGUAGES = Text("print", "{first} and {second}")


class SheetLanguages(Grid):
    """One choice for each language of the site; `taken` tells of the sheet it makes."""

    taken = Signal(object)

    def __init__(self, stage: Stage) -> None:
        self._buttons = {
            code: TouchButton(f"sheet-{code}", Kind.CARD, start=True, bold=False)
            for code in stage.speech.offered
        }
        super().__init__([*self._buttons.values()], 2)
        self._stage = stage
        self._sheet: Sheet
        for code, button in self._buttons.items():
            button.clicked.connect(partial(self._take, code))

    def show_sheet(self, sheet: Sheet) -> None:
        """Write the choices: the language of *sheet* first, then that of the staff."""
        self._sheet = sheet
        known, own = languages(), sheet.language
        staff = self._stage.site.settings.staff_language
        codes = sorted(self._buttons, key=lambda code: (code != own, code != staff))
        self.order([self._buttons[code] for code in codes])
        for code, button in self._buttons.items():
            first, second = known[own].endonym, known[code].endonym
            both = self._stage.speech.say(TWO_LANGUAGES, first=first, second=second)
            button.setText(first if code == own else both)
            button.set_chosen(chosen=code == (sheet.second or own))

    def _take(self, code: str) -> None:
        second = None if code == self._sheet.language else code
        self.taken.emit(replace(self._sheet, second=second))
