"""The kiosk as a service manager meets it."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.fonts import FontError
from tests.printing.cups import until

SECONDS = 60


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_kiosk_that_is_told_to_end_ends(number: signal.Signals) -> None:
    kiosk = subprocess.Popen([sys.executable, "-m", "kiosk", "--window", "800x600"])
    try:
        until(lambda: catches_sigterm(kiosk.pid), SECONDS)
        kiosk.send_signal(number)
        assert kiosk.wait(SECONDS) == 0
    finally:
        kiosk.kill()
        kiosk.wait()


def catches_sigterm(pid: int) -> bool:
    """Whether the program has said what to do at its end, as Linux tells of it."""
    status = Path(f"/proc/{pid}/status").read_text().splitlines()
    caught = next(line for line in status if line.startswith("SigCgt"))
    return bool(int(caught.split()[1], 16) & 1 << signal.SIGTERM - 1)


def test_fonts_that_cannot_be_read_are_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise FontError("fonts.toml is not there")

    monkeypatch.setattr("kiosk.commands.open.build", broken)
    monkeypatch.setattr("kiosk.commands.open.QApplication", lambda _: None)

    assert main(["--window", "800x600"]) == 1
    assert capsys.readouterr().err == "kiosk: fonts.toml is not there\n"
