"""Every screen a patient can meet, at the ends of what panels, texts and languages ask."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app import set_stage
from kiosk.content import Text, load
from kiosk.gallery import Easel, patient_screens
from kiosk.languages import Catalogue, languages
from kiosk.paths import CONTENT
from kiosk.site import load_site
from kiosk.ui.control import Control
from kiosk.ui.number import BigNumber
from kiosk.ui.pages.level_panel import LevelPanel
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.window import KioskWindow
from kiosk.ui.words import Words
from kiosk.visit import Display

NAMES = [name for name, _ in patient_screens(load(CONTENT), "en")]
LONGER = 0.4
MARK = "ẞ"
LEAST_PANE = 0.1
LEAST_NUMBER_MM, LEAST_OTHER_MM = 29, 11
OF_THE_SHEET = ("Get emergency help now:", "Get medical help today:")


class LongWinded(Catalogue):
    """Speaks a language 40 % longer than English, every sentence marked."""

    def say(self, text: Text) -> str:
        source = super().say(text)
        extra = round(len(source) * LONGER)
        return f"{MARK}{source} {'mno ' * (extra // 4)}".rstrip()


PANELS = {
    "reference": ((1280, 800), Display("en", 2)),
    "smallest-longest": ((1024, 600), Display("en", 4, "black-on-white")),
    "portrait-arabic": ((1080, 1920), Display("ar", 4, "white-on-black")),
    "smallest-arabic": ((1024, 600), Display("ar", 4)),
    "narrow-arabic": ((800, 1280), Display("ar", 4)),
    "largest": ((3840, 2160), Display("es", 3, "soft")),
}


@pytest.fixture(scope="module", params=PANELS)
def easel(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Easel]:
    del qapp
    size, display = PANELS[request.param]
    stage, fonts = set_stage(load_site())
    if request.param == "smallest-longest":
        stage.speech._catalogues["en"] = LongWinded("en")  # noqa: SLF001
    made = Easel(stage, fonts, size, display)
    made.size = QSize(*size)  # type: ignore[attr-defined]
    yield made
    made.close()


def pane_of(widget: QWidget) -> ScrollPane | None:
    parent = widget.parentWidget()
    while parent:
        if isinstance(parent, ScrollPane):
            return parent
        parent = parent.parentWidget()
    return None


def faults(window: KioskWindow, size: QSize) -> Iterator[str]:
    if window.size() != size:
        yield f"the window has grown to {window.size()}"
    for pane in window.findChildren(ScrollPane):
        if pane.isVisible() and pane.overflows and pane.height() < LEAST_PANE * size.height():
            yield f"of {pane.objectName()!r} only {pane.height()} px are to be seen"
    for widget in window.findChildren(QWidget):
        if isinstance(widget, Words | Control | BigNumber) and widget.isVisible():
            name = f"{type(widget).__name__} {widget.objectName()!r} "
            yield from (name + fault for fault in faults_of(widget, window))


def faults_of(widget: Words | Control | BigNumber, window: KioskWindow) -> Iterator[str]:
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    pane, parent = pane_of(widget), widget.parentWidget()
    if isinstance(widget, BigNumber):
        yield from faults_of_number(widget, window)
    elif widget.text() and widget.height() < (needed := widget.heightForWidth(widget.width())):
        yield f"is {widget.height()} px tall and needs {needed}: {widget.text()!r}"
    if pane is not None:
        inside = QRect(pane.mapTo(window, QPoint(0, 0)), pane.size())
        if place.left() < inside.left() or place.right() > inside.right():
            yield f"is cut at the side of {pane.objectName()!r}"
    elif not window.rect().contains(place):
        yield f"at {place} leaves the screen"
    elif isinstance(parent, LevelPanel) and not parent.rect().contains(widget.geometry()):
        yield f"at {widget.geometry()} leaves its panel of {parent.size()}"


def faults_of_number(number: BigNumber, window: KioskWindow) -> Iterator[str]:
    assert window.look
    tall = number.figure_height() / window.look.px_per_mm
    least = LEAST_NUMBER_MM if number.text() == "999" else LEAST_OTHER_MM
    if number.text() and tall < least:
        yield f"is {tall:.0f} mm tall"


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_clipped_and_nothing_grows(easel: Easel, name: str) -> None:
    stage = easel._stage  # noqa: SLF001
    screen = dict(patient_screens(stage.content, "en"))[name]

    easel.draw(name, screen)

    assert list(faults(easel._window, easel.size)) == []  # type: ignore[attr-defined]  # noqa: SLF001


@pytest.mark.parametrize("easel", ["smallest-longest"], indirect=True)
@pytest.mark.parametrize("name", NAMES)
def test_every_word_on_a_screen_is_translated(easel: Easel, name: str) -> None:
    """But the titles of documents, and the words of a code, which are the sheet's language."""
    stage = easel._stage  # noqa: SLF001
    easel.draw(name, dict(patient_screens(stage.content, "en"))[name])

    words = [
        w.text()
        for w in easel._window.findChildren(QWidget)  # noqa: SLF001
        if isinstance(w, Words | Control) and w.isVisible() and w.text()
    ]

    for language in languages().values():
        words = [word.replace(language.endonym, "") for word in words]
    if name == "about":
        titles = [source.title for source in stage.content.sources.values()]
        words = [word for word in words if not any(title in word for title in titles)]
    if name == "scan":
        words = [word for word in words if not word.startswith(OF_THE_SHEET)]
    untranslated = [w for w in words if MARK not in w and any(letter.isalpha() for letter in w)]
    assert untranslated == []
