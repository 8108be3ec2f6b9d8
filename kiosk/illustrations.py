"""The colours of the illustrations: four tones of skin, and the two contrast modes.

Screen and sheet draw the same SVG files, recoloured before they are parsed.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_STYLE = re.compile(r"(<style>)(.*?)(</style>)", re.DOTALL)
_RULE = re.compile(r"\.([a-z0-9-]+)\{([^}]*)\}")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
CONTRAST = ("white-on-black", "black-on-white")
NORMAL = "normal"


class Tone(StrEnum):
    """The skin in the pictures, as a patient chooses it."""

    LIGHT = "light"
    MEDIUM = "medium"
    BROWN = "brown"
    DEEP = "deep"


@dataclass(frozen=True)
class Skins:
    """What colour each style class of a drawing has."""

    classes: Mapping[str, list[str]]
    contrast: Mapping[str, list[str]]
    tones: Mapping[str, Mapping[str, str]]

    def colour(self, name: str, tone: Tone, mode: str) -> str | None:
        """Give the colour of class *name*, "none", or None where it has none of its own."""
        if mode in CONTRAST:
            return self._in_contrast(name, CONTRAST.index(mode))
        skin = self.tones[tone]
        if name.startswith("skin-b"):
            return self.tones[skin["other"]][name.replace("skin-b", "skin")]
        return skin[name] if name in skin else next(iter(self.classes.get(name, [])), None)

    def _in_contrast(self, name: str, column: int) -> str | None:
        if name in self.contrast:
            return self.contrast[name][column]
        return self.classes[name][column + 1] if name in self.classes else None


def load_skins(path: Path) -> Skins:
    """Read `palettes.toml`."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return Skins(data["classes"], data["contrast"], data["tones"])


def recolour(svg: str, skins: Skins, tone: Tone, mode: str = NORMAL, ground: str = "") -> str:
    """Exchange the colours in the style block of *svg*; *ground* is a colour for `.bg`.

    The shapes are never touched, and neither is a class that has no colour of its own.
    """

    def rule(match: re.Match[str]) -> str:
        name, body = match.groups()
        colour = skins.colour(name, tone, mode)
        if ground and name == "bg":
            colour = ground
        if colour:
            body = _COLOUR.sub(colour, body)
        if mode in CONTRAST:
            body = re.sub(r"fill-opacity:[\d.]+", "fill-opacity:0", body)
        return f".{name}{{{body}}}"

    def block(match: re.Match[str]) -> str:
        opening, rules, closing = match.groups()
        return f"{opening}{_RULE.sub(rule, rules)}{closing}"

    return _STYLE.sub(block, svg)
