"""Why a printer does not print, in the few words a patient can be told."""

from enum import StrEnum


class Reason(StrEnum):
    """What stands between a patient and the sheet."""

    NO_PAPER = "no-paper"
    NO_TONER = "no-toner"
    JAM = "jam"
    DOOR_OPEN = "door-open"
    PAUSED = "paused"
    OFFLINE = "offline"
    NO_SUCH_QUEUE = "no-such-queue"
    NO_CUPS = "no-cups"
    REJECTING = "rejecting"
    CANCELLED = "cancelled"
    OTHER = "other"


class PrintError(Exception):
    """A request that CUPS refused, or an answer that never came or made no sense.

    `unsure` is true where CUPS may have taken the request all the same: a sheet that was sent
    so may still come out.
    """

    def __init__(self, reason: Reason, message: str, *, unsure: bool = False) -> None:
        super().__init__(message)
        self.reason = reason
        self.unsure = unsure
