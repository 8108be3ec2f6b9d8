"""The structure tree: what the parts of a document are, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import PDFObjectReference

from kiosk.typeset.styles import Direction


class Mark(NamedTuple):
    """Marked content that belongs to an element: its page and its number there."""

    page: PDFObjectReference
    number: int


class Annotation(NamedTuple):
    """An annotation, such as a link's, that belongs to an element."""

    page: PDFObjectReference
    reference: PDFObjectReference


@dataclass(eq=False)
class Element:
    """A node of the structure tree, with a standard tag of PDF 1.7 ("P", "H1", "LI", "TD").

    `language` is a BCP 47 tag; `alternative` describes a picture; `actual` is text in logical
    order where the drawn order differs. `attributes` maps an owner ("Layout", "Table", "List")
    to its attributes: strings are PDF names, numbers and sequences of numbers stand for
    themselves. Elements are made in reading order, before anything is drawn.
    """

    tag: str
    language: str | None = None
    alternative: str | None = None
    actual: str | None = None
    attributes: dict[str, Mapping[str, object]] = field(default_factory=dict)
    kids: list[Element | Mark | Annotation] = field(default_factory=list)

    def add(
        self,
        tag: str,
        *,
        language: str | None = None,
        alternative: str | None = None,
        attributes: dict[str, Mapping[str, object]] | None = None,
    ) -> Element:
        """Append and return a new element after those already inside this one."""
        element = Element(tag, language, alternative, None, attributes or {})
        self.kids.append(element)
        return element

    @property
    def heading_level(self) -> int:
        """Return 1 for H1 and so on, 0 for an element that is no heading."""
        is_heading = len(self.tag) == 2 and self.tag[0] == "H" and self.tag[1].isdigit()  # noqa: PLR2004
        return int(self.tag[1]) if is_heading else 0

    def drawn(self) -> list[Element]:
        """Return, in reading order, this one and those inside it where something was drawn."""
        inside: list[Element] = []
        is_drawn = False
        for kid in self.kids:
            if isinstance(kid, Element):
                inside += kid.drawn()
            else:
                is_drawn = True
        return [self, *inside] if is_drawn or inside else []


def table_header(row: Element, scope: str, *, language: str | None = None) -> Element:
    """Append a header cell to a table row; `scope` is "Column" or "Row"."""
    return row.add("TH", language=language, attributes={"Table": {"Scope": scope}})


def list_of(parent: Element, numbering: str = "Disc", *, language: str | None = None) -> Element:
    """Append a list; `numbering` is its ListNumbering ("None", "Disc", "Square", "Decimal")."""
    return parent.add("L", language=language, attributes={"List": {"ListNumbering": numbering}})


def root_element(language: str, direction: Direction) -> Element:
    """Return the Document element that holds all others."""
    root = Element("Document", language)
    if direction.is_rtl:
        root.attributes["Layout"] = {"WritingMode": "RlTb"}
    return root
