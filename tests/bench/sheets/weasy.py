"""WeasyPrint, its fonts kept from sheet to sheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from weasyprint import HTML  # type: ignore[import-not-found]
from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-not-found]


def start(folder: Path, language: str) -> Callable[[int], bytes]:
    """Return what sets a sheet, tagged as PDF/UA."""
    fonts = FontConfiguration()

    def set_sheet(number: int) -> bytes:
        page = HTML(str(folder / f"{language}-{number}.html"))
        pdf: bytes = page.write_pdf(font_config=fonts, pdf_variant="pdf/ua-1")
        return pdf

    return set_sheet
