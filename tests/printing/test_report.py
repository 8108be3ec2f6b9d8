"""A printer that CUPS has not spoken to since the last sheet is asked itself."""

import pytest

from kiosk.printing.ipp import Group, Message, Subject, Tag, attribute
from kiosk.printing.printer import Printer
from kiosk.printing.reasons import Reason
from kiosk.printing.state import PrinterState
from kiosk.printing.wire import encode
from tests.printing.cups import PrivateCups
from tests.printing.test_server import BAD_ANSWERS, Answer, answering, sized

IDLE = 3


def saying(*reasons: str) -> Answer:
    """Answer as an idle IPP printer with these reasons, of an hour ago."""
    attributes = (
        attribute(Tag.ENUM, "printer-state", IDLE),
        attribute(Tag.KEYWORD, "printer-state-reasons", *reasons),
        attribute(Tag.BOOLEAN, "printer-is-accepting-jobs", True),
        attribute(Tag.INTEGER, "printer-up-time", 7200),
        attribute(Tag.INTEGER, "printer-state-change-time", 3600),
    )
    return sized(encode(Message(0, 1, (Group(Subject.PRINTER, attributes),))))


def state_behind(cups: PrivateCups, answer: Answer) -> PrinterState:
    """Return how a queue is whose printer gives that answer."""
    with answering(answer) as device:
        cups.add_queue("device", f"ipp://{device.host}:{device.port}/ipp/print")
        return Printer("device", cups.unix).state()


def test_a_tray_emptied_since_the_last_sheet_is_known_before_printing(cups: PrivateCups) -> None:
    state = state_behind(cups, saying("media-empty-warning"))

    assert state == PrinterState(ready=False, reason=Reason.NO_PAPER)


def test_a_printer_that_is_well_is_ready(cups: PrivateCups) -> None:
    state = state_behind(cups, saying("none"))

    assert state == PrinterState(ready=True)


def test_a_printer_that_is_switched_off_is_known_before_printing(cups: PrivateCups) -> None:
    cups.add_queue("device", "ipp://127.0.0.1:1/ipp/print")

    state = Printer("device", cups.unix).state()

    assert state == PrinterState(ready=False, reason=Reason.OFFLINE)


@pytest.mark.parametrize("name", BAD_ANSWERS)
def test_a_printer_that_talks_nonsense_is_as_cups_says(cups: PrivateCups, name: str) -> None:
    state = state_behind(cups, BAD_ANSWERS[name])

    assert state == PrinterState(ready=True)


@pytest.mark.parametrize(
    "address",
    [
        "ipp://Printer._ipp._tcp.local/",
        "ipps://127.0.0.1:1/ipp/print",
        "ipp://127.0.0.1:1/printers/other",
        "socket://127.0.0.1:1",
        "usb://Example/Printer?serial=1",
    ],
)
def test_a_printer_that_cannot_be_asked_is_as_cups_says(cups: PrivateCups, address: str) -> None:
    cups.add_queue("device", address)

    state = Printer("device", cups.unix).state()

    assert state == PrinterState(ready=True)


def test_a_paused_queue_is_paused_whatever_the_printer_says(cups: PrivateCups) -> None:
    cups.add_queue("device", "ipp://127.0.0.1:1/ipp/print")
    cups.run("cupsdisable", "device")

    state = Printer("device", cups.unix).state()

    assert state == PrinterState(ready=False, reason=Reason.PAUSED)
