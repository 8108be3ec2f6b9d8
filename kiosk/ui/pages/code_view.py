"""A QR code on the screen: dark on white in every colour mode, with its quiet zone."""

from __future__ import annotations

import segno
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.look import Look

QUIET_ZONE = 4
DARK, WHITE = "#000000", "#FFFFFF"


class CodeView(QWidget):
    """Draws whole pixels for each module, so that every camera reads it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("code")
        self._look: Look | None = None
        self._rows: tuple[tuple[int, ...], ...] = ()

    def show_code(self, data: str, words: str) -> None:
        """Hold *data* (ISO/IEC 18004, error correction M); *words* tell a listener."""
        code = segno.make(data, error="m", micro=False)
        self._rows = tuple(tuple(row) for row in code.matrix)
        self.setAccessibleName(words)
        self.update()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the code in the middle, as large as it fits."""
        if not self._rows:
            return
        count = len(self._rows) + 2 * QUIET_ZONE
        ratio = self.devicePixelRatioF()
        module = int(min(self.width(), self.height()) * ratio / count) / ratio
        side = module * count
        left = round((self.width() - side) / 2)
        top = round((self.height() - side) / 2)
        painter = QPainter(self)
        painter.fillRect(QRectF(left, top, side, side), QColor(WHITE))
        painter.setPen(Qt.PenStyle.NoPen)
        for y, row in enumerate(self._rows, QUIET_ZONE):
            for x, dark in enumerate(row, QUIET_ZONE):
                if dark:
                    box = QRectF(left + x * module, top + y * module, module, module)
                    painter.fillRect(box, QColor(DARK))
