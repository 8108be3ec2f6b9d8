"""The warning signs of one level: what they ask for, the number, and every sign."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.look import Look
from kiosk.ui.marks import LevelMark
from kiosk.ui.pages.bullets import Bullets
from kiosk.ui.pages.optional import write
from kiosk.ui.scale import Role
from kiosk.ui.words import Words

MARK = 64
TWO_COLUMNS_UP_TO = 2
LARGEST = 4


class WarningHead(QWidget):
    """The mark, the word and the heading of a level, and its number at the end."""

    def __init__(self, level: str) -> None:
        super().__init__()
        self._level = level
        self._word = Words(f"{level}-word", Role.SMALL, bold=True)
        self._heading = Words(f"{level}-heading", Role.SIGN, bold=True, heading=2)
        self._number = Words(f"{level}-number", Role.TITLE, bold=True, middle=True)
        self._heading.setMinimumWidth(1)  # Or a long word takes room from the mark.
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addWidget(self._word)
        self._words.addWidget(self._heading)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(LevelMark(level, MARK), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_words(self, word: str, heading: str, number: str) -> None:
        """Write the level's word and heading; *number* may be empty."""
        self._word.setText(word)
        self._heading.setText(heading)
        write(self._number, number)

    def apply(self, look: Look) -> None:
        """Take a new look; beside the largest words there is no room for the number."""
        for box in (self._words, self._row):
            box.removeWidget(self._number)
        box = self._words if look.text_size == LARGEST else self._row
        box.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.setSpacing(look.space(4))
        for words in (self._word, self._number):
            words.set_colour(look.palette.levels[self._level].word)


class WarningList(QWidget):
    """The signs below their head, in two columns where the screen is wide.

    *columns* is 1 for a list that stands in half a screen.
    """

    def __init__(self, level: str, columns: int = 2) -> None:
        super().__init__()
        self._columns = columns
        self._signs: list[str] = []
        self._wide = False
        self.head = WarningHead(level)
        self._first = Bullets(f"{level}-signs")
        self._second = Bullets(f"{level}-more-signs")
        self._lists = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lists.addWidget(self._first, 1, Qt.AlignmentFlag.AlignTop)
        self._lists.addWidget(self._second, 1, Qt.AlignmentFlag.AlignTop)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self.head)
        self._box.addLayout(self._lists)

    def show_signs(self, signs: Sequence[str]) -> None:
        """Write every sign."""
        self._signs = list(signs)
        self._share()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._wide = (
            self._columns > 1 and not look.portrait and look.text_size <= TWO_COLUMNS_UP_TO
        )
        self._lists.setSpacing(look.space(5))
        self._box.setSpacing(look.space(3))
        self._share()

    def _share(self) -> None:
        half = (len(self._signs) + 1) // 2 if self._wide else len(self._signs)
        self._first.show_lines(self._signs[:half])
        self._second.show_lines(self._signs[half:])
