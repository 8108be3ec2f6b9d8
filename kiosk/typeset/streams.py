"""Streams of a document, compressed."""

from __future__ import annotations

import zlib

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFStream

# Twice as quick as what zlib would choose; a sheet is a twentieth larger at most.
_LEVEL = 4


def compressed(keys: bytes, content: bytes) -> bytes:
    """Return a stream object with more keys in its dictionary."""
    body = zlib.compress(content, _LEVEL)
    return b"<<%s/Filter /FlateDecode /Length %d>>\nstream\n%s\nendstream" % (
        keys,
        len(body),
        body,
    )


class CompressedStream(PDFStream):
    """A stream object as ReportLab holds it until it is written."""

    def __init__(self, content: bytes, keys: bytes = b"") -> None:
        super().__init__(content=content)
        self._keys = keys

    def format(self, document: PDFDocument) -> bytes:
        """Return it as bytes; ReportLab asks for it."""
        del document
        return compressed(self._keys, self.content)
