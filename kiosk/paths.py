"""Where the folders beside the code are, in a checkout and in an installed wheel."""

from pathlib import Path

PACKAGE = Path(__file__).parent
_BASE = PACKAGE if (PACKAGE / "resources").is_dir() else PACKAGE.parent

RESOURCES = _BASE / "resources"
TRANSLATIONS = _BASE / "translations"
CONTENT = RESOURCES / "content"
ILLUSTRATIONS = RESOURCES / "illustrations"
