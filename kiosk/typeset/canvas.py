"""A ReportLab canvas that ties everything drawn to the structure tree (PDF/UA-1)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import md5
from typing import IO, Any

from reportlab.pdfbase.pdfdoc import XMP, PDFDictionary, PDFName
from reportlab.pdfgen.canvas import Canvas

from kiosk.typeset.embedding import GlyphFont
from kiosk.typeset.faces import Face
from kiosk.typeset.links import Rectangle, link_annotation
from kiosk.typeset.metadata import Properties, xmp_packet
from kiosk.typeset.ownership import Ownership
from kiosk.typeset.packing import Ready, packed
from kiosk.typeset.streams import CompressedStream
from kiosk.typeset.structure import Annotation, Element, Mark
from kiosk.typeset.styles import Colour
from kiosk.typeset.tree import StructureTree

_FONT_DICTIONARY = "BasicFonts"
PageFooter = Callable[["TaggedCanvas", int, int], None]


class TaggedCanvas(Canvas):
    """A canvas whose content is either an element's or an artifact, in a document of its own.

    `footer(canvas, page, pages)` draws on every page once their count is known. It is decoration:
    what it draws is not read out, so nothing a patient needs may stand in it alone.
    """

    STATE_ATTRIBUTES = [*Canvas.STATE_ATTRIBUTES, "origin"]  # noqa: RUF012 (ReportLab's)
    # What ReportLab's type stubs leave out.
    _doc: Any
    _code: list[str]
    _currentMatrix: tuple[float, float, float, float, float, float]  # noqa: N815
    _extgstate: Any
    _fillColorObj: Any  # noqa: N815
    _filename: IO[bytes]
    _annotatePage: Callable[[str], None]  # noqa: N815
    _setXObjects: Callable[[Any], None]  # noqa: N815

    def __init__(
        self,
        file: IO[bytes],
        *,
        root: Element,
        properties: Properties,
        footer: PageFooter | None = None,
    ) -> None:
        self._root = root
        self._properties = properties
        self._footer = footer
        self._in_artifact = False
        self._ownership = Ownership()
        self._glyph_fonts: dict[Face, GlyphFont] = {}
        self._outline_level = -1
        super().__init__(
            file,
            pagesize=properties.page_size,
            pageCompression=1,
            invariant=1,
            lang=properties.language,
        )
        self._describe()

    def _describe(self) -> None:
        self.setTitle(self._properties.title)
        self.setAuthor(self._properties.author)
        self.setSubject(self._properties.subject)
        self.setCreator(self._properties.creator)
        # SOURCE_DATE_EPOCH would otherwise reach the dates and the file's identifier.
        self.setDateFormatter(lambda *_: "D:20000101000000Z")
        self._doc.signature = md5(usedforsecurity=False)
        self.setViewerPreference("DisplayDocTitle", "true")
        if self._properties.direction.is_rtl:
            self.setViewerPreference("Direction", "R2L")

    def _make_preamble(self) -> None:
        """Select no font: ReportLab would name one on each page that is not embedded."""
        self._preamble = ""

    def setFont(self, *_: object, **__: object) -> None:  # noqa: N802 (ReportLab's name)
        """Do nothing: all text is written as glyphs of embedded fonts."""

    def write(self, *operators: str) -> None:
        """Append operators to the page's content."""
        self._code.extend(operators)

    def recorded(self, draw: Callable[[], object]) -> str:
        """Return the operators that drawing takes, instead of writing them."""
        start = len(self._code)
        draw()
        taken = "\n".join(self._code[start:])
        del self._code[start:]
        return taken

    @property
    def graphics_states(self) -> dict[tuple[str, object], str]:
        """The names of the document's graphics states, by what each sets."""
        states: dict[tuple[str, object], str] = self._extgstate._c  # noqa: SLF001
        return states

    def init_graphics_state(self) -> None:
        """Begin a page."""
        super().init_graphics_state()
        self.origin = (0.0, 0.0)

    def ink(self, colour: Colour) -> None:
        """Fill with a colour from here on."""
        if colour != self._fillColorObj:
            self.setFillColorRGB(*colour)

    def absolutePosition(self, x: float, y: float) -> tuple[float, float]:  # noqa: N802 (ReportLab's name)
        """Return the place on the page of a place in what is being drawn."""
        left, bottom = self.origin
        return super().absolutePosition(left + x, bottom + y)

    def translate(self, dx: float, dy: float) -> None:
        """Tell the reader of the file where the origin is, moved by so much."""
        dx, dy = self.origin[0] + dx, self.origin[1] + dy
        self.origin = (0.0, 0.0)
        a, b, c, d, e, f = self._currentMatrix
        self._currentMatrix = (a, b, c, d, a * dx + c * dy + e, b * dx + d * dy + f)
        self._code.append(f"1 0 0 1 {dx:.3f} {dy:.3f} cm")

    @contextmanager
    def moved(self, dx: float, dy: float) -> Iterator[None]:
        """Let all that is drawn inside start at a place, and change no state outside."""
        self.saveState()
        self.translate(dx, dy)
        yield
        self.restoreState()

    def glyph_font(self, face: Face) -> GlyphFont:
        """Return the document's font of a face."""
        if face not in self._glyph_fonts:
            self._glyph_fonts[face] = GlyphFont(face, f"G{len(self._glyph_fonts)}")
        return self._glyph_fonts[face]

    @contextmanager
    def tagged(self, element: Element | None) -> Iterator[None]:
        """Give an element what is drawn inside; without an element it is an artifact.

        Inside an artifact everything is a part of that artifact.
        """
        if element is None:
            with self.artifact():
                yield
        elif self._in_artifact:
            yield
        else:
            number = self._ownership.mark(element)
            element.kids.append(Mark(self._doc.thisPageRef(), number))
            self.write(f"/{element.tag} <</MCID {number}>> BDC")
            yield
            self.write("EMC")

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """Mark what is drawn inside as decoration that is not read out.

        `kind` is "Layout", "Page" (lines, boxes) or "Pagination" (footers, repeated heads).
        """
        if self._in_artifact:
            yield
            return
        self._in_artifact = True
        self.write(f"/Artifact <</Type /{kind}>> BDC")
        yield
        self.write("EMC")
        self._in_artifact = False

    def link(self, element: Element, box: Rectangle, uri: str, description: str) -> None:
        """Lay a link over a box of the page (in the canvas's own coordinates)."""
        if self._in_artifact:
            return
        x0, y0 = self.absolutePosition(box[0], box[1])
        x1, y1 = self.absolutePosition(box[2], box[3])
        key = self._ownership.annotation(element)
        box = (round(x0, 2), round(y0, 2), round(x1, 2), round(y1, 2))
        name = f"link{key}"
        self._doc.addAnnotation(name, link_annotation(box, uri, description, key))
        self._annotatePage(name)
        element.kids.append(Annotation(self._doc.thisPageRef(), self._doc.refAnnotation(name)))

    def bookmark(self, title: str, level: int, top: float) -> None:
        """Add a heading to the document's outline; `level` is 1 for the highest."""
        if self._in_artifact:
            return
        self._outline_level = min(level - 1, self._outline_level + 1)
        key = f"heading{len(self._doc.Outlines.destinationnamestotitles)}"
        _, y = self.absolutePosition(0, top)
        self.bookmarkPage(key, fit="XYZ", left=0, top=round(y, 2), zoom=0)
        self.addOutlineEntry(title, key, self._outline_level)

    def showPage(self) -> None:  # noqa: N802 (ReportLab's name)
        """End the page; its marks get their entry in the structure tree."""
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = self._ownership.page_key
        page.Tabs = PDFName("S")
        self._ownership.start_page()

    def save(self) -> None:
        """Draw the footers, write the structure tree and the metadata, and save the document."""
        if self._code:
            self.showPage()
        pages = self._doc.Pages.pages
        self._draw_footers(pages)
        for page in pages:
            content = page.stream.encode("latin-1")
            self._doc.signature.update(content)
            page.Contents = CompressedStream(content)
        self._filename.write(packed(self._doc, self._complete()))

    def _complete(self) -> Ready:
        """Put in what the pages lead to; return what of that is ready."""
        document, catalog = self._doc, self._doc.Catalog
        ready = Ready(document)
        catalog.StructTreeRoot = StructureTree(document, ready).write(
            self._root, self._ownership.owners
        )
        for font in self._glyph_fonts.values():
            document.idToObject[_FONT_DICTIONARY][font.resource] = font.write(ready)
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        packet = xmp_packet(self._properties, document.info.producer)
        catalog.Metadata = XMP(creator=lambda _: packet)
        document.info.digest(document.signature)
        document.Outlines.prepare(document, self)
        if document.Outlines.ready < 0:
            catalog.Outlines = None
        return ready

    def _draw_footers(self, pages: Sequence[Any]) -> None:
        if self._footer is None:
            return
        for number, page in enumerate(pages, start=1):
            self.init_graphics_state()
            self._fillColorObj = None  # The page ends in some colour.
            with self.artifact("Pagination"):
                self._footer(self, number, len(pages))
            page.stream += "\n".join(self._code) + "\n"
            self._code.clear()
            # A footer alone may hold an image: drawings are written as paths.
            self._setXObjects(page)
