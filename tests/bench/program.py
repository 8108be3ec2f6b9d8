"""A program under measurement: started, weighed with all its processes, and stopped."""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

MARK = "KIOSK_BENCH"
STOP_SECONDS = 10.0
KIB = 1024


class Program:
    """A started program and every process that came of it, wherever it has gone since."""

    def __init__(self, words: Sequence[str], display: str) -> None:
        self._mark = f"{MARK}={secrets.token_hex(8)}"
        key, _, value = self._mark.partition("=")
        places = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", key: value}
        self.started = time.monotonic()
        self._process = subprocess.Popen(  # noqa: S603
            words,
            env=os.environ | places,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def pss(self) -> float:
        """Return the proportional set size of all its processes in MiB."""
        return sum(map(pss, self._family())) / KIB

    def stop(self) -> None:
        """End every process, and wait until they are gone."""
        deadline = time.monotonic() + STOP_SECONDS
        number = signal.SIGTERM
        while family := self._family():
            if time.monotonic() > deadline - STOP_SECONDS / 2:
                number = signal.SIGKILL
            for process in family:
                _tell(process, number)
            self._process.poll()
            time.sleep(0.05)
            if time.monotonic() > deadline:
                raise TimeoutError(f"processes {sorted(family)} do not end")

    def _family(self) -> set[int]:
        """Return the processes that carry our mark, and all their descendants.

        Chromium writes over the environment of some of its processes, and leaves others
        without a parent: it takes both questions to find them all.
        """
        parents = _parents()
        found = {process for process in parents if self._marked(process)}
        while more := {p for p, parent in parents.items() if parent in found} - found:
            found |= more
        return found

    def _marked(self, process: int) -> bool:
        try:
            return self._mark.encode() in Path(f"/proc/{process}/environ").read_bytes()
        except OSError:
            return False


@contextmanager
def running(words: Sequence[str], display: str) -> Iterator[Program]:
    """Run a program as long as the block runs."""
    program = Program(words, display)
    try:
        yield program
    finally:
        program.stop()


def _parents() -> dict[int, int]:
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            state, parent = folder.joinpath("stat").read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        if state != "Z":
            found[int(folder.name)] = int(parent)
    return found


def pss(process: int) -> int:
    """Return the proportional set size of one process in KiB; 0 if it is gone."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except (ProcessLookupError, FileNotFoundError):
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def _tell(process: int, number: signal.Signals) -> None:
    try:
        os.kill(process, number)
    except ProcessLookupError:
        return
