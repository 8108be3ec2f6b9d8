"""Links as annotations that assistive technology finds through the structure tree."""

from __future__ import annotations

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString

Rectangle = tuple[float, float, float, float]
_PRINTED = 4


def link_annotation(box: Rectangle, uri: str, description: str, key: int) -> PDFDictionary:
    """Return the annotation of a link; `key` is its StructParent, `box` is on the page."""
    action = {"Type": PDFName("Action"), "S": PDFName("URI"), "URI": PDFString(uri)}
    return PDFDictionary(
        {
            "Type": PDFName("Annot"),
            "Subtype": PDFName("Link"),
            "Rect": PDFArray(list(box)),
            "Border": PDFArray([0, 0, 0]),
            "F": _PRINTED,
            "Contents": PDFString(description),
            "A": PDFDictionary(action),
            "StructParent": key,
        }
    )
