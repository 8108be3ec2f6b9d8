"""The figure of a topic's part: its picture with words on plates, and its steps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.content import Figure, Label, Text
from kiosk.ui.look import Look
from kiosk.ui.pages.step_turner import StepTurner
from kiosk.ui.picture import Picture
from kiosk.ui.pictures import Pictures
from kiosk.ui.plates import Plate
from kiosk.ui.scale import Role
from kiosk.ui.words import Words

STEP_BACK = Text("topic", "Step back")
NEXT_STEP = Text("topic", "Next step")
STEP_OF = Text("topic", "Step {number} of {count}")


class FigureView(QWidget):
    """The picture takes what the caption or the step buttons leave; emits `turned`."""

    turned = Signal(int)

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._picture = Picture("figure", pictures)
        self._caption = Words("caption", Role.SMALL, colour="ink_2")
        self._turner = StepTurner()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._picture, 1)
        self._box.addWidget(self._caption)
        self._box.addWidget(self._turner)
        self._turner.turned.connect(self.turned)

    def show_figure(self, figure: Figure, step: int, say: Callable[..., str]) -> None:
        """Show the picture of *step*, counted from 0, or the one picture without steps."""
        self._turner.setVisible(bool(figure.steps))
        self._caption.setVisible(not figure.steps)
        self._caption.setText(say(figure.caption))
        if figure.steps:
            shown = figure.steps[step]
            plates = [_plate(label, say) for label in shown.labels]
            self._picture.show_picture(shown.picture, say(shown.alternative), plates)
            count = len(figure.steps)
            far = say(STEP_OF, number=str(step + 1), count=str(count))
            self._turner.show_words(say(STEP_BACK), far, say(NEXT_STEP))
            self._turner.show_ends(first=step == 0, last=step == count - 1)
        elif figure.picture and figure.alternative:
            plates = [_plate(label, say) for label in figure.labels]
            self._picture.show_picture(figure.picture, say(figure.alternative), plates)

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._box.setSpacing(look.space(3))


def _plate(label: Label, say: Callable[..., str]) -> Plate:
    x, y = label.at
    return Plate(x, y, say(label.text), label.to)
