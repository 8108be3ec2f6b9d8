"""Home: check my signs (largest), learn, print a sheet, and the hint that cannot wait."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.content import Text
from kiosk.ui.button import TouchButton
from kiosk.ui.card import CardButton
from kiosk.ui.look import Look
from kiosk.ui.marks import LevelMark
from kiosk.ui.pages.column import column
from kiosk.ui.pages.optional import write
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.palette import Kind
from kiosk.ui.picture import Picture
from kiosk.ui.scale import Role, Size
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.ui.words import Words
from kiosk.visit import About, Home, TopicList
from kiosk.words import MESSAGE, NOT_SURE_CHECK

CHECK = Text("home", "Check my signs")
CHECK_MORE = Text("home", "{count} short questions. You see how soon to get help.")
LEARN = Text("home", "Learn")
PRINT = Text("home", "Print a sheet")
HINT = Text("home", "**Chest pain or hard to breathe?** Tell staff now.")
PICTURE = Text("home", "A lower leg with a sore calf.")
ABOUT = Text("home", "About and sources")
PICTURE_UP_TO = 3
MOST_STRIP = 0.2
"""A taller message, as a part of the screen, stands below the cards and scrolls with them."""


class Hint(QWidget):
    """The strip that sends chest pain and breathlessness to the staff at once."""

    urgent = True

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self._mark = LevelMark("now", 46)
        self.words = Words("hint", Role.BODY)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._mark)
        self._row.addWidget(self.words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        pad = look.space(3)
        self._row.setContentsMargins(look.space(4), pad, look.space(4), pad)
        self._row.setSpacing(look.space(4))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the pale ground: no lip, for a touch does nothing."""
        if not self._look:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        radius = self._look.px(20)
        shape.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.fillPath(shape, QColor(self._look.palette.hint))


class HomePage(ScreenPage):
    """The three ways in. All of it stays in sight at the standard text size."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("home", stage)
        self._screen: Home
        self._message = Words("message", Role.HEADING, bold=True, heading=1)
        self._check = CardButton("check", Kind.CORAL, Size.CARD)
        self._check_title = Words("check-title", Role.TITLE, bold=True)
        self._check_more = Words("check-more", Role.SIGN)
        self._picture = Picture("picture", stage.pictures, covers=True)
        self._learn = TouchButton(
            "learn", Kind.CARD, Size.MAIN, icon="book", role=Role.HEADING, start=True, disc=True
        )
        self._print = TouchButton(
            "print", Kind.CARD, Size.MAIN, icon="printer", role=Role.HEADING, start=True, disc=True
        )
        self._hint = Hint()
        self._disclaimer = Words("disclaimer", Role.SMALL, colour="ink_2")
        self._about = TouchButton("about", Kind.QUIET, icon="info")
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._assemble()
        self._check.clicked.connect(self._begin)
        self._learn.clicked.connect(lambda: self.chosen.emit(TopicList()))
        self._print.clicked.connect(lambda: self.chosen.emit(TopicList(to_print=True)))
        self._about.clicked.connect(lambda: self.chosen.emit(About()))

    def _assemble(self) -> None:
        words = QVBoxLayout()
        words.addWidget(self._check_title)
        words.addWidget(self._check_more)
        words.addStretch(1)
        inside = QHBoxLayout()
        inside.addLayout(words, 5)
        inside.addWidget(self._picture, 4)
        self._check.fill(inside)
        side = QVBoxLayout()
        side.addWidget(self._learn, 1)
        side.addWidget(self._print, 1)
        self._side = side
        self._cards.addWidget(self._check, 2)
        self._cards.addLayout(side, 1)
        cards = QWidget()
        cards.setLayout(self._cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        last = QWidget()
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight, last)
        self._last.setContentsMargins(0, 0, 0, 0)
        self._last.addWidget(self._disclaimer, 1)
        self._last.addWidget(self._about, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = column(cards, self._message, last)
        self._column.box.setStretch(0, 1)
        self._column.box.takeAt(self._column.box.count() - 1)
        self.set_middle(ScrollPane("home-pane", self._column))
        self.set_foot(self._hint)
        self.set_first_focus(self._check)

    def show_screen(self, screen: Home) -> None:
        """Write the message and the three ways."""
        self._screen = screen
        self._show_message()
        count = str(len(self.stage.content.checklist.questions))
        self._check_title.setText(self.say(CHECK))
        self._check_more.setText(self.say(CHECK_MORE, count=count))
        self._check.setAccessibleName(f"{self.say(CHECK)}. {self.say(CHECK_MORE, count=count)}")
        self._picture.show_picture("scene-sore-calf", self.say(PICTURE))
        self._learn.setText(self.say(LEARN))
        self._print.setText(self.say(PRINT))
        self._hint.words.setText(self.say(HINT))
        self._disclaimer.setText(self.say(self.stage.content.advice.disclaimer))
        self._about.setText(self.say(ABOUT))

    def apply(self, look: Look) -> None:
        """Take a new look; in portrait the cards stand one above the other."""
        down = look.portrait
        direction = QBoxLayout.Direction
        self._cards.setDirection(direction.TopToBottom if down else direction.LeftToRight)
        for layout in (self._cards, self._side, self._last):
            layout.setSpacing(look.space(4))
        self._picture.setVisible(down or look.text_size <= PICTURE_UP_TO)
        ink = look.palette.face(Kind.CORAL).ink
        self._check_title.set_colour(ink)
        self._check_more.set_colour(ink)
        self._last.setDirection(direction.TopToBottom if down else direction.LeftToRight)
        super().apply(look)
        self._show_message()

    def _show_message(self) -> None:
        """Write the message beside Listen; below the cards where they would be out of sight."""
        message = f"{self.say(MESSAGE)} {self.say(NOT_SURE_CHECK)}"
        self.strip.show_title(message)
        look = self.look
        tall = look and self.strip.heightForWidth(look.width) > look.height * MOST_STRIP
        write(self._message, message if tall else "")
        if tall:
            self.strip.show_title("")
        self.strip.setVisible(not tall or bool(self.listen.text()))

    def _begin(self) -> None:
        self.chosen.emit(self._screen.check(self.stage.content.checklist))
