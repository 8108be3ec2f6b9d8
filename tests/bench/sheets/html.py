"""A sheet as a web page, for WeasyPrint and Chromium."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from kiosk.leaflet import blocks
from kiosk.leaflet.blocks import SHIFT_IN, SHIFT_OUT, Block, Leaflet, Words
from kiosk.leaflet.level_box import BANDS
from kiosk.leaflet.typography import HEADING_LEADING, LEADING, fonts, tongue
from kiosk.paths import ILLUSTRATIONS
from kiosk.typeset.styles import Colour

STYLE = """
{faces}
@page{{size:A4;margin:9.5mm 15mm 16mm;@bottom-left{{content:{footer};font:10pt {family};width:80%}}
@bottom-right{{content:{page};font:10pt {family}}}}}
body{{margin:0;font:12pt/{leading} {family};color:#14262b}}
h1,h2,h3{{line-height:{heading};margin:11pt 0 3pt;break-after:avoid}}
h1{{font-size:18pt}}h2{{font-size:18pt}}h3{{font-size:14pt}}
p,ul{{margin:4pt 0 6pt}}ul{{padding-inline-start:14pt}}
.two{{columns:2;column-gap:7mm}}.halves{{display:flex;gap:7mm}}.halves>div{{flex:1}}
.small{{font-size:11pt}}.fine{{font-size:10pt}}.strong{{font-size:13pt;font-weight:bold}}
.box{{border-radius:3mm;border:1.2pt solid;margin:10pt 0;overflow:hidden}}
.band{{display:flex;align-items:center;gap:4mm;padding:5pt 4mm}}.band>div{{flex:1}}
.band *{{margin:0}}.number{{font:bold 50pt/1 {family}}}.box ul{{padding-inline-end:4mm}}
table{{border-collapse:collapse;width:100%}}
th,td{{text-align:start;vertical-align:top;padding:3pt 3.5mm 3pt 0;font-size:11.25pt}}
tr{{border-bottom:.6pt solid #857a69;break-inside:avoid}}
.code{{display:flex;gap:4mm;align-items:center}}.code img{{width:26mm;flex:none}}.leg{{width:62%}}
"""
FACE = '@font-face{{font-family:{family};font-weight:{weight};src:url("{path}")}}'


def page(leaflet: Leaflet, code: str) -> str:
    """Return *leaflet* as HTML; *code* is the address of the picture of its QR code."""
    spoken = tongue(leaflet.languages[0])
    number = leaflet.page[0].format(page='" counter(page) "', pages='" counter(pages) "')
    style = STYLE.format(
        faces=_faces(spoken.script),
        family="Sheet,Latin",
        footer=f'"{leaflet.footer[0]}"',
        page=f'"{number}"',
        leading=LEADING.get(spoken.script, LEADING["latin"]),
        heading=HEADING_LEADING.get(spoken.script, HEADING_LEADING["latin"]),
    )
    head = f'<meta charset="utf-8"><title>{escape(leaflet.title[0])}</title><style>{style}</style>'
    side = "rtl" if spoken.direction.is_rtl else "ltr"
    body = "\n".join(_body(leaflet.blocks, code))
    tag = f'<html lang="{spoken.language}" dir="{side}">'
    return f"<!doctype html>{tag}<head>{head}</head><body>{body}</body></html>\n"


def _faces(script: str) -> str:
    named = zip(("Sheet", "Latin"), fonts().stack(script), strict=False)
    bold = zip(("Sheet", "Latin"), fonts().stack(script, bold=True), strict=False)
    faces = [(*face, "normal") for face in named] + [(*face, "bold") for face in bold]
    return "\n".join(
        FACE.format(family=family, weight=weight, path=file.path.as_uri())
        for family, file, weight in faces
    )


def _body(content: Iterable[Block], code: str) -> Iterator[str]:
    for block in content:
        match block:
            case blocks.Heading(text=text, rank=rank):
                yield f"<h{rank}>{_inline(text)}</h{rank}>"
            case blocks.Paragraph(text, lead, size):
                before = f"<b>{_inline(lead)}</b> " if lead else ""
                yield f'<p class="{size}">{before}{_inline(text)}</p>'
            case blocks.Items():
                yield _items(block.items, block.columns)
            case blocks.Halves(start, end):
                halves = ("\n".join(_body(half, code)) for half in (start, end) if half)
                yield f'<div class="halves">{"".join(f"<div>{h}</div>" for h in halves)}</div>'
            case blocks.LevelBox():
                yield _level_box(block)
            case blocks.Grid():
                yield _table(block)
            case blocks.Figure(drawings, _, caption):
                source = (ILLUSTRATIONS / f"{drawings[0].picture}.svg").as_uri()
                words = escape(drawings[0].alternative[0])
                yield f'<img class="leg" alt="{words}" src="{source}"><p>{_inline(caption)}</p>'
            case blocks.Code():
                yield _code(block, code)
            case _:
                raise TypeError(f"nobody here sets {type(block).__name__}")


def _items(items: Iterable[Words], columns: int) -> str:
    rows = "".join(f"<li>{_inline(words)}</li>" for words in items)
    return f'<ul class="{"two" if columns > 1 else "one"}">{rows}</ul>'


def _level_box(box: blocks.LevelBox) -> str:
    band, on_band, rim = map(_css, BANDS[box.level])
    number = f'<p class="number"><bdi>{box.number}</bdi></p>' if box.number else ""
    word = f"<p><b>{_inline(box.word)}</b></p>" if box.word else ""
    words = f"{word}<h{box.rank}>{_inline(box.heading)}</h{box.rank}><p>{_inline(box.how)}</p>"
    top = f'<div class="band" style="background:{band};color:{on_band}"><div>{words}</div>{number}'
    return (
        f'<div class="box" style="border-color:{rim}">{top}</div>'
        f"{_items(box.items, 2) if box.items else ''}</div>"
    )


def _table(grid: blocks.Grid) -> str:
    head = "".join(f'<th scope="col">{_inline(words)}</th>' for words in grid.head)
    rows = "".join(
        f'<tr><th scope="row">{_inline(row[0])}</th>'
        + "".join(f"<td>{_inline(words)}</td>" for words in row[1:])
        + "</tr>"
        for row in grid.rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _code(block: blocks.Code, source: str) -> str:
    fine = "\n".join(_body(block.fine, ""))
    words = (
        f'<p class="strong">{_inline(block.heading)}</p><p class="fine">{_inline(block.text)}</p>'
    )
    picture = f'<img alt="{escape(block.alternative[0])}" src="{source}">'
    return f'<div class="code">{picture}<div>{words}{fine}</div></div>'


def _inline(words: Words) -> str:
    text = escape(words[0])
    text = re.sub(r"\*\*(.*?)\*\*", r"<b>\1</b>", text).replace("\n", "<br>")
    return text.replace(SHIFT_OUT, '<span lang="en" dir="ltr">').replace(SHIFT_IN, "</span>")


def _css(colour: Colour) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour)
