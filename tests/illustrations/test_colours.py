import re
from itertools import product
from pathlib import Path

import pytest

from kiosk.paths import ILLUSTRATIONS
from kiosk.ui.palette import Mode
from kiosk.ui.skins import Tone
from tests.illustrations.colours import PAIRS, SKINS, contrast, grounds, pairs

LEAST = 3
DRAWINGS = sorted(ILLUSTRATIONS.glob("*.svg"))
USED = {
    name
    for path in DRAWINGS
    for names in re.findall(r'class="([^"]+)"', path.read_text("utf-8"))
    for name in names.split()
}
PAINTED = {
    name
    for path in DRAWINGS
    for name, body in re.findall(r"\.([a-z0-9-]+)\{([^}]*)\}", path.read_text("utf-8"))
    if "#" in body
}


def test_black_on_white_is_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("mode", Mode)
def test_every_class_has_a_colour_in_every_mode_on_every_skin(mode: Mode) -> None:
    without = {name for name, tone in product(PAINTED, Tone) if not SKINS.colour(name, tone, mode)}

    assert without == set()


def test_no_colour_is_kept_for_a_class_that_no_drawing_has() -> None:
    assert set(SKINS.classes) - USED == set()


@pytest.mark.parametrize("mode", Mode)
def test_a_patient_can_tell_each_shape_that_carries_meaning_from_what_it_lies_on(
    mode: Mode,
) -> None:
    faint = {
        f"{pair}: {contrast(colour, ground):.2f}"
        for pair in pairs()
        if pair.mode is mode and (colour := SKINS.colour(pair.mark, pair.tone, mode))
        for ground in grounds(pair)
        if contrast(colour, ground) < LEAST
    }

    assert faint == set()


def test_every_pair_names_classes_that_drawings_use() -> None:
    known = USED | {"ground"}

    assert {name for p in PAIRS for name in (p["mark"], *p["under"])} - known == set()


def test_a_pair_left_out_somewhere_says_what_carries_the_meaning_there() -> None:
    silent = [p["mark"] for p in PAIRS if ("modes" in p or "tones" in p) and not p.get("instead")]

    assert silent == []


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_mark_stands_out_on_any_skin_and_cloth_by_its_pale_casing(path: Path) -> None:
    svg = path.read_text("utf-8")

    strokes = re.findall(r'<path class="stroke-accent (?:bold|mid|thin)" d="([^"]+)"', svg)
    casings = re.findall(r'<path class="halo halo-(?:bold|mid|thin)" d="([^"]+)"', svg)

    assert set(strokes) <= set(casings)
