"""The advice: how soon to get help, the number, which answers led here, what to do."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt

from kiosk.checklist import Assessment, Rule
from kiosk.content import Level, Outcome, Text
from kiosk.content import Role as Signs
from kiosk.reasons import lead, sign_today, tapped, ways_today, worse
from kiosk.ui.button import TouchButton
from kiosk.ui.listen import ListenButton
from kiosk.ui.look import Look
from kiosk.ui.pages.bullets import Bullets
from kiosk.ui.pages.column import column
from kiosk.ui.pages.level_panel import LevelPanel
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.palette import Kind
from kiosk.ui.row import EqualRow
from kiosk.ui.scale import Role
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.ui.words import Words
from kiosk.visit import Advice, PrintSheet, Scan, Sheet, ShowStaff, WarningsFirst
from kiosk.words import DO, DO_NOT, YOU_TAPPED

CALL = Text("advice-page", "Call")
SHOW_STAFF = Text("advice-page", "Show this to staff")
PRINT = Text("advice-page", "Print my sheet")
PRINT_SHORT = Text("advice-page", "Print")
SCAN = Text("advice-page", "Scan")
CHANGE = Text("advice-page", "Change")
GO_ON = Text("advice-page", "Go on with the questions")
STRETCH = Text("advice-page", "Stretches, step by step")
EMERGENCY_SIGNS = Text("advice-page", "Any of these? Get emergency help now: {emergency_number}")
TODAY_SIGNS = Text("advice-page", "Any of these? Get medical help today")
LEVELS = {
    Level.EMERGENCY: "now",
    Level.SAME_DAY: "today",
    Level.SOON: "soon",
    Level.SELF_CARE: "home",
}
PANEL_PART = {Level.EMERGENCY: 0.57}
OTHER_PART = 0.42
WIDER = (0.5, 0.57, 0.64, 0.7)
PORTRAIT_PART = {Level.EMERGENCY: 0.5}
OTHER_PORTRAIT_PART = 0.38
LEAST_REASONS = 0.2
MOST_PART = 0.7
LARGEST = 4
NUMBER_PART = {Level.EMERGENCY: 1.0, Level.SAME_DAY: 0.9}


class AdvicePage(ScreenPage):
    """The panel of the level beside (in portrait above) the reasons and what to do.

    The emergency panel never gives way: the number and the desk come before everything.
    """

    def __init__(self, stage: Stage) -> None:
        super().__init__("advice", stage)
        self.remove_strip()
        self._screen: Advice
        self.strip.give_end(self.listen)
        self._panel = LevelPanel(listen=self.listen)
        self._first = Words("first", Role.SIGN, bold=True)
        self._lead = Words("lead", Role.SIGN, bold=True, heading=2)
        self._tapped = [
            (Words(f"tapped-{n}", Role.BODY, bold=True), Bullets(f"tapped-list-{n}"))
            for n in range(2)
        ]
        self._more = Bullets("more")
        self._basis = Words("basis", Role.SMALL, colour="ink_2")
        self._change = TouchButton("change", Kind.QUIET, icon="pencil")
        self._do = (Words("do", Role.SIGN, bold=True, heading=2), Bullets("do-list", "tick"))
        self._do_not = (
            Words("do-not", Role.SIGN, bold=True, heading=2),
            Bullets("do-not-list", "cross"),
        )
        self._stretch = TouchButton("stretch", Kind.TEAL, icon="book")
        self._warnings = [
            (Words(f"signs-{n}", Role.SIGN, bold=True, heading=2), Bullets(f"signs-list-{n}"))
            for n in range(2)
        ]
        self._worried = Words("worried", Role.BODY, bold=True)
        self._disclaimer = Words("disclaimer", Role.SMALL, colour="ink_2")
        self._print = TouchButton("print", Kind.CORAL, icon="printer")
        self._scan = TouchButton("scan", Kind.QUIET, icon="qr")
        self._staff = TouchButton("staff", Kind.QUIET, icon="staff")
        self._listen_below = ListenButton("listen-below")
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        tapped_widgets = [widget for pair in self._tapped for widget in pair]
        self._why = column(*tapped_widgets, self._basis, self._change)
        self._what = column(*self._do, *self._do_not)
        warnings = [widget for pair in self._warnings for widget in pair]
        self._column = column(
            self._first,
            self._lead,
            self._more,
            self._why,
            self._what,
            self._listen_below,
            self._stretch,
            *warnings,
            self._worried,
            self._disclaimer,
        )
        self._pane = ScrollPane("reasons", self._column)
        self._buttons = EqualRow([self._print, self._scan, self._staff], apart=2)
        for child in (self._panel, self._pane, self._buttons):
            child.setParent(self)

    def _connect(self) -> None:
        self._panel.leaves.connect(self._more.show_lines)
        self._panel.staff.clicked.connect(self._show_staff)
        self._staff.clicked.connect(self._show_staff)
        self._listen_below.asked.connect(self.asked)
        self._change.clicked.connect(lambda: self.chosen.emit(self._screen.change()))
        self._print.clicked.connect(lambda: self.chosen.emit(PrintSheet(self._sheet())))
        self._scan.clicked.connect(lambda: self.chosen.emit(Scan(self._sheet())))
        self._stretch.clicked.connect(self._open_stretch)

    def show_screen(self, screen: Advice) -> None:
        """Write the advice of *screen*; of an unfinished check, that it cannot say."""
        self._screen = screen
        found = screen.assessment
        advice = self.stage.content.advice
        outcome = advice.of(found.level)
        self._show_panel(found, outcome)
        self._show_reasons(found)
        self._do[0].setText(self.say(DO))
        self._do[1].show_lines([self.say(point.text) for point in outcome.do])
        self._do_not[0].setText(self.say(DO_NOT))
        self._do_not[0].setVisible(bool(outcome.do_not))
        self._do_not[1].show_lines([self.say(point.text) for point in outcome.do_not])
        self._show_warnings(found)
        self._disclaimer.setText(self.say(advice.disclaimer))
        self._show_buttons(found)
        self.arrange()

    def _show_panel(self, found: Assessment, outcome: Outcome) -> None:
        site, advice, say = self.stage.site, self.stage.content.advice, self.say
        level, number = found.level, ""
        first = sign_today(self.stage.content, found)
        head = say(first or outcome.lead)
        lines = [say(line) for line in ways_today(self.stage.content, site.country)]
        if level is Level.EMERGENCY:
            number, lines = site.emergency_number, []
        elif level is Level.SAME_DAY:
            number = site.advice_line or ""
            head = say(CALL) if number else ""
        elif not first:
            head, lines = say(outcome.how), [say(worse(site)), say(advice.worried.text)]
            if level is Level.SOON:
                lines.insert(0, say(advice.ways[site.country.way].soon))
        self._first.setText(head if first or level is Level.EMERGENCY else "")
        self._panel.show_level(
            LEVELS[level] if level else "",
            say(outcome.word),
            say(outcome.heading),
            head,
            number,
            NUMBER_PART.get(level, 0.5) if level else 0.5,
            lines,
            say(SHOW_STAFF) if level is Level.EMERGENCY else "",
        )

    def _show_reasons(self, found: Assessment) -> None:
        emergency = found.level is Level.EMERGENCY
        first, second = (self._what, self._why) if emergency else (self._why, self._what)
        place = self._column.box.indexOf(self._more) + 1
        self._column.box.insertWidget(place, first)
        self._column.box.insertWidget(place + 1, second)
        self._lead.setText(self.say(lead(self.stage.content, found)))
        self._lead.setVisible(not emergency)
        groups = tapped(self.stage.content, dict(self._screen.answers), found)
        for (heading, bullets), (text, questions) in zip(self._tapped, groups, strict=True):
            signs = [self.say(sign) for question in questions for sign in question]
            heading.setText(f"{self.say(YOU_TAPPED)} {self.say(text)}")
            heading.setVisible(bool(signs))
            bullets.show_lines(signs)
        advice, unfinished = self.stage.content.advice, found.rule is Rule.UNFINISHED
        self._basis.setText(self.say(advice.sheet_basis if unfinished else advice.basis))
        self._change.setText(self.say(GO_ON if unfinished else CHANGE))

    def _show_warnings(self, found: Assessment) -> None:
        content, hidden = self.stage.content, found.level is Level.EMERGENCY
        pairs = ((EMERGENCY_SIGNS, Signs.EMERGENCY_SIGN), (TODAY_SIGNS, Signs.LEG_SIGN))
        for (heading, bullets), (text, role) in zip(self._warnings, pairs, strict=True):
            heading.setText(self.say(text))
            heading.setVisible(not hidden)
            signs = () if hidden else content.checklist.signs(role)
            bullets.show_lines([self.say(sign.text) for sign in signs])
        self._worried.setText(self.say(content.advice.worried.text))
        self._worried.setVisible(not hidden)

    def _show_buttons(self, found: Assessment) -> None:
        emergency = found.level is Level.EMERGENCY
        self._print.setText(self.say(PRINT_SHORT if emergency else PRINT))
        self._print.set_kind(Kind.QUIET if emergency else Kind.CORAL)
        self._scan.setText(self.say(SCAN))
        self._scan.setVisible(not emergency)
        self._staff.setText(self.say(SHOW_STAFF))
        self._staff.setVisible(not emergency)
        self._stretch.setText(self.say(STRETCH))
        self._stretch.setVisible(found.level is Level.SELF_CARE)

    def _sheet(self) -> Sheet:
        return self.sheet(answers=self._screen.answers)

    def _show_staff(self) -> None:
        self.chosen.emit(ShowStaff(self._screen.checklist, self._screen.answers))

    def _open_stretch(self) -> None:
        gated = (topic for topic in self.stage.content.topics if topic.gated)
        self.chosen.emit(WarningsFirst(next(gated)))

    def show_listen(self, listen: str, stop: str) -> None:
        """Write both buttons; the lower stands where the panel has no room for its own."""
        super().show_listen(listen, stop)
        self._listen_below.show_words(listen, stop)
        self.arrange()

    def show_speaking(self, *, speaking: bool) -> None:
        """Let both buttons say Stop while the page is read aloud."""
        super().show_speaking(speaking=speaking)
        self._listen_below.show_speaking(speaking=speaking)

    def arrange(self) -> None:
        """Place panel, reasons and buttons."""
        look = self.look
        if not look or self.width() <= 0 or not hasattr(self, "_buttons"):
            return
        panel, rest = self._regions(look)
        side = look.space(5)
        rest.adjust(side, look.space(4), -side, -look.px(20))
        level = self._screen.assessment.level if hasattr(self, "_screen") else None
        self._panel.setGeometry(panel)
        self._panel.arrange()
        self._listen_below.setVisible(self._panel.lacks_listen)
        if level is Level.EMERGENCY:
            self._staff.setVisible(self._panel.lacks_staff)
        self._first.setVisible(bool(self._first.text()) and self._panel.lacks_lead)
        self._pane.setGeometry(self._above_buttons(look, rest))

    def _above_buttons(self, look: Look, rest: QRect) -> QRect:
        """Place the buttons at the foot of *rest*, and give what is left for the reasons.

        Where that is too little, and where text is largest on a narrow screen, they scroll too.
        """
        tall = self._buttons.heightForWidth(rest.width())
        left = rest.adjusted(0, 0, 0, -tall - look.space(3))
        narrow = look.portrait and look.text_size == LARGEST
        scroll = narrow or left.height() < self.height() * LEAST_REASONS
        self._scroll_buttons(scroll=scroll)
        if scroll:
            return rest
        self._buttons.setGeometry(rest.left(), rest.bottom() - tall, rest.width(), tall)
        return left

    def _scroll_buttons(self, *, scroll: bool) -> None:
        if scroll == (self._buttons.parentWidget() is not self):
            return
        if scroll:
            self._column.box.insertWidget(self._column.box.indexOf(self._stretch), self._buttons)
        else:
            self._column.box.removeWidget(self._buttons)
            self._buttons.setParent(self)
        self._buttons.show()

    def _regions(self, look: Look) -> tuple[QRect, QRect]:
        level = self._screen.assessment.level if hasattr(self, "_screen") else None
        width, height = self.width(), self.height()
        if look.portrait:
            needed = self._panel.needed(width)
            part = PORTRAIT_PART.get(level, OTHER_PORTRAIT_PART) if level else OTHER_PORTRAIT_PART
            roomy = look.text_size < LARGEST or level is Level.EMERGENCY
            cut = max(round(height * part), needed) if roomy else needed
            cut = min(cut, round(height * MOST_PART))
            return QRect(0, 0, width, cut), QRect(0, cut, width, height - cut)
        part = PANEL_PART.get(level, OTHER_PART) if level else OTHER_PART
        wider = [round(width * wide) for wide in (part, *WIDER) if wide >= part]
        cut = next((w for w in wider if self._panel.needed(w) <= height), wider[-1])
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if rtl:
            return QRect(width - cut, 0, cut, height), QRect(0, 0, width - cut, height)
        return QRect(0, 0, cut, height), QRect(cut, 0, width - cut, height)
