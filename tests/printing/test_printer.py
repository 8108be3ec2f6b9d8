"""What a patient prints reaches a real CUPS as it is, and nothing of it stays there."""

import shutil

import pytest

from kiosk.printing.job import Phase
from kiosk.printing.printer import Printer
from kiosk.printing.reasons import PrintError, Reason
from kiosk.printing.sheet import Paper, Sheet
from kiosk.printing.state import PrinterState
from tests.printing.cups import PrivateCups, private_cups, until

SHEET = Sheet(b"%PDF-1.7 advice for one patient")


def end(printer: Printer, sheet: Sheet = SHEET) -> Phase | None:
    """Print the sheet and return the phase in which its job ended."""
    job = printer.print(sheet)
    until(lambda: (state := printer.job(job)) is None or state.over)
    state = printer.job(job)
    return state.phase if state else None


def test_the_printer_gets_the_pdf_byte_for_byte(cups: PrivateCups, printer: Printer) -> None:
    sheet = Sheet(bytes(range(256)) * 4096)

    phase = end(printer, sheet)

    assert phase is Phase.COMPLETED
    assert cups.sheets() == [sheet.pdf]


def test_a_sheet_goes_over_the_network_as_well_as_over_the_socket(cups: PrivateCups) -> None:
    phase = end(Printer("kiosk", cups.tcp))

    assert phase is Phase.COMPLETED


def test_copies_paper_and_sides_are_as_wished(cups: PrivateCups, printer: Printer) -> None:
    end(printer, Sheet(SHEET.pdf, copies=2, paper=Paper.LETTER, two_sided=False))
    end(printer)

    first, second = cups.options(1), cups.options(2)
    assert "copies=2" in first
    assert "media=na_letter_8.5x11in" in first
    assert "sides=one-sided" in first
    assert "copies=1" in second
    assert "media=iso_a4_210x297mm" in second
    assert "sides=two-sided-long-edge" in second


def test_cups_learns_nothing_of_what_the_sheet_says(cups: PrivateCups, printer: Printer) -> None:
    end(printer)

    kept = [path for path in cups.home.rglob("*") if path.is_file() and path.parent != cups.tray]
    assert "title=sheet" in cups.options(1)
    assert [path for path in kept if SHEET.pdf in path.read_bytes()] == []


def test_without_a_name_the_default_queue_prints(cups: PrivateCups) -> None:
    cups.run("lpadmin", "-d", "kiosk")
    printer = Printer(None, cups.unix)

    job = printer.print(SHEET)

    assert job.queue == "kiosk"
    assert printer.state() == PrinterState(ready=True)


def test_without_a_name_and_a_default_there_is_no_queue(cups: PrivateCups) -> None:
    state = Printer(None, cups.unix).state()

    assert state == PrinterState(ready=False, reason=Reason.NO_SUCH_QUEUE)


@pytest.mark.parametrize("name", ["nowhere", "no where/else?#", "../admin", "مطبعة", "\ud800"])
def test_a_queue_that_is_not_there_is_named_as_the_reason(cups: PrivateCups, name: str) -> None:
    printer = Printer(name, cups.unix)

    state = printer.state()

    assert not state.ready
    assert state.reason in {Reason.NO_SUCH_QUEUE, Reason.OTHER}
    with pytest.raises(PrintError):
        printer.print(SHEET)


def test_a_queue_with_a_name_in_any_script_prints(cups: PrivateCups) -> None:
    cups.add_queue("drucker-für-alle")

    phase = end(Printer("drucker-für-alle", cups.unix))

    assert phase is Phase.COMPLETED


def test_a_queue_that_rejects_says_so_before_and_when_printing(
    cups: PrivateCups, printer: Printer
) -> None:
    cups.run("cupsreject", "kiosk")

    state = printer.state()

    assert state == PrinterState(ready=False, reason=Reason.REJECTING)
    with pytest.raises(PrintError) as caught:
        printer.print(SHEET)
    assert caught.value.reason is Reason.REJECTING


def test_a_paused_printer_says_so(cups: PrivateCups, printer: Printer) -> None:
    cups.run("cupsdisable", "-r", "Out for repair", "kiosk")

    state = printer.state()

    assert state == PrinterState(ready=False, reason=Reason.PAUSED)


def test_low_toner_only_warns_until_it_is_changed(cups: PrivateCups, printer: Printer) -> None:
    cups.set_printer("toner")
    end(printer)
    low = printer.state()
    cups.set_printer("full")
    end(printer)
    changed = printer.state()

    assert low == PrinterState(ready=True, reason=Reason.NO_TONER)
    assert changed == PrinterState(ready=True)


def test_a_job_that_cups_never_had_is_not_known(printer: Printer) -> None:
    job = printer.print(SHEET)
    unknown = type(job)(number=job.number + 1000, queue=job.queue)

    state = printer.job(unknown)

    assert state is None


def test_cups_without_a_history_forgets_a_job_at_once() -> None:
    with private_cups(history="No") as cups:
        phase = end(Printer("kiosk", cups.unix))

    assert phase is None


def test_a_machine_without_cups_is_told_which_packages_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shutil, "which", lambda *_, **__: None)

    with (
        pytest.raises(pytest.fail.Exception, match=r"^[^\n]* cups-daemon cups-client$"),
        private_cups(),
    ):
        pass
