"""Where CUPS listens, and one request to it within a time limit (RFC 8010, section 4)."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from kiosk.printing.reasons import PrintError, Reason

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

STANDARD_SOCKET = Path("/run/cups/cups.sock")
STANDARD_PORT = 631
LARGEST_ANSWER = 1 << 20  # bytes; real ones have some thousand
SHORTEST_WAIT = 0.001  # seconds; zero would mean "do not wait", not "no time left"


@dataclass(frozen=True)
class Server:
    """The address of CUPS: a Unix socket where `socket_path` is given, else host and port.

    `limit` is the longest a whole request with its answer may take, in seconds.
    """

    host: str = "localhost"
    port: int | str = STANDARD_PORT
    socket_path: Path | None = None
    limit: float = 10.0

    @classmethod
    def from_environment(
        cls, environment: Mapping[str, str] = os.environ, standard: Path = STANDARD_SOCKET
    ) -> Self:
        """Return the server that CUPS_SERVER names, else the standard socket, else localhost.

        The forms are those of CUPS's own programs: `/path`, `host`, `host:port`, `[v6]:port`,
        each with an optional `/version=1.1`. A name that is wrong is an address where nobody
        answers.
        """
        name = environment.get("CUPS_SERVER", "")
        if name.startswith("/"):
            return cls(socket_path=Path(name))
        if not name:
            return cls(socket_path=standard if standard.is_socket() else None)
        host, port = _host_and_port(name.partition("/")[0])
        return cls(host=host, port=port)

    def ask(self, path: str, body: bytes) -> bytes:
        """Post an IPP request to the path and return the body of the answer.

        Raises PrintError with NO_CUPS where nobody listens, OTHER where CUPS refuses; it is
        unsure where the request was sent and no whole answer came.
        """
        deadline = time.monotonic() + self.limit
        try:
            line = self._connect(deadline)
        except (OSError, UnicodeError) as cause:
            raise PrintError(Reason.NO_CUPS, f"CUPS does not answer: {cause}") from cause
        with line:
            return _answer(line, self.host, path, body)

    def _connect(self, deadline: float) -> _TimedSocket:
        if self.socket_path:
            return _connected(socket.AF_UNIX, str(self.socket_path), deadline)
        refusal = OSError(f"{self.host} has no address")
        for family, _, _, _, address in socket.getaddrinfo(
            self.host, self.port, type=socket.SOCK_STREAM
        ):
            try:
                return _connected(family, address, deadline)
            except OSError as cause:
                refusal = cause
        raise refusal


class _TimedSocket(socket.socket):
    """A stream that gives up at its deadline, however slowly the bytes drip in."""

    deadline: float

    def recv_into(self, buffer: WriteableBuffer, nbytes: int = 0, flags: int = 0) -> int:
        self.settle()
        return super().recv_into(buffer, nbytes, flags)

    def settle(self) -> None:
        """Let the next call wait no longer than what is left."""
        self.settimeout(max(self.deadline - time.monotonic(), SHORTEST_WAIT))


def _connected(family: int, address: object, deadline: float) -> _TimedSocket:
    line = _TimedSocket(family, socket.SOCK_STREAM)
    try:
        line.deadline = deadline
        line.settle()
        line.connect(address)  # type: ignore[arg-type]  # its form depends on the family
        line.settle()
    except OSError:
        line.close()
        raise
    return line


def _answer(line: socket.socket, host: str, path: str, body: bytes) -> bytes:
    # Loaded by the first request, in its thread: it brings OpenSSL, 6 MB and 30 ms.
    from http.client import OK, HTTPConnection, HTTPException  # noqa: PLC0415

    try:
        connection = HTTPConnection(f"[{host}]" if ":" in host else host)
        connection.sock = line
        connection.request("POST", path, body, {"Content-Type": "application/ipp"})
        with connection.getresponse() as answer:
            data = answer.read(LARGEST_ANSWER + 1)
    except (OSError, HTTPException) as cause:
        raise PrintError(Reason.NO_CUPS, f"CUPS broke off: {cause!r}", unsure=True) from cause
    if answer.status != OK:
        raise PrintError(Reason.OTHER, f"CUPS refuses: {answer.status} {answer.reason}")
    if len(data) > LARGEST_ANSWER:
        raise PrintError(Reason.OTHER, "the answer of CUPS has no end", unsure=True)
    return data


def _host_and_port(name: str) -> tuple[str, int | str]:
    host, colon, port = name.rpartition(":")
    if not colon or name.endswith("]"):
        return name.strip("[]"), STANDARD_PORT
    return host.strip("[]"), port
