"""Typst, its compiler and all that it remembers kept from sheet to sheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import typst  # type: ignore[import-not-found]

FONTS = Path(__file__).parents[3] / "resources" / "fonts"


def start(folder: Path, language: str) -> Callable[[int], bytes]:
    """Return what sets a sheet, tagged as PDF/UA."""
    compiler = typst.Compiler(root=str(folder), font_paths=[str(FONTS)], ignore_system_fonts=True)

    def set_sheet(number: int) -> bytes:
        source = str(folder / f"{language}-{number}.typ")
        pdf: bytes = compiler.compile(input=source, format="pdf", pdf_standards="ua-1")
        return pdf

    return set_sheet
