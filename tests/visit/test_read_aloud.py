"""What a listener hears of every screen: all that it shows, in order, each thing once."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app import set_stage
from kiosk.content import load
from kiosk.gallery import Easel, patient_screens
from kiosk.paths import CONTENT
from kiosk.site import load_site
from kiosk.ui.aloud import shown_words
from kiosk.ui.control import Control
from kiosk.ui.lines import plain
from kiosk.ui.listen import ListenButton
from kiosk.ui.number import BigNumber
from kiosk.ui.pages.language import EndonymButton
from kiosk.ui.pages.review import AnswerRow
from kiosk.ui.pages.step_list import StepRow
from kiosk.ui.pages.step_turner import StepTurner
from kiosk.ui.rail import Rail
from kiosk.ui.words import Words
from kiosk.visit import Display
from kiosk.voice.utterance import utterance

NAMES = [name for name, _ in patient_screens(load(CONTENT), "en") if name != "attract"]
STEPS = [name for name in NAMES if name.endswith("-step-1")]
NUMBERS = ("999", "111")
UNSAID = {"back"}


@pytest.fixture(scope="module", params=["en", "es", "ar"])
def easel(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Easel]:
    del qapp
    stage, fonts = set_stage(load_site())
    made = Easel(stage, fonts, (1280, 800), Display(request.param))
    yield made
    made.close()


def page_of(easel: Easel, name: str) -> QWidget:
    page = easel.show(name, dict(patient_screens(easel._stage.content, "en"))[name]).page  # noqa: SLF001
    assert page
    return page


def said(page: QWidget) -> list[str]:
    return utterance(shown_words(page), NUMBERS).splitlines()


def silent(widget: QWidget) -> bool:
    """What stands on the screen and is not said, on purpose."""
    parents = []
    parent = widget.parentWidget()
    while parent:
        parents.append(parent)
        parent = parent.parentWidget()
    turns = isinstance(widget, Control) and any(isinstance(p, StepTurner) for p in parents)
    changes = isinstance(widget, Control) and any(isinstance(p, AnswerRow) for p in parents)
    waits = any(isinstance(p, StepRow) and not p.aloud() for p in parents)
    cites = widget.objectName().startswith("sources-lines")
    scrolls = any(isinstance(p, Rail) for p in parents)
    named = isinstance(widget, ListenButton | EndonymButton) or widget.objectName() in UNSAID
    return turns or changes or waits or scrolls or cites or named


def shown(page: QWidget) -> list[str]:
    """Every word on the page, one entry a widget, by walking all of them without an order."""
    widgets = [
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, Words | Control | BigNumber) and widget.isVisible()
    ]
    return [plain(w.text()) for w in widgets if w.text() and not silent(w)]


@pytest.mark.parametrize("name", NAMES)
def test_a_listener_hears_all_that_is_shown(easel: Easel, name: str) -> None:
    page = page_of(easel, name)
    heard = "\n".join(said(page))

    missing = [
        line
        for words in shown(page)
        for line in utterance([words], NUMBERS).splitlines()
        if line.rstrip(".") not in heard
    ]

    assert missing == []


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_said_twice_running_and_no_mark_is_said(easel: Easel, name: str) -> None:
    lines = said(page_of(easel, name))

    assert lines
    assert [line for line, following in pairwise(lines) if line == following] == []
    assert [line for line in lines if "**" in line or "999" in line or "111" in line] == []


@pytest.mark.parametrize("name", STEPS)
def test_a_call_that_a_later_step_asks_for_is_heard_at_the_first(easel: Easel, name: str) -> None:
    call = "9, 9, 9"
    names = [other for other in NAMES if other.startswith(name.removesuffix("1"))]

    first, *others = ["\n".join(said(page_of(easel, other))) for other in names]

    assert call in first or not any(call in other for other in others)
