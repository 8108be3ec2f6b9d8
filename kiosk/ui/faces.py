"""Give the kiosk's own fonts to Qt, so that every machine shows the same letters."""

from collections.abc import Iterable

from PySide6.QtGui import QFontDatabase

from kiosk.fonts import FontError, Fonts


def install_fonts(fonts: Fonts, scripts: Iterable[str] | None = None) -> None:
    """Load the fonts of *scripts*, or all, into Qt. Raises FontError for one that is no font.

    Qt keeps the whole file of every font in memory: those of Chinese alone take 8 MB.
    """
    for path in fonts.files(scripts):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FontError(f"{path}: Qt cannot read this font")
