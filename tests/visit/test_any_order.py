"""A screen looks the same whatever the patient has seen before it."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app import set_stage
from kiosk.content import load
from kiosk.gallery import Easel, patient_screens
from kiosk.paths import CONTENT
from kiosk.site import load_site
from kiosk.visit import Display
from tests.visit.conftest import Patient

# The attract screen speaks the next language each time it is shown.
CHANGES = frozenset({"attract"})
# Qt draws a digit this large from its outline or from its cache, a shade apart.
DIGITS = frozenset({"still-here"})


@pytest.fixture
def easels(qapp: QApplication) -> Iterator[tuple[Easel, Easel]]:
    del qapp
    stage, fonts = set_stage(load_site())
    display = Display("es", 4)
    made = tuple(Easel(stage, fonts, (1024, 600), display) for _ in range(2))
    yield made[0], made[1]
    for easel in made:
        easel.close()


def figure(name: str) -> str:
    """The figure of a step's screen: from step to step the words stay where they are."""
    return name.partition("-step-")[0]


def test_every_screen_looks_the_same_after_any_other(easels: tuple[Easel, Easel]) -> None:
    in_order, at_random = easels
    screens = list(patient_screens(load(CONTENT), "es"))
    looks = {name: in_order.draw(name, screen) for name, screen in screens}
    random.Random(20261122).shuffle(screens)  # noqa: S311

    before, changed = "", []
    for name, screen in screens:
        drawn = at_random.draw(name, screen)
        if (
            name not in CHANGES | DIGITS
            and figure(name) != figure(before)
            and drawn != looks[name]
        ):
            changed.append(f"{name} after {before}")
        before = name

    assert changed == []


@pytest.mark.parametrize("number", [12, 13])
def test_what_is_tapped_in_a_list_can_be_changed_from_the_review(
    patient: Patient, number: int
) -> None:
    patient.begins_the_check()
    patient.answers()
    patient.touch(f"change-{number}")
    answers = [patient.control(button) for button in ("none", "part-unsure", "next")]

    row = answers[0].parentWidget()

    assert row is not None
    assert {answer.height() for answer in answers} == {row.height()}
    assert sum(answer.width() for answer in answers) > 0.9 * row.width()
