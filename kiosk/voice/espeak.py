"""The program that speaks, how it is called, and what it says when it fails."""

from __future__ import annotations

ESPEAK = ("setpriv", "--pdeathsig", "KILL", "espeak-ng")
"""It dies with the kiosk, even if that is killed: Linux sees to it (prctl PR_SET_PDEATHSIG)."""

WORDS_A_MINUTE = 150
LIST = ("--voices",)
SILENTLY = ("-a", "0", "-s", "400", "--stdin")


def speak_in(voice: str) -> tuple[str, ...]:
    """Return the arguments that speak UTF-8 from standard input."""
    return ("-b", "1", "-s", str(WORDS_A_MINUTE), "-v", voice, "--stdin")


def listed(output: str) -> frozenset[str]:
    """Return the names of the voices in the list that espeak-ng prints, one a line."""
    rows = (line.split() for line in output.splitlines()[1:])
    return frozenset(row[1] for row in rows if len(row) > 1)


def fault(errors: str) -> str:
    """Return the line that says why nothing was heard, if there is one.

    Without a sound card espeak-ng ends well and only its standard error tells.
    """
    lines = errors.splitlines()
    return next((line for line in lines if line.lower().startswith("error:")), "")
