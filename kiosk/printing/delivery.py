"""A sheet from the touch on Print to its end: it came out, it did not, or nobody knows."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Event

from kiosk.printing.job import Job, Phase
from kiosk.printing.printer import Printer
from kiosk.printing.reasons import PrintError, Reason
from kiosk.printing.sheet import Sheet
from kiosk.printing.state import PrinterState

LOOK_AGAIN = 0.1  # seconds, while a job is being cancelled


@dataclass(frozen=True)
class Printed:
    """CUPS has seen the whole sheet through."""


@dataclass(frozen=True)
class Failed:
    """The sheet did not come out, and will not come out later."""

    reason: Reason


@dataclass(frozen=True)
class NotKnown:
    """The sheet may or may not have come out; the reason is the last one the printer gave."""

    reason: Reason | None = None


Outcome = Printed | Failed | NotKnown


@dataclass(frozen=True)
class Progress:
    """How a sheet fares while it prints; no phase while CUPS does not answer."""

    phase: Phase | None
    printer: PrinterState


@dataclass(frozen=True)
class Patience:
    """How long to follow a sheet, how often to ask, how long to take it back; in seconds."""

    limit: float = 90.0
    interval: float = 0.5
    grace: float = 5.0


def deliver(
    printer: Printer,
    sheet: Sheet,
    patience: Patience,
    tell: Callable[[Progress], object],
    cancelled: Event,
) -> Outcome:
    """Print the sheet and follow it to its end; blocks, so a worker thread runs it.

    `tell` is called in that thread. A sheet that is given up is taken back from CUPS, lest it
    come out later, before the eyes of somebody else.
    """
    try:
        job = printer.print(sheet)
    except PrintError as error:
        return NotKnown(error.reason) if error.unsure else Failed(error.reason)
    return follow(printer, job, patience, tell, cancelled)


def follow(
    printer: Printer,
    job: Job,
    patience: Patience,
    tell: Callable[[Progress], object],
    cancelled: Event,
) -> Outcome:
    """Follow a job to its end, to the time limit, or until it is cancelled."""
    deadline = time.monotonic() + patience.limit
    while True:
        seen = _look(printer, job)
        if isinstance(seen, Printed | Failed | NotKnown):
            return seen
        tell(seen)
        reason = seen.printer.reason
        if cancelled.is_set():
            return _take_back(printer, job, patience, Failed(Reason.CANCELLED))
        if _stands_still(seen):
            return _take_back(printer, job, patience, Failed(reason or Reason.OTHER))
        if time.monotonic() >= deadline:
            return _take_back(printer, job, patience, NotKnown(reason))
        cancelled.wait(patience.interval)


def _look(printer: Printer, job: Job) -> Progress | Outcome:
    try:
        state = printer.job(job)
    except PrintError as error:
        return Progress(None, PrinterState(ready=False, reason=error.reason))
    if state is None:
        return NotKnown()
    match state.phase:
        case Phase.COMPLETED:
            return Printed()
        case Phase.CANCELLED:
            return Failed(Reason.CANCELLED)
        case Phase.ABORTED:
            return Failed(printer.state().reason or Reason.OTHER)
        case phase:
            return Progress(phase, printer.state())


def _stands_still(seen: Progress) -> bool:
    """Whether the job will not go on until staff have seen to CUPS itself."""
    waits = seen.phase in {Phase.PENDING, Phase.HELD}
    return seen.phase is Phase.STOPPED or (waits and seen.printer.reason is Reason.PAUSED)


def _take_back(printer: Printer, job: Job, patience: Patience, outcome: Outcome) -> Outcome:
    """Cancel the job and return the outcome, or what became of the job in the meantime."""
    deadline = time.monotonic() + patience.grace
    taken = False
    while time.monotonic() < deadline:
        with suppress(PrintError):
            if not taken:
                printer.cancel(job)
                taken = True
        with suppress(PrintError):
            state = printer.job(job)
            if state is None:
                return outcome if taken else NotKnown()
            if state.over:
                return Printed() if state.phase is Phase.COMPLETED else outcome
        time.sleep(LOOK_AGAIN)
    return NotKnown()
