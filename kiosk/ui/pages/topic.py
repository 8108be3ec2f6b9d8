"""Reading a part of a topic: one message, one figure, few points, one action."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.content import Part, Text, Topic
from kiosk.ui.button import TouchButton
from kiosk.ui.look import Look
from kiosk.ui.pages.actions import Actions
from kiosk.ui.pages.arrows import name_arrows
from kiosk.ui.pages.bullets import Bullets
from kiosk.ui.pages.column import column
from kiosk.ui.pages.figure import FigureView
from kiosk.ui.pages.notice import Notice
from kiosk.ui.pages.optional import write
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.pages.sides import Sides
from kiosk.ui.pages.step_list import StepList
from kiosk.ui.palette import Kind
from kiosk.ui.picture import Picture
from kiosk.ui.scale import Role
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.ui.words import Words
from kiosk.visit import Comparing, Home, PrintSheet, Reading
from kiosk.words import REMEMBER, UNKNOWN

CHECK = Text("topic", "Check my signs")
PRINT = Text("topic", "Print")
MORE_DETAIL = Text("topic", "More detail: {heading}")
COMPARE = Text("topic", "Compare cramp and clot")
PICTURE_PART, PICTURE_DOWN, PICTURE_LARGEST = 0.54, 0.44, 0.41
STAYS_UP_TO = 2
BELOW = 22


class TopicPage(ScreenPage):
    """The figure at the start, the words beside it.

    Coral leads through the steps, then to the check.
    """

    def __init__(self, stage: Stage) -> None:
        super().__init__("topic", stage)
        self._screen: Reading
        parts = [part for topic in stage.content.topics for part in topic.parts]
        self._figure = FigureView(stage.pictures)
        self._large = False
        self._top = Words("message", Role.SIGN, bold=True, heading=2)
        self._message = Words("message-in-pane", Role.SIGN, bold=True, heading=2)
        self._stop = Notice("stop")
        self._steps = StepList(max(len(part.figure.steps) for part in parts))
        self._points = Bullets("points")
        self._unknown_heading = Words("unknown-heading", Role.BODY, bold=True, heading=2)
        self._unknown = Bullets("unknown", "question")
        self._action = Words("action", Role.BODY, bold=True)
        self._remember = Words("remember", Role.BODY)
        most = max(len(topic.parts) for topic in stage.content.topics)
        self._parts = [TouchButton(f"part-{n}", icon="book", start=True) for n in range(most)]
        self._compare = TouchButton("compare", icon="book", start=True)
        self._check = TouchButton("check", Kind.TEAL, icon="checklist")
        self._print = TouchButton("print", icon="printer")
        self._assemble()
        self._figure.turned.connect(lambda steps: self.changed.emit(self._screen.turn(steps)))
        for number, button in enumerate(self._parts):
            button.clicked.connect(partial(self._open, number))
        self._compare.clicked.connect(lambda: self.chosen.emit(Comparing(self._screen.topic)))
        self._check.clicked.connect(self._begin)
        self._print.clicked.connect(self._print_sheet)

    def _assemble(self) -> None:
        self._pane = ScrollPane(
            "topic-pane",
            column(
                self._message,
                self._stop,
                self._steps,
                self._points,
                self._action,
                self._remember,
                self._unknown_heading,
                self._unknown,
                *self._parts,
                self._compare,
            ),
        )
        self._actions = Actions(self._check, self._print)
        words = QWidget()
        self._words = QVBoxLayout(words)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.addWidget(self._pane, 1)
        self._words.addWidget(self._actions)
        middle = QWidget()
        self._middle_box = QVBoxLayout(middle)
        self._middle_box.setContentsMargins(0, 0, 0, 0)
        self._middle_box.addWidget(self._top)
        parts = PICTURE_PART, PICTURE_DOWN
        sides = Sides(self._figure, words, *parts, most_largest=PICTURE_LARGEST)
        self._middle_box.addWidget(sides, 1)
        self.set_middle(middle)

    def apply(self, look: Look) -> None:
        """Take a new look; large text has no room for a message that stays."""
        self._large = look.text_size > STAYS_UP_TO
        wide = self._large and not look.portrait
        self._actions.setParent(None)
        if wide:
            self._middle_box.addWidget(self._actions)
        else:
            self._words.addWidget(self._actions)
        self._middle_box.setContentsMargins(0, 0, 0, look.px(BELOW) if wide else 0)
        for box in (self._words, self._middle_box):
            box.setSpacing(look.space(3))
        self._show_lead()
        super().apply(look)

    def show_screen(self, screen: Reading) -> None:
        """Write the part of *screen*; a step forward keeps the words where they are."""
        before = getattr(self, "_screen", None)
        moved = before is None or (before.topic, before.part) != (screen.topic, screen.part)
        self._screen = screen
        topic, part = screen.topic, screen.topic.parts[screen.part]
        self.show_strip(topic.title)
        self._figure.show_figure(part.figure, screen.step, self.say)
        self._show_part(topic, part, screen)
        self._show_end(topic, screen)
        self._show_actions(topic, screen)
        name_arrows(self.say, self._pane)
        if moved:
            self._pane.to_top()
        if screen != before and (screen.step or not moved):
            QTimer.singleShot(0, self, self._show_step)

    def turning(self) -> Picture | None:
        """Return the picture of the figure, if it works in steps."""
        return self._figure.turning()

    def _show_step(self) -> None:
        """Bring the words of the step into sight, once they are laid out."""
        if self._screen.topic.parts[self._screen.part].figure.steps:
            self._pane.show_widget(self._steps.row(self._screen.step))

    def _show_part(self, topic: Topic, part: Part, screen: Reading) -> None:
        write(self._stop, self.say(topic.stop.text) if topic.stop else "")
        self._show_lead()
        self._steps.show_steps([self.say(s.text) for s in part.figure.steps], screen.step)
        self._points.show_lines([self.say(point.text) for point in part.points])

    def _show_lead(self) -> None:
        """Write the topic's message above its first part, the heading above the others.

        While somebody stretches, when to stop stays in sight where the text leaves it room.
        """
        screen = getattr(self, "_screen", None)
        if screen is None:
            return
        topic, part = screen.topic, screen.topic.parts[screen.part]
        lead = self.say(part.heading if screen.part else topic.message.text)
        stop = self.say(self.stage.content.advice.stretch_stop.text) if topic.gated else ""
        top = f"{lead}\n{stop}" if stop and part.figure.steps else lead
        write(self._top, "" if self._large else top)
        write(self._message, lead if self._large else "")

    def _show_end(self, topic: Topic, screen: Reading) -> None:
        """Write what stands at the end of the last part: what to do, to know, and to find out."""
        last = screen.part == len(topic.parts) - 1
        remember = f"**{self.say(REMEMBER)}:** {self.say(topic.remember)}"
        write(self._action, self.say(topic.action))
        write(self._remember, remember if last else "")
        unknown = topic.unknown if last else ()
        write(self._unknown_heading, self.say(UNKNOWN) if unknown else "")
        self._unknown.show_lines([self.say(point.text) for point in unknown])

    def _show_actions(self, topic: Topic, screen: Reading) -> None:
        for number, button in enumerate(self._parts):
            there = number < len(topic.parts) and number != screen.part
            button.setVisible(there)
            if there:
                part = topic.parts[number]
                heading = self.say(part.heading)
                button.setText(self.say(MORE_DETAIL, heading=heading) if part.detail else heading)
        self._compare.setText(self.say(COMPARE))
        self._compare.setVisible(topic.table is not None)
        self._check.setText(self.say(CHECK))
        self._check.set_kind(Kind.CORAL if screen.last_step else Kind.TEAL)
        self._print.setText(self.say(PRINT))

    def _open(self, part: int) -> None:
        self.changed.emit(self._screen.open(part))

    def _begin(self) -> None:
        self.chosen.emit(Home().check(self.stage.content.checklist))

    def _print_sheet(self) -> None:
        sheet = self.sheet(self._screen.topic.id)
        self.chosen.emit(PrintSheet(sheet))
