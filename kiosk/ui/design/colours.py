"""The colour roles of the mode, each with its value and its contrasts."""

from collections.abc import Iterator
from dataclasses import fields

from PySide6.QtWidgets import QWidget

from kiosk.ui.contrast import contrast
from kiosk.ui.design.section import THIRD, grid, section, stack, words
from kiosk.ui.design.swatch import Swatch
from kiosk.ui.look import Look
from kiosk.ui.palette import Palette
from kiosk.ui.scale import RADII, Size

ON = "on_"
SIDE = 72


def roles(palette: Palette) -> Iterator[tuple[str, str]]:
    """Yield name and colour of every role of *palette* that is one colour."""
    for field in fields(palette):
        value = getattr(palette, field.name)
        if isinstance(value, str) and value.startswith("#"):
            yield field.name, value


def measured(palette: Palette, name: str, colour: str) -> str:
    """Say how clear a role is: on what it is named for, or on the ground and under ink."""
    if name.startswith(ON):
        under = name.removeprefix(ON)
        return f"{contrast(colour, getattr(palette, under)):.1f} on {under}"
    on_ground, with_ink = (contrast(colour, other) for other in (palette.ground, palette.ink))
    return f"{on_ground:.1f} on ground, {with_ink:.1f} to ink"


def colour_section(look: Look) -> QWidget:
    """Return the section of colour roles."""
    palette = look.palette
    cells = [_cell(look, name, colour) for name, colour in roles(palette)]
    return section(f"Colour roles: {palette.mode}", [grid(cells, look, THIRD)], look)


def _cell(look: Look, name: str, colour: str) -> QWidget:
    palette, side = look.palette, look.px(SIDE)
    swatch = Swatch(colour, palette.ink_2, (side, side), look.px(RADII[Size.BUTTON]))
    about = [
        words(name, bold=True),
        words(colour),
        words(measured(palette, name, colour), colour="ink_2"),
    ]
    return stack([swatch, stack(about, look)], look, across=True)
