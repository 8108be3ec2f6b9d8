"""How a printer is, judged from what CUPS reports of it (RFC 8011, 5.4.11 and 5.4.12)."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.printing.reasons import Reason

IDLE, STOPPED = 3, 5  # printer-state (RFC 8011, 5.4.11)
STALE_AFTER = 600  # seconds
SEVERITIES = ("-report", "-warning", "-error")

# Most urgent first. With any of these no sheet comes out until somebody has seen to it. An IPP
# printer without paper says media-empty-warning, so the severity is no guide here.
BLOCKING = {
    "paused": Reason.PAUSED,
    "moving-to-paused": Reason.PAUSED,
    "door-open": Reason.DOOR_OPEN,
    "cover-open": Reason.DOOR_OPEN,
    "interlock-open": Reason.DOOR_OPEN,
    "media-jam": Reason.JAM,
    "media-empty": Reason.NO_PAPER,
    "media-needed": Reason.NO_PAPER,
    "input-tray-missing": Reason.NO_PAPER,
    "offline": Reason.OFFLINE,
    "shutdown": Reason.OFFLINE,
    "timed-out": Reason.OFFLINE,
}
# These block only as an error or without a severity: a printer can do without one colour.
BLOCKING_AS_ERROR = {
    "toner-empty": Reason.NO_TONER,
    "marker-supply-empty": Reason.NO_TONER,
    "marker-waste-full": Reason.OTHER,
    "output-area-full": Reason.OTHER,
}
WARNING = {
    "media-low": Reason.NO_PAPER,
    "toner-low": Reason.NO_TONER,
    "marker-supply-low": Reason.NO_TONER,
    "connecting-to-device": Reason.OFFLINE,
}


@dataclass(frozen=True)
class PrinterState:
    """Whether a sheet can be printed now, and what hinders or will soon hinder it."""

    ready: bool
    reason: Reason | None = None

    @property
    def warning(self) -> bool:
        """Whether the reason is only a warning: it prints all the same."""
        return self.ready and self.reason is not None


@dataclass(frozen=True)
class Report:
    """What CUPS reports: printer-state, its keywords, and for how many seconds it is so."""

    state: int
    reasons: tuple[str, ...] = ()
    accepting: bool = True
    age: int = 0


def judge(report: Report) -> PrinterState:
    """Return what the report comes to.

    An idle queue keeps the reasons of its last job, and nobody asks the printer until the next:
    after STALE_AFTER they only warn, or a printer long cured would never be tried again.
    """
    hindrances = [_hindrance(keyword) for keyword in report.reasons]
    blocking = _most_urgent(reason for blocks, reason in hindrances if blocks)
    warning = _most_urgent(reason for blocks, reason in hindrances if not blocks)
    if not report.accepting:
        return PrinterState(ready=False, reason=Reason.REJECTING)
    if report.state == STOPPED:
        return PrinterState(ready=False, reason=blocking or Reason.PAUSED)
    if blocking and not (report.state == IDLE and report.age > STALE_AFTER):
        return PrinterState(ready=False, reason=blocking)
    return PrinterState(ready=True, reason=blocking or warning)


def _hindrance(keyword: str) -> tuple[bool, Reason | None]:
    """Return whether the keyword means that nothing prints, and the reason for a patient."""
    severity = next((ending for ending in SEVERITIES if keyword.endswith(ending)), "")
    name = keyword.removesuffix(severity)
    if name in BLOCKING:
        return True, BLOCKING[name]
    if name in BLOCKING_AS_ERROR:
        return severity in ("", "-error"), BLOCKING_AS_ERROR[name]
    if name in WARNING:
        return False, WARNING[name]
    return (True, Reason.OTHER) if severity == "-error" else (False, None)


def _most_urgent(reasons: Iterable[Reason | None]) -> Reason | None:
    urgency = [*BLOCKING.values(), *BLOCKING_AS_ERROR.values()]
    return min((reason for reason in reasons if reason), key=urgency.index, default=None)
