"""How the language of the moment is written: its fonts, direction and line height."""

from dataclasses import dataclass

LINE_HEIGHTS = {
    "Arab": 1.5,
    "Aran": 2.4,
    "Beng": 1.45,
    "Deva": 1.45,
    "Gujr": 1.45,
    "Guru": 1.45,
    "Taml": 1.45,
}
LATIN_LINE_HEIGHT = 1.34
HEADING_TIGHTER_BY = 0.16
NASTALIQ_SCALE = 1.1


@dataclass(frozen=True)
class Writing:
    """A script (ISO 15924), whether it runs right to left, and its font families in order."""

    script: str = "Latn"
    rtl: bool = False
    families: tuple[str, ...] = ("Noto Sans",)

    @property
    def line_height(self) -> float:
        """Distance of baselines in body text, in font sizes."""
        return LINE_HEIGHTS.get(self.script, LATIN_LINE_HEIGHT)

    @property
    def heading_line_height(self) -> float:
        """Distance of baselines in headings, in font sizes; 1.18 in Latin."""
        return self.line_height - HEADING_TIGHTER_BY

    @property
    def scale(self) -> float:
        """Size beside other scripts: Nastaliq looks small at the same size."""
        return NASTALIQ_SCALE if self.script == "Aran" else 1.0
