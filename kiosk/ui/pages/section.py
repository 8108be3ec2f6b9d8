"""A heading with what stands under it, on a flat ground."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from kiosk.ui.look import Look
from kiosk.ui.pages.bullets import Bullets
from kiosk.ui.pages.optional import write
from kiosk.ui.panel import Panel
from kiosk.ui.scale import Role
from kiosk.ui.words import Words


class Section(Panel):
    """Shows a heading, a paragraph and lines; without any of them nothing."""

    def __init__(self, name: str, *, icon: str = "dot") -> None:
        super().__init__("surface", radius=24, pad=4)
        self.heading = Words(f"{name}-heading", Role.SIGN, bold=True, heading=2)
        self.words = Words(f"{name}-words", Role.BODY)
        self._lines = Bullets(f"{name}-lines", icon)
        self._box = QVBoxLayout(self)
        for part in (self.heading, self.words, self._lines):
            self._box.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_section(self, heading: str, words: str = "", lines: Sequence[str] = ()) -> None:
        """Write the section."""
        self.heading.setText(heading)
        write(self.words, words)
        self._lines.show_lines(lines)
        self.setVisible(bool(words or lines))

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._box.setSpacing(look.space(2))
        super().apply(look)
