"""Every screen that a patient can meet, by name, and the easel that draws them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk import visit as v
from kiosk.app import page_makers
from kiosk.checklist import NO, UNSURE, Reply, replies
from kiosk.content import Content, Topic
from kiosk.fonts import Fonts
from kiosk.print_shop.press import make
from kiosk.printing.reasons import Reason
from kiosk.printing.state import PrinterState
from kiosk.proofs import Proof
from kiosk.ui.stage import Stage
from kiosk.ui.window import KioskWindow
from kiosk.voice.voices import voices


def patient_screens(content: Content, language: str) -> Iterator[tuple[str, v.Screen]]:
    """Yield the name and the screen of all that a patient can meet; names are of no language."""
    checklist = content.checklist
    yield "attract", v.Attract()
    yield "language", v.ChooseLanguage(first=True)
    yield "home", v.Home()
    yield "call-for-help", v.CallForHelp()
    yield "topics", v.TopicList()
    yield "sheets", v.TopicList(to_print=True)
    yield "point-at", v.PointAt()
    yield "point-at-marked", v.PointAt()
    for topic in content.topics:
        yield from _topic_screens(topic)
    yield "gate-adult", v.AdultGate(checklist)
    yield "gate-who", v.WhoGate(checklist)
    yield "gate-someone", v.WhoGate(checklist).someone()
    yield "gate-limb", v.LimbGate(checklist)
    yield "gate-limb-marked", v.LimbGate(checklist)
    yield "under-18", v.Under18()
    for position, question in enumerate(checklist.questions):
        asking = v.Asking(checklist, position)
        yield f"question-{question.id}", asking
        tapped = UNSURE if question.parts else None
        yield f"again-{question.id}", replace(asking, again=True, tapped=tapped)
    yield from _advice_screens(content)
    yield from _sheet_screens(language)
    yield "display", v.ChooseDisplay()
    yield "about", v.About()
    yield "still-here", v.StillHere()


def _topic_screens(topic: Topic) -> Iterator[tuple[str, v.Screen]]:
    if topic.table:
        yield "comparison", v.Comparing(topic)
        return
    if topic.gated:
        yield f"warnings-{topic.id}", v.WarningsFirst(topic)
    for number, part in enumerate(topic.parts):
        for step in range(max(1, len(part.figure.steps))):
            name = f"topic-{topic.id}-{number + 1}"
            yield (
                (f"{name}-step-{step + 1}" if part.figure.steps else name),
                v.Reading(topic, number, step),
            )


def example_answers(content: Content, rest: Reply = NO, **given: Reply) -> dict[str, Reply]:
    """Return answers to every question: *given* by id (with _ for -), *rest* to the others."""
    named = {name.replace("_", "-"): reply for name, reply in given.items()}
    return {q.id: named.get(q.id, rest) for q in content.checklist.questions}


def _advice_screens(content: Content) -> Iterator[tuple[str, v.Screen]]:
    checklist, yes = content.checklist, frozenset({"yes"})
    swollen = example_answers(content, swelling=yes)
    everything = {
        q.id: replies(q) for q in checklist.questions if q.role.value != "emergency-sign"
    }
    cases = {
        "emergency": example_answers(content, breathing=yes),
        "same-day": swollen,
        "same-day-longest": example_answers(content) | everything,
        "soon": example_answers(content, frequent_cramps=yes),
        "self-care": example_answers(content),
        "unfinished": {"breathing": NO, "swelling": yes},
    }
    yield "review", v.Review(checklist, swollen)
    for name, answers in cases.items():
        yield f"advice-{name}", v.Advice(checklist, answers)
    yield "show-staff", v.ShowStaff(checklist, swollen)
    yield "show-staff-marked", v.ShowStaff(checklist, swollen)


def _sheet_screens(language: str) -> Iterator[tuple[str, v.Screen]]:
    sheet = v.Sheet(language)
    yield "print", v.PrintSheet(sheet)
    yield "print-no-paper", v.PrintSheet(sheet)
    yield "look-closer", v.LookCloser(sheet)
    yield "printing", v.Printing(sheet)
    yield "printed", v.Printed(sheet)
    for reason in ("no-paper", "no-cups", "not-known", "visit"):
        yield f"not-printed-{reason}", v.NotPrinted(sheet, reason)
    yield "scan", v.Scan(sheet)


class Easel:
    """Draws screens offscreen, exactly as the kiosk shows them, in the `display` of the moment.

    Listen stands where a language has a voice at all, whatever this machine can speak.
    """

    def __init__(
        self, stage: Stage, fonts: Fonts, size: tuple[int, int], display: v.Display
    ) -> None:
        self._stage, self.display = stage, display
        self._window = KioskWindow(stage, page_makers(stage), fonts.families, display)
        self._window.offer_voices(voices())
        self._window.resize(QSize(*size))
        self._window.show()
        self._proofs: dict[v.Sheet, Proof] = {}

    def draw(self, name: str, screen: v.Screen) -> QImage:
        """Return the picture of *screen*."""
        self.show(name, screen)
        return self._window.grab().toImage()

    def show(self, name: str, screen: v.Screen) -> KioskWindow:
        """Show *screen* as a patient meets it, and return the window."""
        places = tuple(p.id for p in self._stage.content.leg_map.places[-4:-2])
        visit = v.Visit((v.Home(), screen), self.display, self.display)
        if name.endswith("-marked"):
            visit = replace(visit, places=places)
        self._window.show_visit(visit)
        page = self._window.page
        if show_printer := getattr(page, "show_printer", None):
            paper = PrinterState(ready=False, reason=Reason.NO_PAPER)
            show_printer(paper if name.endswith("no-paper") else PrinterState(ready=True))
        if isinstance(screen, v.PrintSheet | v.LookCloser):
            show_proof = getattr(page, "show_proof", None)
            if show_proof:
                show_proof(self._proof(screen.sheet))
        for _ in range(3):
            QApplication.processEvents()
        return self._window

    def _proof(self, sheet: v.Sheet) -> Proof:
        if sheet not in self._proofs:
            made = make(sheet, self._stage.content, self._stage.site, date(2026, 11, 22))
            self._proofs[sheet] = made.proof
        return self._proofs[sheet]

    def close(self) -> None:
        """Put the window away."""
        self._window.may_close = True
        self._window.close()
