"""Nothing came out, or nobody knows: what happened, and what else can be done."""

from __future__ import annotations

from kiosk.content import Text
from kiosk.ui.button import TouchButton
from kiosk.ui.pages.message import MessagePage
from kiosk.ui.pages.other_ways import may_scan, show_staff
from kiosk.ui.pages.printer_words import LIMITS, reason_words
from kiosk.ui.palette import Kind
from kiosk.ui.scale import Size
from kiosk.ui.stage import Stage
from kiosk.visit import NotPrinted, Scan

TITLE = Text("not printed", "Your sheet was not printed")
UNSURE = Text("not printed", "Did your sheet come out?")
KEPT = Text("not printed", "Your sheet is still here. Take it on your phone, or ask staff.")
NO_WAITING = Text("not printed", "Do not wait for the sheet. Tell the person at the desk now.")
PICTURE = Text("not printed", "A person asks for help at the desk.")
SCAN = Text("not printed", "Scan to phone")
STAFF = Text("not printed", "Show staff")
AGAIN = Text("not printed", "Try again")
NOT_KNOWN = "not-known"


class NotPrintedPage(MessagePage):
    """Nothing is lost: the same sheet on a phone, on the screen of staff, or once more."""

    def __init__(self, stage: Stage) -> None:
        self._screen: NotPrinted
        self._scan = TouchButton("scan", Kind.CORAL, Size.MAIN, icon="qr")
        self._staff = TouchButton("show-staff", size=Size.MAIN, icon="staff")
        self._again = TouchButton("again", size=Size.MAIN, icon="refresh")
        super().__init__("not-printed", stage, self._scan, self._staff, self._again)
        self._scan.clicked.connect(lambda: self.chosen.emit(Scan(self._screen.sheet)))
        self._staff.clicked.connect(self._show_staff)
        self._again.clicked.connect(self.went_back)

    def show_screen(self, screen: NotPrinted) -> None:
        """Say what happened and what else can be done."""
        self._screen = screen
        self.remove_strip()
        scan = may_scan(self.stage, screen.sheet)
        title = UNSURE if screen.reason == NOT_KNOWN else TITLE
        self._picture.show_picture("scene-tell-staff", self.say(PICTURE))
        reason = self.say(reason_words(screen.reason))
        self.show_message(self.say(title), reason, self.say(KEPT if scan else NO_WAITING))
        self._scan.setText(self.say(SCAN))
        self._scan.setVisible(scan)
        self._staff.setText(self.say(STAFF))
        self._staff.setVisible(screen.sheet.answers is not None)
        self._again.setText(self.say(AGAIN))
        self._again.setVisible(screen.reason not in LIMITS)

    def _show_staff(self) -> None:
        screen = show_staff(self.stage, self._screen.sheet)
        if screen:
            self.chosen.emit(screen)
