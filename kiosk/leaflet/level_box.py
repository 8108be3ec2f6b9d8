"""The box of a level: a band with mark, word, heading, how and number, then its signs."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from reportlab.platypus import Flowable

from kiosk.leaflet.blocks import LevelBox
from kiosk.leaflet.listing import arranged, labelled
from kiosk.leaflet.marks import square
from kiosk.leaflet.pictures import icon
from kiosk.leaflet.setting import LINE, MM, Setting
from kiosk.leaflet.typography import INK, WHITE
from kiosk.typeset.arrangement import Row, Stack
from kiosk.typeset.panel import Panel, PanelStyle
from kiosk.typeset.paragraph import Paragraph
from kiosk.typeset.structure import Element, list_of, root_element
from kiosk.typeset.styles import Alignment, Colour

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
SIDE, PADDING, GAP = 4 * MM, 2.5, 4 * MM
INSIDE = 5
MARK, SMALL_MARK = 15 * MM, 11.5 * MM
WIDEST_NUMBER, WIDEST_POSTER = 0.34, 0.8
TALLEST_POSTER, SMALL_POSTER = 150.0, 80.0


def level_box(
    block: LevelBox, setting: Setting, parent: Element, tallest: float = TALLEST_POSTER
) -> Panel:
    """Return the box, the number of a poster at most *tallest* points high.

    Where no page can hold it, it goes on under a band with its heading and number.
    """
    band, on_band, rim = BANDS[block.level]
    draw_band = _bilingual_band if setting.bilingual else _band
    head = partial(_poster, tallest=tallest) if block.poster else draw_band
    look = PanelStyle(
        radius=3 * MM,
        padding=PADDING,
        aside=SIDE,
        outline=1.2,
        outline_colour=rim,
        band_colour=band,
    )
    made = Stack([setting.gap(INSIDE), head(block, setting, parent, on_band), setting.gap(INSIDE)])
    if not block.items:
        return Panel(made, None, look)
    decoration = root_element(setting.tongues[0].language, setting.direction)
    slim = draw_band(replace(block, word=(), how=()), setting, decoration, on_band)
    return Panel(made, _signs(block, setting, parent), look, again=slim)


def _band(block: LevelBox, setting: Setting, parent: Element, colour: Colour) -> Flowable:
    """Return mark, words and number side by side."""
    words = _words(block, 0, setting, parent, colour)
    cells: list[Flowable] = [_mark(block, MARK, setting), words]
    widths: list[float | None] = [MARK, None]
    if block.number:
        number, width = _number(block.number, setting, parent, colour)
        cells.append(number)
        widths.append(width)
    return Row(cells, widths, gap=GAP, direction=setting.direction, middle=True)


def _bilingual_band(
    block: LevelBox, setting: Setting, parent: Element, colour: Colour
) -> Flowable:
    """Return the words of both languages, each from its own side, the number between them."""
    cells: list[Flowable] = [
        _mark(block, SMALL_MARK, setting),
        _words(block, 0, setting, parent, colour),
    ]
    widths: list[float | None] = [SMALL_MARK, None]
    if block.number:
        number, width = _number(block.number, setting, parent, colour)
        cells.append(number)
        widths.append(width)
    cells.append(_words(block, 1, setting, parent, colour))
    widths.append(None)
    if setting.tongues[0].direction is not setting.tongues[1].direction:
        cells.append(_mark(block, SMALL_MARK, setting))
        widths.append(SMALL_MARK)
    return Row(cells, widths, gap=GAP, direction=setting.direction, middle=True)


def _poster(
    block: LevelBox, setting: Setting, parent: Element, colour: Colour, *, tallest: float
) -> Flowable:
    """Return the band of a sheet for an emergency: the number is as large as it fits."""
    alone = replace(block, number=None)
    band = _bilingual_band if setting.bilingual else _band
    made = [band(alone, setting, parent, colour)]
    if block.number:
        look = setting.style(setting.tongues[0], "number", colour, Alignment.CENTRE)
        one = Paragraph(_isolated(block.number), replace(look, size=1), None)
        size = min(tallest, setting.width * WIDEST_POSTER / one.natural_width())
        look = replace(look, size=size, leading=size)
        made.append(Paragraph(_isolated(block.number), look, parent.add("P")))
    return Stack(made)


def _mark(block: LevelBox, side: float, setting: Setting) -> Flowable:
    name, shape, inner = MARKS[block.level]
    return square(icon(name, shape, inner), side, setting.direction)


def _words(
    block: LevelBox, which: int, setting: Setting, parent: Element, colour: Colour
) -> Flowable:
    """Return word, heading and how in one of the languages."""
    spoken = setting.tongues[which]
    said = (
        (block.word, "word", "P"),
        (block.heading, "boxes" if setting.bilingual else "box", f"H{block.rank}"),
        (block.how, "body", "P"),
    )
    return Stack(
        [
            setting.paragraph(
                spoken,
                words[which],
                setting.style(spoken, role, colour),
                parent.add(tag, language=setting.other(spoken)),
            )
            for words, role, tag in said
            if words
        ]
    )


def _number(
    number: str, setting: Setting, parent: Element, colour: Colour
) -> tuple[Flowable, float]:
    """Return the number, smaller where it is long, and its width."""
    look = setting.style(setting.tongues[0], "number", colour)
    one = Paragraph(_isolated(number), look, None).natural_width()
    most = setting.width * WIDEST_NUMBER
    if one > most:
        look = replace(look, size=look.size * most / one, leading=look.leading * most / one)
    made = Paragraph(_isolated(number), look, parent.add("P"))
    return made, made.natural_width() + 1


def _isolated(number: str) -> str:
    return f"\u2066{number}\u2069".replace(" ", "\u00a0")


def _signs(block: LevelBox, setting: Setting, parent: Element) -> Flowable:
    element = list_of(parent, "Square")
    rows = [labelled(words, "square", 0, "body", setting, element) for words in block.items]
    signs = arranged(rows, setting.columns, setting, line=0.4, colour=LINE)
    # A list in one column may have to be parted between pages, which a stack around it forbids.
    return Stack([setting.gap(INSIDE), signs]) if setting.columns > 1 else signs
