"""Whether CUPS keeps what patients print: PreserveJobFiles and PreserveJobHistory."""

import re
from dataclasses import dataclass
from pathlib import Path

CONFIGURATION = Path("/etc/cups/cupsd.conf")
FOREVER = float("inf")
DAY = 86400.0
UNITS = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": DAY, "w": 7 * DAY}
YES = frozenset({"yes", "true", "on"})
NO = frozenset({"no", "false", "off"})
SETTING = re.compile(r"\s*(\w+)([^#]*)")
TIME = re.compile(r"(\d+(?:\.\d+)?)([smhdw]?)")
# What CUPS does where cupsd.conf says nothing (its manual, cupsd.conf(5)).
STANDARD = {"preservejobfiles": DAY, "preservejobhistory": FOREVER}


@dataclass(frozen=True)
class Keeping:
    """For how many seconds CUPS keeps printed files, and the list of jobs (number and times).

    None where it cannot be told.
    """

    files: float | None
    history: float | None


def keeping(configuration: Path = CONFIGURATION) -> Keeping:
    """Return what the configuration of the CUPS on this machine says.

    Only root and the group lp may read it on some systems; then both are None.
    """
    try:
        lines = configuration.read_text("utf-8", "replace").splitlines()
    except OSError:
        return Keeping(files=None, history=None)
    settings: dict[str, float | None] = dict(STANDARD)
    for line in lines:
        setting = SETTING.match(line.lower())
        if setting and setting[1] in settings:
            settings[setting[1]] = _seconds(setting[2].strip())
    return Keeping(files=settings["preservejobfiles"], history=settings["preservejobhistory"])


def _seconds(value: str) -> float | None:
    if value in YES:
        return FOREVER
    if value in NO:
        return 0.0
    time = TIME.fullmatch(value)
    return float(time[1]) * UNITS[time[2] or "s"] if time else None
