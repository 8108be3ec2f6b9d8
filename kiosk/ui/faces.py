"""Give the kiosk's own fonts to Qt, so that every machine shows the same letters."""

from PySide6.QtGui import QFontDatabase

from kiosk.fonts import FontError, Fonts


def install_fonts(fonts: Fonts) -> None:
    """Load every font file into Qt. Raises FontError for one that is no font."""
    for path in fonts.files():
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FontError(f"{path}: Qt cannot read this font")
