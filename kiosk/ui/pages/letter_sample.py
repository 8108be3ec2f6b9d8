"""Letters in the size or the colours that a choice stands for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from kiosk.ui.lines import Lines, Style, set_lines
from kiosk.ui.look import Look
from kiosk.ui.pages.sample import Sample
from kiosk.ui.palette import Mode
from kiosk.ui.palettes import PALETTES
from kiosk.ui.scale import Role

LETTERS = "Aa"


class LetterSample(Sample):
    """Letters at the *text_size* or in the *colours* that the choice stands for."""

    def __init__(self, name: str, *, text_size: int = 0, colours: Mode | None = None) -> None:
        super().__init__(name)
        self._text_size, self._colours = text_size, colours

    def apply(self, look: Look) -> None:
        """Take a new look, in the colours of the choice."""
        palette = PALETTES[self._colours] if self._colours else look.palette
        super().apply(replace(look, palette=palette))

    def sample_size(self, look: Look) -> QSize:
        """Measure the letters."""
        lines = self._letters(look)
        return QSize(round(lines.width) + 1, round(lines.height))

    def paint_sample(self, painter: QPainter, look: Look, box: QRectF, ink: str) -> None:
        """Draw the letters."""
        self._letters(look).draw(painter, box.left(), box.top(), ink)

    def _letters(self, look: Look) -> Lines:
        shown = replace(look, text_size=self._text_size) if self._text_size else look
        role = Role.BODY if self._text_size else Role.HEADING
        return set_lines(LETTERS, shown, Style(role, bold=True), look.width, rtl=False)
