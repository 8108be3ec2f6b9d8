"""Words on a picture: a plate, and a line from it to the spot that it names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.leaflet.setting import MM
from kiosk.leaflet.typography import INK
from kiosk.typeset.arrangement import Stack
from kiosk.typeset.box import Box
from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.figures import Figure
from kiosk.typeset.paragraph import Paragraph
from kiosk.typeset.paths import circle, line, rounded_rectangle
from kiosk.typeset.styles import Colour

GROUND: Colour = (0.984, 0.969, 0.945)
PAD_X, PAD_Y, RADIUS, EDGE = 1.2 * MM, 0.3 * MM, 1 * MM, 0.8 * MM
LINE, DOT = 1.1, 1.9
WIDEST = 0.45


@dataclass(frozen=True, slots=True)
class Plate:
    """Words as paragraphs that no element owns; `at` and `to` as parts of the picture's size.

    Both count from the top left corner.
    """

    words: tuple[Paragraph, ...]
    at: tuple[float, float]
    to: tuple[float, float] | None = None


class LabelledFigure(Box):
    """A figure with plates over it; its alternative text says their words too."""

    def __init__(self, figure: Figure, plates: Sequence[Plate]) -> None:
        super().__init__()
        self._figure, self._plates = figure, plates
        self._left = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size of the figure, in points."""
        self.width, self.height = self._figure.wrap(width, height)
        self._left = self._figure.inset
        return self.width, self.height

    def paint(self, canvas: TaggedCanvas) -> None:
        """Draw the figure, then leaders, then plates over their ends."""
        self._figure.drawOn(canvas, 0, 0)
        with canvas.artifact(), canvas.moved(0, 0):
            for plate in self._plates:
                if plate.to:
                    self._draw_leader(canvas, self._place(plate.at), self._place(plate.to))
            for plate in self._plates:
                self._draw_plate(canvas, plate)

    def _place(self, spot: tuple[float, float]) -> tuple[float, float]:
        return self._left + spot[0] * self.width, self.height * (1 - spot[1])

    @staticmethod
    def _draw_leader(
        canvas: TaggedCanvas, start: tuple[float, float], end: tuple[float, float]
    ) -> None:
        canvas.setStrokeColorRGB(*INK)
        canvas.setFillColorRGB(*INK)
        canvas.setLineWidth(LINE)
        canvas.write(line(start, end), "S")
        canvas.write(circle(*end, DOT), "f")

    def _draw_plate(self, canvas: TaggedCanvas, plate: Plate) -> None:
        """Draw a plate, moved inside the picture where it would stand out."""
        most = self.width * WIDEST
        width = max(min(words.natural_width() + 0.5, most) for words in plate.words)
        stack = Stack(plate.words)
        height = stack.wrap(width, self.height)[1]
        wide, high = width + 2 * PAD_X, height + 2 * PAD_Y
        x, y = self._place(plate.at)
        left, right = self._left + EDGE, self._left + self.width - EDGE - wide
        x = max(left, min(x - wide / 2, right))
        y = max(EDGE, min(y - high / 2, self.height - EDGE - high))
        canvas.setFillColorRGB(*GROUND)
        canvas.write(rounded_rectangle(wide, high, RADIUS, x, y), "f")
        stack.drawOn(canvas, x + PAD_X, y + PAD_Y)
