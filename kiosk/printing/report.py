"""What a printer reports of itself: asked of CUPS, and of the printer where it speaks IPP."""

from dataclasses import replace
from urllib.parse import urlsplit

from kiosk.printing.ipp import Message, Operation, Subject, Tag, attribute
from kiosk.printing.reasons import PrintError, Reason
from kiosk.printing.request import ask
from kiosk.printing.server import STANDARD_PORT, Server
from kiosk.printing.state import IDLE, Report

DEVICE_LIMIT = 3.0  # seconds
UNREACHABLE = Report(IDLE, ("offline",))
CUPS_PATHS = ("/printers/", "/classes/")
WANTED = (
    "printer-state",
    "printer-state-reasons",
    "printer-is-accepting-jobs",
    "printer-up-time",
    "printer-state-change-time",
    "device-uri",
)


def report(server: Server, path: str) -> Report:
    """Return how the printer behind a queue of CUPS is. Raises PrintError.

    CUPS asks a printer only while something prints on it. An idle one is asked here directly,
    if the address that CUPS has for it allows.
    """
    answer = _asked(server, path)
    from_cups = _report(answer)
    if from_cups.state != IDLE or not from_cups.accepting:
        return from_cups
    addresses = answer.values(Subject.PRINTER, "device-uri", str)
    return _of_device(addresses[0] if addresses else "") or from_cups


def _of_device(address: str) -> Report | None:
    """Return what the printer itself says, None where it cannot be asked or makes no sense."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port or STANDARD_PORT
    except ValueError:
        return None
    # CUPS alone resolves names like Printer._ipp._tcp.local, and another CUPS would know no more.
    if parts.scheme != "ipp" or not host or "._" in host or parts.path.startswith(CUPS_PATHS):
        return None
    device = Server(host=host, port=port, limit=DEVICE_LIMIT)
    try:
        return replace(_report(_asked(device, parts.path or "/")), age=0)
    except PrintError as error:
        silent = error.reason is Reason.NO_CUPS and not error.unsure
        return UNREACHABLE if silent else None


def _asked(server: Server, path: str) -> Message:
    wanted = attribute(Tag.KEYWORD, "requested-attributes", *WANTED)
    return ask(server, path, Operation.GET_PRINTER_ATTRIBUTES, [wanted])


def _report(answer: Message) -> Report:
    now = answer.values(Subject.PRINTER, "printer-up-time", int)
    changed = answer.values(Subject.PRINTER, "printer-state-change-time", int)
    return Report(
        state=answer.value(Subject.PRINTER, "printer-state", int),
        reasons=answer.values(Subject.PRINTER, "printer-state-reasons", str),
        accepting=answer.value(Subject.PRINTER, "printer-is-accepting-jobs", bool),
        age=now[0] - changed[0] if now and changed else 0,
    )
