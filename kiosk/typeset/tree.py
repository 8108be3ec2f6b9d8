"""Writes the structure tree into a ReportLab document (PDF 1.7, chapter 14.7).

A sheet has hundreds of elements, so they are formatted here: ReportLab would take longer for
them than for all else that it saves.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterable, Mapping

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFObjectReference

from kiosk.typeset.embedding import utf16_hex
from kiosk.typeset.structure import Annotation, Element, Mark

_ROOT = "StructTreeRoot"
# Where Latin-1 and PDFDocEncoding agree; all else is written as UTF-16.
_LATIN = re.compile("[\t\n -~¡-¬®-ÿ]*")
_SPECIAL = re.compile(r"([\\()])")
_HOLE = "\0"
Owners = Mapping[int, Element | list[Element]]


class _Formatted(PDFObject):
    """An object as text with a hole for each reference, filled once objects have numbers."""

    def __init__(self, text: str, names: list[str]) -> None:
        self._text, self._names = text, names

    def format(self, document: PDFDocument) -> bytes:
        """Return the object as bytes; ReportLab asks for it."""
        numbers: Mapping[str, tuple[int, int]] = document.idToObjectNumberAndVersion
        pieces = self._text.split(_HOLE)
        filled = [pieces[0]]
        for name, piece in zip(self._names, pieces[1:], strict=True):
            number, generation = numbers[name]
            filled += (f"{number} {generation} R", piece)
        return "".join(filled).encode("latin-1")


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
        self._write_element(root, _ROOT, "")
        names = [self._name(root)]
        numbers = [f"{key} {self._owner(owners[key], names)}" for key in sorted(owners)]
        self._reference_as(
            _Formatted(
                f"<</Type /{_ROOT} /K [{_HOLE}] /ParentTree <</Nums [{' '.join(numbers)}]>>"
                f" /ParentTreeNextKey {max(owners, default=-1) + 1}>>",
                names,
            ),
            _ROOT,
        )
        return top

    def _owner(self, owner: Element | list[Element], names: list[str]) -> str:
        """Return an entry of the parent tree with its holes; add what fills them to *names*."""
        if isinstance(owner, Element):
            names.append(self._name(owner))
            return _HOLE
        names += map(self._name, owner)
        return f"[{' '.join(_HOLE * len(owner))}]"

    def _name(self, element: Element) -> str:
        return self._names.setdefault(element, f"Element{len(self._names)}")

    def _write_element(self, element: Element, parent: str, inherited: str) -> None:
        """Write an element and those inside it; the language is said where it changes."""
        language = element.language or inherited
        kids = [kid for kid in element.kids if not (isinstance(kid, Element) and kid.is_empty)]
        names = [parent]
        parts = [f"<</Type /StructElem /S /{element.tag} /P {_HOLE}"]
        parts.append(f"/K [{' '.join([self._kid(kid, names) for kid in kids])}]")
        texts = {
            "Lang": language if language != inherited else None,
            "Alt": element.alternative,
            "ActualText": element.actual,
        }
        parts += [f"/{key} {_text(text)}" for key, text in texts.items() if text]
        if element.attributes:
            parts.append(f"/A {_attributes(element.attributes)}")
        name = self._name(element)
        self._reference_as(_Formatted(" ".join([*parts, ">>"]), names), name)
        for kid in kids:
            if isinstance(kid, Element):
                self._write_element(kid, name, language)

    def _kid(self, kid: Element | Mark | Annotation, names: list[str]) -> str:
        """Return a kid with its holes; add what fills them to *names*."""
        match kid:
            case Mark(page, number):
                names.append(page.name)
                return f"<</Type /MCR /Pg {_HOLE} /MCID {number}>>"
            case Annotation(page, annotation):
                names += (page.name, annotation.name)
                return f"<</Type /OBJR /Pg {_HOLE} /Obj {_HOLE}>>"
            case Element():
                names.append(self._name(kid))
                return _HOLE


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
