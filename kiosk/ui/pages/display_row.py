"""What a row of choices is called, and its choices: beside it, or below where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.ui.control import Control
from kiosk.ui.look import Look
from kiosk.ui.pages.grid import Grid
from kiosk.ui.scale import Role
from kiosk.ui.words import Words

NAME = 168
BESIDE_UP_TO = 2


class DisplayRow(QWidget):
    """A name and equal choices, *most* of them side by side."""

    def __init__(self, name: str, controls: Sequence[Control], most: int) -> None:
        super().__init__()
        self._name = Words(name, Role.BODY, bold=True, middle=True, heading=2)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._name)
        self._box.addWidget(Grid(controls, most), 1)

    def setText(self, name: str) -> None:  # noqa: N802
        """Write the name of the row."""
        self._name.setText(name)

    def apply(self, look: Look) -> None:
        """Take a new look."""
        beside = not look.portrait and look.text_size <= BESIDE_UP_TO
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._box.setSpacing(look.space(4) if beside else look.space(2))
        widest = 2**24 - 1
        self._name.setFixedWidth(look.px(NAME)) if beside else self._name.setMaximumWidth(widest)
        self._name.setMinimumWidth(look.px(NAME) if beside else 0)
