"""The fade of rows that scroll under an edge."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.look import Look


class Fade(QWidget):
    """Fades what lies under it into the ground, from its clear edge to its lower one."""

    def __init__(self, parent: QWidget, *, upward: bool = False) -> None:
        super().__init__(parent)
        self._upward = upward
        self._look: Look | None = None
        self._colour = "ground"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.update()

    def set_colour(self, colour: str) -> None:
        """Fade into the palette's *colour* role, or a colour itself (#RRGGBB)."""
        self._colour = colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the gradient; in two colours a line at the edge, since there is no grey."""
        if not self._look:
            return
        plain = self._colour.startswith("#")
        ground = QColor(self._colour if plain else getattr(self._look.palette, self._colour))
        if self._look.palette.two_colour:
            self._paint_edge(self._look, ground)
            return
        clear = QColor(ground)
        clear.setAlpha(0)
        gradient = QLinearGradient(0, 0, 0, self.height())
        gradient.setColorAt(0, ground if self._upward else clear)
        gradient.setColorAt(1, clear if self._upward else ground)
        QPainter(self).fillRect(self.rect(), gradient)

    def _paint_edge(self, look: Look, ground: QColor) -> None:
        on_ground = ground == QColor(look.palette.ground)
        colour = look.palette.ink if on_ground else look.palette.ground
        top = 0 if self._upward else self.height() - look.line()
        QPainter(self).fillRect(0, top, self.width(), look.line(), QColor(colour))
