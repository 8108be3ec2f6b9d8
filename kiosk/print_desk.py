"""What happens between a touch on Print and the sheet in the hand."""

from __future__ import annotations

import time
from collections import OrderedDict

from PySide6.QtCore import QObject, QTimer

from kiosk.press import Made, Press
from kiosk.printing.delivery import Failed, NotKnown, Outcome, Progress
from kiosk.printing.delivery import Printed as CameOut
from kiosk.printing.quota import Quota
from kiosk.printing.reasons import Reason
from kiosk.printing.sheet import Paper
from kiosk.printing.sheet import Sheet as Document
from kiosk.printing.state import PrinterState
from kiosk.printing.worker import PrintWorker
from kiosk.site import Site
from kiosk.ui.acts import CancelPrint, PrintNow
from kiosk.ui.window import KioskWindow
from kiosk.visit import (
    Attract,
    LookCloser,
    NotPrinted,
    Printed,
    Printing,
    PrintSheet,
    Screen,
    Sheet,
)

ASK_EVERY_MS = 3000
NOT_KNOWN = "not-known"
KEPT = 4


class PrintDesk(QObject):
    """Has sheets made for the screens, sends them to the printer, and says what came of it.

    Nothing that blocks runs here: the press and the worker have threads of their own. The
    few sheets that it keeps are those of this visit.
    """

    def __init__(self, window: KioskWindow, press: Press, worker: PrintWorker, site: Site) -> None:
        super().__init__(window)
        self._window, self._press, self._worker, self._site = window, press, worker, site
        settings = site.settings
        self._quota = Quota(a_visit=settings.sheets_per_visit, an_hour=settings.sheets_per_hour)
        self._made: OrderedDict[Sheet, Made] = OrderedDict()
        self._wanted: Sheet | None = None
        self._ask_again = QTimer(self, interval=ASK_EVERY_MS)
        self._ask_again.timeout.connect(worker.ask_state)
        press.made.connect(self._keep)
        press.spoilt.connect(self._spoil)
        worker.state_known.connect(self._tell_state)
        worker.progressed.connect(self._tell_progress)
        worker.finished.connect(self._end)
        window.moved.connect(self._follow)
        window.acted.connect(self._act)

    def _follow(self, screen: Screen) -> None:
        """Prepare what the screen on show needs; forget everything between visits."""
        if isinstance(screen, Attract):
            self._made.clear()
            self._quota = self._quota.next_visit()
        else:
            self._press.warm_up()
        if isinstance(screen, PrintSheet):
            self._worker.ask_state()
            self._ask_again.start()
        else:
            self._ask_again.stop()
        if isinstance(screen, PrintSheet | LookCloser):
            self._want(screen.sheet)

    def _want(self, sheet: Sheet) -> None:
        if sheet in self._made:
            self._show(self._made[sheet])
        else:
            self._press.order(sheet)

    def _keep(self, made: Made) -> None:
        if isinstance(self._window.visit.screen, Attract):
            return
        self._made[made.sheet] = made
        while len(self._made) > KEPT:
            self._made.popitem(last=False)
        self._show(made)
        if self._wanted == made.sheet:
            self._send(made)

    def _spoil(self, sheet: Sheet) -> None:
        """Say that a sheet cannot be made, and offer the other ways."""
        self._wanted = None
        screen = self._window.visit.screen
        if isinstance(screen, PrintSheet | Printing | LookCloser) and screen.sheet == sheet:
            self._window.change(NotPrinted(sheet, str(Reason.OTHER)))

    def _show(self, made: Made) -> None:
        screen, page = self._window.visit.screen, self._window.page
        show_proof = getattr(page, "show_proof", None)
        if show_proof and getattr(screen, "sheet", None) == made.sheet:
            show_proof(made.proof)

    def _act(self, act: object) -> None:
        match act:
            case PrintNow(sheet):
                self._print(sheet)
            case CancelPrint():
                self._wanted = None
                self._worker.cancel()

    def _print(self, sheet: Sheet) -> None:
        limit = self._quota.reached(time.monotonic())
        if limit is not None:
            self._window.go(NotPrinted(sheet, limit.value))
            return
        self._window.go(Printing(sheet))
        self._wanted = sheet
        if sheet in self._made:
            self._send(self._made[sheet])
        else:
            self._press.order(sheet)

    def _send(self, made: Made) -> None:
        self._wanted = None
        settings = self._site.settings
        document = Document(
            made.pdf, copies=1, paper=Paper(settings.paper), two_sided=settings.two_sided
        )
        self._worker.print(document)

    def _tell_state(self, state: PrinterState) -> None:
        if show_printer := getattr(self._window.page, "show_printer", None):
            show_printer(state)

    def _tell_progress(self, progress: Progress) -> None:
        if show_progress := getattr(self._window.page, "show_progress", None):
            show_progress(progress)

    def _end(self, outcome: Outcome) -> None:
        if not isinstance(outcome, Failed):
            self._quota = self._quota.spend(time.monotonic())
        screen = self._window.visit.screen
        if not isinstance(screen, Printing):
            return
        match outcome:
            case CameOut():
                self._window.change(Printed(screen.sheet))
            case Failed(reason):
                self._window.change(NotPrinted(screen.sheet, str(reason)))
            case NotKnown():
                self._window.change(NotPrinted(screen.sheet, NOT_KNOWN))
