"""A screen looks the same whatever the patient has seen before it, and in whatever look."""

from __future__ import annotations

import random

import pytest
from PIL import Image, ImageChops
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.app import set_stage
from kiosk.gallery import Easel, patient_screens
from kiosk.site import load_site
from kiosk.visit import Display
from tests.visit.conftest import Patient

# The attract screen speaks the next language each time it is shown.
CHANGES = "attract"
# Qt draws large letters from their outlines or from its cache, a shade apart.
SHADE, MOST_PIXELS = 90, 40


def figure(name: str) -> str:
    """The figure of a step's screen: from step to step the words stay where they are."""
    return name.partition("-step-")[0]


def grey(drawn: QImage) -> Image.Image:
    image = drawn.convertToFormat(QImage.Format.Format_RGB32)
    size = image.width(), image.height()
    return Image.frombytes("RGBX", size, bytes(image.constBits())).convert("RGB").convert("L")


def same(drawn: QImage, other: QImage) -> bool:
    """Whether two pictures show the same at the same places."""
    apart = ImageChops.difference(grey(drawn), grey(other))
    return sum(apart.histogram()[SHADE:]) <= MOST_PIXELS


@pytest.mark.parametrize(("language", "size"), [("es", (1024, 600)), ("ar", (1080, 1920))])
def test_every_screen_looks_the_same_after_any_other(
    qapp: QApplication, language: str, size: tuple[int, int]
) -> None:
    del qapp
    stage, fonts = set_stage(load_site())
    in_order, at_random = (Easel(stage, fonts, size, Display(language, 4)) for _ in range(2))
    screens = list(patient_screens(stage.content, language))
    looks = {name: in_order.draw(name, screen) for name, screen in screens}
    random.Random(20261122).shuffle(screens)  # noqa: S311

    before, changed = "", []
    for name, screen in screens:
        drawn = at_random.draw(name, screen)
        compared = name != CHANGES and figure(name) != figure(before)
        if compared and not same(drawn, looks[name]):
            changed.append(f"{name} after {before}")
        before = name

    in_order.close()
    at_random.close()
    assert changed == []


PLAIN = Display("es", 1)
OTHER = Display("ar", 4, "white-on-black", skin=3, low_reach=True)


@pytest.mark.parametrize(("before", "after"), [(PLAIN, OTHER), (OTHER, PLAIN)])
def test_a_screen_that_takes_another_look_is_as_if_it_had_had_it_from_the_start(
    qapp: QApplication, before: Display, after: Display
) -> None:
    del qapp
    stage, fonts = set_stage(load_site())
    fresh = Easel(stage, fonts, (1024, 600), after)
    looks = {
        name: fresh.draw(name, screen)
        for name, screen in patient_screens(stage.content, after.language)
        if name not in CHANGES and figure(name) == name and not hasattr(screen, "sheet")
    }
    fresh.close()
    worn = Easel(stage, fonts, (1024, 600), before)

    changed = []
    for name, screen in patient_screens(stage.content, after.language):
        if name in looks:
            worn.display = before
            worn.draw(name, screen)
            worn.display = after
            if not same(worn.draw(name, screen), looks[name]):
                changed.append(name)

    worn.close()
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
