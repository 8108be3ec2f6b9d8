"""The four palettes. Their contrasts are measured by tests/ui/test_look.py."""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.ui.palette import Face, Kind, LevelColours, Mode, Palette

LEVELS = ("now", "today", "soon", "home")


def _normal() -> Palette:
    ground, ink, teal, red = "#FBF7F1", "#14262B", "#0B4B52", "#960F18"
    faces = {
        Kind.CORAL: Face("#FF957F", ink, "#B0412A", ink),
        Kind.ANSWER: Face("#FFDACF", ink, "#B0412A", ink),
        Kind.QUIET: Face("#F1E9DD", ink, "#857A69", ink),
        Kind.CARD: Face("#FFFFFF", ink, "#857A69", ink),
        Kind.TEAL: Face(teal, "#FFFFFF", "#073439", ink),
        Kind.BAR: Face("#16616A", "#FFFFFF", "#7FB3B7", "#FFFFFF"),
        Kind.HELP: Face(ground, ink, red, "#FFFFFF"),
        Kind.ON_LEVEL: Face(ground, ink, ink, "#FFFFFF"),
        Kind.ON_LEVEL_DARK: Face("#7C0A12", "#FFFFFF", "#E9A9A4", "#FFFFFF"),
    }
    chosen = {
        Kind.CORAL: Face("#FF957F", ink, ink, ink),
        Kind.ANSWER: Face("#FF957F", ink, ink, ink),
        Kind.CARD: Face("#E2EEEC", teal, teal, ink),
    }
    levels = {
        "now": LevelColours(red, "#FFFFFF", "#FFFFFF", red, ground, red, red),
        "today": LevelColours("#F7A23B", ink, ink, "#F7A23B", ink, "#7F4400", "#7F4400"),
        "soon": LevelColours(
            "#124E99", "#FFFFFF", "#FFFFFF", "#124E99", ground, "#124E99", "#124E99"
        ),
        "home": LevelColours(
            "#1B5E32", "#FFFFFF", "#FFFFFF", "#1B5E32", ground, "#1B5E32", "#1B5E32"
        ),
    }
    return Palette(
        mode=Mode.NORMAL,
        two_colour=False,
        ground=ground,
        surface="#FFFFFF",
        quiet="#F1E9DD",
        chosen="#E2EEEC",
        ink=ink,
        ink_2="#3B4A4E",
        teal=teal,
        on_teal="#FFFFFF",
        tint="#E2EEEC",
        bar=teal,
        on_bar="#FFFFFF",
        attract=teal,
        on_attract=ground,
        attract_bar="#073E44",
        hint="#FCEDEA",
        rule="#E3DACC",
        dot="#D9D0C2",
        control_line="#857A69",
        disabled="#6A6357",
        good="#1B5E32",
        on_good="#FFFFFF",
        faces=MappingProxyType(faces),
        chosen_faces=MappingProxyType(chosen),
        levels=MappingProxyType(levels),
    )


def _soft() -> Palette:
    ground, surface, ink, teal = "#E6DFD2", "#ECE6DB", "#655F54", "#4A6366"
    lip, brown, dark = "#857A69", "#87452F", "#5F564D"
    faces = {
        Kind.CORAL: Face("#E9C9B8", dark, brown, ink),
        Kind.ANSWER: Face("#EDE0D4", ink, brown, ink),
        Kind.QUIET: Face(surface, ink, lip, ink),
        Kind.CARD: Face(surface, ink, lip, ink),
        Kind.TEAL: Face(teal, surface, "#2E4346", ink),
        Kind.BAR: Face("#3F5A5E", surface, "#A9BCB9", surface),
        Kind.HELP: Face(surface, ink, "#D9B3AE", surface),
        Kind.ON_LEVEL: Face(surface, ink, lip, ink),
        Kind.ON_LEVEL_DARK: Face(surface, ink, lip, ink),
    }
    chosen = {
        Kind.CORAL: Face("#E9C9B8", dark, ink, ink),
        Kind.ANSWER: Face("#E9C9B8", dark, ink, ink),
        Kind.CARD: Face(surface, teal, teal, ink),
    }
    colours = {"now": "#7A3A34", "today": "#7A4A1F", "soon": "#3D5A7A", "home": "#3C6145"}
    levels = {
        name: LevelColours(ground, colour, "#3F3A33", colour, ground, colour, colour)
        for name, colour in colours.items()
    }
    return Palette(
        mode=Mode.SOFT,
        two_colour=False,
        ground=ground,
        surface=surface,
        quiet=surface,
        chosen=surface,
        ink=ink,
        ink_2=ink,
        teal=teal,
        on_teal=surface,
        tint=surface,
        bar=teal,
        on_bar=surface,
        attract=teal,
        on_attract=surface,
        attract_bar="#3F5A5E",
        hint=surface,
        rule="#C9BFAF",
        dot="#B9AFA0",
        control_line=lip,
        disabled=ink,
        good="#3C6145",
        on_good=surface,
        faces=MappingProxyType(faces),
        chosen_faces=MappingProxyType(chosen),
        levels=MappingProxyType(levels),
    )


def _two_colour(mode: Mode, ink: str, ground: str) -> Palette:
    outlined = Face(ground, ink, ink, ink, ink)
    filled = Face(ink, ground, ink, ink, ink)
    faces = dict.fromkeys(Kind, outlined) | {
        Kind.CORAL: filled,
        Kind.ON_LEVEL: Face(ground, ink, ground, ground, ground),
        Kind.ON_LEVEL_DARK: Face(ink, ground, ground, ground, ground),
    }
    level = LevelColours(ink, ground, ground, ink, ground, ink, ink)
    return Palette(
        mode=mode,
        two_colour=True,
        ground=ground,
        surface=ground,
        quiet=ground,
        chosen=ink,
        ink=ink,
        ink_2=ink,
        teal=ink,
        on_teal=ground,
        tint=ground,
        bar=ground,
        on_bar=ink,
        attract=ground,
        on_attract=ink,
        attract_bar=ground,
        hint=ground,
        rule=ink,
        dot=ground,
        control_line=ink,
        disabled=ink,
        good=ink,
        on_good=ground,
        faces=MappingProxyType(faces),
        chosen_faces=MappingProxyType(dict.fromkeys(Kind, filled)),
        levels=MappingProxyType(dict.fromkeys(LEVELS, level)),
    )


PALETTES: Mapping[Mode, Palette] = MappingProxyType(
    {
        Mode.NORMAL: _normal(),
        Mode.BLACK_ON_WHITE: _two_colour(Mode.BLACK_ON_WHITE, "#000000", "#FFFFFF"),
        Mode.WHITE_ON_BLACK: _two_colour(Mode.WHITE_ON_BLACK, "#FFFFFF", "#000000"),
        Mode.SOFT: _soft(),
    }
)
