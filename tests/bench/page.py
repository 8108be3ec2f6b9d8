"""The first screen of the kiosk as a web page: same words, drawing, fonts, places and colours.

A program of its own: `python -m tests.bench.page FOLDER` writes FOLDER/index.html.
"""

from __future__ import annotations

import html
import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app import begin, build
from kiosk.paths import ILLUSTRATIONS, RESOURCES
from kiosk.site import load_site
from kiosk.ui.control import Control
from kiosk.ui.lines import plain
from kiosk.ui.picture import Picture
from kiosk.ui.window import KioskWindow
from kiosk.ui.words import Words
from tests.bench.screen import SIZE

DRAWING = ILLUSTRATIONS / "scene-sore-calf.svg"
ONE_LINE = 100_000
LINE_HEIGHT = 1.25
STYLE = """
@font-face{{font-family:Kiosk;src:url("{fonts}/NotoSans-Regular.ttf")}}
@font-face{{font-family:Kiosk;font-weight:bold;src:url("{fonts}/NotoSans-Bold.ttf")}}
body{{margin:0;overflow:hidden;font-family:Kiosk;background:{ground}}}
body>*{{position:absolute;border:0;padding:0;box-sizing:border-box}}
"""


def page(window: KioskWindow) -> str:
    """Return the screen on show as HTML."""
    shot = window.grab().toImage()
    style = STYLE.format(fonts=RESOURCES / "fonts", ground=_ground(shot, shot.rect()))
    parts = "\n".join(_parts(window, shot))
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kiosk</title>'
        f"<style>{style}</style></head><body>\n{parts}\n</body></html>\n"
    )


def _parts(window: KioskWindow, shot: QImage) -> Iterator[str]:
    yield _box(window.bar, window, shot, "div", "")
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, Picture):
            yield _box(widget, window, shot, "img", "")
        elif isinstance(widget, Words) and widget.text():
            yield _box(widget, window, shot, "div", widget.text())
        elif isinstance(widget, Control):
            yield _box(widget, window, shot, "button", widget.text())


def _box(widget: QWidget, window: QWidget, shot: QImage, tag: str, words: str) -> str:
    rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    ground = _ground(shot, rect)
    style = (
        f"left:{rect.x()}px;top:{rect.y()}px;width:{rect.width()}px;height:{rect.height()}px;"
        f"background:{ground};color:{_ink(shot, rect, ground)};"
    )
    words = plain(words)
    if words:
        size = widget.heightForWidth(ONE_LINE) / LINE_HEIGHT
        size = size / 2 if tag == "button" else size
        weight = "bold" if tag == "button" or size > rect.height() / 4 else "normal"
        style += f"font:{weight} {size:.0f}px/{LINE_HEIGHT} Kiosk;"
    if tag != "div":
        style += "border-radius:20px;object-fit:contain;"
    end = "" if tag == "img" else f"{html.escape(words)}</{tag}>"
    source = f' alt="" src="{DRAWING}"' if tag == "img" else ""
    return f'<{tag}{source} style="{style}">{end}'


def _colours(shot: QImage, rect: QRect) -> Counter[str]:
    columns = range(rect.left() + 1, rect.right(), max(1, rect.width() // 200))
    rows = range(rect.top() + 1, rect.bottom(), max(1, rect.height() // 50))
    return Counter(shot.pixelColor(x, y).name() for x in columns for y in rows)


def _ground(shot: QImage, rect: QRect) -> str:
    return _colours(shot, rect).most_common(1)[0][0]


def _ink(shot: QImage, rect: QRect, ground: str) -> str:
    others = [name for name, _ in _colours(shot, rect).most_common(4) if name != ground]
    return others[0] if others else ground


def main(folder: Path) -> int:
    """Write the page."""
    app = QApplication(["page"])
    kiosk = build(app, load_site())
    kiosk.window.resize(*SIZE)
    begin(kiosk)
    kiosk.window.show()
    app.processEvents()
    (folder / "index.html").write_text(page(kiosk.window), "utf-8")
    kiosk.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
