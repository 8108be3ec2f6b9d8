"""*Call for help*: on every screen, in the same corner, with the number."""

from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.ui.control import Control
from kiosk.ui.digits import Digits, digits
from kiosk.ui.lines import Lines, Style, longest_word, natural_width, set_lines
from kiosk.ui.look import Look
from kiosk.ui.marks import paint_mark
from kiosk.ui.number import LATIN
from kiosk.ui.palette import Kind
from kiosk.ui.scale import Role, Size

MARK = 52
NUMBER_ROLE = Role.STEM
CAP_HEIGHT = 0.714
STYLE = Style(Role.BODY, bold=True)


class HelpButton(Control):
    """The octagon, the words and the number; the words wrap, the number does not."""

    def __init__(self, name: str = "help") -> None:
        super().__init__(name, Kind.HELP, Size.BUTTON)
        self._words, self._written = "", ""
        self._number: Digits | None = None
        self._lines: dict[tuple[int, bool], Lines] = {}
        self._widths: tuple[int, int] | None = None

    def show_words(self, words: str, number: str) -> None:
        """Write the words and the number of the country."""
        if (words, number) == (self._words, self._written):
            return
        self._words, self._written = words, number
        self._number = digits(number, LATIN) if number else None
        self.setAccessibleName(f"{words} {number}".strip())
        self.changed()

    def text(self) -> str:
        """Give the words."""
        return self._words

    def changed(self) -> None:
        """Measure and draw again."""
        self._lines.clear()
        self._widths = None
        super().changed()

    def content_width(self, look: Look) -> int:
        """Measure mark, words in one line and number."""
        return self._measured(look)[0]

    def least_content_width(self, look: Look) -> int:
        """Measure mark, longest word and number."""
        return self._measured(look)[1]

    def content_height(self, look: Look, width: int) -> int:
        """Measure the wrapped words."""
        words = self._set(look, width, rtl=False).height
        return ceil(max(words, look.px(MARK), self._figure_height(look)))

    def paint_content(self, painter: QPainter, look: Look, rect: QRectF, ink: str) -> None:
        """Draw the mark at the start, the number at the end, the words between."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        words = self._set(look, round(rect.width()), rtl=rtl)
        side, gap, middle = look.px(MARK), look.space(3), rect.center().y()
        start = rect.right() - side if rtl else rect.left()
        paint_mark(painter, look, "now", QRectF(start, middle - side / 2, side, side))
        room = rect.width() - self._beside(look)
        left = start - gap - room if rtl else start + side + gap
        words.draw(painter, left, middle - words.height / 2, ink)
        if self._number:
            height = self._figure_height(look)
            width = self._number.width(height)
            end = rect.left() if rtl else rect.right() - width
            box = QRectF(end, middle - height / 2, width, height)
            self._number.draw(painter, box, self._number_colour(look, ink))

    def _measured(self, look: Look) -> tuple[int, int]:
        if self._widths is None:
            beside = self._beside(look) + 1
            natural = ceil(natural_width(self._words, look, STYLE))
            least = ceil(longest_word(self._words, look, STYLE))
            self._widths = natural + beside, least + beside
        return self._widths

    def _set(self, look: Look, width: int, *, rtl: bool) -> Lines:
        key = width, rtl
        if key not in self._lines:
            room = width - self._beside(look)
            self._lines[key] = set_lines(self._words, look, STYLE, room, rtl=rtl)
        return self._lines[key]

    def _figure_height(self, look: Look) -> float:
        return look.type_px(NUMBER_ROLE) * CAP_HEIGHT

    def _beside(self, look: Look) -> int:
        number = ceil(self._number.width(self._figure_height(look))) if self._number else 0
        return look.px(MARK) + number + 2 * look.space(3)

    def _number_colour(self, look: Look, ink: str) -> str:
        return ink if look.palette.two_colour else look.palette.levels["now"].word
