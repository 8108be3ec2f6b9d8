"""A private CUPS server with a pretend printer whose state a test sets."""

import grp
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.printing.server import Server

MISSING = "these tests need a real CUPS server: apt-get install cups-daemon cups-client"
PRETEND = Path(__file__).with_name("pretend-printer.sh")
SYSTEM = Path("/usr/lib/cups")
JOB_OPERATIONS = (
    "Send-Document Send-URI Hold-Job Release-Job Restart-Job Purge-Jobs Set-Job-Attributes"
    " Create-Job-Subscription Get-Notifications Cancel-Current-Job Cancel-My-Jobs Close-Job"
    " Cancel-Job CUPS-Authenticate-Job"
)
# Who may print and cancel is as in Debian's own cupsd.conf; only administration is open.
CONFIGURATION = """
Listen 127.0.0.1:{port}
Listen {socket}
LogLevel debug
MaxLogSize 0
Browsing No
WebInterface No
DefaultAuthType None
PreserveJobFiles No
PreserveJobHistory {history}
JobRetryInterval 1
JobRetryLimit 100
JobKillDelay 1
<Location />
  Order allow,deny
  Allow from 127.0.0.1
</Location>
<Policy default>
  <Limit {operations}>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
FILES = """
User {user}
Group {group}
SystemGroup root lpadmin
ServerRoot {home}
ServerBin {home}/bin
RequestRoot {home}/spool
TempDir {home}/spool/tmp
CacheDir {home}/cache
StateDir {home}/run
DataDir /usr/share/cups
AccessLog {home}/log/access_log
ErrorLog {home}/log/error_log
PageLog {home}/log/page_log
"""


class PrivateCups:
    """A CUPS server of a test's own, with one queue called kiosk."""

    def __init__(self, home: Path, port: int) -> None:
        self.home = home
        self.tray = home / "tray"
        self.tcp = Server(host="127.0.0.1", port=port)
        self.unix = Server(socket_path=home / "cups.sock")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, daemon: str) -> None:
        # AppArmor confines /usr/sbin/cupsd to the system's folders; a copy of it is free.
        copy = shutil.copy(daemon, self.home / "cupsd")
        self._process = subprocess.Popen(  # noqa: S603 - CUPS's own server
            [copy, "-f", "-c", self.home / "cupsd.conf", "-s", self.home / "cups-files.conf"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until(lambda: _listens(self.tcp))

    def end(self) -> None:
        if self._process:
            self._process.terminate()
            self._process.wait(20)

    def set_printer(self, mode: str) -> None:
        fresh = self.tray / "mode.new"
        fresh.write_text(mode)
        fresh.replace(self.tray / "mode")

    def sheets(self) -> list[bytes]:
        return [path.read_bytes() for path in sorted(self.tray.glob("sheet-*.pdf"))]

    def options(self, number: int) -> str:
        return (self.tray / f"options-{number}").read_text()

    def run(self, program: str, *arguments: str) -> None:
        address = f"{self.tcp.host}:{self.tcp.port}"
        program = shutil.which(program, path=f"{os.environ['PATH']}:/usr/sbin") or program
        subprocess.run(  # noqa: S603 - CUPS's own programs
            [program, "-h", address, *arguments], check=True, capture_output=True, timeout=20
        )

    def add_queue(self, name: str, address: str | None = None) -> None:
        # A raw queue takes the PDF as it is, without filters; CUPS 2.4 warns of it on stderr.
        address = address or f"pretend:{self.tray}"
        self.run("lpadmin", "-p", name, "-E", "-v", address, "-m", "raw")

    def set_error_policy(self, policy: str) -> None:
        self.run("lpadmin", "-p", "kiosk", "-o", f"printer-error-policy={policy}")


@contextmanager
def private_cups(history: str = "Yes") -> Iterator[PrivateCups]:
    """Start a server in a folder of its own, and end it with everything it wrote."""
    daemon = shutil.which("cupsd", path=f"{os.environ['PATH']}:/usr/sbin")
    if not (daemon and shutil.which("lpadmin", path=f"{os.environ['PATH']}:/usr/sbin")):
        pytest.fail(MISSING, pytrace=False)
    # The path of a Unix socket has at most 107 bytes, fewer than pytest's own folders need.
    with tempfile.TemporaryDirectory(prefix="kiosk-cups-") as folder:
        cups = PrivateCups(Path(folder), _free_port())
        _furnish(cups, history)
        try:
            cups.start(daemon)
            cups.add_queue("kiosk")
            yield cups
        finally:
            cups.end()


def until(fulfilled: Callable[[], object], limit: float = 20) -> None:
    """Wait for a condition; a test that waits longer has failed."""
    deadline = time.monotonic() + limit
    while not fulfilled():
        if time.monotonic() > deadline:
            raise TimeoutError("it never came about")
        time.sleep(0.01)


def _furnish(cups: PrivateCups, history: str) -> None:
    home = cups.home
    home.chmod(0o755)
    for name in ("spool/tmp", "cache", "run", "log", "ppd", "bin/backend", "tray"):
        (home / name).mkdir(parents=True)
    for name in ("daemon", "notifier"):
        (home / "bin" / name).symlink_to(SYSTEM / name)
    backend = shutil.copy(PRETEND, home / "bin" / "backend" / "pretend")
    Path(backend).chmod(0o755)
    for scheme in ("ipp", "ipps", "socket", "usb"):  # no address is taken without a backend
        (home / "bin" / "backend" / scheme).symlink_to(backend)
    # A server run by root lets the printer run as lp, a server run by anyone else as them.
    user = pwd.getpwnam("lp") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
    if os.geteuid() == 0:
        os.chown(cups.tray, user.pw_uid, user.pw_gid)
    cups.set_printer("ok")
    (home / "cupsd.conf").write_text(
        CONFIGURATION.format(
            port=cups.tcp.port,
            socket=cups.unix.socket_path,
            history=history,
            operations=JOB_OPERATIONS,
        )
    )
    group = grp.getgrgid(user.pw_gid)
    (home / "cups-files.conf").write_text(
        FILES.format(user=user.pw_name, group=group.gr_name, home=home)
    )


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


def _listens(server: Server) -> bool:
    with socket.socket() as line:
        return line.connect_ex((server.host, int(server.port))) == 0
