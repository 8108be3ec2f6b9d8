"""The panel of a level: mark, word, heading, what first, and the number as large as it fits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.button import TouchButton
from kiosk.ui.look import Look
from kiosk.ui.marks import LevelMark
from kiosk.ui.number import BigNumber
from kiosk.ui.palette import Kind
from kiosk.ui.scale import Role
from kiosk.ui.words import Words

MARK = 96
MOST_LINES = 3
LEAST_NUMBER_MM = 30
LEAST_OTHER_MM = 12


class LevelPanel(QWidget):
    """Never scrolls: the number takes the room that the words leave.

    Lines that do not fit are left to the page (`left_over`).
    """

    def __init__(self, name: str = "level") -> None:
        super().__init__()
        self.setObjectName(name)
        self._look: Look | None = None
        self._level = "now"
        self.left_over: list[str] = []
        self._staff_words = ""
        self._mark = LevelMark("now", MARK, on_panel=True)
        self._word = Words("level-word", Role.BODY, bold=True)
        self._heading = Words("level-heading", Role.STEM, bold=True, heading=1)
        self._lead = Words("level-lead", Role.SIGN, bold=True)
        self._number = BigNumber("level-number")
        self._lines = [Words(f"level-line-{n}", Role.BODY) for n in range(MOST_LINES)]
        self.staff = TouchButton("show-staff", Kind.ON_LEVEL, icon="staff", role=Role.BODY)
        for child in (
            self._mark,
            self._word,
            self._heading,
            self._lead,
            self._number,
            *self._lines,
            self.staff,
        ):
            child.setParent(self)

    def show_level(  # noqa: PLR0913, PLR0917
        self,
        level: str,
        word: str,
        heading: str,
        lead: str,
        number: str,
        part: float,
        lines: Sequence[str],
        staff: str,
    ) -> None:
        """Write the panel; without a level it has no mark and no colour of one.

        *part* is the share of the full size of the number, *staff* the words of its button,
        which is hidden without them.
        """
        self._level = level
        self._mark.set_level(level or "now")
        self._mark.setVisible(bool(level))
        self._word.setText(word)
        self._heading.setText(heading)
        self._lead.setText(lead)
        self._number.setText(number)
        self._number.set_level(level or "now", part)
        self._number.setVisible(bool(number))
        for line, text in zip(self._lines, [*lines, *[""] * MOST_LINES], strict=False):
            line.setText(text)
        self._staff_words = staff
        self.staff.setText(staff)
        self._colour()
        self.arrange()
        self.update()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self._colour()
        self.arrange()
        self.update()

    def _colour(self) -> None:
        if self._look:
            palette = self._look.palette
            colour = palette.levels[self._level].on_panel if self._level else palette.on_teal
            for words in (self._word, self._heading, self._lead, *self._lines):
                words.set_colour(colour)

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Place everything again."""
        self.arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ground of the level."""
        if self._look:
            palette = self._look.palette
            colour = palette.levels[self._level].panel if self._level else palette.teal
            QPainter(self).fillRect(self.rect(), QColor(colour))

    def arrange(self) -> None:
        """Give every part its place, from the top; the number takes what is left."""
        look = self._look
        if not look or self.width() <= 0 or self.height() <= 0:
            return
        pad = look.space(6) if self.height() > look.px(500) else look.space(4)
        room = self.width() - 2 * pad
        top = self._head(look, pad, room)
        if self._lead.text():
            tall = self._lead.heightForWidth(room)
            self._put(self._lead, pad, top, room, tall)
            top += tall + look.space(2)
        bottom = self.height() - pad // 2
        self.staff.setVisible(self._staff_fits(look, room, bottom - top))
        if not self.staff.isHidden():
            width = min(room, self.staff.sizeHint().width())
            tall = self.staff.heightForWidth(width)
            bottom -= tall
            self._put(self.staff, pad, bottom, width, tall)
            bottom -= look.space(2)
        bottom = self._foot_lines(look, pad, room, top, bottom)
        if not self._number.isHidden():
            self._put(self._number, pad, top, room, max(1, bottom - top))

    @property
    def lacks_staff(self) -> bool:
        """Whether the button for staff found no room beside the number."""
        return bool(self._staff_words) and self.staff.isHidden()

    def needed(self, width: int) -> int:
        """Return the least height at *width* that holds words, number and button, in px."""
        look = self._look
        if not look:
            return 0
        pad = look.space(4)
        room = width - 2 * pad
        beside = room - (look.px(MARK) + look.space(4) if self._level else 0)
        head = self._word.heightForWidth(beside) + self._heading.heightForWidth(beside)
        lead = self._lead.heightForWidth(room) if self._lead.text() else 0
        staff = self.staff.heightForWidth(room) if self._staff_words else 0
        number = 0 if self._number.isHidden() else self._least_number(look)
        return 3 * pad + max(head, look.px(MARK)) + lead + number + staff + 4 * look.space(2)

    def _least_number(self, look: Look) -> int:
        emergency = self._level == "now"
        return round((LEAST_NUMBER_MM if emergency else LEAST_OTHER_MM) * look.px_per_mm)

    def _staff_fits(self, look: Look, room: int, left: int) -> bool:
        """Return whether the button leaves the number its least height."""
        tall = self.staff.heightForWidth(room) + look.space(2)
        return bool(self._staff_words) and left - tall >= self._least_number(look)

    def _head(self, look: Look, pad: int, room: int) -> int:
        side = look.px(MARK) if self._level else 0
        beside = room - side - (look.space(4) if side else 0)
        self._put(self._mark, pad, pad, side, side)
        word = self._word.heightForWidth(beside)
        heading = self._heading.heightForWidth(beside)
        left = pad + room - beside
        self._put(self._word, left, pad - look.space(1), beside, word)
        self._put(self._heading, left, pad - look.space(1) + word, beside, heading)
        return pad + max(side, word + heading) + look.space(3)

    def _foot_lines(self, look: Look, pad: int, room: int, top: int, bottom: int) -> int:
        """Place as many lines above *bottom* as leave the number its room; leave over the rest."""
        least = 0 if self._number.isHidden() else self._least_number(look)
        lines = [line for line in self._lines if line.text()]
        talls = [line.heightForWidth(room) + look.space(1) for line in lines]
        while talls and bottom - top - sum(talls) < least:
            talls.pop()
        self.left_over = [line.text() for line in lines[len(talls) :]]
        lines = lines[: len(talls)]
        for line in self._lines:
            line.setVisible(line in lines)
        if not lines:
            return bottom
        place = top if self._number.isHidden() else bottom - sum(talls)
        start = place
        for line, tall in zip(lines, talls, strict=True):
            self._put(line, pad, place, room, tall)
            place += tall
        return bottom if self._number.isHidden() else start - look.space(1)

    def _put(self, widget: QWidget, left: int, top: int, width: int, height: int) -> None:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - width
        widget.setGeometry(QRect(left, top, width, height))
