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
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.words import Words
from kiosk.visit import Display

NAMES = [name for name, _ in patient_screens(load(CONTENT), "en")]
LONGER = 0.4
MARK = "ẞ"
LEAST_PANE = 0.11
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
    while parent and not isinstance(parent, ScrollPane):
        parent = parent.parentWidget()
    return parent


def faults(window: QWidget, size: QSize) -> Iterator[str]:
    if window.size() != size:
        yield f"the window has grown to {window.size()}"
    frame = QRect(QPoint(0, 0), size)
    for pane in window.findChildren(ScrollPane):
        if pane.isVisible() and pane.overflows and pane.height() < LEAST_PANE * size.height():
            yield f"of {pane.objectName()!r} only {pane.height()} px are to be seen"
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, Words | Control | BigNumber) or not widget.isVisible():
            continue
        name = f"{type(widget).__name__} {widget.objectName()!r}"
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        if isinstance(widget, Words) and widget.text():
            needed = widget.heightForWidth(widget.width())
            if widget.height() < needed:
                yield f"{name} is {widget.height()} px tall and needs {needed}: {widget.text()!r}"
        if isinstance(widget, Control) and widget.text():
            needed = widget.heightForWidth(widget.width())
            if widget.height() < needed:
                yield f"{name} is {widget.height()} px tall and needs {needed}"
        if pane_of(widget) is None and not frame.contains(place):
            yield f"{name} at {place} leaves the screen"
        pane = pane_of(widget)
        if pane is not None:
            inside = QRect(pane.mapTo(window, QPoint(0, 0)), pane.size())
            if place.left() < inside.left() or place.right() > inside.right():
                yield f"{name} is cut at the side of {pane.objectName()!r}"


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
