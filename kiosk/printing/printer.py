"""One queue of CUPS: ask how it is, print a sheet on it, ask after a job or cancel it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from kiosk.printing.ipp import Attribute, Group, Message, Operation, Subject, Tag, attribute
from kiosk.printing.job import Job, JobState, Phase
from kiosk.printing.reasons import PrintError, Reason
from kiosk.printing.server import Server
from kiosk.printing.sheet import Paper, Sheet
from kiosk.printing.state import PrinterState, Report, judge
from kiosk.printing.wire import decode, encode

USER = "kiosk"
TITLE = "sheet"  # it stands in CUPS's logs and lists, so it says nothing of the content
MEDIA = {Paper.A4: "iso_a4_210x297mm", Paper.LETTER: "na_letter_8.5x11in"}  # PWG 5101.1
FIRST_REFUSAL = 0x0300  # a status from here on means that nothing was done (RFC 8011, B.1)
REFUSALS = {0x0406: Reason.NO_SUCH_QUEUE, 0x0506: Reason.REJECTING}
REPORT = (
    "printer-state",
    "printer-state-reasons",
    "printer-is-accepting-jobs",
    "printer-up-time",
    "printer-state-change-time",
)


@dataclass(frozen=True)
class Printer:
    """A queue of CUPS by its name; without a name, the queue that is CUPS's default."""

    queue: str | None = None
    server: Server = field(default_factory=Server.from_environment)

    def state(self) -> PrinterState:
        """Return how the printer is; whatever goes wrong in asking is a reason too."""
        try:
            answer = self._ask(
                Operation.GET_PRINTER_ATTRIBUTES,
                self._name(),
                [attribute(Tag.KEYWORD, "requested-attributes", *REPORT)],
            )
            return judge(_report(answer))
        except PrintError as error:
            return PrinterState(ready=False, reason=error.reason)

    def print(self, sheet: Sheet) -> Job:
        """Hand the PDF to CUPS as it is.

        Raises PrintError; where it is unsure, the sheet may come out all the same.
        """
        queue = self._name()
        about = [
            attribute(Tag.NAME, "job-name", TITLE),
            attribute(Tag.MIME_MEDIA_TYPE, "document-format", "application/pdf"),
        ]
        answer = self._ask(Operation.PRINT_JOB, queue, about, _wishes(sheet), sheet.pdf)
        return Job(answer.value(Subject.JOB, "job-id", int), queue)

    def job(self, job: Job) -> JobState | None:
        """Return how far the job is, None where CUPS does not know it (any more).

        Raises PrintError. CUPS forgets a job as soon as it is over with PreserveJobHistory No.
        """
        about = [
            attribute(Tag.INTEGER, "job-id", job.number),
            attribute(Tag.KEYWORD, "requested-attributes", "job-state", "job-state-reasons"),
        ]
        try:
            answer = self._ask(Operation.GET_JOB_ATTRIBUTES, job.queue, about)
        except PrintError as error:
            if error.reason is Reason.NO_SUCH_QUEUE:
                return None
            raise
        return _job_state(answer)

    def cancel(self, job: Job) -> None:
        """Take the job back. Raises PrintError, also where it is over already."""
        about = [attribute(Tag.INTEGER, "job-id", job.number)]
        self._ask(Operation.CANCEL_JOB, job.queue, about)

    def _name(self) -> str:
        if self.queue:
            return self.queue
        answer = self._ask(Operation.CUPS_GET_DEFAULT, "")
        return answer.value(Subject.PRINTER, "printer-name", str)

    def _ask(
        self,
        operation: Operation,
        queue: str,
        about: Sequence[Attribute] = (),
        wishes: Sequence[Attribute] = (),
        document: bytes = b"",
    ) -> Message:
        path = f"/printers/{quote(queue, safe='', errors='replace')}" if queue else "/"
        # Character set, language and target come first, in this order (RFC 8011, 4.1.4).
        head = (
            attribute(Tag.CHARSET, "attributes-charset", "utf-8"),
            attribute(Tag.NATURAL_LANGUAGE, "attributes-natural-language", "en"),
            attribute(Tag.URI, "printer-uri", f"ipp://localhost{path}"),
            *about,
            attribute(Tag.NAME, "requesting-user-name", USER),
        )
        groups = [Group(Subject.OPERATION, head)]
        if wishes:
            groups.append(Group(Subject.JOB, tuple(wishes)))
        request = encode(Message(operation, 1, tuple(groups)))
        answer = decode(self.server.ask(path, request + document))
        if answer.code >= FIRST_REFUSAL:
            reason = REFUSALS.get(answer.code, Reason.OTHER)
            raise PrintError(reason, f"CUPS refuses {operation.name}: {answer.code:#06x}")
        return answer


def _wishes(sheet: Sheet) -> list[Attribute]:
    sides = "two-sided-long-edge" if sheet.two_sided else "one-sided"
    collated = "separate-documents-collated-copies"
    return [
        attribute(Tag.INTEGER, "copies", sheet.copies),
        attribute(Tag.KEYWORD, "multiple-document-handling", collated),
        attribute(Tag.KEYWORD, "media", MEDIA[sheet.paper]),
        attribute(Tag.KEYWORD, "sides", sides),
    ]


def _report(answer: Message) -> Report:
    number = answer.value(Subject.PRINTER, "printer-state", int)
    now = answer.values(Subject.PRINTER, "printer-up-time", int)
    changed = answer.values(Subject.PRINTER, "printer-state-change-time", int)
    return Report(
        state=number,
        reasons=answer.values(Subject.PRINTER, "printer-state-reasons", str),
        accepting=answer.value(Subject.PRINTER, "printer-is-accepting-jobs", bool),
        age=now[0] - changed[0] if now and changed else 0,
    )


def _job_state(answer: Message) -> JobState:
    number = answer.value(Subject.JOB, "job-state", int)
    if number not in frozenset(Phase):
        raise PrintError(Reason.OTHER, f"the answer has a job-state of {number}", unsure=True)
    return JobState(Phase(number), answer.values(Subject.JOB, "job-state-reasons", str))
