"""Slow motion between two steps of a figure: the old picture gives way to the new one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from kiosk.ui.pixels import BYTES_A_PIXEL

LASTS_MS = 300


class Dissolve(QWidget):
    """Lies over *window* where the picture is, for 300 ms after a touch, never by itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._before = QPixmap()
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(LASTS_MS)
        self._motion.setStartValue(1.0)
        self._motion.setEndValue(0.0)
        self._motion.valueChanged.connect(self.update)
        self._motion.finished.connect(self.stop)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def used(self) -> int:
        """Give the bytes that the old picture takes."""
        return self._before.width() * self._before.height() * BYTES_A_PIXEL

    def run(self, before: QPixmap, place: QRect) -> None:
        """Let *before* fade out at *place* of the window."""
        self._before = before
        self.setGeometry(place)
        self._motion.start()
        self.show()
        self.raise_()

    def stop(self) -> None:
        """Show the new picture alone."""
        self._motion.stop()
        self._before = QPixmap()
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw what is left of the old picture."""
        painter = QPainter(self)
        painter.setOpacity(self._motion.currentValue())
        painter.drawPixmap(0, 0, self._before)


def seen(widget: QWidget) -> QPixmap:
    """Return the pixels of *widget* as it is on show, clear beside its round corners."""
    ratio = widget.devicePixelRatioF()
    pixels = QPixmap(widget.size() * ratio)
    pixels.setDevicePixelRatio(ratio)
    pixels.fill(Qt.GlobalColor.transparent)
    flag = QWidget.RenderFlag.DrawChildren
    widget.render(pixels, QPoint(), QRegion(), flag)
    return pixels
