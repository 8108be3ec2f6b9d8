"""Whatever answers in CUPS's place, the kiosk goes on."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from kiosk.printing.printer import Printer
from kiosk.printing.reasons import PrintError, Reason
from kiosk.printing.server import LARGEST_ANSWER, Server, _answer
from kiosk.printing.sheet import Sheet
from kiosk.printing.state import PrinterState

SHEET = Sheet(b"%PDF-1.7 a sheet")
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\n"
Answer = Callable[[socket.socket], object]


@contextmanager
def answering(answer: Answer, limit: float = 5.0) -> Iterator[Server]:
    """Serve one request with the answer, and close the line."""

    def serve() -> None:
        with suppress(OSError), listener.accept()[0] as line:
            line.settimeout(10)
            received = b""
            while not received.endswith((b"\x03", SHEET.pdf)):
                received += line.recv(65536) or b"\x03"
            answer(line)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(10)
        thread = threading.Thread(target=serve)
        thread.start()
        yield Server(host="127.0.0.1", port=listener.getsockname()[1], limit=limit)
        thread.join()


def sized(body: bytes) -> Answer:
    return lambda line: line.sendall(HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body)


def dripping(line: socket.socket) -> None:
    line.sendall(HEAD)
    while True:
        line.sendall(b"X-Drip: drop\r\n")
        time.sleep(0.05)


def endless(line: socket.socket) -> None:
    line.sendall(HEAD + b"\r\n")
    while True:
        line.sendall(b"\0" * 65536)


BAD_ANSWERS = {
    "nothing": lambda line: line.shutdown(socket.SHUT_RDWR),
    "no HTTP": lambda line: line.sendall(b"220 mail.example ESMTP\r\n"),
    "half a head": lambda line: line.sendall(HEAD),
    "a torn body": lambda line: line.sendall(HEAD + b"Content-Length: 900\r\n\r\n\2\0\0"),
    "an empty body": sized(b""),
    "a wrong length": lambda line: line.sendall(HEAD + b"Content-Length: -5\r\n\r\n\2\0"),
    "a page": sized(b"<html>It works!</html>"),
    "IPP without an end": sized(b"\2\0\0\0\0\0\0\1\1"),
    "IPP without a job": sized(b"\2\0\0\0\0\0\0\1\1\3"),
    "a job that is no number": sized(b"\2\0\0\0\0\0\0\1\2\x44\0\6job-id\0\1a\3"),
    "a chunk that lies": lambda line: line.sendall(
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nffffffffff\r\n\2"
    ),
    "an endless head": lambda line: line.sendall(HEAD + b"X: y\r\n" * 5000 + b"\r\n"),
}


@pytest.mark.parametrize("name", BAD_ANSWERS)
def test_a_torn_or_hostile_answer_to_a_sheet_leaves_open_whether_it_was_taken(name: str) -> None:
    with (
        answering(BAD_ANSWERS[name]) as server,
        pytest.raises(PrintError) as caught,
    ):
        Printer("kiosk", server).print(SHEET)

    assert caught.value.unsure


@pytest.mark.parametrize("name", BAD_ANSWERS)
def test_a_printer_that_answers_nonsense_is_not_ready(name: str) -> None:
    with answering(BAD_ANSWERS[name]) as server:
        state = Printer("kiosk", server).state()

    assert not state.ready
    assert state.reason in {Reason.NO_CUPS, Reason.OTHER}


@pytest.mark.parametrize("answer", [dripping, lambda line: line.recv(1)])
def test_no_answer_however_slow_holds_the_kiosk_longer_than_its_limit(answer: Answer) -> None:
    started = time.monotonic()

    with answering(answer, limit=0.3) as server:
        state = Printer("kiosk", server).state()
        took = time.monotonic() - started

    assert state == PrinterState(ready=False, reason=Reason.NO_CUPS)
    assert took < 8  # without the limit it never ends


def test_a_printer_with_an_address_of_numbers_and_colons_is_asked() -> None:
    here, there = socket.socketpair()
    with here, there:
        there.sendall(HEAD + b"Content-Length: 1\r\n\r\n\3")
        assert _answer(here, "2001:db8::beef", "/", b"\3") == b"\3"
        asked = there.recv(65536)

    assert b"Host: [2001:db8::beef]\r\n" in asked


def test_an_answer_without_end_is_not_read_to_its_end() -> None:
    with answering(endless) as server, pytest.raises(PrintError, match="no end"):
        server.ask("/", b"\x03")


def test_the_largest_answer_is_read_whole() -> None:
    with answering(sized(b"x" * LARGEST_ANSWER)) as server:
        answer = server.ask("/", b"\x03")

    assert len(answer) == LARGEST_ANSWER


def test_a_server_that_wants_a_password_has_not_taken_the_sheet() -> None:
    refusal = b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"

    with (
        answering(lambda line: line.sendall(refusal)) as server,
        pytest.raises(PrintError, match="401") as caught,
    ):
        Printer("kiosk", server).print(SHEET)

    assert not caught.value.unsure


@pytest.mark.parametrize(
    "server",
    [
        Server(socket_path=Path("/nowhere/cups.sock")),
        Server(socket_path=Path("/" + "x" * 200)),
        Server(host="127.0.0.1", port=1),
        Server(host="127.0.0.1", port="no-such-port"),
        Server(host="x" * 80 + ".invalid"),
        Server(host=".", port=631),
    ],
    ids=str,
)
def test_without_cups_the_printer_is_not_ready_and_a_sheet_has_failed(server: Server) -> None:
    printer = Printer("kiosk", server)

    state = printer.state()
    with pytest.raises(PrintError) as caught:
        printer.print(SHEET)

    assert state == PrinterState(ready=False, reason=Reason.NO_CUPS)
    assert (caught.value.reason, caught.value.unsure) == (Reason.NO_CUPS, False)


@pytest.mark.parametrize(
    ("name", "server"),
    [
        ("", Server()),
        ("/run/other.sock", Server(socket_path=Path("/run/other.sock"))),
        ("printers.example", Server(host="printers.example")),
        ("printers.example:8631", Server(host="printers.example", port="8631")),
        ("printers.example:8631/version=1.1", Server(host="printers.example", port="8631")),
        ("[::1]:8631", Server(host="::1", port="8631")),
        ("[::1]", Server(host="::1")),
    ],
)
def test_a_site_owner_names_the_server_as_for_cups_own_programs(name: str, server: Server) -> None:
    found = Server.from_environment({"CUPS_SERVER": name}, standard=Path("/nowhere"))

    assert found == server


def test_the_standard_socket_is_used_where_there_is_one(tmp_path: Path) -> None:
    standard = tmp_path / "s"

    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(standard))
        found = Server.from_environment({}, standard=standard)

    assert found == Server(socket_path=standard)
