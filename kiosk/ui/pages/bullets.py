"""Lists of short lines, each with an icon: what to do, what not to do, signs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from kiosk.ui.icons import paint_icon
from kiosk.ui.look import Look
from kiosk.ui.placed import Placed, Placing
from kiosk.ui.scale import Role
from kiosk.ui.words import Words

ICON_PART = 0.95


class Bullets(Placed):
    """Shows as many lines as it is given; *icon* names the mark before each, or "dot"."""

    def __init__(
        self, name: str, icon: str = "dot", role: Role = Role.BODY, colour: str = "ink"
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._icon, self._role, self._colour = icon, role, colour
        self._lines: list[Words] = []
        self._shown = 0
        self.hide()

    def apply(self, look: Look) -> None:
        """Take a new look, with lines that were made while the page was taking it."""
        for words in self._lines:
            words.apply(look)
        super().apply(look)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Write *lines*."""
        while len(self._lines) < len(lines):
            made = Words(
                f"{self.objectName()}-{len(self._lines)}", self._role, colour=self._colour
            )
            made.setParent(self)
            if self._look:
                made.apply(self._look)
            self._lines.append(made)
        self._shown = len(lines)
        for number, words in enumerate(self._lines):
            words.setVisible(number < len(lines))
            words.setText(lines[number] if number < len(lines) else "")
        self.setVisible(bool(lines))
        self._changed()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the marks."""
        if not self._look:
            return
        painter = QPainter(self)
        colour = getattr(self._look.palette, self._colour, self._colour)
        side = self._side(self._look)
        for words in self._lines[: self._shown]:
            line = self._look.pitch(self._role)
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = self.width() - side if rtl else 0
            box = QRectF(left, words.y() + (line - side) / 2, side, side)
            paint_icon(painter, self._icon, box, colour)

    def _side(self, look: Look) -> float:
        return look.type_px(self._role) * ICON_PART

    def _arrange(self) -> None:
        super()._arrange()
        self.update()

    def _place(self, width: int) -> Placing:
        if not self._look or not self._shown:
            return [], 0
        start = round(self._side(self._look)) + self._look.space(2)
        gap, top = self._look.space(2), 0
        placed = []
        for words in self._lines[: self._shown]:
            height = words.heightForWidth(max(1, width - start))
            placed.append((words, QRect(start, top, width - start, height)))
            top += height + gap
        return placed, top - gap
