"""Writes a document with its small objects in one compressed stream (PDF 1.7, 7.5.7 and 7.5.8).

ReportLab writes each object as plain text; the structure tree alone is half of a sheet then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from reportlab.pdfbase.pdfdoc import PDFDocument, format  # noqa: A004 (its name)

from kiosk.typeset.streams import compressed

_FREE, _PLAIN, _PACKED = 0, 1, 2
_WIDTHS = (1, 3, 2)


class Ready(dict[int, bytes]):
    """Objects that ReportLab need not format, by their numbers in its document."""

    def __init__(self, document: PDFDocument) -> None:
        super().__init__()
        self._document = document

    def reserve(self, count: int) -> range:
        """Return the numbers of objects that are to come."""
        first = self._document.objectcounter + 1
        self._document.objectcounter += count
        return range(first, first + count)


class _Object(NamedTuple):
    number: int
    body: bytes

    @property
    def is_stream(self) -> bool:
        return self.body.endswith(b"endstream")


def packed(document: PDFDocument, ready: Ready) -> bytes:
    """Return a document as a file; equal documents give equal bytes."""
    keys = _keys(document)
    objects = list(_objects(document, ready))
    small = [item for item in objects if not item.is_stream]
    holder, table = len(objects) + 1, len(objects) + 2
    # The second line says that the file is binary.
    out = [b"%PDF-1.7\n%\x93\x8c\x8b\x9e\n"]
    entries = {0: (_FREE, 0, 65535)}
    at = len(out[0])
    large = [item for item in objects if item.is_stream]
    for number, body in (*large, _Object(holder, _object_stream(small))):
        entries[number] = (_PLAIN, at, 0)
        out.append(b"%d 0 obj\n%b\nendobj\n" % (number, body))
        at += len(out[-1])
    entries |= {item.number: (_PACKED, holder, index) for index, item in enumerate(small)}
    entries[table] = (_PLAIN, at, 0)
    rows = b"".join(_row(entries[number]) for number in range(table + 1))
    keys += b" /Type /XRef /Size %d /W [%d %d %d] " % (table + 1, *_WIDTHS)
    out.append(b"%d 0 obj\n%b\nendobj\n" % (table, compressed(keys, rows)))
    return b"".join([*out, b"startxref\n%d\n%%%%EOF\n" % at])


def _keys(document: PDFDocument) -> bytes:
    """Return what a reader of the file begins with, and the file's identifier."""
    whole: Any = document  # ReportLab's type stubs lack half of it.
    root, info = (whole.Reference(part).format(whole) for part in (whole.Catalog, whole.info))
    digest = whole.signature.hexdigest().encode()
    return b"/Root %b /Info %b /ID [<%b> <%b>]" % (root, info, digest, digest)


def _objects(document: PDFDocument, ready: Ready) -> Iterator[_Object]:
    """Yield the objects in the order of their numbers; some only come up as others are written."""
    number = 0
    while number < document.objectcounter:
        number += 1
        body = ready.get(number)
        if body is None:
            item = document.idToObject[document.numberToId[number]]
            body = format(item, document, toplevel=1).rstrip()
        yield _Object(number, body)


def _object_stream(objects: Iterable[_Object]) -> bytes:
    places, bodies, at = [], [], 0
    for number, body in objects:
        places.append(b"%d %d" % (number, at))
        bodies.append(body)
        at += len(body) + 1
    head = b" ".join(places) + b"\n"
    keys = b"/Type /ObjStm /N %d /First %d " % (len(places), len(head))
    return compressed(keys, head + b"\n".join(bodies))


def _row(entry: tuple[int, int, int]) -> bytes:
    kind, place, index = entry
    return b"%c%b%b" % (kind, place.to_bytes(_WIDTHS[1], "big"), index.to_bytes(_WIDTHS[2], "big"))
