"""Every screen on six panels in a language 40 % longer, both ways: `python -m tests.sweep`.

It fails on words that are cut or broken and on controls that are covered or out of reach.
Takes about two minutes; `--panel 1024x600` and `--text 4` take less.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from itertools import product

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kiosk.app import set_stage
from kiosk.gallery import Easel, patient_screens
from kiosk.site import load_site
from kiosk.visit import Display
from tests.visit.faults import faults
from tests.visit.pseudo import long_winded

PANELS = ("1024x600", "1280x800", "1920x1080", "3840x2160", "800x1280", "1080x1920")
TEXTS = (1, 4)
DIRECTIONS = {"left to right": False, "mirrored": True}


def sweep(panel: str, text: int, *, mirrored: bool) -> Iterator[str]:
    """Yield one line for each fault of a screen."""
    width, height = map(int, panel.split("x"))
    stage, fonts = set_stage(load_site())
    stage = long_winded(stage, mirrored=mirrored)
    easel = Easel(stage, fonts, (width, height), Display("en", text))  # type: ignore[arg-type]
    for name, screen in patient_screens(stage.content, "en"):
        window = easel.show(name, screen)
        yield from (f"{name}: {fault}" for fault in faults(window, QSize(width, height)))
    easel.close()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.sweep", description=__doc__)
    parser.add_argument("--panel", nargs="+", choices=PANELS, default=PANELS)
    parser.add_argument("--text", nargs="+", type=int, choices=(1, 2, 3, 4), default=TEXTS)
    parser.add_argument("--direction", nargs="+", choices=DIRECTIONS, default=DIRECTIONS)
    asked = parser.parse_args()
    app = QApplication(["sweep"])
    wrong = 0
    for panel, text, direction in product(asked.panel, asked.text, asked.direction):
        found = list(sweep(panel, text, mirrored=DIRECTIONS[direction]))
        print(f"{panel}, text size {text}, {direction}: {len(found)} faults", flush=True)
        for fault in found:
            print(fault, file=sys.stderr)
        wrong += len(found)
    app.quit()
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
