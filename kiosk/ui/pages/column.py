"""Widgets one below another, spaced by the look: what scroll panes show."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from kiosk.ui.look import Look


class Column(QWidget):
    """A column whose spacing follows the look; *apart* is the step of the space (1 to 6)."""

    def __init__(self, apart: int = 3) -> None:
        super().__init__()
        self._apart = apart
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self.box.setSpacing(look.space(self._apart))


def column(*widgets: QWidget, apart: int = 3) -> Column:
    """Return a column of *widgets* with the spare room below them."""
    made = Column(apart)
    for widget in widgets:
        made.box.addWidget(widget)
    made.box.addStretch(1)
    return made
