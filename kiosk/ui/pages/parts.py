"""Tap all that hold: the parts of a question as cards."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.checklist import NO, Reply
from kiosk.content import Question
from kiosk.ui.card import CardButton
from kiosk.ui.look import Look
from kiosk.ui.palette import Kind
from kiosk.ui.picture import Picture
from kiosk.ui.pictures import Pictures
from kiosk.ui.placed import Placed, Placing
from kiosk.ui.scale import Role, Size
from kiosk.ui.words import Words

MOST = 6
LEAST_CARD = 330
PICTURE = 92


class PartCard(CardButton):
    """One part: its picture, its words, and a tick once it is tapped."""

    def __init__(self, name: str, pictures: Pictures) -> None:
        super().__init__(name, Kind.CARD, Size.MAIN)
        self._picture = Picture(f"{name}-picture", pictures, tinted=False)
        self._words = Words(f"{name}-words", Role.BODY, bold=True)
        row = QHBoxLayout()
        row.addWidget(self._picture)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.fill(row)

    def show_part(self, words: str, picture: str, *, chosen: bool) -> None:
        """Write the part and whether it is tapped."""
        self._words.setText(words)
        self._picture.show_picture(picture, words)
        self.setAccessibleName(words)
        self.set_chosen(chosen=chosen)

    def apply(self, look: Look) -> None:
        """Take a new look."""
        super().apply(look)
        self._picture.setFixedSize(look.px(PICTURE), look.px(PICTURE))


class Parts(Placed):
    """Shows up to six cards in two or three columns; `tapped` tells the part's id."""

    tapped = Signal(str)

    def __init__(self, name: str, pictures: Pictures) -> None:
        super().__init__()
        self.setObjectName(name)
        self._ids: list[str] = []
        self._cards = [PartCard(f"part-{number}", pictures) for number in range(MOST)]
        for number, card in enumerate(self._cards):
            card.setParent(self)
            card.clicked.connect(partial(self._tap, number))

    def show_parts(self, question: Question, words: list[str], tapped: Reply | None) -> None:
        """Write the parts of *question* in *words*, and which of them are tapped."""
        self._ids = [part.id for part in question.parts]
        held = tapped or NO
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(self._ids))
            if number < len(self._ids):
                part = question.parts[number]
                card.show_part(words[number], part.picture, chosen=part.id in held)
        self._changed()

    def _tap(self, number: int) -> None:
        self.tapped.emit(self._ids[number])

    def _place(self, width: int) -> Placing:
        if not self._look or not self._ids or width <= 0:
            return [], 0
        gap = self._look.space(2)
        shown = self._cards[: len(self._ids)]
        least = max(self._look.px(LEAST_CARD), *(c.minimumSizeHint().width() for c in shown))
        across = max(1, min(3, (width + gap) // (least + gap)))
        cell = (width - gap * (across - 1)) // across
        placed: list[tuple[QWidget, QRect]] = []
        top = 0
        for start in range(0, len(shown), across):
            row = shown[start : start + across]
            tall = max(card.heightForWidth(cell) for card in row)
            for number, card in enumerate(row):
                placed.append((card, QRect(number * (cell + gap), top, cell, tall)))
            top += tall + gap
        return placed, top - gap
