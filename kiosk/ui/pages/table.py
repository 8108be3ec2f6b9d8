"""The comparison in rows: two columns that look alike, since neither means all is well."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from kiosk.ui.look import Look
from kiosk.ui.placed import Placed, Placing
from kiosk.ui.scale import Role
from kiosk.ui.words import Words

HEADING_PART = 0.21
RULE = 2
WIDE_UP_TO = 2


class TableRow(Placed):
    """What is compared, for a cramp and for a clot; the heading stands above where it is narrow.

    *role* is that of the cells; *ruled* draws a line below each column; an *urgent* row is
    read aloud before the others.
    """

    def __init__(
        self, name: str, role: Role = Role.BODY, *, ruled: bool = True, urgent: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._ruled, self.urgent = ruled, urgent
        self.heading = Words(f"{name}-heading", role, bold=True, colour="teal")
        self.cramp = Words(f"{name}-cramp", role)
        self.clot = Words(f"{name}-clot", role)
        for words in (self.heading, self.cramp, self.clot):
            words.setParent(self)

    def show_row(self, heading: str, cramp: str, clot: str) -> None:
        """Write the row."""
        self.heading.setText(heading)
        self.cramp.setText(cramp)
        self.clot.setText(clot)
        self._changed()

    def name_row(self, cramp: str, clot: str) -> None:
        """Tell a listener, who sees no columns, which cell is that of *cramp* and of *clot*."""
        cells = (cramp, self.cramp), (clot, self.clot)
        said = [f"{name}: {words.accessibleName()}" for name, words in cells]
        self.setAccessibleName("\n".join((self.heading.accessibleName(), *said)))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw a line below each column."""
        if not self._look or not self._ruled:
            return
        rule = self._look.px(RULE)
        painter, colour = QPainter(self), QColor(self._look.palette.rule)
        for left, width in _columns(self._look, self.width()):
            rect = self._mirrored(QRect(left, self.height() - rule, width, rule))
            painter.fillRect(rect, colour)

    def _place(self, width: int) -> Placing:
        look = self._look
        if not look or width <= 0:
            return [], 0
        pad = look.space(2)
        columns = _columns(look, width)
        cells = [self.heading, self.cramp, self.clot] if is_wide(look) else [self.cramp, self.clot]
        heights = [c.heightForWidth(w) for c, (_left, w) in zip(cells, columns, strict=True)]
        top, placed = pad, list[tuple[Words, QRect]]()
        if not is_wide(look) and self.heading.text():
            height = self.heading.heightForWidth(width)
            placed.append((self.heading, QRect(0, top, width, height)))
            top += height
        tallest = max(heights)
        for cell, (left, wide), height in zip(cells, columns, heights, strict=True):
            down = (tallest - height) // 2 if is_wide(look) else 0
            placed.append((cell, QRect(left, top + down, wide, height)))
        return placed, top + tallest + pad


def is_wide(look: Look) -> bool:
    """Tell whether the headings of rows have a column of their own."""
    return not look.portrait and look.text_size <= WIDE_UP_TO


def _columns(look: Look, width: int) -> Sequence[tuple[int, int]]:
    """Return left edge and width of each column."""
    gap = look.space(4)
    if not is_wide(look):
        half = (width - gap) // 2
        return (0, half), (half + gap, width - half - gap)
    first = round(width * HEADING_PART)
    half = (width - first - 2 * gap) // 2
    return (0, first), (first + gap, half), (first + 2 * gap + half, half)
