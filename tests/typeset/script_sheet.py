"""A full two-page sheet in a language that has no translation yet, from its sample text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import msgspec
from reportlab.lib.pagesizes import A4
from reportlab.platypus import Flowable, Frame, PageBreak, PageTemplate

from kiosk.language.isolate import isolate_numbers, unbroken_numbers
from kiosk.language.known import RIGHT_TO_LEFT
from kiosk.leaflet.typography import HEADING_LEADING, LEADING
from kiosk.typeset.arrangement import Columns, Row, Stack
from kiosk.typeset.canvas import PageFooter, TaggedCanvas
from kiosk.typeset.document import Document
from kiosk.typeset.faces import open_faces
from kiosk.typeset.grid import Grid, GridStyle
from kiosk.typeset.lists import ListItem, TickSquare
from kiosk.typeset.metadata import Properties
from kiosk.typeset.panel import Panel, PanelStyle
from kiosk.typeset.paragraph import Paragraph
from kiosk.typeset.structure import Element, list_of, root_element, table_header
from kiosk.typeset.styles import Colour, Direction, Part, TextStyle
from tests.typeset.sample import FONTS, INK, RED, WHITE

FOLDER = Path(__file__).parents[1] / "leaflet_samples"
AMBER = (0.45, 0.27, 0.0)
MARGIN = 28.0


class Sample(msgspec.Struct, frozen=True):
    """What a sample sheet says; a box is a word for how soon, a heading and a line."""

    language: str
    script: str
    title: str
    message: str
    emergency: tuple[str, str, str]
    today: tuple[str, str, str]
    soon: tuple[str, str, str]
    home: tuple[str, str, str]
    emergency_signs: tuple[str, ...]
    today_signs: tuple[str, ...]
    do_head: str
    do: tuple[str, ...]
    do_not_head: str
    do_not: tuple[str, ...]
    table_head: str
    table: tuple[tuple[str, str, str], ...]
    pharmacist_head: str
    pharmacist: tuple[str, ...]
    details: str
    disclaimer: str
    page: str

    @property
    def direction(self) -> Direction:
        """The side where reading starts."""
        rtl = self.script in RIGHT_TO_LEFT
        return Direction.RIGHT_TO_LEFT if rtl else Direction.LEFT_TO_RIGHT

    def texts(self) -> Iterable[str]:
        """Yield every text of the sheet, in no order."""
        for name, value in msgspec.to_builtins(self).items():
            pending = [] if name in {"language", "script"} else [value]
            while pending:
                found = pending.pop()
                if isinstance(found, str):
                    yield found
                else:
                    pending += found


def load(path: Path) -> Sample:
    """Return the sample of a file."""
    return msgspec.toml.decode(path.read_bytes(), type=Sample)


SAMPLES = tuple(load(path) for path in sorted(FOLDER.glob("*.toml")))


class Placed(NamedTuple):
    """A paragraph on its page: its left edge and its top, in points from the page's top left."""

    page: int
    x: float
    y: float
    paragraph: Paragraph
    parts: tuple[Part, ...]


class SheetOf:
    """Sets a sample; `is_plain` leaves out all that is not text, and writes black on white."""

    def __init__(self, sample: Sample, *, is_plain: bool = False) -> None:
        self._sample = sample
        self._is_plain = is_plain
        self._root = root_element(sample.language, sample.direction)
        self.placed: list[Placed] = []
        self.elements: list[tuple[Element, str]] = []

    def pdf(self) -> bytes:
        """Return the sheet; it can be made once."""
        footer = None if self._is_plain else self._footer
        return self._document(footer).to_bytes(
            [*self._first_page(), PageBreak(), *self._second_page()]
        )

    def column(self, texts: Iterable[str], style: TextStyle) -> bytes:
        """Return a document of texts below one another; it can be made once."""
        story = [self._text(text, style, self._root.add("P")) for text in texts]
        return self._document(None).to_bytes(story)

    def _document(self, footer: PageFooter | None) -> Document:
        sample = self._sample
        properties = Properties(
            title=sample.title,
            author="Clinic",
            subject=sample.table_head,
            language=sample.language,
            page_size=A4,
            direction=sample.direction,
        )
        frame = Frame(MARGIN, MARGIN, A4[0] - 2 * MARGIN, A4[1] - 2 * MARGIN, 0, 0, 0, 0)
        return Document(self._root, properties, [PageTemplate("page", [frame])], footer)

    def _footer(self, canvas: TaggedCanvas, page: int, pages: int) -> None:
        text = self._sample.page.format(page=page, pages=pages)
        note = Paragraph(self._parts(text), self.style(9), None)
        note.wrapOn(canvas, A4[0] - 2 * MARGIN, 40)
        note.drawOn(canvas, MARGIN, MARGIN / 2 - note.height / 2)

    def style(
        self, size: float = 12, *, head: bool = False, colour: Colour = INK, after: float = 4
    ) -> TextStyle:
        """Return the look of running text or of a heading."""
        script = self._sample.script
        leadings = HEADING_LEADING if head else LEADING
        bold = open_faces(FONTS.stack(script, bold=True))
        return TextStyle(
            faces=bold if head else open_faces(FONTS.stack(script)),
            bold_faces=bold,
            size=size,
            leading=size * leadings.get(script, leadings["latin"]),
            direction=self._sample.direction,
            language=self._sample.language,
            colour=(0, 0, 0) if self._is_plain else colour,
            after=after,
        )

    def _parts(self, text: str) -> tuple[Part, ...]:
        is_rtl = self._sample.direction.is_rtl
        whole = isolate_numbers(text) if is_rtl else unbroken_numbers(text)
        pieces = enumerate(whole.split("**"))
        return tuple(Part(piece, bold=n % 2 == 1) for n, piece in pieces if piece)

    def _text(self, text: str, style: TextStyle, element: Element) -> Paragraph:
        parts = self._parts(text)
        self.elements.append((element, text.replace("**", "")))
        return _Noted(parts, style, element, partial(self._note, parts=parts))

    def _note(
        self, paragraph: Paragraph, canvas: TaggedCanvas, *, parts: tuple[Part, ...]
    ) -> None:
        x, top = canvas.absolutePosition(0, paragraph.height)
        page = canvas.getPageNumber()
        self.placed.append(Placed(page, x, A4[1] - top, paragraph, parts))

    def _items(self, texts: Sequence[str], style: TextStyle, parent: Element) -> list[Flowable]:
        listed = list_of(parent, "Square")
        square = TickSquare(8.5, style, WHITE if self._is_plain else INK)
        return [
            ListItem(square, self._text(text, style, listed.add("LI").add("LBody")), 15)
            for text in texts
        ]

    def _box(self, words: tuple[str, str, str], signs: Sequence[str], colour: Colour) -> Flowable:
        sample = self._sample
        white = self.style(17, head=True, colour=WHITE, after=0)
        small = self.style(11, head=True, colour=WHITE, after=0)
        head = Row(
            [
                self._text(words[1], white, self._root.add("H2")),
                self._text(words[0], small, self._root.add("P")),
            ],
            [None, 110],
            gap=10,
            direction=sample.direction,
            middle=True,
        )
        how = self._text(words[2], self.style(12, after=2), self._root.add("P"))
        items = self._items(signs, self.style(after=2), self._root)
        body = Stack([how, Columns(items, gap=16, direction=sample.direction)])
        look = PanelStyle(
            radius=8.5,
            padding=6,
            outline=0 if self._is_plain else 1.2,
            outline_colour=colour,
            band_colour=None if self._is_plain else colour,
            before=3,
            after=4,
        )
        return Panel(head, body, look)

    def _first_page(self) -> list[Flowable]:
        sample = self._sample
        return [
            self._text(sample.title, self.style(22, head=True), self._root.add("H1")),
            self._text(sample.message, self.style(), self._root.add("P")),
            self._box(sample.emergency, sample.emergency_signs, RED),
            self._box(sample.today, sample.today_signs, AMBER),
        ]

    def _second_page(self) -> list[Flowable]:
        sample = self._sample
        later = Row(
            [self._level(sample.soon), self._level(sample.home)],
            [None, None],
            gap=16,
            direction=sample.direction,
        )
        halves = Row(
            [
                self._section(sample.do_head, sample.do),
                self._section(sample.do_not_head, sample.do_not),
            ],
            [None, None],
            gap=16,
            direction=sample.direction,
        )
        heading = self.style(14, head=True)
        return [
            later,
            halves,
            self._text(sample.table_head, heading, self._root.add("H2")),
            self._table(),
            self._section(sample.pharmacist_head, sample.pharmacist, columns=2),
            self._text(sample.details, self.style(), self._root.add("P")),
            self._text(sample.disclaimer, self.style(11), self._root.add("P")),
        ]

    def _level(self, words: tuple[str, str, str]) -> Flowable:
        word, head, how = words
        heading = self.style(14, head=True)
        return Stack(
            [
                self._text(f"{word}: {head}", heading, self._root.add("H2")),
                self._text(how, self.style(), self._root.add("P")),
            ]
        )

    def _section(self, head: str, texts: Sequence[str], columns: int = 1) -> Flowable:
        heading = self._text(head, self.style(14, head=True), self._root.add("H2"))
        items = self._items(texts, self.style(after=2), self._root)
        body = (
            Columns(items, gap=16, direction=self._sample.direction)
            if columns > 1
            else Stack(items)
        )
        return Stack([heading, body])

    def _table(self) -> Flowable:
        table = self._root.add("Table")
        groups = [table.add("THead"), table.add("TBody")]
        rows: list[list[Flowable]] = []
        for texts in self._sample.table:
            row = groups[bool(rows)].add("TR")
            cells: list[Flowable] = []
            for text in texts:
                cell = row.add("TD") if rows else table_header(row, "Column")
                words = text if rows and cells else f"**{text}**"
                cells.append(self._text(words, self.style(11.5, after=0), cell))
            rows.append(cells)
        look = GridStyle(
            widths=(100, None, None),
            gap=10,
            padding=2,
            line=0 if self._is_plain else 0.6,
            direction=self._sample.direction,
            after=6,
        )
        return Grid(rows, look, heads=1)


class _Noted(Paragraph):
    """A paragraph that tells where it is drawn."""

    def __init__(
        self,
        parts: Sequence[Part],
        style: TextStyle,
        element: Element,
        note: Callable[[Paragraph, TaggedCanvas], None],
    ) -> None:
        super().__init__(parts, style, element)
        self._tell = note

    def paint(self, canvas: TaggedCanvas) -> None:
        """Draw the paragraph and tell that it is there."""
        self._tell(self, canvas)
        super().paint(canvas)


def column(sample: Sample, texts: Iterable[str], style: TextStyle | None = None) -> bytes:
    """Return a document of texts below one another, in running text if in no other style."""
    sheet = SheetOf(sample)
    return sheet.column(texts, style or sheet.style())
