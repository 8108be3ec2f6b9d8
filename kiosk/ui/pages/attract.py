"""The screen that waits: a question read from across the room, in each language in turn."""

from __future__ import annotations

from itertools import cycle

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kiosk.content import Text
from kiosk.language.known import languages
from kiosk.ui.button import TouchButton
from kiosk.ui.look import Look
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.palette import Kind
from kiosk.ui.picture import Picture
from kiosk.ui.scale import Role, Size
from kiosk.ui.stage import Stage
from kiosk.ui.words import Words
from kiosk.visit import Attract

QUESTION = Text("attract", "Sore leg? Cramp or clot?")
CHECK_HERE = Text("attract", "Check here")
PICTURE = Text("attract", "A lower leg with a sore calf.")
TURN_MS = 6000


class AttractPage(ScreenPage):
    """A touch anywhere starts a visit. The words change language every six seconds."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("attract", stage)
        self.remove_strip()
        self._screen: Attract
        self._question = Words("question", Role.ATTRACT, bold=True, colour="on_attract", heading=1)
        self._start = TouchButton("start", Kind.CORAL, Size.MAIN, icon="hand", role=Role.STEM)
        self._picture = Picture("picture", stage.pictures, covers=True)
        self._languages = Words("languages", Role.SIGN, colour="on_attract")
        self._turn = QTimer(self, interval=TURN_MS)
        self._codes = cycle(stage.speech.offered)
        for child in (self._picture, self._question, self._start, self._languages):
            child.setParent(self)
        self._start.clicked.connect(self._begin)
        self._turn.timeout.connect(self._next_language)

    def show_screen(self, screen: Attract) -> None:
        """Ask the question in the site's first language, then in the others in turn."""
        self._screen = screen
        self._codes = cycle(self.stage.speech.offered)
        self._picture.show_picture("scene-sore-calf", self.say(PICTURE))
        self._next_language()
        self._turn.start()

    def hideEvent(self, event: QShowEvent) -> None:  # type: ignore[override]  # noqa: N802
        """Stop turning while nobody sees it."""
        self._turn.stop()
        super().hideEvent(event)  # type: ignore[arg-type]

    def _next_language(self) -> None:
        code = next(self._codes)
        speech = self.stage.speech
        self._question.setText(speech.say_in(code, QUESTION))
        self._start.setText(speech.say_in(code, CHECK_HERE))
        names = (
            f"**{languages()[c].endonym}**" if c == code else languages()[c].endonym
            for c in speech.offered
        )
        self._languages.setText("    ".join(names))
        self.arrange()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Start at a touch anywhere."""
        event.accept()
        self._begin()

    def _begin(self) -> None:
        self.chosen.emit(self._screen.start())

    def apply(self, look: Look) -> None:
        """Take a new look; the words change language, so the page never mirrors."""
        super().apply(look)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.arrange()

    def arrange(self) -> None:
        """Place words at the start, picture at the end; one above the other in portrait."""
        look = self.look
        if not look or self.width() <= 0 or not hasattr(self, "_languages"):
            return
        margin = look.px(64)
        width, height = self.width(), self.height()
        words = QRect(margin, 0, round(width * 0.52) - margin, height)
        picture = QRect(round(width * 0.54), 0, width - round(width * 0.54), height)
        if look.portrait:
            words = QRect(margin, 0, width - 2 * margin, height // 2)
        foot = self._languages.heightForWidth(words.width())
        question = self._question.heightForWidth(words.width())
        button = self._start.sizeHint().boundedTo(words.size())
        tall = self._start.heightForWidth(button.width())
        gap = look.space(6)
        spare = words.height() - question - tall - foot - 2 * gap
        top = words.top() + max(gap // 2, spare // 2)
        _put(self._question, words.left(), top, words.width(), question)
        top += question + gap
        _put(self._start, words.left(), top, button.width(), tall)
        bottom = max(top + tall + gap // 2, words.bottom() - foot - gap)
        _put(self._languages, words.left(), bottom, words.width(), foot)
        if look.portrait:
            down = max(height // 2, bottom + foot + gap // 2)
            picture = QRect(0, down, width, height - down)
        self._picture.setGeometry(picture)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the teal ground that only this screen has."""
        if self.look:
            QPainter(self).fillRect(self.rect(), QColor(self.look.palette.attract))


def _put(widget: QWidget, left: int, top: int, width: int, height: int) -> None:
    widget.setGeometry(left, top, width, height)
