"""Topics as cards under the headings of their groups, as many side by side as fit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.content import Topic
from kiosk.ui.card import CardButton
from kiosk.ui.control import Control
from kiosk.ui.look import Look
from kiosk.ui.palette import Kind
from kiosk.ui.picture import Picture
from kiosk.ui.pictures import Pictures
from kiosk.ui.placed import Placed, Placing
from kiosk.ui.scale import Role, Size
from kiosk.ui.words import Words

LEAST_PICTURED, LEAST_LETTERS = 170, 6.5
PICTURE = (116, 88)


class TopicCard(CardButton):
    """One topic, or another thing to open: its picture and its title."""

    def __init__(self, name: str, drawing: str, pictures: Pictures) -> None:
        super().__init__(name, Kind.CARD, Size.MAIN)
        self._drawing = drawing
        self._picture = Picture(f"picture-{name}", pictures)
        self._words = Words(f"title-{name}", Role.BODY, middle=True)
        self._row = QHBoxLayout()
        self._row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)
        self.fill(self._row)

    def show_title(self, title: str) -> None:
        """Write the title, its chief words bold; it says what the picture is for too."""
        self._words.setText(title)
        self._picture.show_picture(self._drawing, "")
        self.setAccessibleName(title.replace("**", ""))

    def apply(self, look: Look) -> None:
        """Take a new look."""
        width, height = PICTURE
        self._picture.setFixedSize(look.px(width), look.px(height))
        self._row.setSpacing(look.space(3))
        super().apply(look)
        pad = look.space(2)
        margins = self._row.contentsMargins()
        self._row.setContentsMargins(pad, pad, pad, pad + margins.bottom() - margins.top())


class TopicCards(Placed):
    """Every topic in its group; `opened` tells the id of the topic that was touched.

    *first* are controls that stand above all, at the full width.
    """

    opened = Signal(str)

    def __init__(
        self, topics: Sequence[Topic], first: Sequence[Control], pictures: Pictures
    ) -> None:
        super().__init__()
        self._topics = tuple(topics)
        self._first = tuple(first)
        self._cards = {
            topic.id: TopicCard(f"topic-{topic.id}", _drawing(topic), pictures) for topic in topics
        }
        groups = dict.fromkeys(topic.group for topic in topics)
        self._headings = {g: Words(f"group-{g}", Role.SIGN, bold=True, heading=2) for g in groups}
        for child in (*first, *self._cards.values(), *self._headings.values()):
            child.setParent(self)
        for name, card in self._cards.items():
            card.clicked.connect(partial(self.opened.emit, name))

    def show_words(self, groups: Mapping[str, str], titles: Mapping[str, str]) -> None:
        """Write the name of every group and the title of every topic."""
        for group, heading in self._headings.items():
            heading.setText(groups[group])
        for name, card in self._cards.items():
            card.show_title(f"**{titles[name]}**")
        self._changed()

    def _place(self, width: int) -> Placing:
        look = self._look
        if not look or width <= 0:
            return [], 0
        placed: list[tuple[QWidget, QRect]] = []
        top = 0
        for control in self._first:
            if not control.isHidden():
                height = control.heightForWidth(width)
                placed.append((control, QRect(0, top, width, height)))
                top += height + look.space(5)
        for group, heading in self._headings.items():
            height = heading.heightForWidth(width)
            placed.append((heading, QRect(0, top, width, height)))
            top += height + look.space(2)
            cards = [self._cards[t.id] for t in self._topics if t.group == group]
            rows, top = self._rows(cards, width, top, look)
            placed += rows
            top += look.space(4)
        return placed, top - look.space(4)

    def _rows(self, cards: Sequence[TopicCard], width: int, top: int, look: Look) -> Placing:
        """Place *cards* in rows of equal cells below *top*; give the lower edge too."""
        gap = look.space(3)
        wanted = look.px(LEAST_PICTURED) + LEAST_LETTERS * look.type_px(Role.BODY)
        least = max(wanted, *(c.minimumSizeHint().width() for c in cards))
        across = max(1, int((width + gap) // (least + gap)))
        cell = (width - gap * (across - 1)) // across
        placed: list[tuple[QWidget, QRect]] = []
        for start in range(0, len(cards), across):
            row = cards[start : start + across]
            height = max(card.heightForWidth(cell) for card in row)
            for number, card in enumerate(row):
                placed.append((card, QRect(number * (cell + gap), top, cell, height)))
            top += height + gap
        return placed, top


def _drawing(topic: Topic) -> str:
    figure = topic.parts[0].figure
    return figure.picture or figure.steps[0].picture
