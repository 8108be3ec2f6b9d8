"""The foot of every page: logo, site, numbers and dates, and the number of the page."""

from __future__ import annotations

from dataclasses import replace
from math import fsum

from PIL import Image
from reportlab.lib.utils import ImageReader

from kiosk.leaflet.blocks import Leaflet
from kiosk.leaflet.setting import LINE, MM, Setting
from kiosk.logo import Logo
from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.paragraph import Paragraph
from kiosk.typeset.paths import line

EDGE = 5.5 * MM
BESIDE_NUMBER, BESIDE_LOGO = 4 * MM, 4 * MM
LOGO = 30 * MM, 10 * MM
_ANY = 1000.0


class Footer:
    """Draws the foot of a page between its sides; `height` in points is that of what it holds.

    A logo stands where reading starts, the words beside it. Characters that no font has, as a
    site's name may hold, are left out.
    """

    def __init__(self, leaflet: Leaflet, setting: Setting, left: float) -> None:
        setting = self._setting = replace(setting, any_script=True)
        self._logo = _Mark(leaflet.logo) if leaflet.logo else None
        taken = self._logo.width + BESIDE_LOGO if self._logo else 0
        self._width = setting.width - taken
        self._edges = left, left + setting.width
        self._left = left if setting.direction.is_rtl else left + taken
        self._forms = leaflet.page
        self._looks = [setting.style(spoken, "fine") for spoken in setting.tongues]
        self._notes = [
            setting.paragraph(spoken, text, look, None)
            for spoken, text, look in zip(
                setting.tongues, leaflet.footer, self._looks, strict=True
            )
        ]
        words = fsum(map(self._set, self._notes, self._numbers(8, 8)))
        self.height = max(words, self._logo.height if self._logo else 0)

    def _numbers(self, page: int, pages: int) -> list[Paragraph]:
        triples = zip(self._setting.tongues, self._forms, self._looks, strict=True)
        return [
            self._setting.paragraph(spoken, form.format(page=page, pages=pages), look, None)
            for spoken, form, look in triples
        ]

    def _set(self, note: Paragraph, number: Paragraph) -> float:
        """Break the words so that the number has room beside their last line; return the height.

        Where it has none, all lines are shorter.
        """
        number.wrap(number.natural_width() + 1, _ANY)
        width, taken = self._width, number.width + BESIDE_NUMBER
        note.wrap(width, _ANY)
        if note.last_line_width + taken > width:
            note.wrap(width - taken, _ANY)
        return max(note.height, number.height)

    def draw(self, canvas: TaggedCanvas, page: int, pages: int) -> None:
        """Draw the rule, the logo, the words and the number of the page."""
        y = EDGE + self.height
        canvas.setStrokeColorRGB(*LINE)
        canvas.setLineWidth(0.6)
        first, last = self._edges
        canvas.write(line((first, y + 1.5 * MM), (last, y + 1.5 * MM)), "S")
        if self._logo:
            is_rtl = self._setting.direction.is_rtl
            self._logo.draw(canvas, last - self._logo.width if is_rtl else first, y)
        left, right = self._left, self._left + self._width
        for note, number in zip(self._notes, self._numbers(page, pages), strict=True):
            y -= self._set(note, number)
            is_rtl = number.style.direction.is_rtl
            note.drawOn(canvas, right - note.width if is_rtl else left, y)
            number.drawOn(canvas, left if is_rtl else right - number.width, y)


class _Mark:
    """A logo fitted into its box: `width` and `height` in points."""

    def __init__(self, logo: Logo) -> None:
        scale = min(LOGO[0] / logo.width, LOGO[1] / logo.height)
        self.width, self.height = logo.width * scale, logo.height * scale
        self._image = ImageReader(Image.frombytes("RGB", (logo.width, logo.height), logo.rgb))

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw with the upper left corner at (x, top)."""
        canvas.drawImage(self._image, x, top - self.height, self.width, self.height)
