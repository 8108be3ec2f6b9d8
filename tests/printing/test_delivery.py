"""A patient learns what became of the sheet, and no sheet comes out for somebody else."""

import threading
import time
from collections.abc import Callable

import pytest

from kiosk.printing.delivery import (
    Failed,
    NotKnown,
    Outcome,
    Patience,
    Printed,
    Progress,
    deliver,
    follow,
)
from kiosk.printing.job import Job, Phase
from kiosk.printing.printer import Printer
from kiosk.printing.reasons import Reason
from kiosk.printing.server import Server
from tests.printing.cups import PrivateCups, private_cups, until
from tests.printing.test_server import BAD_ANSWERS, SHEET, answering

LONG = Patience(limit=20, interval=0.02)
SHORT = Patience(limit=0.3, interval=0.02)


def ignore(_progress: Progress) -> None:
    """Take no notice."""


def once(
    is_so: Callable[[Progress], bool], do: Callable[[], object]
) -> Callable[[Progress], None]:
    """Do something at the first progress that is so."""
    done = threading.Event()

    def tell(progress: Progress) -> None:
        if is_so(progress) and not done.is_set():
            done.set()
            do()

    return tell


def printing(progress: Progress) -> bool:
    return progress.phase is Phase.PROCESSING


def run(
    printer: Printer, patience: Patience = LONG, tell: Callable[[Progress], None] = ignore
) -> Outcome:
    return deliver(printer, SHEET, patience, tell, threading.Event())


def test_a_sheet_that_prints_is_printed(cups: PrivateCups, printer: Printer) -> None:
    outcome = run(printer)

    assert outcome == Printed()
    assert cups.sheets() == [SHEET.pdf]


@pytest.mark.parametrize(
    ("mode", "reason"),
    [
        ("paper", Reason.NO_PAPER),
        ("jam", Reason.JAM),
        ("door", Reason.DOOR_OPEN),
        ("offline", Reason.OFFLINE),
    ],
)
def test_a_patient_is_told_what_is_wrong_and_the_sheet_prints_once_it_is_cured(
    cups: PrivateCups, printer: Printer, mode: str, reason: Reason
) -> None:
    cups.set_printer(mode)
    seen: list[Progress] = []
    cure = once(lambda p: p.printer.reason is reason, lambda: cups.set_printer("ok"))

    def tell(progress: Progress) -> None:
        seen.append(progress)
        cure(progress)

    outcome = run(printer, tell=tell)

    assert outcome == Printed()
    assert reason in {progress.printer.reason for progress in seen if not progress.printer.ready}
    assert printer.state().ready
    assert cups.sheets() == [SHEET.pdf]


def test_a_sheet_still_waiting_for_paper_at_the_time_limit_is_not_known_and_taken_back(
    cups: PrivateCups, printer: Printer
) -> None:
    cups.set_printer("paper")
    told: list[Progress] = []

    outcome = run(printer, Patience(limit=2, interval=0.02), told.append)
    cups.set_printer("ok")
    later = run(printer)

    assert outcome == NotKnown(Reason.NO_PAPER)
    assert later == Printed()
    assert len(cups.sheets()) == 1


def test_a_cancelled_sheet_never_comes_out(cups: PrivateCups, printer: Printer) -> None:
    cups.set_printer("slow")
    cancelled = threading.Event()

    outcome = deliver(printer, SHEET, LONG, once(printing, cancelled.set), cancelled)
    cups.set_printer("ok")
    later = run(printer)

    assert outcome == Failed(Reason.CANCELLED)
    assert later == Printed()
    assert len(cups.sheets()) == 1


def test_a_sheet_that_staff_cancel_at_the_desk_has_failed(
    cups: PrivateCups, printer: Printer
) -> None:
    cups.set_printer("slow")
    staff = once(printing, lambda: cups.run("cancel", "-a", "kiosk"))

    outcome = run(printer, tell=staff)

    assert outcome == Failed(Reason.CANCELLED)


def test_a_sheet_cancelled_at_the_printer_itself_has_failed(
    cups: PrivateCups, printer: Printer
) -> None:
    cups.set_printer("cancel")

    outcome = run(printer)

    assert outcome == Failed(Reason.CANCELLED)


@pytest.mark.parametrize(
    ("policy", "patience", "expected"),
    [
        ("abort-job", LONG, Failed(Reason.OTHER)),
        ("stop-printer", LONG, Failed(Reason.PAUSED)),
        ("retry-job", SHORT, NotKnown()),
    ],
)
def test_a_printer_that_breaks_does_not_keep_the_patient_waiting_nor_print_later(
    cups: PrivateCups, printer: Printer, policy: str, patience: Patience, expected: Outcome
) -> None:
    cups.set_error_policy(policy)
    cups.set_printer("fail")

    outcome = run(printer, patience)
    cups.set_printer("ok")
    cups.run("cupsenable", "kiosk")
    later = run(printer)

    assert outcome == expected
    assert later == Printed()
    assert len(cups.sheets()) == 1


def test_a_sheet_for_a_paused_printer_fails_and_does_not_come_out_when_it_goes_on(
    cups: PrivateCups, printer: Printer
) -> None:
    cups.run("cupsdisable", "kiosk")

    outcome = run(printer)
    cups.run("cupsenable", "kiosk")
    later = run(printer)

    assert outcome == Failed(Reason.PAUSED)
    assert later == Printed()
    assert len(cups.sheets()) == 1


def test_a_rejecting_queue_a_missing_queue_and_a_missing_cups_have_failed(
    cups: PrivateCups, printer: Printer
) -> None:
    cups.run("cupsreject", "kiosk")

    rejecting = run(printer)
    missing = run(Printer("nowhere", cups.unix))
    without = run(Printer("kiosk", Server(host="127.0.0.1", port=1)))

    assert rejecting == Failed(Reason.REJECTING)
    assert missing == Failed(Reason.NO_SUCH_QUEUE)
    assert without == Failed(Reason.NO_CUPS)


def test_a_sheet_that_was_sent_without_an_answer_is_not_known() -> None:
    with answering(BAD_ANSWERS["nothing"]) as server:
        outcome = run(Printer("kiosk", server))

    assert outcome == NotKnown(Reason.NO_CUPS)


def test_a_cups_that_dies_while_it_prints_leaves_the_sheet_not_known() -> None:
    with private_cups() as cups:
        cups.set_printer("slow")
        printer = Printer("kiosk", cups.unix)
        told: list[Progress] = []
        job = printer.print(SHEET)
        until(lambda: (state := printer.job(job)) and state.phase is Phase.PROCESSING)
        cups.end()

        outcome = follow(printer, job, SHORT, told.append, threading.Event())

    assert outcome == NotKnown()
    assert told[-1].phase is None
    assert told[-1].printer.reason is Reason.NO_CUPS


def test_a_cups_that_forgets_its_jobs_at_once_leaves_the_sheet_not_known() -> None:
    with private_cups(history="No") as cups:
        outcome = run(Printer("kiosk", cups.unix))

    assert outcome == NotKnown()


def test_a_sheet_cancelled_where_cups_forgets_its_jobs_at_once_has_failed() -> None:
    cancelled = threading.Event()

    with private_cups(history="No") as cups:
        cups.set_printer("slow")
        printer = Printer("kiosk", cups.unix)
        outcome = deliver(printer, SHEET, LONG, once(printing, cancelled.set), cancelled)

    assert outcome == Failed(Reason.CANCELLED)


def test_a_sheet_that_came_out_before_it_could_be_cancelled_is_printed(
    cups: PrivateCups, printer: Printer
) -> None:
    cups.set_printer("slow")
    cancelled = threading.Event()
    first = Job(1, "kiosk")

    def come_out() -> None:
        cups.set_printer("ok")
        until(lambda: (state := printer.job(first)) and state.over)
        cancelled.set()

    outcome = deliver(printer, SHEET, LONG, once(printing, come_out), cancelled)

    assert outcome == Printed()


def test_a_patient_who_cancels_does_not_wait_for_the_next_look_at_the_printer(
    cups: PrivateCups, printer: Printer
) -> None:
    cups.set_printer("slow")
    cancelled = threading.Event()
    touch = threading.Timer(0.1, cancelled.set)
    tell = once(lambda _: True, touch.start)
    started = time.monotonic()

    outcome = deliver(printer, SHEET, Patience(interval=20), tell, cancelled)

    assert outcome == Failed(Reason.CANCELLED)
    assert time.monotonic() - started < 10
