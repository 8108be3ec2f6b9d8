"""Contrast between two colours, and the pairs of shapes that it is asked of."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.paths import ILLUSTRATIONS
from kiosk.ui.palette import Mode
from kiosk.ui.palettes import PALETTES
from kiosk.ui.skins import Tone, load_skins

SKINS = load_skins(ILLUSTRATIONS / "palettes.toml")
PAIRS = tomllib.loads((Path(__file__).parent / "pairs.toml").read_text("utf-8"))["pairs"]
NO_PAINT = "none"


@dataclass(frozen=True)
class Pair:
    """A shape and what it lies on, in one colour mode and on one skin."""

    mark: str
    under: str
    mode: Mode
    tone: Tone

    def __str__(self) -> str:
        return f"{self.mark} on {self.under} in {self.mode} on {self.tone} skin"


def pairs() -> Iterator[Pair]:
    """Give every pair in every mode and tone for which it is listed."""
    for pair in PAIRS:
        modes = [mode for mode in Mode if mode in pair.get("modes", list(Mode))]
        tones = [tone for tone in Tone if tone in pair.get("tones", list(Tone))]
        for under in pair["under"]:
            yield from (Pair(pair["mark"], under, mode, tone) for mode in modes for tone in tones)


def grounds(pair: Pair) -> set[str]:
    """Give the colours under the shape; what paints nothing shows the ground."""
    named = SKINS.colour(pair.under, pair.tone, pair.mode)
    if pair.under != "ground" and named != NO_PAINT:
        return {named} if named else set()
    drawn = SKINS.colour("bg", pair.tone, pair.mode)
    return {colour for colour in (drawn, PALETTES[pair.mode].tint) if colour}


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of WCAG 2 between two colours written #RRGGBB."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = map(_linear, channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
