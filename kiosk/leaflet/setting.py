"""Set the blocks of a leaflet: each becomes flowables, its elements in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer
from reportlab.platypus import PageBreak as NewPage

from kiosk.leaflet import blocks
from kiosk.leaflet.blocks import Block, Words
from kiosk.leaflet.marks import IconLabel, icon
from kiosk.leaflet.typography import INK, Tongue, style
from kiosk.paths import ILLUSTRATIONS
from kiosk.typeset.arrangement import Columns, Row, Stack
from kiosk.typeset.figures import Figure, QrPicture, svg_picture
from kiosk.typeset.grid import Grid, GridStyle
from kiosk.typeset.lists import ListItem, TickSquare
from kiosk.typeset.panel import Panel, PanelStyle
from kiosk.typeset.paragraph import Paragraph
from kiosk.typeset.structure import Element, list_of, table_header
from kiosk.typeset.styles import Colour, Direction

MM = 72 / 25.4
GUTTER = 7 * MM
QUIET: Colour = (0.945, 0.914, 0.867)
LINE: Colour = (0.522, 0.478, 0.412)
INK_HEX = "#14262B"
STEPS_IN_A_ROW = 3
NUMBERING = {
    "square": "Square",
    "tick": "None",
    "cross": "None",
    "dot": "Disc",
    "number": "Decimal",
}


@dataclass(frozen=True, slots=True)
class Setting:
    """What setting a block needs to know: languages, edition, page, and the structure tree.

    `width` and `height` are those of the page's frame, in points. `air` scales the spaces
    between things, never the type.
    """

    tongues: tuple[Tongue, ...]
    large: bool
    width: float
    height: float
    root: Element
    air: float = 1.0

    @property
    def direction(self) -> Direction:
        """The direction of the sheet: of its first language."""
        return self.tongues[0].direction

    @property
    def bilingual(self) -> bool:
        """Whether two languages stand side by side."""
        return len(self.tongues) > 1

    def points(self, standard: float) -> float:
        """Return a space in points, larger in large print."""
        return standard * (1.3 if self.large else 1) * self.air

    def line(self, words: Words, role: str, tag: str, parent: Element, **more: object) -> Flowable:
        """Return *words* as a paragraph, or as two side by side, each from its own side."""
        set_in = [
            Paragraph(
                spoken.parts(text),
                style(spoken, role, large=self.large, **more),  # type: ignore[arg-type]
                parent.add(tag, language=self._other(spoken)),
            )
            for spoken, text in zip(self.tongues, words, strict=True)
        ]
        return self.beside(set_in)

    def beside(self, cells: Sequence[Flowable]) -> Flowable:
        """Return one cell as it is, two side by side."""
        if len(cells) == 1:
            return cells[0]
        return Row(cells, [None] * len(cells), gap=GUTTER, direction=self.direction)

    def _other(self, spoken: Tongue) -> str | None:
        return None if spoken is self.tongues[0] else spoken.language

    def space(self, standard: float) -> Flowable:
        """Return an empty space between blocks."""
        return Spacer(1, self.points(standard))


def set_block(  # noqa: PLR0911 (one case a block)
    block: Block, setting: Setting, parent: Element
) -> list[Flowable]:
    """Return the flowables of *block*, spaced from what follows."""
    match block:
        case blocks.Title():
            return _title(block, setting, parent)
        case blocks.Heading(text, rank):
            role = "heading" if rank == 2 else "strong"  # noqa: PLR2004
            line = setting.line(text, role, f"H{rank}", parent)
            line.keepWithNext = 1
            return [setting.space(3), line, setting.space(3)]
        case blocks.Paragraph():
            return _paragraph(block, setting, parent)
        case blocks.Items():
            return [*_items(block, setting, parent), setting.space(6)]
        case blocks.Halves(start, end):
            return _halves(start, end, setting, parent)
        case blocks.LevelBox():
            from kiosk.leaflet.level_box import level_box  # noqa: PLC0415

            return [*level_box(block, setting, parent), setting.space(9)]
        case blocks.Strip():
            return _strip(block, setting, parent)
        case blocks.Grid():
            return [_grid(block, setting, parent), setting.space(8)]
        case blocks.Figure():
            return _figure(block, setting, parent)
        case blocks.Code():
            return _code(block, setting, parent)
        case blocks.PageBreak():
            return [NewPage()]


def _title(block: blocks.Title, setting: Setting, parent: Element) -> list[Flowable]:
    words = Stack(
        [
            setting.line(block.text, "title", "H1", parent),
            setting.space(3),
            setting.line(block.message, "body", "P", parent),
        ]
    )
    if block.picture is None or setting.bilingual:
        return [words, setting.space(8)]
    alternative = block.alternative[0]
    side = 30 * MM
    picture = Figure(
        svg_picture(ILLUSTRATIONS / f"{block.picture}.svg"),
        side * 4 / 3,
        side,
        parent.add("Figure", alternative=alternative),
    )
    row = Row(
        [words, picture],
        [None, side * 4 / 3],
        gap=GUTTER,
        direction=setting.direction,
        middle=True,
    )
    return [row, setting.space(8)]


def _paragraph(block: blocks.Paragraph, setting: Setting, parent: Element) -> list[Flowable]:
    words = block.text
    if block.lead:
        pairs = zip(block.lead, words, strict=True)
        words = tuple(f"**{lead}** {text}" for lead, text in pairs)
    return [setting.line(words, block.size, "P", parent), setting.space(5)]


def labelled(  # noqa: PLR0913, PLR0917
    words: Words, mark: blocks.Mark, number: int, size: str, setting: Setting, parent: Element
) -> list[Flowable]:
    """Return an item of a list in each language, its mark beside it."""
    made: list[Flowable] = []
    for spoken, text in zip(setting.tongues, words, strict=True):
        look = style(spoken, size, large=setting.large)
        item = parent.add("LI", language=None if spoken is setting.tongues[0] else spoken.language)
        label: Paragraph | TickSquare | IconLabel
        if mark == "square":
            label = TickSquare(3 * MM, look, INK)
        elif mark in {"tick", "cross"}:
            label = IconLabel(icon(mark, INK_HEX, INK_HEX), look.size, look)
        else:
            text_of_label = f"{number}." if mark == "number" else "•"
            label = Paragraph(text_of_label, look, item.add("Lbl"))
        body = Paragraph(spoken.parts(text), look, item.add("LBody"))
        made.append(ListItem(label, body, look.size * (1.5 if mark != "dot" else 1.1)))  # type: ignore[arg-type]
    return made


def _items(block: blocks.Items, setting: Setting, parent: Element) -> list[Flowable]:
    element = list_of(parent, NUMBERING[block.mark])
    rows = [
        labelled(words, block.mark, number, block.size, setting, element)
        for number, words in enumerate(block.items, start=1)
    ]
    gap = setting.points(3)
    if setting.bilingual:
        widths = (None,) * len(setting.tongues)
        look = GridStyle(
            widths=widths, gap=GUTTER, padding=gap / 2, line=0, direction=setting.direction
        )
        return [Grid(rows, look)]
    spaced = [Stack([cell, Spacer(1, gap)]) for row in rows for cell in row]
    if block.columns > 1 and not setting.large and len(spaced) > 1:
        return [Columns(spaced, block.columns, gap=GUTTER, direction=setting.direction)]
    return list(spaced)


def _halves(
    start: tuple[Block, ...], end: tuple[Block, ...], setting: Setting, parent: Element
) -> list[Flowable]:
    stacks = [
        [flowable for block in half for flowable in set_block(block, setting, parent)]
        for half in (start, end)
        if half
    ]
    if setting.bilingual or setting.large or len(stacks) == 1:
        return [flowable for stack in stacks for flowable in stack]
    halves = [Stack(stack) for stack in stacks]
    return [Row(halves, [None] * len(halves), gap=GUTTER, direction=setting.direction)]


def _strip(block: blocks.Strip, setting: Setting, parent: Element) -> list[Flowable]:
    words = tuple(f"**{text}**" for text in block.text)
    body = setting.line(words, "body", "P", parent)
    look = PanelStyle(radius=3 * MM, padding=setting.points(8), fill=QUIET)
    return [Panel(None, body, look), setting.space(8)]


def _grid(block: blocks.Grid, setting: Setting, parent: Element) -> Flowable:
    """Set a table; in two languages each cell holds both, one below the other."""
    table = parent.add("Table")
    head = table.add("THead").add("TR")
    rows = [
        [_cell(words, "heading", table_header(head, "Column"), setting) for words in block.head]
    ]
    body = table.add("TBody")
    for number, row in enumerate(block.rows, start=1):
        line = body.add("TR")
        role = "strong" if number == len(block.rows) else "table"
        cells = [
            _cell(
                tuple(f"**{text}**" for text in row[0]), role, table_header(line, "Row"), setting
            )
        ]
        cells += [_cell(words, role, line.add("TD"), setting) for words in row[1:]]
        rows.append(cells)
    widths = (setting.width * 0.24, setting.width * 0.34, None)
    look = GridStyle(
        widths=widths,
        gap=4 * MM,
        padding=setting.points(2.6),
        line=0.6,
        line_colour=LINE,
        direction=setting.direction,
    )
    return Grid(rows, look, heads=1)


def _cell(words: Words, role: str, element: Element, setting: Setting) -> Flowable:
    set_in = [
        Paragraph(
            spoken.parts(text),
            style(spoken, role, large=setting.large),
            element.add("P", language=None if spoken is setting.tongues[0] else spoken.language),
        )
        for spoken, text in zip(setting.tongues, words, strict=True)
    ]
    return Stack(set_in)


def _figure(block: blocks.Figure, setting: Setting, parent: Element) -> list[Flowable]:
    count = len(block.drawings)
    across = 1 if count == 1 else min(count, 2 if setting.large else STEPS_IN_A_ROW)
    width = setting.width * 0.5 if count == 1 else (setting.width - GUTTER * (across - 1)) / across
    cells = [_drawing(block, number, width, setting, parent) for number in range(count)]
    rows: list[Flowable] = []
    for start in range(0, count, across):
        row = cells[start : start + across]
        widths = [width] * len(row)
        rows += [Row(row, widths, gap=GUTTER, direction=setting.direction), setting.space(5)]
    rows += [setting.line(block.caption, "small", "P", parent), setting.space(6)]
    return rows


def _drawing(
    block: blocks.Figure, number: int, width: float, setting: Setting, parent: Element
) -> Flowable:
    """Set one drawing with its step's words below; two languages stand one below the other."""
    drawing = block.drawings[number]
    element = parent.add("Figure", alternative=drawing.alternative[0])
    picture = svg_picture(ILLUSTRATIONS / f"{drawing.picture}.svg")
    made: list[Flowable] = [
        Figure(picture, width, width * 3 / 4, element, setting.direction),
        Spacer(1, 3),
    ]
    if block.captions:
        said = tuple(f"**{number + 1}.** {text}" for text in block.captions[number])
        made.append(_cell(said, "body", parent.add("Div"), setting))
    return Stack(made)


def _code(block: blocks.Code, setting: Setting, parent: Element) -> list[Flowable]:
    side = 26 * MM
    element = parent.add("Figure", alternative=block.alternative[0])
    words = Stack(
        [
            setting.line(block.heading, "strong", "P", parent),
            setting.line(block.text, "fine", "P", parent),
            *(item for fine in block.fine for item in _paragraph(fine, setting, parent)),
        ]
    )
    figure = Figure(QrPicture(block.data), side, side, element, setting.direction)
    row = Row([figure, words], [side, None], gap=4 * MM, direction=setting.direction, middle=True)
    return [row, setting.space(6)]
