"""Are you still here? The one thing to touch is the button; any touch counts."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.content import Text
from kiosk.ui.acts import Stay
from kiosk.ui.button import TouchButton
from kiosk.ui.look import Look
from kiosk.ui.pages.countdown import Countdown
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.palette import Kind
from kiosk.ui.scale import Role, Size
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.ui.words import Words
from kiosk.visit import StillHere

QUESTION = Text("still here", "Are you still here?")
CLEARED = Text(
    "still here",
    "If nobody touches the screen, your answers are cleared for the next person.",
)
SECONDS = Text("still here", "seconds")
HERE = Text("still here", "I am still here")
WHOLE = 45


class StillHerePage(ScreenPage):
    """The ring and the question above one large button. Nothing lies behind it."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("still-here", stage)
        self.remove_strip()
        self._ring = Countdown()
        self._question = Words("question", Role.TITLE, bold=True, heading=1)
        self._cleared = Words("cleared", Role.SIGN)
        self._here = TouchButton("here", Kind.CORAL, Size.LARGE, icon="hand", role=Role.TITLE)
        words = QVBoxLayout()
        words.addStretch(1)
        words.addWidget(self._question)
        words.addWidget(self._cleared)
        words.addStretch(1)
        content = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._ring)
        self._box.addLayout(words, 1)
        self._pane = ScrollPane("still-here-pane", content)
        self.set_middle(self._pane)
        self.set_foot(self._here)
        self.set_first_focus(self._here)
        self._here.clicked.connect(lambda: self.asked.emit(Stay()))

    def show_screen(self, screen: StillHere) -> None:
        """Show how many seconds are left."""
        self._ring.show_seconds(screen.seconds, WHOLE, self.say(SECONDS))
        self._question.setText(self.say(QUESTION))
        self._cleared.setText(self.say(CLEARED))
        self._here.setText(self.say(HERE))

    def apply(self, look: Look) -> None:
        """Take a new look; in portrait the ring stands above the question."""
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if look.portrait else direction.LeftToRight)
        self._box.setSpacing(look.space(6))
        side = 0 if look.portrait else look.space(6)
        self._box.setContentsMargins(side, look.space(4), side, look.space(4))
        super().apply(look)
