"""The sizes of type and controls, in pixels of the reference screen of 1280x800."""

from enum import StrEnum


class Role(StrEnum):
    """What a piece of text is."""

    SMALL = "small"
    BODY = "body"
    SIGN = "sign"
    HEADING = "heading"
    STEM = "stem"
    TITLE = "title"
    ATTRACT = "attract"


class Size(StrEnum):
    """How large a control is at least."""

    BUTTON = "button"
    ROW = "row"
    ANSWER = "answer"
    MAIN = "main"
    LARGE = "large"
    CARD = "card"
    ARROW = "arrow"


TYPE: dict[Role, tuple[float, float, float, float]] = {
    Role.SMALL: (18.7, 20.5, 25.6, 34),
    Role.BODY: (18.7, 25.6, 34, 45),
    Role.SIGN: (22, 29, 37, 45),
    Role.HEADING: (32, 38, 44, 52),
    Role.STEM: (37, 45, 51, 57),
    Role.TITLE: (54, 62, 66, 70),
    Role.ATTRACT: (86, 86, 86, 86),
}
"""Pixels at the four text sizes; capitals are 0.714 of it, the second size being standard."""

HEADINGS = frozenset({Role.HEADING, Role.STEM, Role.TITLE, Role.ATTRACT})

HEIGHTS: dict[Size, int] = {
    Size.BUTTON: 80,
    Size.ROW: 86,
    Size.ANSWER: 100,
    Size.MAIN: 104,
    Size.LARGE: 168,
    Size.CARD: 170,
    Size.ARROW: 108,
}

RADII: dict[Size, int] = {
    Size.BUTTON: 20,
    Size.ROW: 20,
    Size.ANSWER: 24,
    Size.MAIN: 28,
    Size.LARGE: 36,
    Size.CARD: 32,
    Size.ARROW: 20,
}

SPACES = (6, 12, 16, 20, 32, 44)
BAR, STRIP = 104, 96
ARROW_WIDTH = 80
PICTURE_RADIUS = 28
FADE, PEEK = 40, 24
RING, RING_GAP = 6, 4
REGION_LINE = 4
