"""One queue of CUPS: ask how it is, print a sheet on it, ask after a job or cancel it."""

from dataclasses import dataclass, field
from urllib.parse import quote

from kiosk.printing.ipp import Attribute, Message, Operation, Subject, Tag, attribute
from kiosk.printing.job import Job, JobState, Phase
from kiosk.printing.reasons import PrintError, Reason
from kiosk.printing.report import report
from kiosk.printing.request import ask
from kiosk.printing.server import Server
from kiosk.printing.sheet import Paper, Sheet
from kiosk.printing.state import PrinterState, judge

TITLE = "sheet"  # it stands in CUPS's logs and lists, so it says nothing of the content
MEDIA = {Paper.A4: "iso_a4_210x297mm", Paper.LETTER: "na_letter_8.5x11in"}  # PWG 5101.1


@dataclass(frozen=True)
class Printer:
    """A queue of CUPS by its name; without a name, the queue that is CUPS's default."""

    queue: str | None = None
    server: Server = field(default_factory=Server.from_environment)

    def state(self) -> PrinterState:
        """Return how the printer is; whatever goes wrong in asking is a reason too."""
        try:
            return judge(report(self.server, _path(self._name())))
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
        answer = ask(
            self.server,
            _path(queue),
            Operation.PRINT_JOB,
            about,
            wishes=_wishes(sheet),
            document=sheet.pdf,
        )
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
            answer = ask(self.server, _path(job.queue), Operation.GET_JOB_ATTRIBUTES, about)
        except PrintError as error:
            if error.reason is Reason.NO_SUCH_QUEUE:
                return None
            raise
        return _job_state(answer)

    def cancel(self, job: Job) -> None:
        """Take the job back. Raises PrintError, also where it is over already."""
        about = [attribute(Tag.INTEGER, "job-id", job.number)]
        ask(self.server, _path(job.queue), Operation.CANCEL_JOB, about)

    def _name(self) -> str:
        if self.queue:
            return self.queue
        answer = ask(self.server, "/", Operation.CUPS_GET_DEFAULT)
        return answer.value(Subject.PRINTER, "printer-name", str)


def _path(queue: str) -> str:
    return f"/printers/{quote(queue, safe='', errors='replace')}"


def _wishes(sheet: Sheet) -> list[Attribute]:
    sides = "two-sided-long-edge" if sheet.two_sided else "one-sided"
    collated = "separate-documents-collated-copies"
    return [
        attribute(Tag.INTEGER, "copies", sheet.copies),
        attribute(Tag.KEYWORD, "multiple-document-handling", collated),
        attribute(Tag.KEYWORD, "media", MEDIA[sheet.paper]),
        attribute(Tag.KEYWORD, "sides", sides),
    ]


def _job_state(answer: Message) -> JobState:
    number = answer.value(Subject.JOB, "job-state", int)
    if number not in frozenset(Phase):
        raise PrintError(Reason.OTHER, f"the answer has a job-state of {number}", unsure=True)
    return JobState(Phase(number), answer.values(Subject.JOB, "job-state-reasons", str))
