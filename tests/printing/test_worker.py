"""The screens go on while a sheet prints, and the end of the kiosk leaves no sheet behind."""

import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from kiosk.printing.delivery import Failed, Patience, Printed, Progress
from kiosk.printing.printer import Printer
from kiosk.printing.reasons import Reason
from kiosk.printing.sheet import Sheet
from kiosk.printing.state import PrinterState
from kiosk.printing.worker import PrintWorker
from tests.conftest import LONG_MS
from tests.printing.cups import PrivateCups

SHEET = Sheet(b"%PDF-1.7 a sheet")
CORE = ["delivery", "keeping", "printer", "quota", "state", "wire"]


@pytest.fixture
def worker(qapp: object, printer: Printer) -> Iterator[PrintWorker]:
    assert qapp
    worker = PrintWorker(printer, Patience(limit=20, interval=0.02))
    yield worker
    worker.stop()


def test_the_state_of_the_printer_comes_to_the_screen_once(
    qtbot: QtBot, worker: PrintWorker
) -> None:
    known: list[PrinterState] = []
    worker.state_known.connect(known.append)

    worker.ask_state()
    worker.ask_state()
    with qtbot.waitSignal(worker.finished, timeout=LONG_MS):
        worker.print(SHEET)
    qtbot.waitUntil(lambda: bool(known), timeout=LONG_MS)

    assert known == [PrinterState(ready=True)]


def test_a_sheet_prints_and_the_screen_hears_of_it_in_its_own_thread(
    qtbot: QtBot, worker: PrintWorker, cups: PrivateCups
) -> None:
    heard_in: list[QThread] = []
    worker.finished.connect(lambda _: heard_in.append(QThread.currentThread()))

    with qtbot.waitSignal(worker.finished, timeout=LONG_MS) as finished:
        accepted = worker.print(SHEET)
        assert worker.printing

    assert accepted
    assert finished.args == [Printed()]
    assert not worker.printing
    assert cups.sheets() == [SHEET.pdf]
    assert heard_in == [worker.thread()]


def test_a_second_touch_on_print_prints_no_second_sheet(
    qtbot: QtBot, worker: PrintWorker, cups: PrivateCups
) -> None:
    with qtbot.waitSignal(worker.finished, timeout=LONG_MS):
        first = worker.print(SHEET)
        second = worker.print(SHEET)

    assert (first, second) == (True, False)
    assert len(cups.sheets()) == 1


def test_a_patient_sees_that_paper_is_missing_and_cancels(
    qtbot: QtBot, worker: PrintWorker, cups: PrivateCups
) -> None:
    cups.set_printer("paper")

    def cancel_without_paper(progress: Progress) -> None:
        if progress.printer.reason is Reason.NO_PAPER:
            worker.cancel()

    worker.progressed.connect(cancel_without_paper)

    with qtbot.waitSignal(worker.finished, timeout=LONG_MS) as finished:
        worker.print(SHEET)

    assert finished.args == [Failed(Reason.CANCELLED)]
    assert cups.sheets() == []


def test_the_next_sheet_prints_after_a_cancelled_one(
    qtbot: QtBot, worker: PrintWorker, cups: PrivateCups
) -> None:
    cups.set_printer("slow")
    with qtbot.waitSignal(worker.finished, timeout=LONG_MS):
        worker.print(SHEET)
        worker.cancel()
    cups.set_printer("ok")

    with qtbot.waitSignal(worker.finished, timeout=LONG_MS) as finished:
        worker.print(SHEET)

    assert finished.args == [Printed()]


def test_the_state_is_told_while_a_sheet_prints(
    qtbot: QtBot, worker: PrintWorker, cups: PrivateCups
) -> None:
    cups.set_printer("slow")

    with qtbot.waitSignal(worker.state_known):
        worker.print(SHEET)
        worker.ask_state()

    assert worker.printing


def test_a_kiosk_that_ends_takes_its_sheet_back(
    qtbot: QtBot, worker: PrintWorker, cups: PrivateCups, printer: Printer
) -> None:
    cups.set_printer("paper")
    with qtbot.waitSignal(worker.progressed):
        worker.print(SHEET)

    started = time.monotonic()
    worker.stop()
    took = time.monotonic() - started
    cups.set_printer("ok")
    later = PrintWorker(printer)
    with qtbot.waitSignal(later.finished, timeout=LONG_MS):
        later.print(SHEET)
    later.stop()

    assert took < 10
    assert len(cups.sheets()) == 1


@pytest.mark.parametrize("module", CORE)
def test_the_core_of_printing_needs_no_qt(module: str) -> None:
    program = (
        f"import sys, kiosk.printing.{module};"
        "sys.exit(any(name.startswith(('PySide6', 'reportlab')) for name in sys.modules))"
    )

    ended = subprocess.run([sys.executable, "-c", program], check=False)  # noqa: S603

    assert ended.returncode == 0
