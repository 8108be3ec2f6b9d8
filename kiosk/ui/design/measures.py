"""Spaces, heights, corners and lines, drawn at their size."""

from PySide6.QtWidgets import QWidget

from kiosk.ui.design.section import NARROW, THIRD, grid, section, stack, words
from kiosk.ui.design.swatch import Swatch
from kiosk.ui.look import Look
from kiosk.ui.scale import (
    ARROW_WIDTH,
    BAR,
    FADE,
    PEEK,
    PICTURE_RADIUS,
    REGION_LINE,
    RING,
    RING_GAP,
    SPACES,
    STRIP,
    Size,
)

FURNITURE = {
    "bar": BAR,
    "top strip": STRIP,
    "scroll arrow, width": ARROW_WIDTH,
    "picture, radius": PICTURE_RADIUS,
    "fade where text scrolls": FADE,
    "next row peeps": PEEK,
    "focus ring": RING,
    "gap inside the ring": RING_GAP,
    "line between regions": REGION_LINE,
}
SHOWN_WIDTH = 120


def measure_sections(look: Look) -> list[QWidget]:
    """Return the sections of spaces, control sizes and furniture."""
    spaces = [_length(look, f"s{n}", look.space(n)) for n in range(1, len(SPACES) + 1)]
    controls = [_control(look, size) for size in Size]
    others = [_length(look, name, look.px(px)) for name, px in FURNITURE.items()]
    return [
        section("Spaces", [grid(spaces, look, NARROW)], look),
        section("Least heights and corners of controls", [grid(controls, look, NARROW)], look),
        section("Furniture", [grid(others, look, THIRD)], look),
    ]


def _said(look: Look, name: str, px: int) -> QWidget:
    return words(f"**{name}**  {px} px, {px / look.px_per_mm:.1f} mm")


def _length(look: Look, name: str, px: int) -> QWidget:
    return stack([Swatch(look.palette.teal, "", (px, look.space(4))), _said(look, name, px)], look)


def _control(look: Look, size: Size) -> QWidget:
    height, radius = look.control_height(size), look.radius(size)
    shape = Swatch(look.palette.quiet, look.palette.ink, (look.px(SHOWN_WIDTH), height), radius)
    said = _said(look, str(size), height)
    return stack([shape, said, words(f"radius {radius} px", colour="ink_2")], look)
