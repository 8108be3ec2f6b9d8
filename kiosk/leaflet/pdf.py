"""Print a leaflet to PDF/UA with ReportLab. Knows nothing of medicine."""

from __future__ import annotations

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.platypus import Flowable, Frame, PageBreak, PageTemplate

from kiosk.leaflet.blocks import Leaflet
from kiosk.leaflet.setting import LINE, MM, Setting, set_block
from kiosk.leaflet.typography import Tongue, style, tongue
from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.document import Document
from kiosk.typeset.metadata import Properties
from kiosk.typeset.paragraph import Paragraph
from kiosk.typeset.structure import Element, root_element

SIDE, TOP, FOOT, FOOTER = 15 * MM, 10 * MM, 14 * MM, 6 * MM
AIRS = (1.0, 0.8, 0.6, 0.45)
PAGES = 2
PAPERS = {"a4": A4, "letter": LETTER}


def render(leaflet: Leaflet) -> bytes:
    """Return *leaflet* as a PDF file. The same leaflet gives the same bytes."""
    page = PAPERS[leaflet.paper]
    tongues = tuple(map(tongue, leaflet.languages))
    width = page[0] - 2 * SIDE
    footer = _Footer(leaflet, tongues, width)
    foot = max(FOOT, FOOTER + footer.height + 3 * MM)
    height = page[1] - TOP - foot
    root, story = _fitted(leaflet, tongues, width, height)
    frame = Frame(SIDE, foot, width, height, 0, 0, 0, 0)
    properties = Properties(
        title=leaflet.title[0],
        author="",
        subject="",
        language=tongues[0].language,
        page_size=page,
        direction=tongues[0].direction,
    )
    document = Document(root, properties, [PageTemplate(frames=[frame])], footer.draw)
    return document.to_bytes(story)


def _fitted(
    leaflet: Leaflet, tongues: tuple[Tongue, ...], width: float, height: float
) -> tuple[Element, list[Flowable]]:
    """Return the story with as much air as lets it end on the sheet's pages."""
    for air in AIRS:
        root = root_element(tongues[0].language, tongues[0].direction)
        setting = Setting(tongues, leaflet.large, width, height, root, air)
        story = [item for block in leaflet.blocks for item in set_block(block, setting, root)]
        if leaflet.large or pages_of(story, width, height) <= PAGES * len(tongues):
            break
    return root, story


def pages_of(story: list[Flowable], width: float, height: float) -> int:
    """Return how many pages of that size the story fills, nothing split."""
    pages, used = 1, 0.0
    for item in story:
        if isinstance(item, PageBreak):
            pages, used = pages + 1, 0.0
            continue
        own = item.wrap(width, height)[1]
        if used + own > height + 0.01 and used:
            pages, used = pages + 1, 0.0
        used += own
    return pages


class _Footer:
    """Site, date and review state on every page, with its number."""

    def __init__(self, leaflet: Leaflet, tongues: tuple[Tongue, ...], width: float) -> None:
        self._leaflet, self._width = leaflet, width
        self._styles = [style(spoken, "fine", large=leaflet.large) for spoken in tongues]
        self._tongues = tongues
        pairs = zip(tongues, leaflet.footer, self._styles, strict=True)
        self._notes = [Paragraph(spoken.parts(text), look, None) for spoken, text, look in pairs]
        self._number_width = 1.2 * max(
            Paragraph(spoken.parts(text.format(page=99, pages=99)), look, None).natural_width()
            for spoken, text, look in zip(tongues, leaflet.page, self._styles, strict=True)
        )
        room = width - self._number_width - 4 * MM
        self.height = sum(note.wrap(room, 1000)[1] for note in self._notes)

    def draw(self, canvas: TaggedCanvas, page: int, pages: int) -> None:
        """Draw the rule, the words and the number of the page."""
        top = FOOTER + self.height
        canvas.setStrokeColorRGB(*LINE)
        canvas.setLineWidth(0.6)
        canvas.line(SIDE, top + 2 * MM, SIDE + self._width, top + 2 * MM)
        room = self._width - self._number_width - 4 * MM
        y = top
        for spoken, look, note, form in zip(
            self._tongues, self._styles, self._notes, self._leaflet.page, strict=True
        ):
            note.wrap(room, 1000)
            y -= note.height
            number = Paragraph(spoken.parts(form.format(page=page, pages=pages)), look, None)
            number.wrap(number.natural_width() + 1, 1000)
            rtl = spoken.direction.is_rtl
            right = SIDE + self._width
            note.drawOn(canvas, right - room if rtl else SIDE, y)
            number.drawOn(
                canvas, SIDE if rtl else right - number.width, y + note.height - number.height
            )
