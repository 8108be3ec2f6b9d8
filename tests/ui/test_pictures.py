import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from kiosk.paths import ILLUSTRATIONS
from kiosk.ui.palette import Mode
from kiosk.ui.picture import Picture
from kiosk.ui.pictures import Drawn, Pictures
from kiosk.ui.pixels import BYTES_A_PIXEL, Pixels
from kiosk.ui.plates import Plate
from kiosk.ui.skins import Tone, load_skins, recolour
from tests.ui.dressing import ARABIC, a_look, pixels, show

SKINS = load_skins(ILLUSTRATIONS / "palettes.toml")
DRAWINGS = sorted(ILLUSTRATIONS.glob("*.svg"))
NO_COLOUR = re.compile(r"^(fill-opacity|stroke-width|stroke-dasharray)")


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda path: path.stem)
def test_every_colour_of_a_drawing_follows_the_patients_choice(drawing: Path) -> None:
    rules = re.findall(r"\.([a-z0-9-]+)\{([^}]*)\}", drawing.read_text(encoding="utf-8"))

    coloured = {name for name, body in rules if "#" in body}

    strangers = {
        name for name in coloured for mode in Mode if SKINS.colour(name, Tone.DEEP, mode) is None
    }
    assert strangers == set()


@pytest.mark.parametrize("mode", [Mode.WHITE_ON_BLACK, Mode.BLACK_ON_WHITE])
def test_every_class_has_a_colour_in_both_contrast_modes(mode: Mode) -> None:
    names = [*SKINS.classes, *SKINS.contrast]

    assert all(SKINS.colour(name, Tone.LIGHT, mode) for name in names)


def test_all_four_tones_colour_the_same_classes() -> None:
    classes = {frozenset(SKINS.tones[tone]) for tone in Tone}

    assert len(classes) == 1


def test_the_skin_of_a_drawing_takes_the_tone_that_a_patient_chose() -> None:
    svg = "<svg><style>\n.skin{fill:#F2C6A4}\n.skin-b{fill:#AE744A}\n</style></svg>"

    deep = recolour(svg, SKINS, Tone.DEEP, Mode.NORMAL)

    assert ".skin{fill:#85553A}" in deep
    assert ".skin-b{fill:#D8A075}" in deep


def test_a_drawing_in_two_colours_has_no_shade_on_its_skin() -> None:
    svg = "<style>.skin-shade{fill:#DDA27C}.soft{fill-opacity:.35}</style>"

    dark = recolour(svg, SKINS, Tone.DEEP, Mode.WHITE_ON_BLACK)

    assert dark == "<style>.skin-shade{fill:none}.soft{fill-opacity:0}</style>"


def test_pictures_are_drawn_once_and_forgotten_when_room_is_short(qtbot: QtBot) -> None:  # noqa: ARG001
    room = 5 * 100 * 100 * 4
    pictures = Pictures(ILLUSTRATIONS, room)
    one = Drawn("sign-foot-cold", Tone.LIGHT, Mode.NORMAL)

    first = pictures.pixmap(one, QSize(100, 100))
    again = pictures.pixmap(one, QSize(100, 100))
    for side in range(60, 160, 10):
        pictures.pixmap(one, QSize(side, side))

    assert first.cacheKey() == again.cacheKey()
    assert pictures.pixels.used <= room


def test_room_for_a_picture_is_made_before_it_is_drawn(qtbot: QtBot) -> None:  # noqa: ARG001
    side = QSize(100, 100)
    one = side.width() * side.height() * BYTES_A_PIXEL
    pixels = Pixels(2 * one)
    seen = []

    def draw() -> QPixmap:
        seen.append(pixels.used)
        return QPixmap(side)

    for name in "abc":
        pixels.get(name, side, draw)
    pixels.forget("c")

    assert seen == [0, one, one]
    assert pixels.used == one


def test_a_picture_that_is_missing_says_which(qtbot: QtBot) -> None:  # noqa: ARG001
    with pytest.raises(FileNotFoundError, match="sign-nowhere"):
        Pictures(ILLUSTRATIONS).shape("sign-nowhere")


def test_a_picture_keeps_its_shape_and_shows_the_words_on_it(qtbot: QtBot) -> None:
    picture = Picture("figure", Pictures(ILLUSTRATIONS))
    picture.show_picture("anat-leg-calf-clot", "A clot in a deep vein of the calf")
    show(qtbot, picture, QSize(400, 300), a_look())
    bare = pixels(picture)

    picture.show_picture("anat-leg-calf-clot", "A clot", [Plate(300, 60, "clot", at=(200, 150))])

    assert picture.heightForWidth(400) == 300
    assert pixels(picture) != bare


def test_a_picture_is_mirrored_only_where_it_has_a_reading_direction(qtbot: QtBot) -> None:
    picture = Picture("figure", Pictures(ILLUSTRATIONS))
    picture.show_picture("sign-foot-cold", "A cold foot")
    show(qtbot, picture, QSize(240, 240), a_look(writing=ARABIC))
    arabic = pixels(picture)
    picture.window().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    english = pixels(picture)
    picture.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    picture.show_picture("sign-foot-cold", "A cold foot", mirrors=True)

    assert arabic == english
    assert pixels(picture) != arabic


def test_the_floor_of_a_scene_reaches_both_sides_of_a_wide_box(qtbot: QtBot) -> None:
    picture = Picture("figure", Pictures(ILLUSTRATIONS))
    picture.show_picture("scene-tell-staff", "A person speaks to staff")
    show(qtbot, picture, QSize(900, 300), a_look())

    image = pixels(picture)

    floor = SKINS.colour("bg-2", Tone.LIGHT, Mode.NORMAL)
    assert image.pixelColor(60, 285).name().upper() == floor
    assert image.pixelColor(840, 285).name().upper() == floor


def test_a_wider_box_neither_moves_nor_stretches_the_drawing(qtbot: QtBot) -> None:
    narrow, wide = (Picture("figure", Pictures(ILLUSTRATIONS)) for _ in range(2))
    for picture, width in ((narrow, 400), (wide, 800)):
        picture.show_picture("scene-tell-staff", "A person speaks to staff")
        show(qtbot, picture, QSize(width, 300), a_look())

    middle = pixels(wide).copy(240, 40, 320, 220)

    assert middle == pixels(narrow).copy(40, 40, 320, 220)
