"""The figure of a topic's part: its picture with words on plates, and its steps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
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
LEAST_FOR_PLATES = 13


class FigureView(QWidget):
    """The picture takes what the caption or the step buttons leave; emits `turned`.

    A picture too small for its plates is shown without: the text says the same words.
    """

    turned = Signal(int)

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._look: Look | None = None
        self._pictures = pictures
        self._figure: tuple[str, str, tuple[Plate, ...]] = ("", "", ())
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
            plates = tuple(_plate(label, say) for label in shown.labels)
            self._figure = (shown.picture, say(shown.alternative), plates)
            count = len(figure.steps)
            far = say(STEP_OF, number=str(step + 1), count=str(count))
            self._turner.show_words(say(STEP_BACK), far, say(NEXT_STEP))
            self._turner.show_ends(first=step == 0, last=step == count - 1)
        elif figure.picture and figure.alternative:
            plates = tuple(_plate(label, say) for label in figure.labels)
            self._figure = (figure.picture, say(figure.alternative), plates)
        self._show_picture()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self._box.setSpacing(look.space(3))
        self._show_picture()

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """See again whether there is room for plates."""
        self._box.activate()
        self._show_picture()

    def _show_picture(self) -> None:
        drawing, words, plates = self._figure
        if drawing and self._look:
            shape = self._pictures.shape(drawing)
            room = self._picture.size()
            width = min(room.width(), room.height() * shape.width() / shape.height())
            fits = width >= LEAST_FOR_PLATES * self._look.type_px(Role.SMALL)
            self._picture.show_picture(drawing, words, plates if fits else ())


def _plate(label: Label, say: Callable[..., str]) -> Plate:
    x, y = label.at
    return Plate(x, y, say(label.text), label.to)
