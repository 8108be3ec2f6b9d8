"""Every screen a patient can meet, at the ends of what panels, texts and languages ask."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app import set_stage
from kiosk.content import load
from kiosk.gallery import Easel, patient_screens
from kiosk.language.known import languages
from kiosk.paths import CONTENT
from kiosk.site import load_site
from kiosk.ui.control import Control
from kiosk.ui.pages.level_panel import LevelPanel
from kiosk.ui.words import Words
from kiosk.visit import Display
from tests.visit.faults import faults
from tests.visit.pseudo import MARK, long_winded

NAMES = [name for name, _ in patient_screens(load(CONTENT), "en")]
OF_THE_SHEET = ("Get emergency help now:", "Get medical help today:")


PANELS = {
    "reference": ((1280, 800), Display("en", 2)),
    "smallest-longest": ((1024, 600), Display("en", 4, "black-on-white")),
    "portrait-arabic": ((1080, 1920), Display("ar", 4, "white-on-black")),
    "smallest-arabic": ((1024, 600), Display("ar", 4)),
    "narrow-arabic": ((800, 1280), Display("ar", 4)),
    "narrow-longest": ((800, 1280), Display("en", 4)),
    "largest": ((3840, 2160), Display("es", 3, "soft")),
}
LONG_WINDED = {"smallest-longest": False, "narrow-longest": True}
"""Panels in a language 40 % longer, and whether it is mirrored; `tests.sweep` holds the others."""


@pytest.fixture(scope="module", params=PANELS)
def easel(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Easel]:
    del qapp
    size, display = PANELS[request.param]
    stage, fonts = set_stage(load_site())
    if request.param in LONG_WINDED:
        stage = long_winded(stage, mirrored=LONG_WINDED[request.param])
    made = Easel(stage, fonts, size, display)
    made.size = QSize(*size)  # type: ignore[attr-defined]
    yield made
    made.close()


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_clipped_and_nothing_grows(easel: Easel, name: str) -> None:
    stage = easel._stage  # noqa: SLF001
    screen = dict(patient_screens(stage.content, "en"))[name]

    window = easel.show(name, screen)

    assert list(faults(window, easel.size)) == []  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["advice-emergency", "advice-unfinished"])
def test_what_comes_before_the_number_is_written_on_every_panel(easel: Easel, name: str) -> None:
    screen = dict(patient_screens(easel._stage.content, "en"))[name]  # noqa: SLF001

    window = easel.show(name, screen)

    panel = next(p for p in window.findChildren(LevelPanel) if p.isVisible())
    (lead,) = panel.findChildren(Words, "level-lead")
    written = [words.text() for words in window.findChildren(Words) if words.isVisible()]
    assert lead.text() in written
    for line in panel.left_over:
        assert line in written


@pytest.mark.parametrize("name", ["call-for-help"])
def test_who_cannot_speak_finds_another_number_on_every_panel(easel: Easel, name: str) -> None:
    screen = dict(patient_screens(easel._stage.content, "en"))[name]  # noqa: SLF001

    window = easel.show(name, screen)

    assert any(
        "18000" in words.text() for words in window.findChildren(Words) if words.isVisible()
    )


@pytest.mark.parametrize("easel", ["smallest-longest"], indirect=True)
@pytest.mark.parametrize("name", NAMES)
def test_every_word_on_a_screen_is_translated(easel: Easel, name: str) -> None:
    """But the titles of documents, and the words of a code, which are the sheet's language."""
    stage = easel._stage  # noqa: SLF001
    window = easel.show(name, dict(patient_screens(stage.content, "en"))[name])

    words = [
        w.text()
        for w in window.findChildren(QWidget)
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
