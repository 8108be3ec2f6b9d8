"""The sheet to print: how the printer is, what the sheet is like, and other ways to take it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.content import Text
from kiosk.printing.reasons import Reason
from kiosk.printing.state import PrinterState
from kiosk.ui.acts import PrintNow
from kiosk.ui.button import TouchButton
from kiosk.ui.look import Look
from kiosk.ui.pages.actions import Actions
from kiosk.ui.pages.arrows import name_arrows
from kiosk.ui.pages.column import column
from kiosk.ui.pages.grid import Grid
from kiosk.ui.pages.other_ways import may_scan, show_staff
from kiosk.ui.pages.preview import Preview
from kiosk.ui.pages.printer_words import ASKING, READY, REASONS
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.pages.sheet_languages import SheetLanguages
from kiosk.ui.pages.sides import Sides
from kiosk.ui.pages.state_line import StateLine
from kiosk.ui.palette import Kind
from kiosk.ui.scale import Role, Size
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.ui.words import Words
from kiosk.visit import LookCloser, PrintSheet, Scan

if TYPE_CHECKING:
    from kiosk.proofs import Proof

TITLE = Text("print", "Your sheet")
SHEET = Text("print", "A picture of your sheet.")
CLOSER = Text("print", "Look closer")
TEXT_ON_PAPER = Text("print", "Text on paper")
STANDARD = Text("print", "Standard")
LARGE = Text("print", "Large print")
LANGUAGE = Text("print", "Language")
PRINT = Text("print", "Print")
PRINT_ONE = Text("print", "Print 1 page")
PRINT_PAGES = Text("print", "Print {count} pages")
SCAN = Text("print", "Scan to phone")
STAFF = Text("print", "Show staff")
PREVIEW_PART, PREVIEW_DOWN = 0.41, 0.32
STAYS_UP_TO = 2


class PrintPage(ScreenPage):
    """The real pages beside the choices. Print is there only while the printer is ready."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("print-sheet", stage)
        self._screen: PrintSheet
        self._printer: PrinterState | None = None
        self._count = 0
        self._preview = Preview(stage.pictures.pixels)
        self._state = StateLine()
        self._text = Words("text-on-paper", Role.BODY, bold=True, heading=2)
        self._standard = TouchButton("standard", Kind.CARD, start=True)
        self._large = TouchButton("large", Kind.CARD, role=Role.HEADING, bold=False, start=True)
        self._language = Words("language-heading", Role.BODY, bold=True, heading=2)
        self._languages = SheetLanguages(stage)
        self._print = TouchButton(
            "print", Kind.CORAL, Size.MAIN, icon="printer", role=Role.HEADING
        )
        self._scan_first = TouchButton(
            "scan-first", Kind.CORAL, Size.MAIN, icon="qr", role=Role.HEADING
        )
        self._scan = TouchButton("scan", icon="qr")
        self._staff = TouchButton("show-staff", icon="staff")
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        texts = Grid([self._standard, self._large], 2)
        self._choices = column(self._text, texts, self._language, self._languages, apart=2)
        self._pane = ScrollPane("choices", self._choices)
        self._others = Actions(self._scan, self._staff)
        end = QWidget()
        self._end = QVBoxLayout(end)
        self._end.setContentsMargins(0, 0, 0, 0)
        self._end.addWidget(self._state)
        self._end.addWidget(self._pane, 1)
        self._end.addWidget(Actions(self._print, self._scan_first))
        self._end.addWidget(self._others)
        self.set_middle(Sides(self._preview, end, PREVIEW_PART, PREVIEW_DOWN))

    def _connect(self) -> None:
        self._standard.clicked.connect(lambda: self._change(large=False))
        self._large.clicked.connect(lambda: self._change(large=True))
        self._languages.taken.connect(lambda sheet: self.changed.emit(PrintSheet(sheet)))
        self._print.clicked.connect(lambda: self.asked.emit(PrintNow(self._screen.sheet)))
        for button in (self._scan, self._scan_first):
            button.clicked.connect(lambda: self.chosen.emit(Scan(self._screen.sheet)))
        self._staff.clicked.connect(self._show_staff)
        self._preview.closer.clicked.connect(
            lambda: self.chosen.emit(LookCloser(self._screen.sheet))
        )

    def apply(self, look: Look) -> None:
        """Take a new look; at large text state and other ways scroll with the choices."""
        for part in (self._state, self._others):
            part.setParent(None)
        if look.text_size > STAYS_UP_TO:
            self._choices.box.insertWidget(0, self._state)
            self._choices.box.insertWidget(self._choices.box.count() - 1, self._others)
        else:
            self._end.insertWidget(0, self._state)
            self._end.addWidget(self._others)
        for part in (self._state, self._others):
            part.show()
        self._end.setSpacing(look.space(3))
        super().apply(look)

    def show_screen(self, screen: PrintSheet) -> None:
        """Write the choices of the sheet; its pages and the printer's state follow."""
        before = getattr(self, "_screen", None)
        self._screen = screen
        self.show_strip(TITLE)
        self._preview.closer.setText(self.say(CLOSER))
        self._text.setText(self.say(TEXT_ON_PAPER))
        self._standard.setText(self.say(STANDARD))
        self._large.setText(self.say(LARGE))
        self._standard.set_chosen(chosen=not screen.sheet.large)
        self._large.set_chosen(chosen=screen.sheet.large)
        self._language.setText(self.say(LANGUAGE))
        self._languages.show_sheet(screen.sheet)
        self._staff.setText(self.say(STAFF))
        self._staff.setVisible(screen.sheet.answers is not None)
        for button in (self._scan, self._scan_first):
            button.setText(self.say(SCAN))
        name_arrows(self.say, self._pane)
        if before is None or before.sheet != screen.sheet:
            self.show_proof(None)
        self._show_state()

    def show_proof(self, proof: Proof | None) -> None:
        """Show the pages of the sheet, once it is made."""
        self._count = len(proof.shapes) if proof else 0
        self._preview.sheet.show_proof(proof, self.say(SHEET))
        one = PRINT_ONE if self._count == 1 else PRINT
        text = PRINT_PAGES if self._count > 1 else one
        self._print.setText(self.say(text, count=str(self._count)))

    def show_printer(self, state: PrinterState) -> None:
        """Offer to print, or say why not."""
        self._printer = state
        self._show_state()

    def _show_state(self) -> None:
        state = self._printer
        ready = state is not None and state.ready
        if state is None:
            self._state.show_state(self.say(ASKING), "timer")
        elif state.ready:
            self._state.show_state(self.say(READY), "tick", ready=True)
        else:
            self._state.show_state(self.say(REASONS[state.reason or Reason.OTHER]), "warning")
        scan = may_scan(self.stage, self._screen.sheet)
        stood_on = [button for button in (self._print, self._scan_first) if button.hasFocus()]
        for button in stood_on:
            button.clearFocus()  # Qt would stand on the next choice, and scroll to it.
        self._print.setVisible(ready)
        self._scan_first.setVisible(state is not None and not ready and scan)
        self._scan.setVisible(ready and scan)
        self.set_first_focus(self._print if ready else self._scan_first)
        if stood_on:
            self.focus_first()

    def _change(self, *, large: bool) -> None:
        self.changed.emit(PrintSheet(replace(self._screen.sheet, large=large)))

    def _show_staff(self) -> None:
        screen = show_staff(self.stage, self._screen.sheet)
        if screen:
            self.chosen.emit(screen)
