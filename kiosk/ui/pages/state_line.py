"""How the printer is: a mark and a sentence, before anything is offered."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.icons import paint_icon
from kiosk.ui.look import Look
from kiosk.ui.scale import Role
from kiosk.ui.words import Words

SIDE, ICON = 60, 34


class Badge(QWidget):
    """An icon on a disc: green for ready, dark for all else. The words say it too."""

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self._icon, self._ready = "timer", False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: str, *, ready: bool) -> None:
        """Show *icon* on the disc of ready or of not ready."""
        self._icon, self._ready = icon, ready
        self.update()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for a square."""
        side = self._look.px(SIDE) if self._look else 0
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw disc and icon."""
        if not self._look:
            return
        palette, painter = self._look.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        fill = palette.good if self._ready else palette.ink
        ink = palette.on_good if self._ready else palette.ground
        painter.setBrush(QColor(fill))
        painter.drawEllipse(QRectF(self.rect()))
        inset = (self.width() - self._look.px(ICON)) / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, self._icon, box, ink, paper=fill)


class StateLine(QWidget):
    """Shows the badge and one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._badge = Badge()
        self._words = Words("printer-state", Role.BODY, middle=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)

    def show_state(self, words: str, icon: str, *, ready: bool = False) -> None:
        """Write the sentence beside *icon*."""
        self._badge.show_icon(icon, ready=ready)
        self._words.setText(words)

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._row.setSpacing(look.space(3))
