"""Figures of a topic: one drawing with its caption, or a strip of steps with their words."""

from __future__ import annotations

from reportlab.platypus import Flowable

from kiosk.leaflet import blocks
from kiosk.leaflet.blocks import plain
from kiosk.leaflet.pictures import Illustration, illustration
from kiosk.leaflet.plates import LabelledFigure, Plate
from kiosk.leaflet.setting import GUTTER, Setting
from kiosk.leaflet.typography import INK
from kiosk.typeset.arrangement import Row, Stack
from kiosk.typeset.figures import Figure
from kiosk.typeset.structure import Element
from kiosk.typeset.styles import Alignment

ALONE = 0.62


def figure(block: blocks.Figure, setting: Setting, parent: Element) -> Stack:
    """Return a figure that splits between the rows of its steps."""
    count = len(block.drawings)
    if count == 1:
        width = setting.width * (1 if setting.is_half else ALONE)
        rows = [_drawing(block, 0, width, setting, parent)]
    else:
        rows = _strip(block, setting, parent)
    caption = setting.line(block.caption, "small", "P", parent)
    return Stack([*rows, setting.gap(4), caption])


def _strip(block: blocks.Figure, setting: Setting, parent: Element) -> list[Flowable]:
    count = len(block.drawings)
    across = _across(block, setting)
    width = (setting.width - GUTTER * (across - 1)) / across
    rows: list[Flowable] = []
    for start in range(0, count, across):
        cells = [
            _drawing(block, number, width, setting, parent)
            for number in range(start, min(start + across, count))
        ]
        row = Row(cells, [width] * len(cells), gap=GUTTER, direction=setting.direction)
        rows += [row, setting.gap(7)]
    return rows[:-1]


def _across(block: blocks.Figure, setting: Setting) -> int:
    """Return how many steps stand side by side: two where words stand on them or are large."""
    if setting.large or setting.bilingual or any(drawing.labels for drawing in block.drawings):
        return 2
    return 4 if len(block.drawings) == 4 else 3  # noqa: PLR2004 (a row of four, not 3 and 1)


def _drawing(
    block: blocks.Figure, number: int, width: float, setting: Setting, parent: Element
) -> Flowable:
    """Return one drawing with its step's words below; two languages one below the other."""
    drawing = block.drawings[number]
    made: list[Flowable] = [_picture(drawing, width, setting, parent), setting.gap(3)]
    if block.captions:
        said = tuple(f"**{number + 1}.** {text}" for text in block.captions[number])
        made += setting.paragraphs(said, "body", "P", parent)
    return Stack(made[: None if block.captions else 1])


def _picture(drawing: blocks.Drawing, width: float, setting: Setting, parent: Element) -> Flowable:
    """Return the picture; its alternative text ends with the words that stand on it."""
    labels = [plain(label.text[0]) for label in drawing.labels]
    words = " ".join([plain(drawing.alternative[0]), *(f"({', '.join(labels)})",) * bool(labels)])
    element = parent.add("Figure", alternative=words)
    drawn = illustration(drawing.picture, setting.skin)
    height = width * drawn.height / drawn.width
    made = Figure(drawn.picture, width, height, element, setting.direction)
    plates = [_plate(label, drawn, setting) for label in drawing.labels]
    return LabelledFigure(made, plates) if plates else made


def _plate(label: blocks.Label, drawn: Illustration, setting: Setting) -> Plate:
    wide, high = drawn.width, drawn.height
    words = tuple(
        setting.paragraph(
            spoken, text, setting.style(spoken, "label", INK, Alignment.CENTRE), None
        )
        for spoken, text in zip(setting.tongues, label.text, strict=True)
    )
    to = (label.to[0] / wide, label.to[1] / high) if label.to else None
    return Plate(words, (label.at[0] / wide, label.at[1] / high), to)
