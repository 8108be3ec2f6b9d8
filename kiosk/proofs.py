"""The pages of a sheet as pictures for the screen, drawn by PDFium when they are looked at."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import c_ubyte
from functools import cached_property, partial
from math import ceil

import pypdfium2  # type: ignore[import-untyped]
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

BGRX = pypdfium2.raw.FPDFBitmap_BGRx
ROUNDED_UP = 0.5


class Proof:
    """A sheet before it is printed. Only the GUI's thread looks at it: PDFium knows no other.

    A picture of a page takes megabytes and its PDF some kilobytes, so no picture is kept here.
    """

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf

    @cached_property
    def shapes(self) -> tuple[QSizeF, ...]:
        """Width and height of each page, in points."""
        with self._open() as document:
            return tuple(QSizeF(*page.get_size()) for page in document)

    def picture(self, number: int, width: int) -> QImage:
        """Draw a page, counted from 0, *width* pixels wide."""
        with self._open() as document:
            page = document[number]
            scale = (width - ROUNDED_UP) / page.get_width()
            height = ceil(page.get_height() * scale)
            image = QImage(width, height, QImage.Format.Format_RGB32)
            pixels = (c_ubyte * image.sizeInBytes()).from_buffer(image.bits())
            into = partial(pypdfium2.PdfBitmap.new_native, buffer=pixels)
            page.render(scale=scale, force_bitmap_format=BGRX, bitmap_maker=into)
        return image

    @contextmanager
    def _open(self) -> Iterator[pypdfium2.PdfDocument]:
        document = pypdfium2.PdfDocument(self._pdf)
        try:
            yield document
        finally:
            document.close()
