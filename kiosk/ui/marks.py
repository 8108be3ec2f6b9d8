"""The marks of the four levels of urgency: four silhouettes, told apart before colour."""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.icons import ICONS, paint_svg
from kiosk.ui.look import Look

SHAPE, INNER, RIM = "#000000", "#ffffff", "#808080"


@lru_cache(maxsize=64)
def _svg(level: str, shape: str, inner: str, rim: str) -> bytes:
    svg = (ICONS / f"mark-{level}.svg").read_text(encoding="utf-8")
    for placeholder, name in ((SHAPE, "shape"), (INNER, "inner"), (RIM, "rim")):
        svg = svg.replace(placeholder, name)
    for name, colour in (("shape", shape), ("inner", inner), ("rim", rim)):
        svg = svg.replace(f'"{name}"', f'"{colour}"')
    return svg.encode()


def paint_mark(
    painter: QPainter, look: Look, level: str, rect: QRectF, *, on_panel: bool = False
) -> None:
    """Draw the mark of *level* (now, today, soon or home), reversed *on_panel*.

    It is never mirrored: neither a clock nor a handset is.
    """
    colours = look.palette.levels[level]
    if on_panel:
        svg = _svg(level, colours.on_panel, colours.panel, colours.on_panel)
    else:
        svg = _svg(level, colours.mark, colours.on_mark, colours.rim)
    paint_svg(painter, svg, rect)


class LevelMark(QWidget):
    """The mark of a level, *side* reference pixels wide. Its word always stands beside it."""

    def __init__(self, level: str, side: int = 72, *, on_panel: bool = False) -> None:
        super().__init__()
        self._level, self._side, self._on_panel = level, side, on_panel
        self._look: Look | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_level(self, level: str) -> None:
        """Show the mark of another level."""
        self._level = level
        self.update()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for a square."""
        side = self._look.px(self._side) if self._look else 0
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the mark."""
        if self._look:
            rect = QRectF(self.rect())
            painter = QPainter(self)
            paint_mark(painter, self._look, self._level, rect, on_panel=self._on_panel)
