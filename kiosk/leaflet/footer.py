"""The foot of every page: site, numbers, dates and review, and the number of the page."""

from __future__ import annotations

from math import fsum

from kiosk.leaflet.blocks import Leaflet
from kiosk.leaflet.setting import LINE, MM, Setting
from kiosk.leaflet.typography import in_any_script, printable
from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.paragraph import Paragraph

EDGE = 5.5 * MM
BESIDE_NUMBER = 4 * MM
_ANY = 1000.0


class Footer:
    """Draws the foot of a page between its sides; `height` in points is that of its words.

    Characters that no font has, as a site's name may hold, are left out.
    """

    def __init__(self, leaflet: Leaflet, setting: Setting, left: float) -> None:
        self._setting, self._left = setting, left
        self._forms = leaflet.page
        self._looks = [in_any_script(setting.style(spoken, "fine")) for spoken in setting.tongues]
        self._notes = [
            setting.paragraph(spoken, printable(text, look), look, None)
            for spoken, text, look in zip(
                setting.tongues, leaflet.footer, self._looks, strict=True
            )
        ]
        self.height = fsum(map(self._set, self._notes, self._numbers(8, 8)))

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
        width, taken = self._setting.width, number.width + BESIDE_NUMBER
        note.wrap(width, _ANY)
        if note.last_line_width + taken > width:
            note.wrap(width - taken, _ANY)
        return max(note.height, number.height)

    def draw(self, canvas: TaggedCanvas, page: int, pages: int) -> None:
        """Draw the rule, the words and the number of the page."""
        y = EDGE + self.height
        left, right = self._left, self._left + self._setting.width
        canvas.setStrokeColorRGB(*LINE)
        canvas.setLineWidth(0.6)
        canvas.line(left, y + 1.5 * MM, right, y + 1.5 * MM)
        for note, number in zip(self._notes, self._numbers(page, pages), strict=True):
            y -= self._set(note, number)
            is_rtl = number.style.direction.is_rtl
            note.drawOn(canvas, right - note.width if is_rtl else left, y)
            number.drawOn(canvas, left if is_rtl else right - number.width, y)
