import re
from pathlib import Path

import pytest

from kiosk.drawings import MOST_BYTES, unsafe
from kiosk.paths import ILLUSTRATIONS

DRAWINGS = sorted(ILLUSTRATIONS.glob("*.svg"))
FRAMES = {"sign": (240, 240), "map": (220, 416)}
SCENE = 400, 300
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240">'
TAIL = '<style>.skin{fill:#F2C6A4}</style><path class="skin" d="M0 0H9V9Z"/></svg>'


@pytest.fixture
def drawing(tmp_path: Path) -> Path:
    return tmp_path / "sign-made-up.svg"


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_screen_and_leaflet_can_both_draw_it(path: Path) -> None:
    assert list(unsafe(path)) == []


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_all_its_colours_stand_in_the_one_block_that_is_exchanged(path: Path) -> None:
    svg = path.read_text("utf-8")

    body = svg.partition("</style>")[2]

    assert svg.count("<style>") == 1
    assert re.findall(r'(?:fill|stroke)="(?!none")[^"]*"|#[0-9A-Fa-f]{3,6}', body) == []


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_its_frame_and_its_ground_are_those_of_its_kind(path: Path) -> None:
    svg = path.read_text("utf-8")

    width, height = FRAMES.get(path.stem.partition("-")[0], SCENE)
    ground = re.search(r"</style>\s*<rect ([^>]*)/>", svg)

    assert f'viewBox="0 0 {width} {height}"' in svg
    assert ground is not None
    assert ground[1].startswith(f'class="bg" x="-400" y="0" width="{width + 800}"')


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_no_floor_ends_beside_the_drawing_where_a_wide_box_would_show_it(path: Path) -> None:
    bands = re.findall(r'<rect class="(?:bg|bg-2|sky|lumen)" x="([^"]+)"', path.read_text("utf-8"))

    assert "0" not in bands


@pytest.mark.parametrize(
    ("part", "fault"),
    [
        ("<text>Leg</text>", "uses <text>"),
        ("<g>Leg</g>", "holds text in <g>"),
        ('<image href="leg.png"/>', "uses <image>"),
        ('<linearGradient id="a"/>', "uses <linearGradient>"),
        ('<path d="M0 0H9" opacity=".5"/>', "uses opacity on <path>"),
        ('<path d="M0 0H9" style="fill:red"/>', "uses style on <path>"),
        ('<path class="vein" d="M0 0H9"/>', "the class 'vein' has no rule: it would turn black"),
        ("<style>.o{stroke:red}</style>", ".o has the colour 'red'"),
        ("<style>.o{filter:none}</style>", ".o uses filter"),
    ],
)
def test_what_only_one_of_them_can_draw_is_named(drawing: Path, part: str, fault: str) -> None:
    drawing.write_text(HEAD + part + TAIL, "utf-8")

    assert fault in list(unsafe(drawing))


def test_a_drawing_too_large_to_paint_in_time_is_named(drawing: Path) -> None:
    drawing.write_text(HEAD + " " * MOST_BYTES + TAIL, "utf-8")

    assert list(unsafe(drawing)) == [f"larger than {MOST_BYTES} bytes"]


def test_what_is_no_drawing_at_all_is_named(drawing: Path) -> None:
    drawing.write_text("<svg", "utf-8")

    assert next(unsafe(drawing)).startswith("is no SVG")
