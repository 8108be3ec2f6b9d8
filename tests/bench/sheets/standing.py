"""The first sheet of a kiosk that has stood for ten seconds, and the next ones.

A program of its own: `python -m tests.bench.sheets.standing LANGUAGE` writes milliseconds of the
CPU time of all threads, as there is one first sheet only, and any other program may hit it.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from statistics import median

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.app import Kiosk, begin, build
from kiosk.commands.answers import parse
from kiosk.print_shop.press import Press
from kiosk.site import load_site
from kiosk.visit import Sheet
from tests.bench.sheets.patients import ANSWERS

STOOD_MS = 10_000


def main(language: str) -> int:
    """Order the personal sheets of several patients, one after the other."""
    app = QApplication(["kiosk"])
    kiosk = build(app, load_site())
    begin(kiosk)
    kiosk.window.resize(1920, 1080)
    kiosk.window.show()
    stand()
    first, *following = taken(kiosk, language)
    json.dump({"first": first, "next": median(following)}, sys.stdout)
    kiosk.stop()
    return 0


def stand() -> None:
    """Wait as a kiosk waits; QTest.qWait would keep Python from its other threads."""
    loop = QEventLoop()
    QTimer.singleShot(STOOD_MS, loop.quit)
    loop.exec()


def taken(kiosk: Kiosk, language: str) -> Iterator[float]:
    """Yield the milliseconds of work from the order of each sheet until it is made."""
    checklist = kiosk.stage.content.checklist
    press = kiosk.open_shop().press
    for written in ANSWERS:
        sheet = Sheet(language, answers=parse(checklist, written.split(), "no"))
        start = time.process_time()
        make(press, sheet)
        yield (time.process_time() - start) * 1000


def make(press: Press, sheet: Sheet) -> None:
    """Order a sheet and wait until it is made; one that cannot be made ends the program."""
    loop = QEventLoop()
    press.made.connect(lambda _: loop.exit(0))
    press.spoilt.connect(lambda _: loop.exit(1))
    press.order(sheet)
    if loop.exec():
        sys.exit(f"no sheet in {sheet.language}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
