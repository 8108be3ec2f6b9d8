import pytest
from PySide6.QtCore import QSize

from kiosk.ui.look import look
from kiosk.ui.palette import Kind, Mode
from kiosk.ui.palettes import PALETTES
from kiosk.ui.scale import Role, Size

NORMAL, SOFT = PALETTES[Mode.NORMAL], PALETTES[Mode.SOFT]
SCREENS = [
    QSize(1024, 600),
    QSize(1280, 800),
    QSize(1080, 1920),
    QSize(600, 1024),
    QSize(1920, 1080),
    QSize(3840, 2160),
    QSize(2160, 3840),
]


def light(colour: str) -> float:
    """Give the relative luminance of WCAG 2.2."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((light(one), light(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(
    ("one", "other", "measured"),
    [
        (NORMAL.ink, NORMAL.ground, 14.7),
        (NORMAL.ink_2, NORMAL.ground, 8.6),
        (NORMAL.ink, NORMAL.quiet, 13.0),
        (NORMAL.teal, NORMAL.chosen, 8.2),
        (NORMAL.on_teal, NORMAL.teal, 9.8),
        (NORMAL.teal, NORMAL.ground, 9.2),
        (NORMAL.faces[Kind.BAR].ink, NORMAL.faces[Kind.BAR].fill, 7.1),
        (NORMAL.faces[Kind.BAR].lip, NORMAL.bar, 4.2),
        (NORMAL.faces[Kind.CORAL].ink, NORMAL.faces[Kind.CORAL].fill, 7.3),
        (NORMAL.faces[Kind.CORAL].lip, NORMAL.ground, 5.4),
        (NORMAL.faces[Kind.ANSWER].ink, NORMAL.faces[Kind.ANSWER].fill, 12.1),
        (NORMAL.faces[Kind.ANSWER].lip, NORMAL.faces[Kind.ANSWER].fill, 4.5),
        (NORMAL.control_line, NORMAL.ground, 3.9),
        (NORMAL.control_line, NORMAL.quiet, 3.5),
        (NORMAL.levels["now"].on_panel, NORMAL.levels["now"].panel, 8.8),
        (NORMAL.levels["now"].word, NORMAL.ground, 8.3),
        (NORMAL.levels["today"].on_panel, NORMAL.levels["today"].panel, 7.6),
        (NORMAL.levels["today"].word, NORMAL.ground, 7.2),
        (NORMAL.levels["soon"].on_panel, NORMAL.levels["soon"].panel, 8.2),
        (NORMAL.levels["soon"].word, NORMAL.ground, 7.6),
        (NORMAL.levels["home"].on_panel, NORMAL.levels["home"].panel, 7.8),
        (NORMAL.levels["home"].word, NORMAL.ground, 7.3),
        (NORMAL.ink, NORMAL.hint, 13.7),
        (NORMAL.disabled, NORMAL.ground, 5.6),
        (SOFT.ink, SOFT.ground, 4.8),
        (SOFT.ink, SOFT.surface, 5.1),
        (SOFT.ink, SOFT.faces[Kind.ANSWER].fill, 4.9),
        (SOFT.faces[Kind.CORAL].ink, SOFT.faces[Kind.CORAL].fill, 4.6),
        (SOFT.faces[Kind.CORAL].lip, SOFT.ground, 5.4),
        (SOFT.control_line, SOFT.ground, 3.2),
        (SOFT.levels["now"].word, SOFT.ground, 6.4),
        (SOFT.levels["today"].word, SOFT.ground, 5.6),
        (SOFT.levels["soon"].word, SOFT.ground, 5.4),
        (SOFT.levels["home"].word, SOFT.ground, 5.3),
        (SOFT.levels["now"].number, SOFT.levels["now"].panel, 8.5),
    ],
)
def test_a_colour_is_as_clear_as_the_design_says(one: str, other: str, measured: float) -> None:
    assert round(contrast(one, other), 1) == pytest.approx(measured, abs=0.11)


@pytest.mark.parametrize("mode", Mode)
def test_words_on_every_control_can_be_read_in_every_colour_mode(mode: Mode) -> None:
    palette = PALETTES[mode]
    least = {Mode.NORMAL: 7.0, Mode.SOFT: 4.5}.get(mode, 21.0)

    faces = [*palette.faces.values(), *palette.chosen_faces.values()]
    texts = [(face.ink, face.fill) for face in faces]
    texts += [(level.on_panel, level.panel) for level in palette.levels.values()]
    texts += [(level.word, palette.ground) for level in palette.levels.values()]
    texts += [
        (palette.ink, palette.ground),
        (palette.ink_2, palette.ground),
        (palette.on_bar, palette.bar),
        (palette.teal, palette.ground),
        (palette.teal, palette.surface),
        (palette.on_attract, palette.attract),
        (palette.ink, palette.hint),
        (palette.ink, palette.tint),
    ]

    assert min(contrast(*text) for text in texts) >= least


@pytest.mark.parametrize("mode", Mode)
def test_the_number_to_call_keeps_seven_to_one_in_every_colour_mode(mode: Mode) -> None:
    levels = PALETTES[mode].levels.values()

    assert min(contrast(level.number, level.panel) for level in levels) >= 7


@pytest.mark.parametrize("mode", Mode)
def test_a_control_can_be_told_from_the_ground_by_its_lip(mode: Mode) -> None:
    palette = PALETTES[mode]
    on_page = (Kind.CORAL, Kind.ANSWER, Kind.QUIET, Kind.CARD, Kind.TEAL)

    lips = [contrast(palette.faces[kind].lip, palette.ground) for kind in on_page]
    lips += [contrast(palette.faces[kind].lip, palette.bar) for kind in (Kind.BAR,)]

    assert min(lips) >= 3


@pytest.mark.parametrize("mode", Mode)
def test_the_ring_of_a_keypad_user_stands_out_where_it_lies(mode: Mode) -> None:
    palette = PALETTES[mode]
    grounds = {
        Kind.BAR: palette.bar,
        Kind.HELP: palette.bar,
        Kind.ON_LEVEL: palette.levels["now"].panel,
        Kind.ON_LEVEL_DARK: palette.levels["now"].panel,
    }

    rings = [contrast(palette.faces[k].ring, grounds.get(k, palette.ground)) for k in Kind]

    assert min(rings) >= 3


@pytest.mark.parametrize("mode", [Mode.BLACK_ON_WHITE, Mode.WHITE_ON_BLACK])
def test_two_colour_modes_have_two_colours(mode: Mode) -> None:
    palette = PALETTES[mode]
    faces = [*palette.faces.values(), *palette.chosen_faces.values()]

    colours = {c for f in faces for c in (f.fill, f.ink, f.lip, f.ring)}
    colours |= {palette.ground, palette.ink, palette.ink_2, palette.rule, palette.teal}

    assert colours == {"#000000", "#FFFFFF"}


@pytest.mark.parametrize(("text_size", "millimetres"), [(1, 3.5), (2, 4.8), (3, 6.4), (4, 8.5)])
def test_capitals_are_as_tall_in_millimetres_as_a_patient_chose(
    text_size: int, millimetres: float
) -> None:
    chosen = look(QSize(1280, 800), panel_width_mm=336, text_size=text_size)

    capitals = chosen.type_px(Role.BODY) * 0.714 / chosen.px_per_mm

    assert capitals == pytest.approx(millimetres, abs=0.12)


def test_the_reference_screens_have_the_sizes_of_the_design() -> None:
    wide = look(QSize(1280, 800))
    tall = look(QSize(1080, 1920), panel_width_mm=268)

    assert [wide.space(n) for n in range(1, 7)] == [6, 12, 16, 20, 32, 44]
    assert wide.control_height(Size.BUTTON) == 80
    assert wide.type_px(Role.STEM) == 45
    assert tall.px_per_mm == pytest.approx(4.03, abs=0.01)


@pytest.mark.parametrize("screen", SCREENS, ids=lambda s: f"{s.width()}x{s.height()}")
@pytest.mark.parametrize("panel_width_mm", [None, 222.0, 336.0, 520.0, 1210.0])
def test_a_finger_finds_every_control_on_every_panel(
    screen: QSize, panel_width_mm: float | None
) -> None:
    chosen = look(screen, panel_width_mm=panel_width_mm)
    floor = 72 * min(1, min(screen.width(), screen.height()) / 800)

    least = chosen.control_height(Size.BUTTON)

    assert least >= int(floor)
    assert chosen.space(2) / chosen.px_per_mm >= 2.54


@pytest.mark.parametrize("text_size", [0, 5])
def test_a_text_size_that_does_not_exist_is_refused(text_size: int) -> None:
    with pytest.raises(ValueError, match="is not 1 to 4"):
        look(QSize(1280, 800), text_size=text_size)


def test_a_colour_mode_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="sepia"):
        look(QSize(1280, 800), colours="sepia")
