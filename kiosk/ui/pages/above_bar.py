"""Room between what fills a page and the bar, where no foot keeps them apart."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.look import Look

BELOW = 22


class AboveBar(QWidget):
    """Holds the middle of a page that has no foot."""

    def __init__(self, middle: QWidget) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.addWidget(middle)

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._box.setContentsMargins(0, 0, 0, look.px(BELOW))
