"""The box of a level: a band with mark, word, heading, how and number, then its signs."""

from __future__ import annotations

from reportlab.platypus import Flowable, Spacer

from kiosk.leaflet.blocks import LevelBox
from kiosk.leaflet.marks import IconLabel, icon
from kiosk.leaflet.setting import GUTTER, LINE, MM, Setting, labelled
from kiosk.leaflet.typography import INK, WHITE, style
from kiosk.typeset.arrangement import Columns, Row, Stack
from kiosk.typeset.grid import Grid, GridStyle
from kiosk.typeset.panel import Panel, PanelStyle
from kiosk.typeset.paragraph import Paragraph
from kiosk.typeset.structure import Element, list_of
from kiosk.typeset.styles import Colour

# Band, words on the band, rim: the colours of the levels on white paper (the visual target).
BANDS: dict[str, tuple[Colour, Colour, Colour]] = {
    "emergency": ((0.588, 0.059, 0.094), WHITE, (0.588, 0.059, 0.094)),
    "same-day": ((0.969, 0.635, 0.231), INK, (0.498, 0.267, 0.0)),
    "soon": ((0.071, 0.306, 0.6), WHITE, (0.071, 0.306, 0.6)),
    "self-care": ((0.106, 0.369, 0.196), WHITE, (0.106, 0.369, 0.196)),
    "unfinished": (WHITE, INK, INK),
}
MARKS = {
    "emergency": ("mark-now", "#FFFFFF", "#960F18"),
    "same-day": ("mark-today", "#14262B", "#F7A23B"),
    "soon": ("mark-soon", "#FFFFFF", "#124E99"),
    "self-care": ("mark-home", "#FFFFFF", "#1B5E32"),
    "unfinished": ("question", "#14262B", "#14262B"),
}


def level_box(block: LevelBox, setting: Setting, parent: Element) -> list[Flowable]:
    """Return the box as one piece, or band and signs apart where a page cannot hold it."""
    band, on_band, rim = BANDS[block.level]
    head = _band(block, setting, parent, on_band)
    body = _signs(block, setting, parent) if block.items else None
    look = PanelStyle(
        radius=3 * MM,
        padding=setting.points(7),
        outline=1.2,
        outline_colour=rim,
        band_colour=band,
    )
    whole = Panel(head, body, look)
    if body is None or whole.wrap(setting.width, setting.height)[1] <= setting.height:
        return [whole]
    return [Panel(head, None, look), Spacer(1, 4), body]


def _band(block: LevelBox, setting: Setting, parent: Element, colour: Colour) -> Flowable:
    name, shape, inner = MARKS[block.level]
    spoken = setting.tongues[0]
    side = 15 * MM
    mark = IconLabel(icon(name, shape, inner), side, style(spoken, "box", large=setting.large))
    tall = Stack([Spacer(1, 0), _Square(mark, side)])
    words = Stack(
        [
            setting.line(block.word, "word", "P", parent, colour=colour),
            setting.line(block.heading, "box", "H2", parent, colour=colour),
            setting.line(block.how, "body", "P", parent, colour=colour),
        ]
    )
    cells: list[Flowable] = [tall, words]
    widths: list[float | None] = [side, None]
    if block.number:
        look = style(spoken, "number", large=setting.large, colour=colour)
        number = Paragraph(
            f"\u2066{block.number}\u2069".replace(" ", "\u00a0"), look, parent.add("P")
        )
        width = number.natural_width()
        most = setting.width * 0.36
        if width > most:
            look = style(spoken, "title", large=setting.large, colour=colour)
            number = Paragraph(
                f"\u2066{block.number}\u2069".replace(" ", "\u00a0"), look, parent.add("P")
            )
            width = number.natural_width()
        cells.append(number)
        widths.append(width + 2)
    return Row(cells, widths, gap=4 * MM, direction=setting.direction, middle=True)


class _Square(Flowable):
    """An icon in a square box of its own."""

    def __init__(self, label: IconLabel, side: float) -> None:
        super().__init__()
        self._label, self._side = label, side

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return its side twice, in points."""
        self.width = self.height = self._side
        return self._side, self._side

    def draw(self) -> None:
        """Draw the icon over the whole box."""
        self._label.wrap(self._side, self._side)
        self._label.drawOn(self.canv, 0, (self._side - self._label.height) / 2)


def _signs(block: LevelBox, setting: Setting, parent: Element) -> Flowable:
    element = list_of(parent, "Square")
    rows = [labelled(words, "square", 0, "body", setting, element) for words in block.items]
    if setting.bilingual or setting.large:
        look = GridStyle(
            widths=(None,) * len(setting.tongues),
            gap=GUTTER,
            padding=setting.points(2),
            line=0.4 if setting.bilingual else 0,
            line_colour=LINE,
            line_in_gaps=False,
            direction=setting.direction,
        )
        return Grid(rows, look)
    cells = [Stack([cell, Spacer(1, setting.points(3))]) for row in rows for cell in row]
    return Columns(cells, 2, gap=GUTTER, direction=setting.direction)
