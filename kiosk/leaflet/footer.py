"""The foot of every page: site, numbers, dates and review, and the number of the page."""

from __future__ import annotations

from kiosk.leaflet.blocks import Leaflet
from kiosk.leaflet.setting import LINE, MM, Setting
from kiosk.leaflet.typography import printable
from kiosk.typeset.canvas import TaggedCanvas

EDGE = 6 * MM
_ANY = 1000.0


class Footer:
    """Draws the foot of a page between its sides; `height` in points is that of its words.

    Characters that no font has, as a site's name may hold, are left out.
    """

    def __init__(self, leaflet: Leaflet, setting: Setting, left: float) -> None:
        self._setting, self._left = setting, left
        self._forms = leaflet.page
        self._looks = [setting.style(spoken, "fine") for spoken in setting.tongues]
        self._notes = [
            setting.paragraph(spoken, printable(spoken, text), look, None)
            for spoken, text, look in zip(
                setting.tongues, leaflet.footer, self._looks, strict=True
            )
        ]
        widest = max(number.natural_width() for number in self._numbers(88, 88))
        self._room = setting.width - widest - 5 * MM
        self.height = sum(note.wrap(self._room, _ANY)[1] for note in self._notes)

    def _numbers(self, page: int, pages: int) -> list:  # type: ignore[type-arg]
        triples = zip(self._setting.tongues, self._forms, self._looks, strict=True)
        return [
            self._setting.paragraph(spoken, form.format(page=page, pages=pages), look, None)
            for spoken, form, look in triples
        ]

    def draw(self, canvas: TaggedCanvas, page: int, pages: int) -> None:
        """Draw the rule, the words and the number of the page."""
        y = EDGE + self.height
        left, right = self._left, self._left + self._setting.width
        canvas.setStrokeColorRGB(*LINE)
        canvas.setLineWidth(0.6)
        canvas.line(left, y + 1.5 * MM, right, y + 1.5 * MM)
        for note, number in zip(self._notes, self._numbers(page, pages), strict=True):
            note.wrap(self._room, _ANY)
            number.wrap(number.natural_width() + 1, _ANY)
            y -= note.height
            is_rtl = self._looks[self._notes.index(note)].direction.is_rtl
            note.drawOn(canvas, right - self._room if is_rtl else left, y)
            beside = left if is_rtl else right - number.width
            number.drawOn(canvas, beside, y + note.height - number.height)
