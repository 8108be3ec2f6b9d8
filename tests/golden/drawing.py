"""Draw the pictures of one language: `python -m tests.golden.drawing CODE [FOLDER]`.

A process of its own, so that no other test has touched Qt before, and with an environment of
its own, so that nothing of the machine gets into a picture. Writes a line `HASH NAME` for each;
with a FOLDER also the picture itself (NAME.png) and a small one (small/NAME.png).
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.language.known import SOURCE
from tests.golden.cases import LANGUAGES, views

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
NO_FONTS = Path(__file__).with_name("no-fonts.conf")
ENVIRONMENT = {
    "QT_QPA_PLATFORM": "offscreen",
    "LC_ALL": "C.UTF-8",
    "TZ": "UTC",
    "FONTCONFIG_FILE": str(NO_FONTS),
}


def drawn(folder: Path | None = None) -> dict[str, dict[str, str]]:
    """Return language, name and hash of every picture as the program draws it now.

    A *folder* gets the pictures, one folder inside for each language.
    """
    with ThreadPoolExecutor(max_workers=min(len(LANGUAGES), os.cpu_count() or 1)) as pool:
        outputs = pool.map(lambda language: _draw_apart(language, folder), LANGUAGES)
        return {
            language: {name: sha for sha, name in (line.split() for line in output.splitlines())}
            for language, output in zip(LANGUAGES, outputs, strict=True)
        }


def _draw_apart(language: str, folder: Path | None) -> str:
    words = [sys.executable, "-m", __name__, language]
    if folder:
        words.append(str(folder / language))
    done = subprocess.run(  # noqa: S603
        words, cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"the pictures of {language} cannot be drawn:\n{done.stderr}")
    return done.stdout


def pictures(language: str) -> Iterator[tuple[str, QImage]]:
    """Yield name and picture of every golden case of *language*, and of the design system."""
    from PySide6.QtCore import QSize  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from kiosk.app import set_stage  # noqa: PLC0415
    from kiosk.gallery import Easel, patient_screens  # noqa: PLC0415
    from kiosk.site import load_site  # noqa: PLC0415
    from kiosk.ui.design.sheet import NAME, draw_design  # noqa: PLC0415
    from kiosk.ui.look import look  # noqa: PLC0415

    app = QApplication(["kiosk"])
    stage, fonts = set_stage(load_site())
    for view in views(language):
        easel = Easel(stage, fonts, view.size, view.display)
        for name, screen in patient_screens(stage.content, language):
            if view.shows(name):
                yield view.key(name), easel.draw(name, screen)
        easel.close()
        if view.names or language == SOURCE:
            text, colours = view.display.text_size, view.display.colours
            chosen = look(QSize(*view.size), text_size=text, colours=colours)
            yield view.key(NAME), draw_design(chosen)
    app.processEvents()


def _hash(picture: QImage) -> str:
    """Hash width, height and raw pixels: 32 bits each, so no row is padded."""
    seen = hashlib.sha256(f"{picture.width()}x{picture.height()}:".encode())
    seen.update(picture.convertToFormat(picture.Format.Format_RGB32).constBits())
    return seen.hexdigest()


def main() -> None:
    """Draw the pictures that the command line asks for."""
    language, *rest = sys.argv[1:]
    for name, picture in pictures(language):
        sys.stdout.write(f"{_hash(picture)} {name}\n")
        for folder in map(Path, rest):
            from tests.golden.small import save_small  # noqa: PLC0415

            (folder / "small").mkdir(parents=True, exist_ok=True)
            picture.save(str(folder / f"{name}.png"))
            save_small(folder / f"{name}.png", folder / "small" / f"{name}.png")


if __name__ == "__main__":
    main()
