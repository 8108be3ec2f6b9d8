"""Writes the structure tree into a ReportLab document (PDF 1.7, chapter 14.7)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFString,
    PDFText,
)

from kiosk.typeset.structure import Annotation, Element, Mark

_ROOT = "StructTreeRoot"
_LATIN = "\xff"
Owners = Mapping[int, Element | list[Element]]


class StructureTree:
    """Turns elements into PDF objects; each element is one indirect object."""

    def __init__(self, document: PDFDocument) -> None:
        self._reference_as: Callable[[object, str], object] = document.Reference
        self._names: dict[Element, str] = {}

    def write(self, root: Element, owners: Owners) -> PDFObjectReference:
        """Write the tree and return the reference of its root.

        `owners` maps each StructParents key to the elements of a page's marks, in the order of
        their numbers, and each StructParent key to the element of an annotation.
        """
        top = PDFObjectReference(_ROOT)
        self._write_element(root, top, "")
        numbers = [entry for key in sorted(owners) for entry in (key, self._owner(owners[key]))]
        entries = {
            "Type": PDFName(_ROOT),
            "K": PDFArray([self._reference(root)]),
            "ParentTree": PDFDictionary({"Nums": PDFArray(numbers)}),
            "ParentTreeNextKey": max(owners, default=-1) + 1,
        }
        self._reference_as(PDFDictionary(entries), _ROOT)
        return top

    def _owner(self, owner: Element | list[Element]) -> PDFArray | PDFObjectReference:
        if isinstance(owner, Element):
            return self._reference(owner)
        return PDFArray([self._reference(element) for element in owner])

    def _reference(self, element: Element) -> PDFObjectReference:
        name = self._names.setdefault(element, f"Element{len(self._names)}")
        return PDFObjectReference(name)

    def _write_element(self, element: Element, parent: PDFObjectReference, inherited: str) -> None:
        """Write an element and those inside it; the language is said where it changes."""
        language = element.language or inherited
        reference = self._reference(element)
        kids = [kid for kid in element.kids if not (isinstance(kid, Element) and kid.is_empty)]
        entries = {
            "Type": PDFName("StructElem"),
            "S": PDFName(element.tag),
            "P": parent,
            "K": PDFArray([self._kid(kid) for kid in kids]),
        }
        texts = {
            "Lang": language if language != inherited else None,
            "Alt": element.alternative,
            "ActualText": element.actual,
        }
        entries |= {key: _text(text) for key, text in texts.items() if text}
        if element.attributes:
            entries["A"] = _attributes(element.attributes)
        self._reference_as(PDFDictionary(entries), reference.name)
        for kid in kids:
            if isinstance(kid, Element):
                self._write_element(kid, reference, language)

    def _kid(self, kid: Element | Mark | Annotation) -> PDFDictionary | PDFObjectReference:
        match kid:
            case Mark(page, number):
                return PDFDictionary({"Type": PDFName("MCR"), "Pg": page, "MCID": number})
            case Annotation(page, annotation):
                return PDFDictionary({"Type": PDFName("OBJR"), "Pg": page, "Obj": annotation})
            case Element():
                return self._reference(kid)


def _text(text: str) -> PDFString | PDFText:
    """Return a text string; outside Latin hexadecimal digits are half as long as escapes."""
    is_latin = max(text) <= _LATIN
    return PDFString(text) if is_latin else PDFText("\ufeff" + text, enc="utf-16-be")


def _attributes(attributes: Mapping[str, Mapping[str, object]]) -> PDFDictionary | PDFArray:
    owners = [
        PDFDictionary(
            {"O": PDFName(owner)} | {key: _value(value) for key, value in entries.items()}
        )
        for owner, entries in attributes.items()
    ]
    return owners[0] if len(owners) == 1 else PDFArray(owners)


def _value(value: object) -> object:
    """Return a name for a string, an array for a sequence, a number as it is."""
    if isinstance(value, str):
        return PDFName(value)
    return PDFArray(list(value)) if isinstance(value, Iterable) else value
