"""An icon on a page. Its name always stands beside it in words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.icons import paint_icon
from kiosk.ui.look import Look


class Icon(QWidget):
    """Draws one icon, *side* reference pixels wide, in the palette's *colour*."""

    def __init__(self, name: str, side: int = 32, colour: str = "ink") -> None:
        super().__init__()
        self._name, self._side, self._colour = name, side, colour
        self._look: Look | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, name: str) -> None:
        """Draw another icon."""
        self._name = name
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
        """Draw the icon, turned with the language if it has a reading direction."""
        if not self._look or not self._name:
            return
        palette = self._look.palette
        plain = self._colour.startswith("#")
        ink = self._colour if plain else getattr(palette, self._colour)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, self._name, QRectF(self.rect()), ink, paper=palette.ground, rtl=rtl)
