"""The bridge from the screens to the printer: asks and prints in threads, answers by signals."""

from threading import Event

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from kiosk.printing.delivery import NotKnown, Outcome, Patience, Progress, deliver
from kiosk.printing.printer import Printer
from kiosk.printing.reasons import Reason
from kiosk.printing.sheet import Sheet
from kiosk.printing.state import PrinterState

PATIENCE = Patience()


class PrintWorker(QObject):
    """One printer for the screens; no call blocks but `stop`.

    Its signals come in the thread that owns the worker: `state_known` with a PrinterState,
    `progressed` with a Progress, `finished` once for each sheet with its Outcome.
    """

    state_known = Signal(object)
    progressed = Signal(object)
    finished = Signal(object)
    _heard = Signal(object)

    def __init__(
        self, printer: Printer, patience: Patience = PATIENCE, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._printer = printer
        self._patience = patience
        self._cancelled = Event()
        self._asking = False
        self._printing = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(
            2
        )  # so that a printer slow to say how it is holds up no sheet
        self._heard.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    @property
    def printing(self) -> bool:
        """Whether a sheet is on its way."""
        return self._printing

    def ask_state(self) -> None:
        """Have `state_known` say how the printer is; asked again meanwhile, it answers once."""
        if not self._asking:
            self._asking = True
            self._pool.start(self._ask)

    def print(self, sheet: Sheet) -> bool:
        """Print the sheet and return true, or false while another one is on its way."""
        if self._printing:
            return False
        self._printing = True
        self._cancelled.clear()
        self._pool.start(lambda: self._deliver(sheet))
        return True

    def cancel(self) -> None:
        """Take the sheet back; `finished` says what became of it."""
        self._cancelled.set()

    def stop(self) -> None:
        """Take back what is not printed and wait for the threads; for the end of the kiosk."""
        self._cancelled.set()
        self._pool.waitForDone()

    def _ask(self) -> None:
        state = PrinterState(ready=False, reason=Reason.OTHER)
        try:
            state = self._printer.state()
        finally:
            self._heard.emit(state)

    def _deliver(self, sheet: Sheet) -> None:
        outcome: Outcome = NotKnown()
        try:
            outcome = deliver(
                self._printer, sheet, self._patience, self._heard.emit, self._cancelled
            )
        finally:
            self._heard.emit(outcome)

    def _pass_on(self, news: PrinterState | Progress | Outcome) -> None:
        match news:
            case PrinterState():
                self._asking = False
                self.state_known.emit(news)
            case Progress():
                self.progressed.emit(news)
            case _:
                self._printing = False
                self.finished.emit(news)
