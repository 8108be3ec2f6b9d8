"""A flat area of one colour: no lip, so it does nothing."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.look import Look


class Panel(QWidget):
    """Stands under its own layout, in the palette's *colour* role or a colour (#RRGGBB).

    *radius* is in reference px (0 for a region that reaches the edges), *pad* the step of
    the margin (s1 to s6). *line* outlines it; in two colours every panel is outlined.
    """

    def __init__(
        self, colour: str = "surface", *, radius: int = 28, pad: int = 4, line: str = ""
    ) -> None:
        super().__init__()
        self._colour, self._radius, self._pad, self._line = colour, radius, pad, line
        self._look: Look | None = None

    def set_colour(self, colour: str, line: str = "") -> None:
        """Take another colour, and perhaps an outline."""
        self._colour, self._line = colour, line
        self.update()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        layout = self.layout()
        if layout is not None:
            pad = look.space(self._pad)
            layout.setContentsMargins(pad, pad, pad, pad)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the area."""
        if not self._look:
            return
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(_colour(look, self._colour)))
        rect, radius = QRectF(self.rect()), look.px(self._radius) if self._radius else 0
        line = self._line or ("ink" if look.palette.two_colour and self._radius else "")
        painter.setPen(Qt.PenStyle.NoPen)
        if line:
            width = look.line()
            painter.setPen(QPen(QColor(_colour(look, line)), width))
            rect.adjust(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(rect, radius, radius)


def _colour(look: Look, colour: str) -> str:
    return colour if colour.startswith("#") else str(getattr(look.palette, colour))
