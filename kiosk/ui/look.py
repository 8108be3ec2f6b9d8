"""The look of the screens at one size, text size, colour mode and language."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont

from kiosk.ui import scale
from kiosk.ui.palette import Mode, Palette
from kiosk.ui.palettes import PALETTES
from kiosk.ui.scale import Role, Size
from kiosk.ui.skins import Tone
from kiosk.ui.writing import Writing

REFERENCE_PX_PER_MM = 3.81
REFERENCE_SHORT_SIDE = 800
LEAST_TARGET = 72
LEAST_PANEL_MM = 190
TWO_COLOUR_LINE = 3
TALL_LIP_FROM = 160


@dataclass(frozen=True)
class Look:
    """Everything a widget asks before it draws. Lengths are pixels of the screen."""

    width: int
    height: int
    px_per_mm: float
    text_size: int
    palette: Palette
    writing: Writing
    skin: Tone = Tone.MEDIUM
    reduced_motion: bool = False
    low_reach: bool = False
    slow_touch: bool = False

    @property
    def portrait(self) -> bool:
        """Whether the screen stands on its short side."""
        return self.height > self.width

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The way pages run; the bar never follows it."""
        rtl = self.writing.rtl
        return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight

    def px(self, reference: float) -> int:
        """Turn pixels of the reference screen (1280x800, 3.81 px/mm) into ours."""
        return max(1, round(reference * self.px_per_mm / REFERENCE_PX_PER_MM))

    def space(self, step: int) -> int:
        """Give s1 to s6."""
        return self.px(scale.SPACES[step - 1])

    def control_height(self, size: Size) -> int:
        """Give the least height of a control."""
        return self.px(scale.HEIGHTS[size])

    def radius(self, size: Size) -> int:
        """Give the corner radius of a control."""
        return self.px(scale.RADII[size])

    def lip(self, *, coral: bool, height: int) -> int:
        """Give the height of a control's darker lower edge."""
        tall = height >= self.px(TALL_LIP_FROM)
        normal = (9 if tall else 7) if coral else (7 if tall else 5)
        return self.px(normal + 2 if self.palette.two_colour else normal)

    def line(self) -> int:
        """Give the width of an outline in the two-colour modes."""
        return self.px(TWO_COLOUR_LINE)

    def type_px(self, role: Role) -> int:
        """Give the font size of *role*."""
        return self.px(scale.TYPE[role][self.text_size - 1] * self.writing.scale)

    def pitch(self, role: Role) -> float:
        """Give the distance from baseline to baseline in *role*."""
        writing = self.writing
        heading = role in scale.HEADINGS
        factor = writing.heading_line_height if heading else writing.line_height
        return self.type_px(role) * factor

    def font(self, role: Role, *, bold: bool = False) -> QFont:
        """Give the font of *role*; two weights only, so that every script can match."""
        font = QFont()
        font.setFamilies(list(self.writing.families))
        font.setPixelSize(self.type_px(role))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


def look(  # noqa: PLR0913
    size: QSize,
    panel_width_mm: float | None = None,
    text_size: int = 2,
    colours: Mode | str = Mode.NORMAL,
    writing: Writing | None = None,
    *,
    skin: Tone | str = Tone.MEDIUM,
    reduced_motion: bool = False,
    low_reach: bool = False,
    slow_touch: bool = False,
) -> Look:
    """Work out the look for a window of *size* on a panel *panel_width_mm* wide.

    Raises ValueError for a text size outside 1 to 4 an unknown colour mode or skin tone.
    """
    if text_size not in range(1, 5):
        raise ValueError(f"text size {text_size} is not 1 to 4")
    return Look(
        width=size.width(),
        height=size.height(),
        px_per_mm=_px_per_mm(size, panel_width_mm),
        text_size=text_size,
        palette=PALETTES[Mode(colours)],
        writing=writing or Writing(),
        skin=Tone(skin),
        reduced_motion=reduced_motion,
        low_reach=low_reach,
        slow_touch=slow_touch,
    )


def _px_per_mm(size: QSize, panel_width_mm: float | None) -> float:
    """Measure the panel, but never so coarse that a button is under 72 px of 800.

    Nor so fine that the shorter side holds less than 190 mm, where question, answers and bar
    would not fit together: on a smaller panel all is smaller, and a button of 12.7 mm or
    more from 115 mm on.
    """
    short = min(size.width(), size.height())
    if panel_width_mm is None:
        return REFERENCE_PX_PER_MM * short / REFERENCE_SHORT_SIDE
    coarsest = LEAST_TARGET / scale.HEIGHTS[Size.BUTTON] * REFERENCE_PX_PER_MM
    coarsest *= min(1.0, short / REFERENCE_SHORT_SIDE)
    return max(coarsest, min(size.width() / panel_width_mm, short / LEAST_PANEL_MM))
