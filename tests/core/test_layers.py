"""Who may import whom: the picture in docs/architecture.md, checked."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import kiosk

ROOT = Path(kiosk.__file__).parent
OUTSIDE = {"PySide6", "shiboken6", "reportlab", "uharfbuzz", "svglib", "segno", "pypdfium2"}
FORBIDDEN = {
    "content": OUTSIDE
    | {
        f"kiosk.{name}"
        for name in ("checklist", "visit", "site", "leaflet", "ui", "typeset", "language")
    },
    "checklist.py": OUTSIDE | {"kiosk.visit", "kiosk.leaflet", "kiosk.ui", "kiosk.language"},
    "visit": OUTSIDE | {"kiosk.leaflet", "kiosk.ui", "kiosk.language"},
    "typeset": {
        "kiosk.content",
        "kiosk.ui",
        "kiosk.leaflet",
        "kiosk.visit",
        "kiosk.language",
    },
    "printing": {"kiosk.content", "kiosk.ui", "kiosk.leaflet", "kiosk.visit", "reportlab"},
    "voice": {
        f"kiosk.{name}"
        for name in ("checklist", "visit", "site", "leaflet", "ui", "typeset", "language")
    }
    | {"reportlab", "PySide6.QtGui", "PySide6.QtWidgets"},
    "ui": {"reportlab", "kiosk.typeset", "kiosk.commands"},
    "leaflet": {"kiosk.ui", "kiosk.commands"},
}
QT_FREE = ["kiosk.content", "kiosk.checklist", "kiosk.visit", "kiosk.leaflet.compose"]


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("place", FORBIDDEN)
def test_imports_point_inwards(place: str) -> None:
    home = ROOT / place
    files = sorted(home.rglob("*.py")) if home.is_dir() else [home]

    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in files
        for name in imports(path)
        if any(f"{name}.".startswith(f"{banned}.") for banned in FORBIDDEN[place])
    ]

    assert files
    assert wrong == []


@pytest.mark.parametrize("module", QT_FREE)
def test_the_core_runs_where_neither_qt_nor_reportlab_is_loaded(module: str) -> None:
    program = (
        f"import sys, {module}; "
        f"sys.exit(' '.join(n for n in {sorted(OUTSIDE)} if n in sys.modules) or 0)"
    )

    result = subprocess.run(  # noqa: S603
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )

    assert (result.returncode, result.stderr) == (0, "")
