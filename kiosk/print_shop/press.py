"""Make sheets off the GUI thread: the PDF, and the proof of it for the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from kiosk.checklist import NO, replies
from kiosk.content import Content, Role
from kiosk.site import Site
from kiosk.visit import Answers, Sheet

if TYPE_CHECKING:
    from kiosk.proofs import Proof

AT_ONCE = 1
"""Orders go before what only warms the press up."""


@dataclass(frozen=True)
class Made:
    """A sheet as a PDF file, and how it will come out."""

    sheet: Sheet
    pdf: bytes
    proof: Proof


def make(sheet: Sheet, content: Content, site: Site, today: date) -> Made:
    """Return *sheet* made. ReportLab is loaded here, not while the first screen is drawn."""
    from kiosk.leaflet.compose import compose  # noqa: PLC0415
    from kiosk.leaflet.pdf import render  # noqa: PLC0415
    from kiosk.leaflet.speakers import speaker  # noqa: PLC0415
    from kiosk.proofs import Proof  # noqa: PLC0415

    leaflet = compose(sheet, content, site, speaker, today, site.settings.paper)
    pdf = render(leaflet)
    return Made(sheet, pdf, Proof(pdf))


def drawings(content: Content) -> set[str]:
    """Return the names of the drawings that sheets of topics hold."""
    figures = [part.figure for topic in content.topics for part in topic.parts]
    steps = {step.picture for figure in figures for step in figure.steps}
    return steps | {figure.picture for figure in figures if figure.picture}


def every_leg_sign(content: Content) -> Answers:
    """Return the answers whose sheet holds nearly every sentence of a personal one."""
    return {
        question.id: replies(question) if question.role is Role.LEG_SIGN else NO
        for question in content.checklist.questions
    }


def _parse(name: str, skin: int) -> None:
    from kiosk.leaflet.pictures import illustration  # noqa: PLC0415

    illustration(name, skin)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        """Do the work in a thread of the pool."""
        self._work()


class Press(QObject):
    """Makes one sheet after the other in a thread of its own; `made` tells of each.

    `spoilt` comes with a sheet that could not be made; its error is raised in the thread.
    """

    made = Signal(object)
    spoilt = Signal(object)

    def __init__(
        self,
        content: Content,
        site: Site,
        today: Callable[[], date] = date.today,
        languages: Sequence[str] = ("en",),
    ) -> None:
        super().__init__()
        self._languages = languages
        self._content, self._site, self._today = content, site, today
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._warm = False

    def order(self, sheet: Sheet) -> None:
        """Make *sheet* soon; `made` comes in the GUI thread."""
        self._pool.start(_Job(lambda: self._make(sheet)), AT_ONCE)

    def warm_up(self) -> None:
        """Load what making a sheet needs, so that the first is as fast as the next.

        Only once; it takes seconds in the thread and 50 MB that no waiting kiosk needs. An order
        waits for one sheet or one drawing only.
        """
        if self._warm:
            return
        self._warm = True
        skin = self._site.settings.skin
        for language in self._languages:
            for answers in (None, every_leg_sign(self._content)):
                sheet = Sheet(language, answers=answers, skin=skin)
                self._pool.start(_Job(partial(self._discard, sheet)))
        for name in sorted(drawings(self._content)):
            self._pool.start(_Job(partial(_parse, name, skin)))

    def stop(self) -> None:
        """Wait for the sheet in hand."""
        self._pool.clear()
        self._pool.waitForDone()

    def _make(self, sheet: Sheet) -> None:
        made = None
        try:
            made = make(sheet, self._content, self._site, self._today())
        finally:
            if made is None:
                self.spoilt.emit(sheet)
            else:
                self.made.emit(made)

    def _discard(self, sheet: Sheet) -> None:
        make(sheet, self._content, self._site, self._today())
