"""Packs a document's small objects into one compressed stream (PDF 1.7, 7.5.7 and 7.5.8).

ReportLab writes each object as plain text; the structure tree alone is half of a sheet then.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

_START = re.compile(rb"startxref\s+(\d+)")
_COUNT = re.compile(rb"xref\s+0 (\d+)\s+")
_TRAILER = re.compile(rb"/(Root|Info) (\d+) 0 R")
_IDENTIFIER = re.compile(rb"/ID\s*\[.*?\]", re.DOTALL)
_HEAD = re.compile(rb"\d+ 0 obj\s*")
_ENTRY = 20
_FREE, _PLAIN, _PACKED = 0, 1, 2
_WIDTHS = (1, 3, 2)


class _Object(NamedTuple):
    number: int
    body: bytes

    @property
    def is_stream(self) -> bool:
        return self.body.endswith(b"endstream")


def packed(data: bytes) -> bytes:
    """Return a document as ReportLab wrote it with its small objects packed.

    Equal documents give equal bytes. Streams stay as they are.
    """
    start = int(_last(_START, data)[1])
    objects = _objects(data, start)
    small = [item for item in objects if not item.is_stream]
    holder, table = len(objects) + 1, len(objects) + 2
    # The first two lines: the version, and bytes that say that the file is binary.
    out = [b"\n".join(data.split(b"\n", 2)[:2]) + b"\n"]
    entries = {0: (_FREE, 0, 65535)}
    at = len(out[0])
    for item in (*(i for i in objects if i.is_stream), _Object(holder, _object_stream(small))):
        entries[item.number] = (_PLAIN, at, 0)
        out.append(b"%d 0 obj\n%s\nendobj\n" % item)
        at += len(out[-1])
    entries |= {item.number: (_PACKED, holder, index) for index, item in enumerate(small)}
    entries[table] = (_PLAIN, at, 0)
    rows = b"".join(_row(entries[number]) for number in range(table + 1))
    keys = [b"/Type /XRef /Size %d /W [%d %d %d]" % (table + 1, *_WIDTHS)]
    keys += [b"/%s %s 0 R" % pair for pair in _TRAILER.findall(data, start)]
    keys += _IDENTIFIER.findall(data, start)
    out.append(b"%d 0 obj\n%s\nendobj\n" % (table, _stream(b" ".join(keys), rows)))
    return b"".join([*out, b"startxref\n%d\n%%%%EOF\n" % at])


def _objects(data: bytes, start: int) -> list[_Object]:
    """Return the objects that the cross-reference table at a place lists."""
    count = _COUNT.match(data, start)
    if count is None:
        raise ValueError("the document has no cross-reference table")
    rows = (count.end() + _ENTRY * row for row in range(1, int(count[1])))
    offsets = [int(data[row : row + 10]) for row in rows]
    found = []
    ends = dict(pairwise([*sorted(offsets), start]))
    for number, offset in enumerate(offsets, start=1):
        body = _HEAD.sub(b"", data[offset : ends[offset]], count=1).rstrip()
        found.append(_Object(number, body.removesuffix(b"endobj").rstrip()))
    return found


def _object_stream(objects: Iterable[_Object]) -> bytes:
    places, bodies, at = [], [], 0
    for item in objects:
        places.append(b"%d %d" % (item.number, at))
        bodies.append(item.body + b"\n")
        at += len(bodies[-1])
    head = b" ".join(places) + b"\n"
    keys = b"/Type /ObjStm /N %d /First %d" % (len(places), len(head))
    return _stream(keys, head + b"".join(bodies))


def _stream(keys: bytes, content: bytes) -> bytes:
    body = zlib.compress(content)
    head = b"<< %s /Filter /FlateDecode /Length %d >>" % (keys, len(body))
    return b"%s\nstream\n%s\nendstream" % (head, body)


def _row(entry: tuple[int, int, int]) -> bytes:
    return b"".join(
        value.to_bytes(width, "big") for value, width in zip(entry, _WIDTHS, strict=True)
    )


def _last(pattern: re.Pattern[bytes], data: bytes) -> re.Match[bytes]:
    found = None
    for match in pattern.finditer(data, max(0, len(data) - 64)):
        found = match
    if found is None:
        raise ValueError("the document does not say where its cross-reference table is")
    return found
