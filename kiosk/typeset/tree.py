"""Writes the structure tree into a ReportLab document (PDF 1.7, chapter 14.7).

A sheet has hundreds of elements, so they are formatted here: ReportLab would take longer for
them than for all else that it saves.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Mapping

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference

from kiosk.typeset.font_objects import utf16_hex
from kiosk.typeset.packing import Ready
from kiosk.typeset.structure import Annotation, Element, Mark

# Where Latin-1 and PDFDocEncoding agree; all else is written as UTF-16.
_LATIN = re.compile("[\t\n -~¡-¬®-ÿ]*")
_SPECIAL = re.compile(r"([\\()])")
Owners = Mapping[int, Element | list[Element]]


class StructureTree:
    """Turns elements into objects of a document; what nothing was drawn of is left out."""

    def __init__(self, document: PDFDocument, ready: Ready) -> None:
        self._places = document.idToObjectNumberAndVersion
        self._ready = ready
        self._references: dict[Element, str] = {}

    def write(self, root: Element, owners: Owners) -> str:
        """Write the tree and return the reference of its root.

        `owners` maps each StructParents key to the elements of a page's marks, in the order of
        their numbers, and each StructParent key to the element of an annotation.
        """
        elements = root.drawn() or [root]
        first, *numbers = self._ready.reserve(1 + len(elements))
        references = (f"{number} 0 R" for number in numbers)
        self._references = dict(zip(elements, references, strict=True))
        top = f"{first} 0 R"
        bodies = [self._top(root, owners)]
        self._add(root, top, "", bodies)
        encoded = (body.encode("latin-1") for body in bodies)
        self._ready.update(zip((first, *numbers), encoded, strict=True))
        return top

    def _top(self, root: Element, owners: Owners) -> str:
        """Return the object that leads to the root and, from each mark, to its element."""
        numbers = " ".join(f"{key} {self._owner(owners[key])}" for key in sorted(owners))
        return (
            f"<</Type /StructTreeRoot /K [{self._references[root]}]"
            f" /ParentTree <</Nums [{numbers}]>>"
            f" /ParentTreeNextKey {max(owners, default=-1) + 1}>>"
        )

    def _owner(self, owner: Element | list[Element]) -> str:
        if isinstance(owner, Element):
            return self._references[owner]
        return f"[{' '.join([self._references[element] for element in owner])}]"

    def _add(self, element: Element, parent: str, inherited: str, bodies: list[str]) -> None:
        """Add an element and those inside it; the language is said where it changes."""
        own, language = self._references[element], element.language or inherited
        drawn = self._references
        kids = [kid for kid in element.kids if not isinstance(kid, Element) or kid in drawn]
        parts = [
            f"<</Type /StructElem /S /{element.tag} /P {parent}",
            f"/K [{' '.join(map(self._kid, kids))}]",
        ]
        if language != inherited:
            parts.append(f"/Lang {_text(language)}")
        if element.alternative:
            parts.append(f"/Alt {_text(element.alternative)}")
        if element.actual:
            parts.append(f"/ActualText {_text(element.actual)}")
        if element.attributes:
            parts.append(f"/A {_attributes(element.attributes)}")
        bodies.append(f"{' '.join(parts)}>>")
        for kid in kids:
            if isinstance(kid, Element):
                self._add(kid, own, language, bodies)

    def _kid(self, kid: Element | Mark | Annotation) -> str:
        match kid:
            case Mark(page, number):
                return f"<</Type /MCR /Pg {self._place(page)} /MCID {number}>>"
            case Annotation(page, annotation):
                return f"<</Type /OBJR /Pg {self._place(page)} /Obj {self._place(annotation)}>>"
            case Element():
                return self._references[kid]

    def _place(self, reference: PDFObjectReference) -> str:
        number, generation = self._places[reference.name]
        return f"{number} {generation} R"


def _text(text: str) -> str:
    """Return a text string; outside Latin hexadecimal digits are half as long as escapes."""
    if _LATIN.fullmatch(text):
        escaped = _SPECIAL.sub(r"\\\1", text)
        return f"({escaped})"
    return f"<{codecs.BOM_UTF16_BE.hex()}{utf16_hex(text)}>"


def _attributes(attributes: Mapping[str, Mapping[str, object]]) -> str:
    owners = [
        f"<</O /{owner}{''.join(f' /{key} {_value(value)}' for key, value in entries.items())}>>"
        for owner, entries in attributes.items()
    ]
    return owners[0] if len(owners) == 1 else f"[{' '.join(owners)}]"


def _value(value: object) -> str:
    """Return a name for a string, an array for a sequence, a number as it is."""
    if isinstance(value, str):
        return f"/{value}"
    if isinstance(value, Iterable):
        return f"[{' '.join(map(_value, value))}]"
    return f"{value:.2f}" if isinstance(value, float) else str(value)
