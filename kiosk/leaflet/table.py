"""The comparison as a table: row lines, and a last row that stands out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from math import fsum

from reportlab.platypus import Flowable

from kiosk.leaflet.blocks import Grid as Table
from kiosk.leaflet.blocks import Words
from kiosk.leaflet.setting import LINE, MM, Setting
from kiosk.leaflet.typography import INK
from kiosk.typeset.arrangement import Stack, shared
from kiosk.typeset.grid import Grid, GridStyle
from kiosk.typeset.structure import Element, table_header

LAST_ROWS = 3
GAP = 3.5 * MM
PADDING = 3
# Parts of the width for the heads of rows and for the first column: of those that break no word
# the lowest table is taken.
SHARES = tuple(
    (heads, first) for heads in (0.16, 0.19, 0.22, 0.26) for first in (0.27, 0.31, 0.35)
)


def table(block: Table, setting: Setting, parent: Element) -> Flowable:
    """Return a table; in two languages each cell holds both, one below the other."""
    rows = _rows(block, setting, parent.add("Table"))
    columns = [tuple(setting.width * part for part in shares) for shares in SHARES]
    least = [max(cell.minWidth() for cell in column) for column in zip(*rows, strict=True)]
    cost = partial(_cost, rows, setting, least, {})
    widths = min(((*few, None) for few in columns), key=cost)
    return Grid(rows, _look(setting, widths, total=block.total), heads=1)


def _cost(
    rows: list[list[Flowable]],
    setting: Setting,
    least: Sequence[float],
    measured: dict[tuple[Flowable, float], float],
    asked: Sequence[float | None],
) -> tuple[float, float]:
    """Return what words lack where columns ask for widths, then the height, in points.

    A cell is measured once a width.
    """
    widths = shared(asked, setting.width, GAP)
    lacking = fsum(max(0.0, word - width) for word, width in zip(least, widths, strict=True))
    heights = []
    for row in rows:
        for key in zip(row, widths, strict=True):
            if key not in measured:
                measured[key] = key[0].wrap(key[1], setting.height)[1]
        heights.append(max(measured[key] for key in zip(row, widths, strict=True)))
    return round(lacking, 2), fsum(heights)


def parts(block: Table, setting: Setting) -> tuple[Table, ...]:
    """Return a table as several, each under heads of its own, where no page can hold it whole.

    In two languages its last rows go to the next page, in large print half of it.
    """
    count = len(block.rows)
    if setting.large and setting.bilingual:
        ends = [-(-part * count // 4) for part in (1, 2, 3)]
    elif setting.large:
        ends = [-(-count // 2)]
    else:
        ends = [count - LAST_ROWS] if setting.bilingual and count > LAST_ROWS else []
    cuts = pairwise((0, *ends, count))
    return tuple(
        replace(block, rows=block.rows[start:end], total=block.total and end == count)
        for start, end in cuts
    )


def _look(setting: Setting, widths: tuple[float | None, ...], *, total: bool) -> GridStyle:
    return GridStyle(
        widths=widths,
        gap=GAP,
        padding=0,
        line=0.6,
        line_colour=LINE,
        total_line=1.5 if total else 0,
        total_colour=INK,
        direction=setting.direction,
    )


def _rows(block: Table, setting: Setting, table: Element) -> list[list[Flowable]]:
    head = table.add("THead").add("TR")
    rows = [
        [cell(words, "heading", table_header(head, "Column"), setting) for words in block.head]
    ]
    body = table.add("TBody")
    for number, row in enumerate(block.rows, start=1):
        line = body.add("TR")
        last = block.total and number == len(block.rows)
        bold = tuple(f"**{text}**" for text in row[0])
        role = "strong" if last else "table"
        cells = [cell(bold, role, table_header(line, "Row"), setting)]
        cells += [cell(words, role, line.add("TD"), setting) for words in row[1:]]
        rows.append(cells)
    return rows


def cell(words: Words, role: str, element: Element, setting: Setting) -> Flowable:
    """Return *words* in each language, one below the other, with the padding of a row."""
    lines = setting.paragraphs(words, role, "P", element)
    return Stack([setting.gap(PADDING), *lines, setting.gap(PADDING)])
