"""Lists: items with squares to tick, ticks, crosses, bullets or numbers."""

from __future__ import annotations

from reportlab.platypus import Flowable

from kiosk.leaflet.blocks import Items, Mark, Words
from kiosk.leaflet.marks import IconLabel
from kiosk.leaflet.pictures import icon
from kiosk.leaflet.setting import GUTTER, MM, Setting
from kiosk.leaflet.typography import INK
from kiosk.typeset.arrangement import Columns, Stack
from kiosk.typeset.grid import Grid, GridStyle
from kiosk.typeset.lists import ListItem, TickSquare
from kiosk.typeset.paragraph import Paragraph
from kiosk.typeset.structure import Element, list_of
from kiosk.typeset.styles import Colour, TextStyle

INK_HEX = "#14262B"
NUMBERING = {
    "square": "Square",
    "tick": "None",
    "cross": "None",
    "dot": "Disc",
    "number": "Decimal",
}
INDENTS = {"dot": 1.0, "square": 1.2}
INDENT = 1.5
BETWEEN = 3.5
BETWEEN_COLUMNS = 4 * MM
SQUARE = 3 * MM


def items(block: Items, setting: Setting, parent: Element) -> Flowable:
    """Return a list, in columns where the block and the page allow them."""
    element = list_of(parent, NUMBERING[block.mark])
    rows = [
        labelled(words, block.mark, number, block.size, setting, element)
        for number, words in enumerate(block.items, start=1)
    ]
    return arranged(rows, min(block.columns, setting.columns, len(rows)), setting)


def arranged(
    rows: list[list[Flowable]],
    columns: int,
    setting: Setting,
    line: float = 0,
    colour: Colour = INK,
) -> Flowable:
    """Return the items of a list below one another or in columns; two languages in rows."""
    if setting.bilingual:
        padded = [[_padded(cell, setting) for cell in row] for row in rows]
        look = GridStyle(
            widths=(None,) * len(setting.tongues),
            gap=GUTTER,
            padding=0,
            line=line,
            line_colour=colour,
            line_in_gaps=False,
            direction=setting.direction,
        )
        return Grid(padded, look)
    cells = [row[0] for row in rows]
    if columns > 1:
        spaced = [Stack([cell, setting.gap(BETWEEN)]) for cell in cells]
        return Columns(spaced, columns, gap=BETWEEN_COLUMNS, direction=setting.direction)
    parted = [part for cell in cells for part in (setting.gap(BETWEEN), cell)]
    return Stack(parted[1:])


def run_in(block: Items, setting: Setting, parent: Element) -> Flowable:
    """Return a list as one paragraph, a bullet between items, where there is no room for it."""
    pairs = zip(*block.items, strict=True)
    return setting.line(tuple("\u00a0• ".join(one) for one in pairs), block.size, "P", parent)


def _padded(cell: Flowable, setting: Setting) -> Flowable:
    return Stack([setting.gap(BETWEEN / 2), cell, setting.gap(BETWEEN / 2)])


def labelled(  # noqa: PLR0913, PLR0917
    words: Words, mark: Mark, number: int, size: str, setting: Setting, parent: Element
) -> list[Flowable]:
    """Return an item of a list in each language, its mark beside it."""
    made: list[Flowable] = []
    for spoken, text in zip(setting.tongues, words, strict=True):
        look = setting.style(spoken, size)
        item = parent.add("LI", language=setting.other(spoken))
        label = _label(mark, number, look, item)
        setting.air.hold(label)
        body = setting.paragraph(spoken, text, look, item.add("LBody"))
        indent = look.size * INDENTS.get(mark, INDENT)
        made.append(ListItem(label, body, max(indent, 0 if mark == "dot" else SQUARE + 1.6 * MM)))
    return made


def _label(
    mark: Mark, number: int, look: TextStyle, item: Element
) -> Paragraph | TickSquare | IconLabel:
    if mark == "square":
        return TickSquare(SQUARE, look, INK)
    if mark in {"tick", "cross"}:
        return IconLabel(icon(mark, INK_HEX, INK_HEX), look.size, look)
    text = f"{number}." if mark == "number" else "•"
    return Paragraph(text, look, item.add("Lbl"))
