"""The sheet is on its way to the printer."""

from __future__ import annotations

from kiosk.content import Text
from kiosk.printing.delivery import Progress
from kiosk.printing.reasons import Reason
from kiosk.ui.acts import CancelPrint
from kiosk.ui.button import TouchButton
from kiosk.ui.pages.message import MessagePage
from kiosk.ui.pages.printer_words import REASONS
from kiosk.ui.stage import Stage
from kiosk.visit import Printing

TITLE = Text("printing", "Printing your sheet")
WAIT = Text("printing", "Please wait here. Your sheet will come out soon.")
CANCEL = Text("printing", "Stop the print")
PICTURE = Text("printing", "A sheet comes out of the kiosk, and a hand takes it.")


class PrintingPage(MessagePage):
    """Says how the print fares, and lets it be stopped."""

    def __init__(self, stage: Stage) -> None:
        self._cancel = TouchButton("cancel", icon="cross")
        super().__init__("printing", stage, self._cancel)
        self._cancel.clicked.connect(lambda: self.asked.emit(CancelPrint()))

    def show_screen(self, screen: Printing) -> None:
        """Ask for a moment of patience."""
        del screen
        self.remove_strip()
        self._picture.show_picture("scene-take-sheet", self.say(PICTURE))
        self.show_message(self.say(TITLE), self.say(WAIT))
        self._cancel.setText(self.say(CANCEL))

    def show_progress(self, progress: Progress) -> None:
        """Say what holds the print up, if anything does."""
        printer = progress.printer
        held = "" if printer.ready else self.say(REASONS[printer.reason or Reason.OTHER])
        self.show_message(self.say(TITLE), held or self.say(WAIT))
