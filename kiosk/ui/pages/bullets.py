"""Lists of short lines, each with an icon: what to do, what not to do, signs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.icons import paint_icon
from kiosk.ui.look import Look
from kiosk.ui.scale import Role
from kiosk.ui.words import Words

ICON_PART = 0.95


class Bullets(QWidget):
    """Shows as many lines as it is given; *icon* names the mark before each, or "dot"."""

    def __init__(
        self, name: str, icon: str = "dot", role: Role = Role.BODY, colour: str = "ink"
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._icon, self._role, self._colour = icon, role, colour
        self._look: Look | None = None
        self._lines: list[Words] = []
        self._shown = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

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
        self.updateGeometry()
        self._arrange()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.updateGeometry()
        self._arrange()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell the layout that narrow means tall."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height of all lines at *width*, in px."""
        return self._place(width)[1]

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the height at the present width."""
        width = max(self.width(), 1)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Place the lines again."""
        self._arrange()

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
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for words, rect in self._place(self.width())[0]:
            if rtl:
                rect.moveLeft(self.width() - rect.left() - rect.width())
            words.setGeometry(rect)
        self.update()

    def _place(self, width: int) -> tuple[list[tuple[Words, QRect]], int]:
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
