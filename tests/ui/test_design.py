"""The page that documents the design system says all of it, and only designers meet it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.content import load
from kiosk.gallery import patient_screens
from kiosk.paths import CONTENT
from kiosk.ui.button import TouchButton
from kiosk.ui.contrast import contrast
from kiosk.ui.design.controls import FOCUSED, has_state, ring_focused
from kiosk.ui.design.sheet import NAME, DesignSheet, draw_design
from kiosk.ui.icons import ICONS
from kiosk.ui.look import look
from kiosk.ui.palette import Kind, Mode
from kiosk.ui.palettes import LEVELS
from kiosk.ui.ring import FocusRing
from kiosk.ui.scale import SPACES, Role, Size
from kiosk.ui.words import Words
from tests.ui.test_look import contrast as measured

ENDS = [
    (QSize(1280, 800), 2, Mode.NORMAL),
    (QSize(1024, 600), 4, Mode.SOFT),
    (QSize(1080, 1920), 3, Mode.WHITE_ON_BLACK),
    (QSize(3840, 2160), 1, Mode.BLACK_ON_WHITE),
]


@pytest.fixture(params=ENDS, ids=lambda end: f"{end[0].width()}-{end[1]}-{end[2]}")
def sheet(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[DesignSheet]:
    size, text, mode = request.param
    chosen = look(size, text_size=text, colours=mode)
    made = DesignSheet(chosen)
    made.show()
    qapp.processEvents()
    ring_focused(made, chosen)
    yield made
    made.close()


def said(sheet: QWidget) -> list[str]:
    return [part.text() for part in sheet.findChildren(Words)]


def test_a_designer_finds_every_role_size_level_and_icon_by_name(sheet: DesignSheet) -> None:
    icons = [p.stem for p in ICONS.glob("*.svg") if not p.stem.startswith("mark-")]
    spaces = [f"s{n}" for n in range(1, len(SPACES) + 1)]
    wanted = {*Kind, *Role, *Size, *LEVELS, *icons, *spaces, "ground", "on_teal", "attract_bar"}

    found = {text.replace("*", "").split(" ")[0] for text in said(sheet)}

    assert wanted <= found


def test_a_designer_sees_every_state_of_every_control(sheet: DesignSheet) -> None:
    controls = sheet.findChildren(TouchButton)

    shown = sorted((str(control.kind), control.objectName()) for control in controls)
    rings = [ring for ring in sheet.findChildren(FocusRing) if ring.isVisible()]

    states = ("normal", "pressed", FOCUSED, "chosen", "disabled")
    look_of_sheet = controls[0].look
    assert look_of_sheet
    assert shown == sorted(
        (str(kind), state)
        for kind in Kind
        for state in states
        if has_state(look_of_sheet, kind, state)
    )
    assert len(rings) == len(Kind)


def test_nothing_on_the_page_is_cut(sheet: DesignSheet) -> None:
    parts: list[Words | TouchButton] = [*sheet.findChildren(Words)]
    parts += sheet.findChildren(TouchButton)

    faults = [
        part.text()
        for part in parts
        if part.height() < part.heightForWidth(part.width())
        or not sheet.rect().contains(QRect(part.mapTo(sheet, QPoint(0, 0)), part.size()))
    ]

    assert faults == []


def test_the_page_is_the_same_at_every_drawing(qapp: QApplication) -> None:
    del qapp
    chosen = look(QSize(1280, 800))

    assert draw_design(chosen) == draw_design(chosen)


def test_no_patient_meets_the_page() -> None:
    names = [name for name, _ in patient_screens(load(CONTENT), "en")]

    assert NAME not in names


@pytest.mark.parametrize(
    ("one", "other"), [("#000000", "#FFFFFF"), ("#857A69", "#FBF7F1"), ("#0A0A0A", "#0B0B0B")]
)
def test_the_contrast_on_the_page_is_the_one_of_the_tests(one: str, other: str) -> None:
    assert contrast(one, other) == pytest.approx(measured(one, other), rel=1e-3)
