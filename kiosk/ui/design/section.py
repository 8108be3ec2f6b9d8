"""How the page of the design system is laid out: sections, and grids that fill the width."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from kiosk.ui.look import Look
from kiosk.ui.scale import TYPE, Role
from kiosk.ui.words import Words

NARROW, SIXTH, QUARTER, THIRD = 150, 180, 280, 380
"""Reference px of a cell at the standard text size."""
STANDARD = 1


def words(text: str, role: Role = Role.SMALL, *, bold: bool = False, colour: str = "ink") -> Words:
    """Return a paragraph for the page."""
    made = Words("", role, bold=bold, colour=colour, heading=2 if role is Role.HEADING else 0)
    made.setText(text)
    return made


def stack(parts: Sequence[QWidget], look: Look, *, across: bool = False) -> QWidget:
    """Return *parts* one under the other, or *across*, each in its own size."""
    way = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
    made, layout = QWidget(), QBoxLayout(way)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(look.space(3) if across else look.space(1))
    for part in parts:
        layout.addWidget(part, 1 if across and isinstance(part, Words) else 0)
    if not across:
        layout.addStretch()
    made.setLayout(layout)
    return made


def grid(cells: Sequence[QWidget], look: Look, width: int) -> QWidget:
    """Return *cells* in as many columns of *width* (reference px) as the screen has room for."""
    made, layout = QWidget(), QGridLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setHorizontalSpacing(look.space(4))
    layout.setVerticalSpacing(look.space(4))
    grown = TYPE[Role.SMALL][look.text_size - 1] / TYPE[Role.SMALL][STANDARD]
    room = look.width - 2 * look.space(5) + look.space(4)
    columns = max(1, room // (round(look.px(width) * grown) + look.space(4)))
    for number, cell in enumerate(cells):
        place = number // columns, number % columns
        layout.addWidget(cell, *place, Qt.AlignmentFlag.AlignTop)
    for column in range(columns):
        layout.setColumnStretch(column, 1)
        layout.setColumnMinimumWidth(column, 1)
    made.setLayout(layout)
    return made


def section(title: str, parts: Sequence[QWidget], look: Look) -> QWidget:
    """Return *parts* under a heading."""
    made, layout = QWidget(), QVBoxLayout()
    layout.setContentsMargins(0, look.space(5), 0, 0)
    layout.setSpacing(look.space(3))
    for part in (words(title, Role.HEADING, bold=True), *parts):
        layout.addWidget(part)
    made.setLayout(layout)
    return made
