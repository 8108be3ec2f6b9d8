"""Something to switch on and off: its state is a word, and a switch beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.card import CardButton
from kiosk.ui.icon import Icon
from kiosk.ui.look import Look
from kiosk.ui.palette import Kind
from kiosk.ui.scale import Role, Size
from kiosk.ui.words import Words

TRACK, KNOB, LINE = (92, 48), 34, 4
LARGEST = 4


class Track(QWidget):
    """The picture of a switch; it does nothing by itself."""

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self._on = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_on(self, *, on: bool) -> None:
        """Show whether it is on."""
        self._on = on
        self.update()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the track."""
        width, height = TRACK
        return QSize(self._look.px(width), self._look.px(height)) if self._look else QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the track, and the knob at its start (off) or its end (on)."""
        if not self._look:
            return
        look, palette, painter = self._look, self._look.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = look.px(LINE)
        half = line / 2
        track = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(QPen(QColor(palette.teal if self._on else palette.ink_2), line))
        painter.setBrush(QColor(palette.teal if self._on else palette.surface))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        side = look.px(KNOB)
        edge = (self.height() - side) / 2
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = edge if self._on == rtl else self.width() - edge - side
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.on_teal if self._on else palette.ink_2))
        painter.drawEllipse(QRectF(left, edge, side, side))


class Switch(CardButton):
    """A card with an icon, a name, what it does, On or Off, and the switch."""

    def __init__(self, name: str, icon: str) -> None:
        super().__init__(name, Kind.CARD, Size.BUTTON)
        self._name = Words(f"{name}-name", Role.BODY, bold=True)
        self._does = Words(f"{name}-does", Role.SMALL)
        self._state = Words(f"{name}-state", Role.BODY, bold=True, middle=True)
        self._track = Track()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._does)
        self._row = QHBoxLayout()
        middle = Qt.AlignmentFlag.AlignVCenter
        self._icon = Icon(icon, 40)
        self._row.addWidget(self._icon, 0, middle)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._state, 0, middle)
        self._row.addWidget(self._track, 0, middle)
        self.fill(self._row)

    def show_switch(self, name: str, does: str, state: str, *, on: bool) -> None:
        """Write what it is and what it does, and whether it is on."""
        self._name.setText(name)
        self._does.setText(does)
        self._state.setText(state)
        self._track.show_on(on=on)
        self.setAccessibleName(f"{name}. {does}. {state}")

    def apply(self, look: Look) -> None:
        """Take a new look; beside the largest words a narrow screen has no room for the icon."""
        tight = look.portrait and look.text_size == LARGEST
        self._icon.setVisible(not tight)
        self._name.setMinimumWidth(1 if tight else 0)
        self._row.setSpacing(look.space(2 if tight else 3))
        super().apply(look)
        pad, lip = look.space(2), look.lip(coral=False, height=0)
        edge = look.space(2 if tight else 4)
        self._row.setContentsMargins(edge, pad, edge, pad + lip)
