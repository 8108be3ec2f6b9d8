"""The pages of a sheet as pictures for the screen, drawn by PDFium."""

from __future__ import annotations

import pypdfium2  # type: ignore[import-untyped]
from PySide6.QtGui import QImage

BGRX = pypdfium2.raw.FPDFBitmap_BGRx
PREVIEW_DPI = 130
POINTS_AN_INCH = 72


def pictures(pdf: bytes) -> tuple[QImage, ...]:
    """Return one picture for each page of a PDF file."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(_picture(page) for page in document)
    finally:
        document.close()


def _picture(page: pypdfium2.PdfPage) -> QImage:
    bitmap = page.render(scale=PREVIEW_DPI / POINTS_AN_INCH, force_bitmap_format=BGRX)
    form = QImage.Format.Format_RGB32
    image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form)
    return image.copy()
