"""Set the blocks of a leaflet: each becomes a piece, its elements in reading order."""

from __future__ import annotations

from dataclasses import replace

from reportlab.platypus import Flowable

from kiosk.leaflet import blocks
from kiosk.leaflet.air import Piece, stacked
from kiosk.leaflet.blocks import Block, Words, plain
from kiosk.leaflet.figure import figure
from kiosk.leaflet.level_box import SMALL_POSTER, level_box
from kiosk.leaflet.listing import items, run_in
from kiosk.leaflet.pictures import Disc, illustration
from kiosk.leaflet.setting import GUTTER, MM, QUIET, Setting
from kiosk.leaflet.table import parts, table
from kiosk.typeset.arrangement import Row, Stack
from kiosk.typeset.figures import Figure, QrPicture
from kiosk.typeset.panel import Panel, PanelStyle
from kiosk.typeset.structure import Element

DISC = 34 * MM
CALF, CALF_ZOOM = (0.475, 0.49), 1.06
QR_SIDE = 26 * MM
SECOND_RANK = 2


def set_blocks(content: tuple[Block, ...], setting: Setting, parent: Element) -> list[Piece]:
    """Return the pieces of a sheet in reading order."""
    pieces: list[Piece] = []
    breaks = False
    for block in content:
        if isinstance(block, blocks.PageBreak):
            breaks = True
            continue
        if isinstance(block, blocks.Staged):
            staged = set_blocks(block.blocks, setting, parent)
            pieces += [replace(piece, stages=block.stages) for piece in staged]
            continue
        parted = parts(block, setting) if isinstance(block, blocks.Grid) else (block,)
        made = [set_block(part, setting.fresh(), parent) for part in parted]
        made[0].breaks, breaks = breaks, False
        pieces += made
    return pieces


def set_block(block: Block, setting: Setting, parent: Element) -> Piece:
    """Return the piece of *block*, with the spaces around it."""
    before, after = _spaces(block, setting)
    piece = Piece(_body(block, setting, parent), setting.air, before, after)
    match block:
        case blocks.Heading():
            piece.keeps = True
        case blocks.Items(runs=True):
            piece.compact = run_in(block, setting, parent)
        case blocks.Title(brief=brief):
            piece.keeps = True
            piece.compact = _title_lines(block, brief, setting, parent) if brief else None
        case blocks.LevelBox(poster=True):
            piece.compact = level_box(block, setting, parent, SMALL_POSTER)
            piece.smallest = level_box(replace(block, poster=False), setting, parent)
        case blocks.Code():
            piece.compact = _code(block, setting, parent, brief=True)
    return piece


def _spaces(block: Block, setting: Setting) -> tuple[float, float]:
    match block:
        case blocks.Heading():
            spaces = (11.0, 3.0)
        case blocks.Title() | blocks.LevelBox() | blocks.Strip() | blocks.Code():
            spaces = (10.0, 10.0)
        case blocks.Grid() | blocks.Figure():
            spaces = (4.0, 10.0)
        case blocks.Items() | blocks.Halves():
            spaces = (4.0, 8.0)
        case _:
            spaces = (4.0, 6.0)
    return setting.points(spaces[0]), setting.points(spaces[1])


def _body(  # noqa: PLR0911 (one case a block)
    block: Block, setting: Setting, parent: Element
) -> Flowable:
    match block:
        case blocks.Note():
            return _note(block, setting, parent)
        case blocks.Title():
            return _title(block, setting, parent)
        case blocks.Heading(text, rank, minor):
            role = "heading" if rank == SECOND_RANK and not minor else "strong"
            return setting.line(text, role, f"H{rank}", parent)
        case blocks.Paragraph():
            return _paragraph(block, setting, parent)
        case blocks.Items():
            return items(block, setting, parent)
        case blocks.Halves():
            return _halves(block, setting, parent)
        case blocks.LevelBox():
            return level_box(block, setting, parent)
        case blocks.Strip():
            return _strip(block, setting, parent)
        case blocks.Grid():
            return table(block, setting, parent)
        case blocks.Figure():
            return figure(block, setting, parent)
        case blocks.Code():
            return _code(block, setting, parent)
        case blocks.PageBreak() | blocks.Staged():
            raise ValueError("page breaks and stages stand between blocks, not inside one")


def _title(block: blocks.Title, setting: Setting, parent: Element) -> Flowable:
    lines = _title_lines(block, block.message, setting, parent)
    if block.picture is None or setting.bilingual:
        return lines
    drawing = illustration(block.picture, setting.skin)
    element = parent.add("Figure", alternative=plain(block.alternative[0]))
    disc = Figure(Disc(drawing, CALF, CALF_ZOOM), DISC, DISC, element, setting.direction)
    row = [lines, disc]
    return Row(row, [None, DISC], gap=GUTTER, direction=setting.direction, middle=True)


def _title_lines(block: blocks.Title, message: Words, setting: Setting, parent: Element) -> Stack:
    role = "titles" if setting.bilingual else "title"
    lines = [setting.line(block.text, role, "H1", parent)]
    if block.note:
        lines.append(_note(block.note, setting, parent))
    return Stack([*lines, setting.gap(4), setting.line(message, "body", "P", parent)])


def _note(block: blocks.Note, setting: Setting, parent: Element) -> Flowable:
    """Return the line at the head; nothing where there is nothing to say."""
    said = []
    for site, draft in zip(block.demonstration, block.draft, strict=True):
        shown = "" if setting.bilingual or setting.large else draft
        said.append(" · ".join(part for part in (f"**{site}**" if site else "", shown) if part))
    if not any(said):
        return Stack([])
    return Stack([setting.gap(2), setting.line(tuple(said), "fine", "P", parent)])


def _paragraph(block: blocks.Paragraph, setting: Setting, parent: Element) -> Flowable:
    words = block.text
    if block.lead:
        pairs = zip(block.lead, words, strict=True)
        words = tuple(f"**{lead}** {text}" for lead, text in pairs)
    if block.any_script:
        setting = replace(setting, any_script=True)
    if block.once:
        return setting.paragraphs(words[:1], block.size, "P", parent)[0]
    return setting.line(words, block.size, "P", parent)


def _halves(block: blocks.Halves, setting: Setting, parent: Element) -> Flowable:
    halves = [half for half in (block.start, block.end) if half]
    beside = setting.columns > 1 and len(halves) > 1
    inside = replace(setting, width=setting.half, is_half=True) if beside else setting
    stacks = [stacked([set_block(b, inside, parent) for b in half]) for half in halves]
    if not beside:
        return stacked([Piece(s, setting.air, after=setting.points(8)) for s in stacks])
    return Row(stacks, [None] * len(stacks), gap=GUTTER, direction=setting.direction)


def _strip(block: blocks.Strip, setting: Setting, parent: Element) -> Flowable:
    body = setting.line(block.text, "body", "P", parent)
    return Panel(
        None, body, PanelStyle(radius=3 * MM, padding=2.5 * MM, aside=4.5 * MM, fill=QUIET)
    )


def _code(
    block: blocks.Code, setting: Setting, parent: Element, *, brief: bool = False
) -> Flowable:
    element = parent.add("Figure", alternative=plain(block.alternative[0]))
    lines = [setting.line(block.heading, "strong", "P", parent)]
    if not brief:
        lines.append(setting.line(block.text, "fine", "P", parent))
    for fine in block.fine:
        lines += [setting.gap(3), _paragraph(fine, setting, parent)]
    code = Figure(QrPicture(plain(block.data)), QR_SIDE, QR_SIDE, element, setting.direction)
    row = [code, Stack(lines)]
    return Row(row, [QR_SIDE, None], gap=4 * MM, direction=setting.direction, middle=True)
