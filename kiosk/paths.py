"""Where the folders beside the code are, in a checkout and in an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_BASE = _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent

RESOURCES = _BASE / "resources"
TRANSLATIONS = _BASE / "translations"
CONTENT = RESOURCES / "content"
ILLUSTRATIONS = RESOURCES / "illustrations"
