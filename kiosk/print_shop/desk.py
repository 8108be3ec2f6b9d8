"""What happens between a touch on Print and the sheet in the hand."""

from __future__ import annotations

import time
from collections import OrderedDict

from PySide6.QtCore import QObject, QTimer

from kiosk.print_shop.press import Made, Press
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

    Nothing that blocks runs here: the press and the worker have threads of their own. All that
    it keeps is of this visit. A sheet of a visitor who has left may still be on its way; the
    next one's waits for it, and no screen tells of it.
    """

    def __init__(self, window: KioskWindow, press: Press, worker: PrintWorker, site: Site) -> None:
        super().__init__(window)
        self._window, self._press, self._worker, self._site = window, press, worker, site
        settings = site.settings
        self._quota = Quota(a_visit=settings.sheets_per_visit, an_hour=settings.sheets_per_hour)
        self._ordered: set[Sheet] = set()
        self._made: OrderedDict[Sheet, Made] = OrderedDict()
        self._wanted: Sheet | None = None
        self._sent: Sheet | None = None
        self._ended: dict[Sheet, Outcome] = {}
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
            self._forget()
        else:
            self._press.warm_up()
        if isinstance(screen, PrintSheet):
            self._worker.ask_state()
            self._ask_again.start()
        else:
            self._ask_again.stop()
        if isinstance(screen, PrintSheet | LookCloser):
            self._order(screen.sheet)
        if isinstance(screen, Printing):
            QTimer.singleShot(0, self, self._tell_end)

    def _forget(self) -> None:
        self._ordered.clear()
        self._made.clear()
        self._ended.clear()
        self._wanted = self._sent = None
        self._quota = self._quota.next_visit()

    def _order(self, sheet: Sheet) -> None:
        if sheet in self._made:
            self._show(self._made[sheet])
        elif sheet not in self._ordered:
            self._ordered.add(sheet)
            self._press.order(sheet)

    def _keep(self, made: Made) -> None:
        if made.sheet not in self._ordered:
            return
        self._made[made.sheet] = made
        while len(self._made) > KEPT:
            oldest, _ = self._made.popitem(last=False)
            self._ordered.discard(oldest)
        self._show(made)
        self._send()

    def _spoil(self, sheet: Sheet) -> None:
        """Say that a sheet cannot be made, and offer the other ways."""
        if sheet not in self._ordered:
            return
        self._ordered.discard(sheet)
        if self._wanted == sheet:
            self._wanted = None
            self._ended[sheet] = Failed(Reason.OTHER)
        screen = self._window.visit.screen
        if isinstance(screen, PrintSheet | LookCloser) and screen.sheet == sheet:
            self._window.change(NotPrinted(sheet, str(Reason.OTHER)))
        self._tell_end()

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
                self._cancel()

    def _print(self, sheet: Sheet) -> None:
        limit = self._quota.reached(time.monotonic())
        if limit is not None:
            self._window.go(NotPrinted(sheet, limit.value))
            return
        self._wanted = sheet
        self._window.go(Printing(sheet))
        self._order(sheet)
        self._send()

    def _send(self) -> None:
        """Send the sheet that is wanted, once it is made and no other is on its way."""
        made = self._made.get(self._wanted) if self._wanted else None
        if made is None or self._worker.printing:
            return
        self._sent, self._wanted = made.sheet, None
        settings = self._site.settings
        document = Document(
            made.pdf, copies=1, paper=Paper(settings.paper), two_sided=settings.two_sided
        )
        self._worker.print(document)

    def _cancel(self) -> None:
        """Take back what this visit has asked for, and nothing of somebody else."""
        if self._sent:
            self._worker.cancel()
        if self._wanted:
            self._ended[self._wanted] = Failed(Reason.CANCELLED)
            self._wanted = None
        self._tell_end()

    def _tell_state(self, state: PrinterState) -> None:
        if show_printer := getattr(self._window.page, "show_printer", None):
            show_printer(state)
            self._window.rewritten.emit()

    def _tell_progress(self, progress: Progress) -> None:
        show_progress = getattr(self._window.page, "show_progress", None)
        if self._sent and show_progress:
            show_progress(progress)
            self._window.rewritten.emit()

    def _end(self, outcome: Outcome) -> None:
        if not isinstance(outcome, Failed):
            mine = self._sent is not None
            self._quota = self._quota.spend(time.monotonic(), this_visit=mine)
        if self._sent:
            self._ended[self._sent] = outcome
        self._sent = None
        self._tell_end()
        self._send()

    def _tell_end(self) -> None:
        """Say what became of the sheet on show, even if it ended while another screen was."""
        screen = self._window.visit.screen
        if not isinstance(screen, Printing) or screen.sheet in {self._wanted, self._sent}:
            return
        match self._ended.pop(screen.sheet, NotKnown()):
            case CameOut():
                self._window.change(Printed(screen.sheet))
            case Failed(reason):
                self._window.change(NotPrinted(screen.sheet, str(reason)))
            case NotKnown():
                self._window.change(NotPrinted(screen.sheet, NOT_KNOWN))
