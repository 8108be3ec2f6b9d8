"""Why nothing prints, in the words of a patient."""

from __future__ import annotations

from kiosk.content import Text
from kiosk.printing.reasons import Reason

READY = Text("printer", "**The printer is ready.**")
ASKING = Text("printer", "Please wait. We ask the printer.")
REASONS = {
    Reason.NO_PAPER: Text("printer", "**The printer has no paper.** Please tell staff."),
    Reason.NO_TONER: Text("printer", "**The printer has no ink.** Please tell staff."),
    Reason.JAM: Text("printer", "**Paper is stuck in the printer.** Please tell staff."),
    Reason.DOOR_OPEN: Text("printer", "**A door of the printer is open.** Please tell staff."),
    Reason.PAUSED: Text("printer", "**The printer is paused.** Please tell staff."),
    Reason.OFFLINE: Text("printer", "**The printer does not answer.** Please tell staff."),
    Reason.NO_SUCH_QUEUE: Text("printer", "**No printer is set up here.** Please ask staff."),
    Reason.NO_CUPS: Text("printer", "**No printer is set up here.** Please ask staff."),
    Reason.REJECTING: Text("printer", "**The printer takes no sheets now.** Please tell staff."),
    Reason.CANCELLED: Text("printer", "**The print was stopped.** No sheet will come out."),
    Reason.OTHER: Text("printer", "**The printer cannot print now.** Please tell staff."),
}
NOT_KNOWN = Text("printer", "**We cannot tell if your sheet came out.** Look, then ask staff.")
LIMITS = {
    "visit": Text("printer", "**You have printed all the sheets for one visit.**"),
    "hour": Text("printer", "**Many sheets were printed this hour.** Please ask staff."),
}


def reason_words(keyword: str) -> Text:
    """Return what happened, by the keyword of a reason, a limit, or an end nobody knows."""
    if keyword in LIMITS:
        return LIMITS[keyword]
    return REASONS[Reason(keyword)] if keyword in set(Reason) else NOT_KNOWN
