"""What the patient tapped, for the person at the desk, in the language of the site."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.checklist import Assessment, Rule, assess
from kiosk.content import Level, Outcome, Text
from kiosk.language.known import languages
from kiosk.reasons import tapped
from kiosk.ui.look import Look
from kiosk.ui.pages.above_bar import AboveBar
from kiosk.ui.pages.arrows import name_arrows
from kiosk.ui.pages.column import column
from kiosk.ui.pages.optional import write
from kiosk.ui.pages.screen_page import BACK, ScreenPage
from kiosk.ui.pages.section import Section
from kiosk.ui.pages.warning_list import WarningHead
from kiosk.ui.scale import Role
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.ui.words import Words
from kiosk.visit import ShowStaff
from kiosk.words import CONTENT_SIGNED, CONTENT_UNSIGNED, NO_TO_ALL, TRANSLATION_DRAFT

TITLE = Text("staff sheet", "For staff")
TAPPED = Text("staff sheet", "**The person tapped this on the screen.** It is not a finding.")
YES_TO = Text("staff sheet", "Tapped Yes to one or more of these")
NOT_SURE_ABOUT = Text("staff sheet", "Tapped Not sure about one or more of these")
POINTED = Text("staff sheet", "Pointed at, on a picture of the legs: {places}")
RULE = Text("staff sheet", "Rule: {rule}")
NOT_FINISHED = Text("staff sheet", "The check was not finished. {count} questions are open.")
LANGUAGE = Text("staff sheet", "The person reads: {language}.")
NUMBERS = Text("staff sheet", "Emergency: {number}")
ADVICE = Text("staff sheet", "Advice line: {number}")
LEVELS = {
    Level.EMERGENCY: "now",
    Level.SAME_DAY: "today",
    Level.SOON: "soon",
    Level.SELF_CARE: "home",
}
RULES: dict[Rule, int] = {
    rule: number for number, rule in enumerate(Rule) if rule is not Rule.UNFINISHED
}


class ShowStaffPage(ScreenPage):
    """One page: the level, the rule that fired, what was tapped, the numbers."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("show-staff", stage)
        self._notice = Words("what-this-is", Role.SIGN)
        self._heads = {level: WarningHead(mark) for level, mark in LEVELS.items()}
        self._unfinished = Words("unfinished", Role.SIGN, bold=True, heading=2)
        self._rule = Words("rule", Role.BODY)
        self._yes, self._unsure = Section("yes"), Section("unsure", icon="question")
        self._none = Words("none", Role.BODY, bold=True)
        self._pointed = Words("pointed", Role.BODY)
        self._language = Words("language", Role.BODY)
        self._numbers = Words("numbers", Role.BODY, bold=True)
        self._review = Words("review", Role.SMALL, colour="ink_2")
        self._pane = ScrollPane(
            "staff-pane",
            column(
                *self._heads.values(),
                self._unfinished,
                self._notice,
                self._rule,
                self._yes,
                self._unsure,
                self._none,
                self._pointed,
                self._language,
                self._numbers,
                self._review,
            ),
        )
        self._written = AboveBar(self._pane)
        self.set_middle(self._written)

    @property
    def code(self) -> str:
        """The language of the staff, in which the page is read aloud too."""
        return self.stage.site.settings.staff_language

    def apply(self, look: Look) -> None:
        """Take a new look; the page runs the way that the language of the staff runs."""
        super().apply(look)
        staff = languages()[self.stage.site.settings.staff_language]
        direction = Qt.LayoutDirection
        self._written.setLayoutDirection(
            direction.RightToLeft if staff.right_to_left else direction.LeftToRight
        )

    def show_screen(self, screen: ShowStaff) -> None:
        """Write the page in the language of the staff; only the way back is the patient's."""
        found = assess(screen.checklist, screen.answers)
        if self.strip:
            self.strip.show_back(self.say(BACK))
            self.strip.show_title(self._staff(TITLE))
        self._notice.setText(self._staff(TAPPED))
        self._show_level(found)
        self._show_tapped(screen, found)
        self._show_pointed()
        own, staff = self.stage.speech.language, self.stage.site.settings.staff_language
        name = own.english if staff == "en" else own.endonym
        self._language.setText(self._staff(LANGUAGE, language=name))
        self._language.setVisible(self.stage.speech.code != staff)
        site = self.stage.site
        numbers = [self._staff(NUMBERS, number=site.emergency_number)]
        if site.advice_line:
            numbers.append(self._staff(ADVICE, number=site.advice_line))
        self._numbers.setText(" · ".join(numbers))
        self._review.setText(self._review_state())
        name_arrows(self.say, self._pane)

    def _show_level(self, found: Assessment) -> None:
        site, advice = self.stage.site, self.stage.content.advice
        numbers = {Level.EMERGENCY: site.emergency_number, Level.SAME_DAY: site.advice_line}
        for level, head in self._heads.items():
            outcome: Outcome = advice.of(level)
            number = numbers.get(level) or ""
            head.show_words(self._staff(outcome.word), self._staff(outcome.heading), number)
            head.setVisible(level is found.level)
        count = str(len(found.unanswered))
        self._unfinished.setText(self._staff(NOT_FINISHED, count=count))
        self._unfinished.setVisible(bool(found.unanswered))
        rules = self.stage.content.checklist.rules
        known = found.rule in RULES
        rule = self._staff(rules[RULES[found.rule]]) if known else ""
        self._rule.setText(self._staff(RULE, rule=rule))
        self._rule.setVisible(known)

    def _show_tapped(self, screen: ShowStaff, found: Assessment) -> None:
        groups = tapped(self.stage.content, screen.answers, found)
        headings = YES_TO, NOT_SURE_ABOUT
        sections = self._yes, self._unsure
        for section, heading, (_text, questions) in zip(sections, headings, groups, strict=True):
            lines = [" · ".join(self._staff(sign) for sign in question) for question in questions]
            section.show_section(self._staff(heading), "", lines)
        self._none.setText(self._staff(NO_TO_ALL))
        self._none.setVisible(found.rule is Rule.ALL_NO)

    def _show_pointed(self) -> None:
        leg_map = self.stage.content.leg_map
        names = " · ".join(self._staff(leg_map.place(name).name) for name in self.places)
        write(self._pointed, self._staff(POINTED, places=names) if names else "")

    def _review_state(self) -> str:
        """Return who has signed the content, and whether the patient's language is a draft."""
        signed = self.stage.content.review.clinicians
        state = CONTENT_SIGNED if signed else CONTENT_UNSIGNED
        words = self._staff(state, names=", ".join(signed))
        if self.stage.speech.language.reviewed:
            return words
        return f"{words} {self._staff(TRANSLATION_DRAFT)}"

    def _staff(self, text: Text, **fields: str) -> str:
        code = self.stage.site.settings.staff_language
        return self.stage.speech.say_in(code, text, **fields)
