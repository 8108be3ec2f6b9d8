"""The page that asks: the stem, its signs as pictures over words, and three equal answers."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.checklist import NO, UNSURE, YES, Reply
from kiosk.content import Question, Text
from kiosk.ui.button import TouchButton
from kiosk.ui.look import Look
from kiosk.ui.pages.bullets import Bullets
from kiosk.ui.pages.column import column
from kiosk.ui.pages.parts import Parts
from kiosk.ui.pages.screen_page import BACK, ScreenPage
from kiosk.ui.pages.signs import Signs
from kiosk.ui.palette import Kind
from kiosk.ui.row import EqualRow
from kiosk.ui.scale import Role, Size
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.ui.words import Words
from kiosk.visit import Asking
from kiosk.words import NO as NO_WORD
from kiosk.words import NONE_OF_THESE, NOT_SURE
from kiosk.words import YES as YES_WORD

PROGRESS = Text("question", "{number} of {count}")
WHY = Text("question", "Why we ask: {reason}.")
AGAIN = Text("question", "Look once more. Still not sure? Tap Not sure again: it counts as Yes.")
AGAIN_PARTS = Text("question", "Look once more. Still not sure? Tap Next: it counts as Yes.")
NEXT = Text("question", "Next")
DIP_MS = 160
HELPER_PART = 0.3


class QuestionPage(ScreenPage):
    """Asks one question; a touch on a sign answers nothing and dips the answers once."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("question", stage)
        self._screen: Asking
        self._stem = Words("stem", Role.STEM, bold=True, heading=2)
        self._again = Words("again", Role.SIGN, bold=True)
        self._helper = self.picture("helper")
        self._list = Bullets("again-signs", role=Role.SIGN)
        self._signs = Signs("signs", stage.pictures)
        self._parts = Parts("parts", stage.pictures)
        self._why = Words("why", Role.BODY, colour="ink_2")
        self._pane = ScrollPane(
            "question-pane",
            column(
                self._stem, self._again, self._second_look(), self._signs, self._parts, self._why
            ),
        )
        self._answers = {
            name: TouchButton(name, Kind.ANSWER, Size.ANSWER, icon=icon, role=Role.SIGN)
            for name, icon in (("yes", "tick"), ("no", "cross"), ("unsure", "question"))
        }
        self._none = TouchButton("none", Kind.ANSWER, Size.ANSWER, icon="cross", role=Role.SIGN)
        self._part_unsure = TouchButton(
            "part-unsure", Kind.ANSWER, Size.ANSWER, icon="question", role=Role.SIGN
        )
        self._next = TouchButton("next", Kind.CORAL, Size.ANSWER, icon="forward", role=Role.SIGN)
        self._lift = QTimer(self, singleShot=True, interval=DIP_MS)
        self.set_middle(self._pane)
        self.set_foot(
            EqualRow([*self._answers.values(), self._none, self._part_unsure, self._next])
        )
        for name, reply in (("yes", YES), ("no", NO), ("unsure", UNSURE)):
            self._answers[name].clicked.connect(partial(self._answer, reply))
        self._next.clicked.connect(self._answer_parts)
        self._none.clicked.connect(partial(self._tap, "none"))
        self._part_unsure.clicked.connect(partial(self._tap, "unsure"))
        self._parts.tapped.connect(self._tap)
        self._signs.touched.connect(partial(self._dip, down=True))
        for button in self._answers.values():
            button.pressed.connect(partial(self._keep, button))
        self._lift.timeout.connect(partial(self._dip, down=False))

    def _second_look(self) -> QWidget:
        """Return the helper picture beside the signs in words."""
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._helper, 2)
        row.addWidget(self._list, 3, Qt.AlignmentFlag.AlignVCenter)
        return widget

    def show_screen(self, screen: Asking) -> None:
        """Ask the question of *screen*; the second asking shows one helper picture.

        The parts have a picture each, which stay.
        """
        new = getattr(self, "_screen", None)
        moved = new is None or (new.position, new.again) != (screen.position, screen.again)
        self._screen = screen
        question = screen.question
        self._show_progress(screen)
        self._stem.setText(self.say(question.stem))
        self._again.setText(self.say(AGAIN_PARTS if question.parts else AGAIN))
        self._again.setVisible(screen.again)
        self._why.setText(self.say(WHY, reason=self.say(question.why).rstrip(".")))
        helped = not question.parts and (screen.again or not question.signs)
        self._helper.setVisible(helped)
        self._helper.show_picture(question.picture, self.say(question.why))
        self._show_choices(question, screen)
        self.arrange()
        if moved:
            self._pane.to_top()

    def apply(self, look: Look) -> None:
        """Take a new look; the helper picture is as tall as a third of the screen."""
        self._helper.setFixedHeight(round(look.height * HELPER_PART))
        super().apply(look)

    def arrange(self) -> None:
        """Place the regions; pictures give way before a sign is out of sight."""
        super().arrange()
        if self.look and hasattr(self, "_pane"):
            width, gap = self._pane.width(), self.look.space(3)
            words = [w for w in (self._stem, self._again, self._why) if not w.isHidden()]
            talls = {w: w.heightForWidth(width) + gap for w in words if w.text()}
            room = self._pane.height() - sum(talls.values())
            self._signs.set_room(room - gap, room + talls.get(self._why, 0))

    def _show_progress(self, screen: Asking) -> None:
        number, count = screen.position + 1, len(screen.checklist.questions)
        if self.strip:
            self.strip.show_back(self.say(BACK))
            words = self.say(PROGRESS, number=str(number), count=str(count))
            self.strip.show_progress(words, number, count)

    def _show_choices(self, question: Question, screen: Asking) -> None:
        self._signs.show_signs([(self.say(sign.text), sign.picture) for sign in question.signs])
        self._signs.setVisible(bool(question.signs) and not screen.again)
        listed = question.signs if screen.again else ()
        self._list.show_lines([self.say(sign.text) for sign in listed])
        self._parts.setVisible(bool(question.parts))
        if question.parts:
            words = [self.say(part.text) for part in question.parts]
            self._parts.show_parts(question, words, screen.tapped)
        for name, word in (("yes", YES_WORD), ("no", NO_WORD), ("unsure", NOT_SURE)):
            self._answers[name].setText(self.say(word))
            self._answers[name].setVisible(not question.parts)
        tapped = screen.tapped
        for button, word, chosen in (
            (self._none, NONE_OF_THESE, tapped == NO),
            (self._part_unsure, NOT_SURE, bool(tapped) and "unsure" in (tapped or NO)),
        ):
            button.setText(self.say(word))
            button.set_chosen(chosen=chosen)
            button.setVisible(bool(question.parts))
        self._next.setText(self.say(NEXT))
        self._next.setVisible(bool(question.parts) and screen.tapped is not None)

    def _answer(self, reply: Reply) -> None:
        self.chosen.emit(self._screen.answer(reply))

    def _answer_parts(self) -> None:
        if self._screen.tapped is not None:
            self.chosen.emit(self._screen.answer(self._screen.tapped))

    def _tap(self, part: str) -> None:
        self.changed.emit(self._screen.tap(part))

    def _keep(self, touched: TouchButton) -> None:
        """Leave down what a finger presses while the answers dip."""
        self._lift.stop()
        for button in self._answers.values():
            button.setDown(button is touched)

    def _dip(self, *, down: bool) -> None:
        """Press the answers for a moment, to show where to answer."""
        for button in self._answers.values():
            button.setDown(down)
        if down:
            self._lift.start()
