"""Flows a story into page frames and saves it as a tagged document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import IO

from reportlab.platypus import BaseDocTemplate, Flowable, PageTemplate

from kiosk.typeset.canvas import PageFooter, TaggedCanvas
from kiosk.typeset.metadata import Properties
from kiosk.typeset.packing import packed
from kiosk.typeset.structure import Element


@dataclass(frozen=True, slots=True)
class Document:
    """A document to be: it is built once, from the story whose elements `root` holds.

    `footer` draws on each page once their count is known.
    """

    root: Element
    properties: Properties
    templates: Sequence[PageTemplate]
    footer: PageFooter | None = None

    def to_bytes(self, story: Sequence[Flowable]) -> bytes:
        """Return the PDF file, packed; equal stories give equal bytes."""
        target = BytesIO()
        self.build(story, target)
        return packed(target.getvalue())

    def build(self, story: Sequence[Flowable], target: str | IO[bytes]) -> int:
        """Write the PDF file and return the number of its pages."""
        properties = self.properties
        # ReportLab's template writes what it knows of the document over what the canvas says.
        template = BaseDocTemplate(
            target,
            pagesize=properties.page_size,
            title=properties.title,
            author=properties.author,
            subject=properties.subject,
            creator=properties.creator,
            lang=properties.language,
        )
        template.addPageTemplates(list(self.templates))
        template.build(list(story), canvasmaker=self._canvas)
        return template.page

    def _canvas(self, filename: str | IO[bytes], **_: object) -> TaggedCanvas:
        """Make the canvas as ReportLab's template asks for it; the properties decide."""
        return TaggedCanvas(
            filename, root=self.root, properties=self.properties, footer=self.footer
        )
