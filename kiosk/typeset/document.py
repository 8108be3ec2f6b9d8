"""Flows a story into page frames and saves it as a tagged document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import IO

from reportlab.platypus import BaseDocTemplate, Flowable, PageTemplate

from kiosk.typeset.canvas import PageFooter, TaggedCanvas
from kiosk.typeset.metadata import Properties
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
        """Return the PDF file; equal stories give equal bytes."""
        target = BytesIO()
        properties = self.properties
        # ReportLab's template writes what it knows of the document over what the canvas says.
        template = BaseDocTemplate(
            "",
            pagesize=properties.page_size,
            title=properties.title,
            author=properties.author,
            subject=properties.subject,
            creator=properties.creator,
            lang=properties.language,
        )
        template.addPageTemplates(list(self.templates))
        template.build(list(story), canvasmaker=lambda *_, **__: self._canvas(target))
        return target.getvalue()

    def _canvas(self, file: IO[bytes]) -> TaggedCanvas:
        return TaggedCanvas(file, root=self.root, properties=self.properties, footer=self.footer)
