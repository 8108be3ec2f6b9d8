"""The marks of the levels, and every icon with its name."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.contrast import contrast
from kiosk.ui.design.section import NARROW, QUARTER, grid, section, stack, words
from kiosk.ui.icon import Icon
from kiosk.ui.icons import ICONS, MIRRORED
from kiosk.ui.look import Look
from kiosk.ui.marks import LevelMark
from kiosk.ui.panel import Panel
from kiosk.ui.scale import Role

MARK = "mark-"
ICON_SIDE = 48


def emblem_sections(look: Look) -> list[QWidget]:
    """Return the sections of level marks and of icons."""
    levels = [_level(look, name) for name in look.palette.levels]
    names = sorted(p.stem for p in ICONS.glob("*.svg") if not p.stem.startswith(MARK))
    icons = [stack([Icon(name, ICON_SIDE), words(_named(name))], look) for name in names]
    return [
        section("Levels of urgency", [grid(levels, look, QUARTER)], look),
        section("Icons", [grid(icons, look, NARROW)], look),
    ]


def _named(icon: str) -> str:
    return f"{icon} (mirrors)" if icon in MIRRORED else icon


def _level(look: Look, name: str) -> QWidget:
    palette, level = look.palette, look.palette.levels[name]
    panel, inside = Panel(level.panel, radius=28, pad=4), QVBoxLayout()
    word = words(f"**{name}**", Role.STEM, colour=level.on_panel)
    inside.addWidget(stack([LevelMark(name, on_panel=True), word], look, across=True))
    panel.setLayout(inside)
    alone = stack(
        [LevelMark(name), words(f"**{name}**", Role.STEM, colour=level.word)], look, across=True
    )
    on_panel, on_ground = (
        f"{level.on_panel} on {level.panel}: {contrast(level.on_panel, level.panel):.1f}",
        f"{level.word} on ground: {contrast(level.word, palette.ground):.1f}",
    )
    return stack(
        [panel, words(on_panel, colour="ink_2"), alone, words(on_ground, colour="ink_2")], look
    )
