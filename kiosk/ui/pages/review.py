"""All answers in a list, each with Change, before the advice."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from kiosk.checklist import NO, Reply
from kiosk.content import Question, Text
from kiosk.ui.button import TouchButton
from kiosk.ui.look import Look
from kiosk.ui.pages.column import column
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.palette import Kind
from kiosk.ui.row import EqualRow
from kiosk.ui.scale import Role, Size
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.ui.words import Words
from kiosk.visit import Review
from kiosk.words import NO as NO_WORD
from kiosk.words import NONE_OF_THESE, NOT_SURE, YES

TITLE = Text("review", "Are your answers right?")
CHANGE = Text("review", "Change")
SEE_ADVICE = Text("review", "See how soon to get help")
GO_ON = Text("review", "Go on with the questions")
OPEN = Text("review", "Not answered yet")
WIDE_UP_TO = 2


class AnswerRow(QWidget):
    """One question: what it asks, what was answered, and Change."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.asked = Words(f"asked-{number}", Role.BODY)
        self.answer = Words(f"answer-{number}", Role.BODY, bold=True)
        self.change = TouchButton(f"change-{number}", Kind.QUIET, icon="pencil")
        end = QWidget()
        self._end = QHBoxLayout(end)
        self._end.setContentsMargins(0, 0, 0, 0)
        self._end.addWidget(self.answer, 1, Qt.AlignmentFlag.AlignVCenter)
        self._end.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.asked, 5)
        self._row.addWidget(end, 4)

    def aloud(self) -> str:
        """Say what was asked and answered; Change, in every row, once is too often."""
        return f"{self.asked.text()}\n{self.answer.text()}"

    def apply(self, look: Look) -> None:
        """Take a new look; where it is narrow the answer stands below what was asked."""
        narrow = look.portrait or look.text_size > WIDE_UP_TO
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._row.setSpacing(look.space(2))
        self._end.setSpacing(look.space(4))


class ReviewPage(ScreenPage):
    """Lists the questions asked so far; the way on stays in place."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("review", stage)
        self._screen: Review
        questions = stage.content.checklist.questions
        self._rows = [AnswerRow(number) for number in range(len(questions))]
        self._pane = ScrollPane("answers", column(*self._rows, apart=2))
        self._next = TouchButton("next", Kind.CORAL, Size.MAIN, icon="forward", role=Role.SIGN)
        self.set_middle(self._pane)
        self.set_foot(EqualRow([self._next]))
        self._next.clicked.connect(lambda: self.chosen.emit(self._screen.next()))
        for number, row in enumerate(self._rows):
            row.change.clicked.connect(partial(self._change, number))

    def show_screen(self, screen: Review) -> None:
        """Write every question with its answer."""
        self._screen = screen
        self.show_strip(TITLE)
        pairs = zip(self._rows, screen.checklist.questions, strict=True)
        for row, question in pairs:
            reply = screen.answers.get(question.id)
            row.setVisible(reply is not None)
            row.asked.setText(self._asked(question))
            row.answer.setText(self._answered(question, reply))
            row.change.setText(self.say(CHANGE))
        self._next.setText(self.say(SEE_ADVICE if screen.complete else GO_ON))

    def _asked(self, question: Question) -> str:
        signs = " · ".join(self.say(sign.text) for sign in question.signs)
        return signs or self.say(question.stem)

    def _answered(self, question: Question, reply: Reply | None) -> str:
        if reply is None:
            return self.say(OPEN)
        if not question.parts:
            word = NO_WORD if reply == NO else NOT_SURE if "unsure" in reply else YES
            return self.say(word)
        held = [self.say(part.text) for part in question.parts if part.id in reply]
        if "unsure" in reply:
            held.append(self.say(NOT_SURE))
        return " · ".join(held) or self.say(NONE_OF_THESE)

    def _change(self, number: int) -> None:
        self.chosen.emit(self._screen.change(number))
