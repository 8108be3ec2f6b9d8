"""A sheet as Typst markup."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from kiosk.leaflet import blocks
from kiosk.leaflet.blocks import Block, Leaflet, Words
from kiosk.leaflet.level_box import BANDS
from kiosk.leaflet.typography import LEADING, fonts, tongue
from kiosk.typeset.styles import Colour

HEAD = """
#set document(title: {title})
#set text(font: {families}, size: 12pt, fill: rgb("#14262b"), lang: {language}, dir: {side})
#set text(top-edge: "ascender", bottom-edge: "descender")
#set par(leading: {leading}em, spacing: 6pt)
#set page(paper: "a4", margin: (x: 15mm, top: 9.5mm, bottom: 16mm), footer: context [
  #set text(size: 10pt)
  #grid(columns: (1fr, auto), {footer}, {page})])
#show heading.where(level: 1): set text(size: 18pt)
#show heading.where(level: 2): set text(size: 18pt)
#show heading.where(level: 3): set text(size: 14pt)
"""
COUNTERS = "#counter(page).display() #counter(page).final().first()"
# Noto's own line is this high at the size of one em.
OWN_LINE = 1.36


def markup(leaflet: Leaflet, code: str, picture: str) -> str:
    """Return *leaflet* as markup; *code* and *picture* are files below Typst's root."""
    spoken = tongue(leaflet.languages[0])
    leading = LEADING.get(spoken.script, LEADING["latin"]) - OWN_LINE
    before, _, after = leaflet.page[0].partition("{page}")
    between, _, after = after.partition("{pages}")
    parts = (f"#{_string(part)}" for part in (before, between, after))
    first, _, last = COUNTERS.partition(" ")
    start, middle, end = parts
    head = HEAD.format(
        title=_string(leaflet.title[0]),
        families="("
        + "".join(f"{_string(name)}, " for name in fonts().families(spoken.script))
        + ")",
        language=_string(spoken.language.partition("-")[0]),
        side="rtl" if spoken.direction.is_rtl else "ltr",
        leading=f"{leading:.2f}",
        footer=f"[{_inline(leaflet.footer)}]",
        page=f"[{start}{first}{middle}{last}{end}]",
    )
    return head + "\n".join(_body(leaflet.blocks, code, picture)) + "\n"


def _body(content: Iterable[Block], code: str, picture: str) -> Iterator[str]:
    for block in content:
        match block:
            case blocks.Heading(text=text, rank=rank):
                yield f"#heading(level: {rank})[{_inline(text)}]"
            case blocks.Paragraph():
                yield _paragraph(block)
            case blocks.Items():
                yield _items(block.items, block.columns)
            case blocks.Halves(start, end):
                halves = ("\n".join(_body(half, code, picture)) for half in (start, end) if half)
                cells = ", ".join(f"[{half}]" for half in halves)
                yield f"#grid(columns: (1fr, 1fr), column-gutter: 7mm, {cells})"
            case blocks.LevelBox():
                yield _level_box(block)
            case blocks.Grid():
                yield _table(block)
            case blocks.Figure(drawings, _, caption):
                words = _string(drawings[0].alternative[0])
                yield f"#image({_string(picture)}, width: 62%, alt: {words})\n\n{_inline(caption)}"
            case blocks.Code():
                yield _code(block, code)
            case _:
                raise TypeError(f"nobody here sets {type(block).__name__}")


def _paragraph(block: blocks.Paragraph) -> str:
    lead = f"#strong[{_inline(block.lead)}] " if block.lead else ""
    size = {"small": "11pt", "fine": "10pt", "strong": "13pt"}.get(block.size, "12pt")
    weight = ', weight: "bold"' if block.size == "strong" else ""
    return f"\n#[#set text(size: {size}{weight})\n{lead}{_inline(block.text)}\n]\n"


def _items(items: Iterable[Words], columns: int) -> str:
    """Return a list; Typst does not balance columns by itself, so its halves are two lists."""
    rows = [f"[{_inline(words)}]" for words in items]
    half = (len(rows) + 1) // 2
    if columns == 1 or len(rows) == 1:
        return f"#list({', '.join(rows)})"
    lists = ", ".join(f"list({', '.join(part)})" for part in (rows[:half], rows[half:]))
    return f"#grid(columns: (1fr, 1fr), column-gutter: 7mm, {lists})"


def _level_box(box: blocks.LevelBox) -> str:
    band, on_band, rim = map(_rgb, BANDS[box.level])
    word = f"#strong[{_inline(box.word)}]\n\n" if box.word else ""
    words = f"{word}#heading(level: {box.rank})[{_inline(box.heading)}]\n\n{_inline(box.how)}"
    number = f'#text(size: 50pt, weight: "bold", {_string(box.number)})' if box.number else ""
    top = (
        f"#block(width: 100%, fill: {band}, inset: 4mm, below: 0pt)[#set text(fill: {on_band})\n"
        f"#grid(columns: (1fr, auto), align: horizon, [{words}], [{number}])]"
    )
    signs = f"\n#block(inset: 4mm, above: 0pt)[{_items(box.items, 2)}]" if box.items else ""
    look = f"radius: 3mm, stroke: 1.2pt + {rim}, clip: true, width: 100%, above: 10pt, below: 10pt"
    return f"#block({look})[{top}{signs}]"


def _table(grid: blocks.Grid) -> str:
    head = ", ".join(f"[*{_inline(words)}*]" for words in grid.head)
    cells = ", ".join(
        f"[{_inline(words) if n else f'*{_inline(words)}*'}]"
        for row in grid.rows
        for n, words in enumerate(row)
    )
    look = 'columns: (1fr, 2fr, 2fr), stroke: (bottom: .6pt + rgb("#857a69"))'
    return f"#[#set text(size: 11.25pt)\n#table({look}, table.header({head}), {cells})]"


def _code(block: blocks.Code, code: str) -> str:
    fine = "\n".join(map(_paragraph, block.fine))
    alternative = _string(block.alternative[0])
    words = f'#text(size: 13pt, weight: "bold")[{_inline(block.heading)}]\n\n'
    words += f"#text(size: 10pt)[{_inline(block.text)}]\n{fine}"
    picture = f"image({_string(code)}, width: 26mm, alt: {alternative})"
    return f"#grid(columns: (26mm, 1fr), column-gutter: 4mm, {picture}, [{words}])"


def _inline(words: Words) -> str:
    pieces = words[0].replace("\x0e", "").replace("\x0f", "").split("**")
    said = (
        f"#strong({_string(piece)})" if number % 2 else f"#{_string(piece)}"
        for number, piece in enumerate(pieces)
        if piece
    )
    return "".join(f"{one};" for one in said)


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _rgb(colour: Colour) -> str:
    return 'rgb("#' + "".join(f"{round(part * 255):02x}" for part in colour) + '")'
