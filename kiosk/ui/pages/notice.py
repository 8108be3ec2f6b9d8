"""A strip that says what cannot wait, with the mark of its level. A touch does nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from kiosk.ui.look import Look
from kiosk.ui.marks import LevelMark
from kiosk.ui.panel import Panel
from kiosk.ui.scale import Role
from kiosk.ui.words import Words

MARK = 46


class Notice(Panel):
    """Shows one paragraph beside the mark of *level*."""

    urgent = True

    def __init__(self, name: str, level: str = "now", role: Role = Role.BODY) -> None:
        super().__init__("hint", radius=20, pad=3)
        self._words = Words(name, role, middle=True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(LevelMark(level, MARK), 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:  # noqa: N802
        """Write *text*."""
        self._words.setText(text)

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._row.setSpacing(look.space(3))
        super().apply(look)
