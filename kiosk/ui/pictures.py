"""The illustrations as pixels, in the colours and the size that a screen asks for."""

import re
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kiosk.ui.palette import Mode
from kiosk.ui.pixels import Pixels
from kiosk.ui.skins import Tone, load_skins, recolour

ROOM_BYTES = 19_000_000
"""Of the 40 MB that all pictures may take: the rest is for a dissolve (12 MB on the largest
panel, upright), the icons and what the sheets keep of their drawings."""
_VIEW_BOX = re.compile(r'<svg[^>]*viewBox="\S+ \S+ (\S+) (\S+)"')


@dataclass(frozen=True)
class Drawn:
    """A drawing as it is to be drawn; *ground* is a colour for its background, or empty."""

    name: str
    tone: Tone
    mode: Mode
    ground: str = ""


class Pictures:
    """Draws `NAME.svg` of *folder*; `pixels` keeps what is drawn, and the pages of sheets."""

    def __init__(self, folder: Path, room: int = ROOM_BYTES) -> None:
        self._folder = folder
        self._skins = load_skins(folder / "palettes.toml")
        self._shapes: dict[str, QSizeF] = {}
        self.pixels = Pixels(room)

    def ground(self, drawn: Drawn) -> str:
        """Give the colour of the drawing's background."""
        if drawn.ground:
            return drawn.ground
        return self._skins.colour("bg", drawn.tone, drawn.mode) or drawn.ground

    def shape(self, name: str) -> QSizeF:
        """Give width and height of the drawing's viewBox. Raises FileNotFoundError."""
        if name not in self._shapes:
            svg = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            found = _VIEW_BOX.search(svg)
            width, height = map(float, found.groups()) if found else (1.0, 1.0)
            self._shapes[name] = QSizeF(width, height)
        return self._shapes[name]

    def pixmap(self, drawn: Drawn, size: QSize) -> QPixmap:
        """Draw to *size* device pixels; more width shows more of both sides of the drawing."""
        return self.pixels.get(drawn, size, partial(self._draw, drawn, size))

    def _draw(self, drawn: Drawn, size: QSize) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer = self._renderer(drawn)
        renderer.setViewBox(_seen(renderer.viewBoxF(), size))
        renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return pixmap

    def _renderer(self, drawn: Drawn) -> QSvgRenderer:
        svg = (self._folder / f"{drawn.name}.svg").read_text(encoding="utf-8")
        svg = recolour(svg, self._skins, drawn.tone, drawn.mode, drawn.ground)
        return QSvgRenderer(QByteArray(svg.encode()))


def _seen(frame: QRectF, size: QSize) -> QRectF:
    """Give the part of a drawing that *size* shows: its *frame*, and as much beside it."""
    more = frame.height() * size.width() / max(1, size.height()) - frame.width()
    return frame.adjusted(-more / 2, 0, more / 2, 0) if more > 0 else frame
