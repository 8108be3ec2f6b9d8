"""The figure of a topic's part: its picture with words on plates, and its steps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.content import Figure, Label, Text
from kiosk.ui.look import Look
from kiosk.ui.pages.step_turner import StepTurner
from kiosk.ui.picture import Picture
from kiosk.ui.pictures import Pictures
from kiosk.ui.placed import ASKS
from kiosk.ui.plates import Plate
from kiosk.ui.scale import Role
from kiosk.ui.words import Words

STEP_BACK = Text("topic", "Step back")
NEXT_STEP = Text("topic", "Next step")
STEP_OF = Text("topic", "Step {number} of {count}")
LEAST_FOR_PLATES = 18
LEAST_PICTURE = 90


class FigureView(QWidget):
    """The picture takes what the caption or the step buttons leave; emits `turned`.

    A picture too small for its plates is shown without: the text says the same words. Where
    large words leave it no room at all, it gives way.
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
        for part in (self._picture, self._caption, self._turner):
            part.setParent(self)
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
        self.updateGeometry()
        self._arrange()

    def turning(self) -> Picture | None:
        """Return the picture of a figure with steps, where there is room for it."""
        seen = self._picture.isVisible() and not self._turner.isHidden()
        return self._picture if seen else None

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.updateGeometry()
        self._arrange()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell the page that the figure has a height of its own."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of the whole picture and of what stands below it."""
        return self._picture.heightForWidth(width) + self._below(width)

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Place the parts again."""
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Place the parts again when one of them asks."""
        if event.type() in ASKS:
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def _below(self, width: int) -> int:
        """Give the height of the step buttons or the caption, with the gap above them."""
        shown = self._caption if self._turner.isHidden() else self._turner
        return shown.heightForWidth(width) + self._look.space(3) if self._look else 0

    def _arrange(self) -> None:
        drawing, words, plates = self._figure
        look = self._look
        if not look or not drawing or self.width() <= 0:
            return
        width = self.width()
        self._turner.fit(width, self.height())  # What was left out before asks for its room anew.
        below = self._below(width)
        room = self.height() - below
        shown = room >= look.px(LEAST_PICTURE)
        top = self.height() - below + look.space(3) if shown else 0
        for part in (self._caption, self._turner):
            part.setGeometry(0, top, width, self.height() - top)
        self._picture.setVisible(shown)
        self._picture.setGeometry(0, 0, width, max(1, room))
        shape = self._pictures.shape(drawing)
        drawn = min(width, room * shape.width() / shape.height())
        fits = drawn >= LEAST_FOR_PLATES * look.type_px(Role.SMALL)
        self._picture.show_picture(drawing, words, plates if fits else ())


def _plate(label: Label, say: Callable[..., str]) -> Plate:
    x, y = label.at
    return Plate(x, y, say(label.text), label.to)
