"""A patient at the whole kiosk: touches what is there to touch, reads what is shown."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, begin, build
from kiosk.site import load_site
from kiosk.ui.control import Control
from kiosk.ui.number import BigNumber
from kiosk.ui.words import Words
from kiosk.visit import Asking


class Patient:
    """Does what a patient can do, and nothing else."""

    def __init__(self, qtbot: QtBot, kiosk: Kiosk) -> None:
        self._qtbot = qtbot
        self.kiosk = kiosk

    @property
    def window(self) -> QWidget:
        return self.kiosk.window

    @property
    def screen(self) -> str:
        return type(self.kiosk.window.visit.screen).__name__

    def touch(self, *names: str) -> None:
        for name in names:
            self._qtbot.mouseClick(self.control(name), Qt.MouseButton.LeftButton)

    def control(self, name: str) -> Control:
        found = [c for c in self.on_page() if c.objectName() == name]
        assert found, f"there is no {name!r} to touch on {self.screen}"
        return found[0]

    def can_touch(self, name: str) -> bool:
        return any(c.objectName() == name for c in self.on_page())

    def on_page(self) -> list[Control]:
        """The controls of the page on show and of the bar: pages rehearsed behind are no one's."""
        window = self.kiosk.window
        shown = [part for part in (window.page, window.bar) if part]
        controls = [c for part in shown for c in part.findChildren(Control)]
        return [c for c in controls if c.isVisible()]

    def reads(self) -> str:
        """Everything in words on the screen, whether in sight or to be scrolled to."""
        shown = [w.text() for w in self.window.findChildren(Words) if w.isVisible() and w.text()]
        shown += [c.text() for c in self.window.findChildren(Control) if c.isVisible()]
        shown += [n.text() for n in self.window.findChildren(BigNumber) if n.isVisible()]
        return "\n".join(shown)

    def starts(self) -> None:
        self.touch("start", "speak-en")

    def begins_the_check(self) -> None:
        self.starts()
        self.touch("check", "first", "first", "first")

    def answers(self, **replies: str) -> None:
        """Answer question after question No, but those named (with _ for -)."""
        while isinstance(asking := self.kiosk.window.visit.screen, Asking):
            question = asking.question
            reply = replies.get(question.id.replace("-", "_"), "no")
            if asking.again:
                self.touch("unsure")
            elif question.parts:
                self.touch("none" if reply == "no" else reply, "next")
            else:
                self.touch(reply)


@pytest.fixture
def site_file() -> Path | None:
    return None


@pytest.fixture
def speaker() -> Sequence[str]:
    """What speaks: on most machines of the tests nothing does."""
    return ["no-such-program"]


@pytest.fixture
def kiosk(
    qtbot: QtBot, qapp: QApplication, site_file: Path | None, speaker: Sequence[str]
) -> Iterator[Kiosk]:
    made = build(qapp, load_site(site_file), speaker=speaker)
    made.window.resize(1280, 800)
    try:
        begin(made)
        with qtbot.waitExposed(made.window):
            made.window.show()
        yield made
    finally:
        made.stop()
        made.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def patient(qtbot: QtBot, kiosk: Kiosk) -> Patient:
    return Patient(qtbot, kiosk)
