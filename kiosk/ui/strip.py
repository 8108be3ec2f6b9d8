"""The strip at the top of a page: back, the title or how far, and what stands at the end."""

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.button import TouchButton
from kiosk.ui.dots import Dots
from kiosk.ui.listen import ListenButton
from kiosk.ui.palette import Kind
from kiosk.ui.placed import Placed, Placing
from kiosk.ui.scale import STRIP, Role
from kiosk.ui.words import Words

EDGE = 12
BELOW = 4


class TopStrip(Placed):
    """Mirrors with the language. A title that finds no room beside the buttons goes below."""

    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._back = TouchButton("back", Kind.QUIET, icon="back")
        self._title = Words("title", Role.HEADING, bold=True, heading=1)
        self._progress = Words("progress", Role.SIGN, bold=True, colour="ink_2")
        self._dots = Dots()
        self._end: list[TouchButton] = []
        for child in (self._back, self._title, self._progress, self._dots):
            child.setParent(self)
            child.hide()
        self._back.clicked.connect(self.back)
        self._grow(QSizePolicy.Policy.Ignored)

    def show_back(self, words: str, icon: str = "back") -> None:
        """Write the way back; without words there is none."""
        self._back.setText(words)
        self._back.set_icon(icon)
        self._back.setVisible(bool(words))
        self._changed()

    def show_title(self, words: str) -> None:
        """Write the title instead of the progress."""
        self._title.setText(words)
        self._title.setVisible(bool(words))
        self._progress.hide()
        self._dots.hide()
        self._changed()

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Write how far through the patient is, instead of the title."""
        self._progress.setText(words)
        self._dots.show_progress(done, total)
        self._title.hide()
        self._progress.show()
        self._dots.show()
        self._changed()

    def add_end(self, button: TouchButton) -> None:
        """Place *button* (such as Listen) at the end edge, before those already there."""
        button.setParent(self)
        button.show()
        self._end.append(button)
        self._changed()

    def give_end(self, button: TouchButton) -> None:
        """Leave *button* to another place on the page."""
        self._end.remove(button)
        self._changed()

    def aloud(self) -> str:
        """Say the title or how far, and the buttons at the end, but not the way back."""
        title = self._title if self._shown(self._title) else self._progress
        shown = (button for button in self._end if self._shown(button))
        ends = (b.text() for b in shown if not isinstance(b, ListenButton))
        return "\n".join([title.text(), *ends])

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the height at the width of the screen."""
        width = self._look.width if self._look else 0
        return QSize(width, self.heightForWidth(width))

    def _place(self, width: int) -> Placing:
        if not self._look or width <= 0:
            return [], 0
        side, gap, edge = self._look.space(5), self._look.space(4), self._look.px(EDGE)
        buttons = [button for button in (*self._end, self._back) if self._shown(button)]
        widths = {b: min(b.sizeHint().width(), width - 2 * side) for b in buttons}
        height = max((_height(b, widths[b]) for b in buttons), default=0)
        left, right, placed = side, width - side, list[tuple[QWidget, QRect]]()
        if self._shown(self._back):
            placed.append((self._back, QRect(left, edge, widths[self._back], height)))
            left += widths[self._back] + gap
        for widget in filter(self._shown, self._end):
            right -= widths[widget]
            placed.append((widget, QRect(right, edge, widths[widget], height)))
            right -= gap
        words, bottom = self._place_words(QRect(left, edge, right - left, height), width)
        least = self._look.px(STRIP)
        return [*placed, *words], max(least, bottom + self._look.px(BELOW))

    def _place_words(self, beside: QRect, width: int) -> tuple[list[tuple[QWidget, QRect]], int]:
        """Place title or progress in the gap *beside* the buttons, or else below them."""
        words = self._title if self._shown(self._title) else self._progress
        if not self._shown(words) or not self._look:
            return [], beside.bottom() + 1
        side = self._look.space(5)
        top = beside.bottom() + 1 + self._look.space(1)
        below, box = QRect(side, top, width - 2 * side, 0), QRect(beside)
        narrow = words.minimumSizeHint().width() > beside.width()
        if narrow or top + words.heightForWidth(below.width()) < words.heightForWidth(box.width()):
            box = below
        height = words.heightForWidth(box.width())
        tall = max(height, box.height())
        box = QRect(box.left(), box.top(), box.width(), tall)
        placed: list[tuple[QWidget, QRect]] = []
        room, hint = box.width(), self._dots.sizeHint()
        if words is self._progress:
            room = min(room, words.sizeHint().width())
            left = box.left() + room + self._look.px(28)
            fits = left + hint.width() <= box.right()
            top = box.center().y() - hint.height() // 2
            dots = QRect(left, top, hint.width(), hint.height()) if fits else QRect(0, 0, 0, 0)
            placed.append((self._dots, dots))
        top = box.top() + (tall - height) // 2
        placed.append((words, QRect(box.left(), top, room, height)))
        return placed, box.bottom() + 1

    @staticmethod
    def _shown(widget: QWidget) -> bool:
        return not widget.isHidden()


def _height(widget: QWidget, width: int) -> int:
    return (
        widget.heightForWidth(width)
        if widget.hasHeightForWidth()
        else (widget.sizeHint().height())
    )
