"""Choosing a language: large endonyms in their own script, no flags, no scrolling."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.content import Text
from kiosk.language.known import languages
from kiosk.ui.acts import SpeakLanguage
from kiosk.ui.button import TouchButton
from kiosk.ui.look import Look
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.palette import Kind
from kiosk.ui.scale import Role, Size
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.visit import ChooseLanguage

TITLE = Text("language", "Choose your language")
ACROSS, ACROSS_PORTRAIT = 3, 2


class EndonymButton(TouchButton):
    """A language by its own name, which the voice of another language cannot speak."""

    def aloud(self) -> str:
        """Say nothing."""
        return ""


class LanguagePage(ScreenPage):
    """Every language of the site as a button; the one in force is ticked."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("language-page", stage)
        self._buttons = {
            code: EndonymButton(f"speak-{code}", Kind.CARD, Size.MAIN, role=Role.SIGN)
            for code in stage.speech.offered
        }
        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for code, button in self._buttons.items():
            button.setText(languages()[code].endonym)
            button.clicked.connect(partial(self._speak, code))
        self.set_middle(ScrollPane("languages", content))

    def show_screen(self, screen: ChooseLanguage) -> None:
        """Tick the language of the moment."""
        del screen
        self.show_strip(TITLE)
        for code, button in self._buttons.items():
            button.set_chosen(chosen=code == self.stage.speech.code)

    def apply(self, look: Look) -> None:
        """Take a new look; fewer columns where the screen is narrow."""
        across = ACROSS_PORTRAIT if look.portrait else ACROSS
        self._grid.setSpacing(look.space(4))
        for number, button in enumerate(self._buttons.values()):
            self._grid.addWidget(button, number // across, number % across)
        self._grid.setRowStretch(len(self._buttons) // across + 1, 1)
        super().apply(look)

    def _speak(self, code: str) -> None:
        self.asked.emit(SpeakLanguage(code))
