"""The steps of a figure in words: all in sight, the current one bold on white."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.look import Look
from kiosk.ui.scale import Role
from kiosk.ui.words import Words

DISC, DISC_TO_TYPE = 48, 1.5
RADIUS = 20


class StepRow(QWidget):
    """One step: its number on a disc, and its words. A touch does nothing."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._look: Look | None = None
        self._current = self._done = False
        self._words = Words(f"step-{number}", Role.BODY)
        self._words.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_step(self, words: str, *, current: bool, done: bool) -> None:
        """Write the step, and whether it is on show or already passed."""
        self._current, self._done = current, done
        self._words.setText(words)
        self._words.set_bold(bold=current)
        self.setAccessibleName(f"{self._number}. {words}")
        self.updateGeometry()
        self._arrange()
        self.update()

    def aloud(self) -> str:
        """Say the step on show; the others have their turn."""
        return self._words.text() if self._current else ""

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.updateGeometry()
        self._arrange()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell the layout that narrow means tall."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of the disc or the words, and the room around them."""
        if not self._look:
            return 0
        words = self._words.heightForWidth(self._room(self._look, width))
        return max(self._side(self._look), words) + 2 * self._look.space(2)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the height at the present width."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Place the words again."""
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ground of the current step, and the disc with its number."""
        if not self._look:
            return
        look, palette, painter = self._look, self._look.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._current:
            line = look.line() if palette.ground == palette.surface else 0
            half = line / 2
            pen = QPen(QColor(palette.ink), line) if line else QPen(Qt.PenStyle.NoPen)
            painter.setPen(pen)
            painter.setBrush(QColor(palette.surface))
            rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(rect, look.px(RADIUS), look.px(RADIUS))
        fill, ink = palette.quiet, palette.ink
        if self._current:
            fill, ink = palette.teal, palette.on_teal
        elif self._done:
            fill, ink = palette.tint, palette.teal
        side = self._side(look)
        left = look.space(2)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - side
        disc = QRectF(left, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawEllipse(disc)
        painter.setPen(QColor(ink))
        painter.setFont(look.font(Role.BODY, bold=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _side(self, look: Look) -> int:
        return max(look.px(DISC), round(look.type_px(Role.BODY) * DISC_TO_TYPE))

    def _room(self, look: Look, width: int) -> int:
        return max(1, width - self._side(look) - look.space(2) * 2 - look.space(3))

    def _arrange(self) -> None:
        if not self._look or self.width() <= 0:
            return
        room = self._room(self._look, self.width())
        height = self._words.heightForWidth(room)
        left = self._look.space(2)
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            left = self.width() - room - self._look.space(2)
        self._words.setGeometry(QRect(left, (self.height() - height) // 2, room, height))


class StepList(QWidget):
    """Shows as many steps as it is given, one below another."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._rows = [StepRow(number) for number in range(1, most + 1)]
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for row in self._rows:
            box.addWidget(row)

    def show_steps(self, steps: Sequence[str], current: int) -> None:
        """Write *steps*; *current* counts from 0."""
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(steps))
            if number < len(steps):
                row.show_step(steps[number], current=number == current, done=number < current)
        self.setVisible(bool(steps))

    def row(self, number: int) -> StepRow:
        """Return the row of a step, counted from 0."""
        return self._rows[number]
