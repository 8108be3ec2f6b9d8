"""The colour roles of the screens, and their colours in the four colour modes."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Mode(StrEnum):
    """The colours a patient can choose."""

    NORMAL = "normal"
    BLACK_ON_WHITE = "black-on-white"
    WHITE_ON_BLACK = "white-on-black"
    SOFT = "soft"


class Kind(StrEnum):
    """What a control is for; its face follows from it."""

    CORAL = "coral"
    ANSWER = "answer"
    QUIET = "quiet"
    CARD = "card"
    TEAL = "teal"
    BAR = "bar"
    HELP = "help"
    ON_LEVEL = "on-level"
    ON_LEVEL_DARK = "on-level-dark"


@dataclass(frozen=True)
class Face:
    """The colours of one kind of control: *line* is an outline, empty where the fill is seen."""

    fill: str
    ink: str
    lip: str
    ring: str
    line: str = ""

    def reversed(self) -> "Face":
        """Exchange fill and ink, as the two-colour modes do under a finger."""
        return Face(self.ink, self.fill, self.lip, self.ring, self.lip)


@dataclass(frozen=True)
class LevelColours:
    """One level of urgency: its panel and what stands on it, its mark and word elsewhere."""

    panel: str
    on_panel: str
    number: str
    mark: str
    on_mark: str
    word: str
    rim: str


@dataclass(frozen=True, eq=False)
class Palette:
    """Every colour of one mode, as #RRGGBB; `two_colour` modes have no tint and no grey."""

    mode: Mode
    two_colour: bool
    ground: str
    surface: str
    quiet: str
    chosen: str
    ink: str
    ink_2: str
    teal: str
    on_teal: str
    tint: str
    bar: str
    on_bar: str
    attract: str
    on_attract: str
    attract_bar: str
    hint: str
    rule: str
    dot: str
    control_line: str
    disabled: str
    good: str
    on_good: str
    faces: Mapping[Kind, Face]
    chosen_faces: Mapping[Kind, Face]
    levels: Mapping[str, LevelColours]

    def face(self, kind: Kind, *, chosen: bool = False) -> Face:
        """Give the colours of a control, chosen or not."""
        if chosen:
            return self.chosen_faces.get(kind, self.chosen_faces[Kind.CARD])
        return self.faces[kind]
