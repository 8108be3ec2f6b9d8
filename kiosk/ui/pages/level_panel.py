"""The panel of a level: mark, word, heading, what first, and the number as large as it fits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.button import TouchButton
from kiosk.ui.listen import ListenButton
from kiosk.ui.look import Look
from kiosk.ui.marks import LevelMark
from kiosk.ui.number import BigNumber
from kiosk.ui.palette import Kind
from kiosk.ui.scale import PICTURE_RADIUS, Role
from kiosk.ui.words import Words

MARK = 96
ROOMY = 500
MOST_LINES = 3
LEAST_NUMBER_MM = 30
LEAST_OTHER_MM = 18


class LevelPanel(QWidget):
    """Never scrolls: the number takes the room that the words leave.

    Lines that do not fit are left to the page (`left_over`, told anew on each change). *listen*
    is the page's button, if it has no strip; it stands at the end of the line above the number.
    """

    leaves = Signal(list)

    def __init__(
        self,
        name: str = "level",
        listen: ListenButton | None = None,
        *,
        role: Role = Role.STEM,
        rounded: bool = False,
    ) -> None:
        super().__init__()
        self._rounded = rounded
        self.setObjectName(name)
        self._look: Look | None = None
        self._level = "now"
        self.left_over: list[str] = []
        self._staff_words = ""
        self._mark = LevelMark("now", MARK, on_panel=True)
        self._word = Words("level-word", Role.BODY, bold=True)
        self._heading = Words("level-heading", role, bold=True, heading=1)
        self._smaller = Words("level-heading-smaller", Role.SIGN, bold=True, heading=1)
        self._lead = Words("level-lead", Role.SIGN, bold=True)
        self._number = BigNumber("level-number")
        self._lines = [Words(f"level-line-{n}", Role.BODY) for n in range(MOST_LINES)]
        self.staff = TouchButton("show-staff", Kind.ON_LEVEL, icon="staff", role=Role.BODY)
        self._listen = listen or ListenButton()
        self._headings = (self._heading, self._smaller)
        for child in (
            self._mark,
            self._word,
            self._heading,
            self._smaller,
            self._lead,
            self._listen,
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
        self._word.setText(word)
        self._heading.setText(heading)
        self._smaller.setText(heading)
        self._lead.setText(lead)
        self._number.setText(number)
        self._number.set_level(level or "now", part)
        self._number.setVisible(bool(number))
        for line, text in zip(self._lines, [*lines, *[""] * MOST_LINES], strict=False):
            line.setText(text)
        self._listen.set_kind(Kind.ON_LEVEL_DARK if level == "now" else Kind.ON_LEVEL)
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
            for words in (self._word, *self._headings, self._lead, *self._lines):
                words.set_colour(colour)

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Place everything again."""
        self.arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ground of the level."""
        if self._look:
            palette = self._look.palette
            colour = palette.levels[self._level].panel if self._level else palette.teal
            radius = self._look.px(PICTURE_RADIUS) if self._rounded else 0
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), radius, radius)
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(shape, QColor(colour))

    def arrange(self) -> None:
        """Give every part its place, from the top; the number takes what is left.

        Where the number would be cut the heading is a size smaller; at the largest text that is
        still the size of the body. Where room is short the mark gives way first (also where a
        word would break beside it), then Listen, the line above the number, and the button for
        staff; words and number never do.
        """
        look = self._look
        if not look or self.width() <= 0 or self.height() <= 0:
            return
        heading = self._headings[self.needed(self.width()) > self.height()]
        for words in self._headings:
            words.setVisible(words is heading)
        pad = self._pad(look)
        room, bottom = self.width() - 2 * pad, self.height() - pad // 2
        least = look.space(2) + self._least_number(look)
        tall = self._head_height(look, room, heading, marked=True)
        broken = self._beside(look, room, marked=True) < heading.minimumSizeHint().width()
        marked = bool(self._level) and not broken and pad + tall + least <= bottom
        if not marked:
            tall = self._head_height(look, room, heading, marked=False)
        self._put_head(look, pad, room, heading, marked=marked)
        top = self._put_lead(look, pad, room, pad + tall + look.space(2), bottom)
        bottom = self._put_staff(look, pad, room, top, bottom)
        bottom = self._foot_lines(look, pad, room, top, bottom)
        if not self._number.isHidden():
            self._put(self._number, pad, top, room, max(1, bottom - top))

    @property
    def lacks_staff(self) -> bool:
        """Whether the button for staff found no room beside the number."""
        return bool(self._staff_words) and self.staff.isHidden()

    @property
    def lacks_listen(self) -> bool:
        """Whether Listen found no room beside the line above the number."""
        return bool(self._listen.text()) and self._listen.isHidden()

    @property
    def lacks_lead(self) -> bool:
        """Whether the line above the number found no room."""
        return bool(self._lead.text()) and self._lead.isHidden()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell the page that narrow means tall."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the least height at *width* at which nothing gives way, in px."""
        look = self._look
        if not look:
            return 0
        room = width - 2 * look.space(4)
        head = self._head_height(look, room, self._heading, marked=bool(self._level))
        lead = self._lead.heightForWidth(room) + look.space(2) if self._lead.text() else 0
        staff = self.staff.heightForWidth(room) + look.space(2) if self._staff_words else 0
        return 3 * look.space(4) + head + lead + staff + self._least_number(look)

    def needed(self, width: int) -> int:
        """Return the height at *width* below which words or number would be cut, in px."""
        look = self._look
        if not look:
            return 0
        room = width - 2 * look.space(3)
        head = self._head_height(look, room, self._heading, marked=False)
        return 2 * look.space(3) + head + look.space(2) + self._least_number(look)

    def _pad(self, look: Look) -> int:
        """Return the room at the edges: less of it where words or number would be cut."""
        wide, tight = look.space(6), look.space(3)
        if self.height() <= look.px(ROOMY):
            return tight
        marked = bool(self._level)
        head = self._head_height(look, self.width() - 2 * wide, self._heading, marked=marked)
        return wide if 2 * wide + head + self._least_number(look) <= self.height() else tight

    def _least_number(self, look: Look) -> int:
        if self._number.isHidden():
            return 0
        emergency = self._level == "now"
        return round((LEAST_NUMBER_MM if emergency else LEAST_OTHER_MM) * look.px_per_mm)

    def _beside(self, look: Look, room: int, *, marked: bool) -> int:
        return room - look.px(MARK) - look.space(4) if marked else room

    def _head_height(self, look: Look, room: int, heading: Words, *, marked: bool) -> int:
        beside = self._beside(look, room, marked=marked)
        words = self._word.heightForWidth(beside) if self._word.text() else 0
        words += heading.heightForWidth(beside)
        return max(words, look.px(MARK)) if marked else words

    def _put_head(self, look: Look, pad: int, room: int, heading: Words, *, marked: bool) -> None:
        side = look.px(MARK)
        self._mark.setVisible(marked)
        self._put(self._mark, pad, pad, side, side)
        beside = self._beside(look, room, marked=marked)
        word = self._word.heightForWidth(beside) if self._word.text() else 0
        left = pad + room - beside
        self._put(self._word, left, pad, beside, word)
        self._put(heading, left, pad + word, beside, heading.heightForWidth(beside))

    def _put_lead(self, look: Look, pad: int, room: int, top: int, bottom: int) -> int:
        """Place the line above the number if both fit; return where the number begins."""
        beside = self._put_listen(look, pad, room, top, bottom)
        words = self._lead.heightForWidth(room - beside)
        tall = max(words, self._listen.height()) if beside else words
        fits = bool(self._lead.text()) and bottom - top - tall >= self._least_number(look)
        self._lead.setVisible(fits)
        self._put(self._lead, pad, top, room - beside, tall)
        return top + tall + look.space(2) if fits or beside else top

    def _put_listen(self, look: Look, pad: int, room: int, top: int, bottom: int) -> int:
        """Place Listen beside words no taller than itself; return the width that it takes."""
        width = self._listen.sizeHint().width()
        tall, beside = self._listen.heightForWidth(width), width + look.space(4)
        words = self._lead.heightForWidth(max(1, room - beside))
        roomy = room - beside >= self._lead.minimumSizeHint().width() and words <= tall
        fits = roomy and bottom - top - tall >= self._least_number(look)
        self._listen.setVisible(fits and bool(self._listen.text()))
        self._put(self._listen, pad + room - width, top, width, tall)
        return 0 if self._listen.isHidden() else beside

    def _put_staff(self, look: Look, pad: int, room: int, top: int, bottom: int) -> int:
        """Place the button for staff if it fits; return where what stands above it ends."""
        width = min(room, self.staff.sizeHint().width())
        tall = self.staff.heightForWidth(width)
        left = bottom - tall - look.space(2)
        fits = bool(self._staff_words) and left - top >= self._least_number(look)
        self.staff.setVisible(fits)
        if not fits:
            return bottom
        self._put(self.staff, pad, bottom - tall, width, tall)
        return left

    def _foot_lines(self, look: Look, pad: int, room: int, top: int, bottom: int) -> int:
        """Place as many lines above *bottom* as leave the number its room; leave over the rest."""
        least = self._least_number(look)
        lines = [line for line in self._lines if line.text()]
        talls = [line.heightForWidth(room) + look.space(1) for line in lines]
        while talls and bottom - top - sum(talls) < least:
            talls.pop()
        left_over = [line.text() for line in lines[len(talls) :]]
        if left_over != self.left_over:
            self.left_over = left_over
            self.leaves.emit(left_over)
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
