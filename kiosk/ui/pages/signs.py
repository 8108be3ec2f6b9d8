"""The signs of a question: pictures over words side by side, or in rows where there is no room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.look import Look
from kiosk.ui.picture import Picture
from kiosk.ui.pictures import Pictures
from kiosk.ui.placed import Placed, Placing
from kiosk.ui.scale import Role
from kiosk.ui.words import Words

MOST = 4
PICTURE_PART = 0.42
TALLEST = 0.34
LEAST_CELL = 250
LEAST_PICTURE = 96


@dataclass(frozen=True, slots=True)
class _Cell:
    picture: Picture
    words: Words


class Signs(Placed):
    """Shows one to four signs. A touch on one answers nothing; `touched` tells of it."""

    touched = Signal()

    def __init__(self, name: str, pictures: Pictures) -> None:
        super().__init__()
        self.setObjectName(name)
        self._count = 0
        self._room, self._most = 0, 0
        self._cells = []
        for number in range(MOST):
            cell = _Cell(
                Picture(f"{name}-picture-{number}", pictures),
                Words(f"{name}-words-{number}", Role.SIGN, bold=True),
            )
            cell.picture.setParent(self)
            cell.words.setParent(self)
            self._cells.append(cell)

    def show_signs(self, signs: Sequence[tuple[str, str]]) -> None:
        """Show each sign's words with its picture; the words say what the picture shows."""
        self._count = len(signs)
        for cell, sign in zip(self._cells, [*signs, *[None] * MOST], strict=False):
            cell.picture.setVisible(sign is not None)
            cell.words.setVisible(sign is not None)
            if sign:
                words, picture = sign
                cell.words.setText(words)
                cell.picture.show_picture(picture, words)
        self._changed()

    def set_room(self, height: int, most: int) -> None:
        """Say how tall all should be, and how tall they can be without scrolling, in px.

        The pictures shrink before a sign is hidden.
        """
        if (height, most) != (self._room, self._most):
            self._room, self._most = height, most
            self._changed()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Hear a touch, and let it scroll."""
        event.ignore()
        self.touched.emit()

    def _place(self, width: int) -> Placing:
        if not self._look or not self._count or width <= 0:
            return [], 0
        gap = self._look.px(28)
        cell = (width - gap * (self._count - 1)) // self._count
        words = max(c.words.minimumSizeHint().width() for c in self._cells[: self._count])
        if self._look.portrait or cell < max(words, self._look.px(LEAST_CELL)):
            return self._rows(width, self._look)
        placed, height = self._side_by_side(cell, gap, self._look)
        # Words that go on below the fold would each be half a sign.
        cut = self._most and self._most < height
        return self._rows(width, self._look) if cut else (placed, height)

    def _side_by_side(self, cell: int, gap: int, look: Look) -> Placing:
        tall = min(round(cell * 0.72), round(look.height * TALLEST))
        words = max(c.words.heightForWidth(cell) for c in self._cells[: self._count])
        spare = self._room - words - look.space(2)
        tall = max(look.px(LEAST_PICTURE), min(tall, spare))
        placed: list[tuple[QWidget, QRect]] = []
        bottom, left = 0, 0
        for sign in self._cells[: self._count]:
            height = sign.words.heightForWidth(cell)
            top = tall + look.space(2)
            placed.append((sign.picture, QRect(left, 0, cell, tall)))
            placed.append((sign.words, QRect(left, top, cell, height)))
            bottom, left = max(bottom, top + height), left + cell + gap
        return placed, bottom

    def _rows(self, width: int, look: Look) -> Placing:
        gap = look.space(3)
        side = round(width * PICTURE_PART)
        share = (self._room - gap * (self._count - 1)) // self._count
        tall = round(min(side * 0.69, look.height * 0.6 / max(2, self._count)))
        tall = max(look.px(LEAST_PICTURE), min(tall, share))
        side = min(side, round(tall * 1.45))
        room = width - side - look.space(4)
        placed: list[tuple[QWidget, QRect]] = []
        top = 0
        for sign in self._cells[: self._count]:
            height = sign.words.heightForWidth(room)
            row = max(tall, height)
            placed.append((sign.picture, QRect(0, top + (row - tall) // 2, side, tall)))
            left = side + look.space(4)
            placed.append((sign.words, QRect(left, top + (row - height) // 2, room, height)))
            top += row + gap
        return placed, top - gap
