"""Write every sheet as each program reads it: `python -m tests.bench.sheets.sources FOLDER`.

What the others set is ready for them, the picture of the QR code too; ours makes its own.
"""

from __future__ import annotations

import pickle
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

import segno

from kiosk.leaflet.blocks import Block, Code, Leaflet
from kiosk.leaflet.typography import fonts, tongue
from kiosk.paths import ILLUSTRATIONS
from tests.bench.sheets.html import page
from tests.bench.sheets.patients import PICTURE, leaflets
from tests.bench.sheets.typst_markup import markup

LANGUAGES = ("en", "ar", "zh-Hans", "hi")


def main(folder: Path) -> int:
    """Write the sheets of every language."""
    shutil.copy(ILLUSTRATIONS / f"{PICTURE}.svg", folder)
    for language in LANGUAGES:
        for number, leaflet in enumerate(leaflets(language)):
            _write(folder, f"{language}-{number}", leaflet)
        stack = fonts().stack(tongue(language).script)
        bold = fonts().stack(tongue(language).script, bold=True)
        files = [(str(one.path), str(other.path)) for one, other in zip(stack, bold, strict=True)]
        (folder / f"{language}-fonts.pickle").write_bytes(pickle.dumps(files))
    return 0


def _write(folder: Path, name: str, leaflet: Leaflet) -> None:
    code = folder / f"{name}-code.svg"
    segno.make(_code(leaflet.blocks).data, error="M", micro=False).save(str(code), border=4)
    (folder / f"{name}.pickle").write_bytes(pickle.dumps(leaflet))
    (folder / f"{name}.html").write_text(page(leaflet, code.as_uri()), "utf-8")
    written = markup(leaflet, f"/{code.name}", f"/{PICTURE}.svg")
    (folder / f"{name}.typ").write_text(written, "utf-8")


def _code(content: Iterable[Block]) -> Code:
    return next(block for block in content if isinstance(block, Code))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
