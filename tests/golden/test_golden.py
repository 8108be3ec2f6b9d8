"""Every screen looks as a person accepted it, on whatever machine it is drawn."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.content import load
from kiosk.gallery import patient_screens
from kiosk.paths import CONTENT
from tests.golden.cases import DOZEN, LANGUAGES, views
from tests.golden.drawing import drawn
from tests.golden.page import write_page
from tests.golden.small import MOST_BYTES
from tests.golden.store import GOLDEN, accept, accepted, changes, small_picture

REVIEW = "python -m tests.golden review"
MOST_OF_ALL = 6_000_000
NONE_YET = f"no golden pictures yet: look with `{REVIEW}`, then `python -m tests.golden accept`"
NAMED = 12


@pytest.fixture(scope="module")
def seen() -> dict[str, dict[str, str]]:
    if not any(map(accepted, LANGUAGES)):
        pytest.fail(NONE_YET, pytrace=False)
    return drawn()


def test_every_screen_looks_as_it_was_accepted(seen: Mapping[str, Mapping[str, str]]) -> None:
    found = changes(seen)

    named = " ".join((*found.changed, *found.added, *found.gone)[:NAMED])
    if found:
        pytest.fail(f"{found}: {named} …; see them with `{REVIEW}`", pytrace=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reviewer_finds_a_small_picture_of_every_accepted_screen(language: str) -> None:
    names = {f"{name}.png" for name in accepted(language)}

    kept = {path.name for path in (GOLDEN / language).glob("*.png")}

    assert kept == names
    assert all(small_picture(language, n[:-4]).stat().st_size <= MOST_BYTES for n in kept)


def test_golden_pictures_do_not_make_a_clone_heavy() -> None:
    sizes = [path.stat().st_size for path in (*GOLDEN.rglob("*.png"), *GOLDEN.glob("*.txt"))]

    assert sum(sizes) < MOST_OF_ALL


def test_the_dozen_is_drawn_in_every_other_colour_mode_and_at_the_ends_of_size() -> None:
    others = [view for language in LANGUAGES for view in views(language) if view.suffix]

    colours = {view.display.colours for view in others}

    assert {*DOZEN} <= {name for name, _ in patient_screens(load(CONTENT), "en")}
    assert colours == {"normal", "black-on-white", "white-on-black", "soft"}
    assert {4} < {view.display.text_size for view in others}
    assert {view.size for view in others} == {(1280, 800), (1024, 600), (1080, 1920)}


def a_drawing(folder: Path, language: str, name: str, colour: str) -> None:
    from PIL import Image  # noqa: PLC0415

    for place in (folder / language, folder / language / "small"):
        place.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (48, 30), colour).save(place / f"{name}.png")


def test_a_reviewer_sees_old_new_and_difference_of_what_has_changed(tmp_path: Path) -> None:
    golden, build = tmp_path / "golden", tmp_path / "build"
    for name in ("home", "gone"):
        a_drawing(build, "en", name, "white")
    accept({"en": {"home": "a" * 64, "gone": "b" * 64}}, build, golden)
    for name in ("home", "added"):
        a_drawing(build, "en", name, "black")

    found = changes({"en": {"home": "c" * 64, "added": "d" * 64}}, golden)
    page = write_page(found, build, golden).read_text()

    pictures = re.findall(r'src="([^"]+)"', page)
    assert (found.changed, found.added, found.gone) == (("en/home",), ("en/added",), ("en/gone",))
    assert all((build / picture).is_file() for picture in pictures)
    assert [p for p in pictures if p.endswith("home.png")] == [
        f"en/{kind}/home.png" for kind in ("old", "small", "difference")
    ]


def test_accepting_leaves_nothing_of_a_screen_that_is_gone(tmp_path: Path) -> None:
    golden, build = tmp_path / "golden", tmp_path / "build"
    a_drawing(build, "en", "home", "white")
    a_drawing(build, "en", "gone", "white")
    accept({"en": {"home": "a" * 64, "gone": "b" * 64}}, build, golden)

    accept({"en": {"home": "a" * 64}}, build, golden)

    assert not changes({"en": {"home": "a" * 64}}, golden)
    assert [path.name for path in (golden / "en").iterdir()] == ["home.png"]
