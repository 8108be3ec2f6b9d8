"""How long until a leaflet is ready, PDF and pictures of its pages: the first and the next.

A program of its own for each language, as only the first sheet of a process loads ReportLab.
"""

from __future__ import annotations

import json
import os
import sys
import time
from datetime import date
from statistics import median

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtGui import QGuiApplication

from kiosk.content import load
from kiosk.paths import CONTENT
from kiosk.print_shop.press import make
from kiosk.site import load_site
from kiosk.visit import Sheet

AGAIN = 7
WIDE = 600
"""Pixels of a page in the preview on a panel of 1920x1080."""


def main(language: str) -> int:
    """Write the milliseconds of the first main sheet and the median of the next as JSON."""
    app = QGuiApplication(["leaflets"])
    content, site, today = load(CONTENT), load_site(), date.today()
    taken = []
    for _ in range(1 + AGAIN):
        start = time.perf_counter()
        proof = make(Sheet(language), content, site, today).proof
        for number in range(len(proof.shapes)):
            proof.picture(number, WIDE)
        taken.append((time.perf_counter() - start) * 1000)
    json.dump({"cold": taken[0], "warm": median(taken[1:])}, sys.stdout)
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
