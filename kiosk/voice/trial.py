"""What speaks on this machine: found out by listing the voices and playing a silence."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QThread

from kiosk.voice.espeak import ESPEAK, LIST, SILENTLY, fault, listed
from kiosk.voice.voices import voices

LONGEST_SECONDS = 5


@dataclass(frozen=True, slots=True)
class Outcome:
    """The names of the voices that can be heard, or the *fault* why none can."""

    names: frozenset[str] = frozenset()
    fault: str = ""

    @property
    def languages(self) -> frozenset[str]:
        """The codes of the languages that can be read aloud."""
        return frozenset(code for code, voice in voices().items() if voice.name in self.names)


def try_out(command: Sequence[str] = ESPEAK) -> Outcome:
    """Return what can be heard; blocks for as long as the sound card takes to open."""
    try:
        names = listed(_run(command, LIST).stdout)
        silence = _run(command, SILENTLY)
    except (OSError, subprocess.SubprocessError) as error:
        return Outcome(fault=f"espeak-ng does not run: {error}")
    found = fault(silence.stderr)
    return Outcome(fault=f"no sound: {found}") if found else Outcome(names)


def _run(command: Sequence[str], arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603
        [*command, *arguments],
        input="a",
        capture_output=True,
        text=True,
        check=True,
        timeout=LONGEST_SECONDS,
    )


class Trial(QThread):
    """Tries out *command* behind the screen; when `finished`, *outcome* says what it found."""

    def __init__(self, command: Sequence[str]) -> None:
        super().__init__()
        self._command = command
        self.outcome = Outcome()

    def run(self) -> None:
        """List and listen."""
        self.outcome = try_out(self._command)
