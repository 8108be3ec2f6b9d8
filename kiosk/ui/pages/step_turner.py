"""Step back, how far, next step: under a figure that works in steps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.button import TouchButton
from kiosk.ui.look import Look
from kiosk.ui.palette import Kind
from kiosk.ui.scale import Role
from kiosk.ui.words import Words

BUTTON, FAR = 4, 3
ALL = 2 * BUTTON + FAR


class StepTurner(QWidget):
    """Emits `turned` with -1 or 1. A button without a step to go to leaves its place empty."""

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._back = TouchButton("step-back", Kind.QUIET, icon="back")
        self._far = Words("step-far", Role.BODY, bold=True, centred=True, middle=True)
        self._next = TouchButton("step-next", Kind.CORAL, trailing="forward")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._back, BUTTON)
        self._row.addWidget(self._far, FAR)
        self._row.addWidget(self._next, BUTTON)
        for button in (self._back, self._next):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
            button.setSizePolicy(policy)
        self._back.clicked.connect(lambda: self.turned.emit(-1))
        self._next.clicked.connect(lambda: self.turned.emit(1))

    def show_words(self, back: str, far: str, following: str) -> None:
        """Write the two buttons and how far the figure has come."""
        self._back.setText(back)
        self._far.setText(far)
        self._next.setText(following)

    def show_ends(self, *, first: bool, last: bool) -> None:
        """Hide the button that leads nowhere, and keep its place."""
        self._back.setVisible(not first)
        self._next.setVisible(not last)

    def fit(self, width: int, height: int) -> None:
        """Leave out how far it is where that has no room: the steps themselves are numbered."""
        parts = self._back, self._far, self._next
        least = sum(part.minimumSizeHint().width() for part in parts) + 2 * self._row.spacing()
        tall = self._far.heightForWidth(width * FAR // ALL)
        self._far.setVisible(tall <= height and least <= width)

    def aloud(self) -> str:
        """Say how far it is; the words of the step follow."""
        return self._far.text()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._row.setSpacing(look.space(2))
