"""The icons beside the words of controls, in one stroke and any colour."""

from functools import lru_cache, partial

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kiosk.paths import RESOURCES
from kiosk.ui.pixels import Pixels

ICONS = RESOURCES / "icons"
ROOM_BYTES = 3_000_000
DRAWN = Pixels(ROOM_BYTES)
INK = "#000000"
PAPER = "#ffffff"
MIRRORED = frozenset({"back", "forward", "listen", "exit", "question"})
"""Icons with a reading direction, and the question mark of Arabic; a clock has none."""


@lru_cache(maxsize=256)
def _svg(name: str, ink: str, paper: str) -> bytes:
    svg = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    return svg.replace(PAPER, "paper").replace(INK, ink).replace("paper", paper).encode()


def _draw(svg: bytes, size: QSize) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(pixmap.rect()))
    painter.end()
    return pixmap


def paint_svg(painter: QPainter, svg: bytes, rect: QRectF) -> None:
    """Draw a small drawing on whole pixels; what is drawn once serves every screen."""
    ratio = painter.device().devicePixelRatio()
    size = (rect.size() * ratio).toSize()
    place = QRect(rect.topLeft().toPoint(), rect.size().toSize())
    painter.drawPixmap(place, DRAWN.get(svg, size, partial(_draw, svg, size)))


def paint_icon(  # noqa: PLR0913
    painter: QPainter, name: str, rect: QRectF, ink: str, *, paper: str = PAPER, rtl: bool = False
) -> None:
    """Draw icon *name* in *rect* in the colour *ink*, what is cut out of it in *paper*.

    Raises FileNotFoundError where there is no such icon.
    """
    painter.save()
    if rtl and name in MIRRORED:
        painter.translate(rect.left() + rect.right(), 0)
        painter.scale(-1, 1)
    paint_svg(painter, _svg(name, ink, paper), rect)
    painter.restore()
