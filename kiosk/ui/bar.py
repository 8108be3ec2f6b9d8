"""The bar at the bottom of every screen: language, text and colours, finish, help."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.button import TouchButton
from kiosk.ui.control import Control
from kiosk.ui.dress import dress
from kiosk.ui.help import HelpButton
from kiosk.ui.look import Look
from kiosk.ui.palette import Kind
from kiosk.ui.placed import ASKS
from kiosk.ui.scale import REGION_LINE, Role
from kiosk.ui.share import share
from kiosk.ui.words import Words

SIDE, EDGE = 24, 12
ROWS_APART_FROM = 3


class Bar(QWidget):
    """Furniture: it never mirrors, so a person in a wrong language finds the way back.

    *Call for help* has a row of its own at text sizes 3 and 4, or when one row is too short.
    """

    language = Signal()
    display = Signal()
    finish = Signal()
    help = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._look: Look | None = None
        self._places: dict[int, tuple[list[tuple[QWidget, QRect]], int]] = {}
        self._written: tuple[str, ...] = ()
        self._attract = False
        self._language = TouchButton("language", Kind.BAR, icon="language")
        self._display = TouchButton("display", Kind.BAR, icon="text-size")
        self._note = Words("note", Role.SMALL, colour="on_bar", centred=True)
        self._finish = TouchButton("finish", Kind.BAR)
        self._help = HelpButton()
        for child in (self._language, self._display, self._note, self._finish, self._help):
            child.setParent(self)
        self._language.clicked.connect(self.language)
        self._display.clicked.connect(self.display)
        self._finish.clicked.connect(self.finish)
        self._help.clicked.connect(self.help)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(  # noqa: PLR0913
        self, *, language: str, display: str, note: str, finish: str, help_words: str, number: str
    ) -> None:
        """Write every word. An empty *note* or *finish* takes no room."""
        written = language, display, note, finish, help_words, number
        if written == self._written:
            return
        self._written = written
        self._language.setText(language)
        self._display.setText(display)
        self._note.setText(note)
        self._finish.setText(finish)
        self._help.show_words(help_words, number)
        self._note.setVisible(bool(note))
        self._finish.setVisible(bool(finish))
        self._arrange_anew()

    def set_attract(self, *, attract: bool) -> None:
        """Stand under the attract screen, whose ground is the bar's own teal."""
        self._attract = attract
        self.update()

    def apply(self, look: Look) -> None:
        """Take a new look; inside each button the words run their own way."""
        self._look = look
        dress(self, look)
        for control in (self._language, self._display, self._finish, self._help):
            control.setLayoutDirection(look.direction)
        self.updateGeometry()
        self._arrange_anew()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell the layout that narrow means tall."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of one or two rows."""
        return self._place(width)[1] if self._look else 0

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the height at the width of the screen."""
        width = self._look.width if self._look else 0
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for the height at the present width."""
        return QSize(0, self.heightForWidth(self.width()))

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Place the controls again."""
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Place the controls again when one of them asks."""
        if event.type() in ASKS:
            self.updateGeometry()
            self._arrange_anew()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ground, and in two colours the line that parts it from the page."""
        if not self._look:
            return
        palette, painter = self._look.palette, QPainter(self)
        colour = palette.attract_bar if self._attract else palette.bar
        painter.fillRect(self.rect(), QColor(colour))
        if palette.two_colour:
            line = self._look.px(REGION_LINE)
            painter.fillRect(QRectF(0, 0, self.width(), line), QColor(palette.ink))

    def _arrange_anew(self) -> None:
        self._places.clear()
        self._arrange()

    def _arrange(self) -> None:
        if self._look and self.width() > 0:
            for widget, rect in self._place(self.width())[0]:
                widget.setGeometry(rect)

    def _place(self, width: int) -> tuple[list[tuple[QWidget, QRect]], int]:
        """Give each widget its rectangle, and the height of the whole."""
        if width not in self._places:
            self._places[width] = self._work_out(width)
        return self._places[width]

    def _work_out(self, width: int) -> tuple[list[tuple[QWidget, QRect]], int]:
        if not self._look:
            return [], 0
        side, gap, edge = self._look.px(SIDE), self._look.space(2), self._look.px(EDGE)
        room = width - 2 * side
        start: list[Control] = [self._language, self._display]
        end: list[Control] = [self._finish] if self._finish.text() else []
        one_row = self._look.text_size < ROWS_APART_FROM
        if one_row and _natural([*start, *end, self._help], gap) <= room:
            placed, bottom = self._row(start, [*end, self._help], QRect(side, edge, room, 0))
            return placed, bottom + edge
        placed, bottom = self._row(start, end, QRect(side, edge, room, 0))
        height = self._help.heightForWidth(room)
        placed.append((self._help, QRect(side, bottom + gap, room, height)))
        return placed, bottom + gap + height + edge

    def _row(
        self, start: list[Control], end: list[Control], box: QRect
    ) -> tuple[list[tuple[QWidget, QRect]], int]:
        """Place a row at the top of *box*; give its lower edge too.

        The note stands in the gap between start and end, or else in a line above.
        """
        if not self._look:
            return [], 0
        gap, row = self._look.space(2), [*start, *end]
        note = self._note.sizeHint().width() + gap if self._note.text() else 0
        spare = box.width() - _natural(row, gap)
        placed: list[tuple[QWidget, QRect]] = []
        if note and spare < note:
            height = self._note.heightForWidth(box.width())
            placed.append((self._note, QRect(box.left(), box.top(), box.width(), height)))
            box.translate(0, height + gap // 2)
        widths = [control.sizeHint().width() for control in row]
        if spare < note:
            leasts = [control.minimumSizeHint().width() for control in row]
            widths = share(widths, leasts, box.width() - gap * (len(row) - 1))
            spare = 0
        height = max(c.heightForWidth(w) for c, w in zip(row, widths, strict=True))
        x = box.left()
        for control, width in zip(row, widths, strict=True):
            if end and control is end[0]:
                if note and spare:
                    middle = self._note.heightForWidth(spare)
                    top = box.top() + (height - middle) // 2
                    placed.append((self._note, QRect(x, top, spare - gap, middle)))
                x += spare
            placed.append((control, QRect(x, box.top(), width, height)))
            x += width + gap
        if note and spare and not end:
            middle = self._note.heightForWidth(spare)
            placed.append(
                (self._note, QRect(x, box.top() + (height - middle) // 2, spare - gap, middle))
            )
        return placed, box.top() + height


def _natural(row: list[Control], gap: int) -> int:
    return sum(control.sizeHint().width() for control in row) + gap * (len(row) - 1)
