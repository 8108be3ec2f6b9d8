"""The icons beside the words of controls, in one stroke and any colour."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.paths import RESOURCES

ICONS = RESOURCES / "icons"
INK = "#000000"
PAPER = "#ffffff"
MIRRORED = frozenset({"back", "forward", "listen", "exit"})
"""Icons with a reading direction; a tick, a clock and a handset have none."""


@lru_cache(maxsize=256)
def _svg(name: str, ink: str, paper: str) -> bytes:
    svg = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    return svg.replace(PAPER, "paper").replace(INK, ink).replace("paper", paper).encode()


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
    QSvgRenderer(QByteArray(_svg(name, ink, paper))).render(painter, rect)
    painter.restore()
