"""Print a leaflet to PDF/UA with ReportLab. Knows nothing of medicine."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.platypus import Flowable, Frame, PageBreak, PageTemplate

from kiosk.leaflet.air import Piece
from kiosk.leaflet.blocks import Leaflet
from kiosk.leaflet.footer import EDGE, Footer
from kiosk.leaflet.paging import LEAST, Layout, flowables, paginate
from kiosk.leaflet.set_block import set_blocks
from kiosk.leaflet.setting import MM, Setting
from kiosk.leaflet.typography import tongue
from kiosk.typeset.document import Document
from kiosk.typeset.metadata import Properties
from kiosk.typeset.structure import Element, root_element

SIDE, TOP = 15 * MM, 9.5 * MM
ABOVE_FOOTER = 2.8 * MM
LEAST_FOOT = 14 * MM
PAPERS = {"a4": A4, "letter": LETTER}


class Fit(NamedTuple):
    """Line height against the usual, and the least air of a page that is held to it."""

    tight: float
    air: float


# Line heights of 1.36, 1.32 and 1.28; sizes are never smaller.
FITS = (Fit(1, 0.6), Fit(0.97, 0.5), Fit(0.94, 0.3))
# Stages in the order in which they are tried; what stands together gives up equally little.
TRIALS = (((0, 1), FITS), ((2,), FITS), *(((last,), (*FITS, Fit(0.94, LEAST))) for last in (3, 4)))
FIRST_COMPACT, SMALLEST = 2, 4


class Arranged(NamedTuple):
    """A sheet as it is set: its structure, its pages, its footer and where they stand.

    `stage` and `tight` say what had to give way: 0 and 1 if nothing.
    """

    root: Element
    layout: Layout
    footer: Footer
    frame: Frame
    stage: int
    tight: float


def render(leaflet: Leaflet) -> bytes:
    """Return *leaflet* as a PDF file. The same leaflet gives the same bytes."""
    made = arrange(leaflet)
    pages = flowables(made.layout)
    story: list[Flowable] = list(chain.from_iterable((page, PageBreak()) for page in pages))[:-1]
    properties = Properties(
        title=leaflet.title[0],
        author="",
        subject="",
        language=leaflet.languages[0],
        page_size=PAPERS[leaflet.paper],
        direction=tongue(leaflet.languages[0]).direction,
    )
    template = PageTemplate(frames=[made.frame])
    return Document(made.root, properties, [template], made.footer.draw).to_bytes(story)


def arrange(leaflet: Leaflet) -> Arranged:
    """Return the sheet in the first way that takes no more pages than asked for, else the last."""
    if leaflet.grows and not leaflet.large:
        made = _arrange(leaflet, large=True)
        if len(made.layout.pages) == leaflet.pages and not made.stage and made.tight == 1:
            return made
    return _arrange(leaflet, large=leaflet.large)


def _arrange(leaflet: Leaflet, *, large: bool) -> Arranged:
    tongues = tuple(map(tongue, leaflet.languages))
    page = PAPERS[leaflet.paper]
    width = page[0] - 2 * SIDE
    setting = Setting(tongues, large, width, page[1], leaflet.skin)
    footer = Footer(leaflet, setting, SIDE)
    foot = max(LEAST_FOOT, EDGE + footer.height + ABOVE_FOOTER)
    height = page[1] - TOP - foot
    root = root_element(tongues[0].language, tongues[0].direction)
    pieces = set_blocks(leaflet.blocks, setting, root)
    layout, stage, tight = _fitted(pieces, leaflet.pages, width, height)
    # A hair more than the pages take, so that no rounding sends one on.
    frame = Frame(SIDE, foot - 1, width, height + 1, 0, 0, 0, 0)
    return Arranged(root, layout, footer, frame, stage, tight)


def _fitted(
    pieces: list[Piece], pages: int | None, width: float, height: float
) -> tuple[Layout, int, float]:
    """Return the first stage that fits *pages*, with the highest lines that fit there.

    Where none does, and where any number will do, the fewest pages hold everything.
    """

    def layout(stage: int, fit: Fit) -> Layout:
        return paginate(_at_stage(pieces, stage), width, height, fit.air, fit.tight)

    def tried(stage: int, fit: Fit) -> Layout | None:
        made = layout(stage, fit)
        return made if len(made.pages) <= most else None

    most = len(layout(FIRST_COMPACT, FITS[-1]).pages) if pages is None else pages
    for stages, ways in TRIALS:
        # Most sheets fit at once, and what fits with all its air fits with less.
        if made := tried(stages[0], ways[0]):
            return made, stages[0], ways[0].tight
        able = [stage for stage in stages if tried(stage, ways[-1])]
        for stage, fit in ((stage, fit) for fit in ways for stage in able):
            if made := tried(stage, fit):
                return made, stage, fit.tight
    return layout(FIRST_COMPACT, FITS[-1]), FIRST_COMPACT, FITS[-1].tight


def _at_stage(pieces: list[Piece], stage: int) -> list[Piece]:
    """Return the pieces of a stage; what is not drawn leaves no trace in the sheet."""
    kept = [piece for piece in pieces if stage in piece.stages]
    if stage < FIRST_COMPACT:
        return kept
    if stage < SMALLEST:
        return [replace(piece, body=piece.compact or piece.body) for piece in kept]
    return [replace(piece, body=piece.smallest or piece.compact or piece.body) for piece in kept]
