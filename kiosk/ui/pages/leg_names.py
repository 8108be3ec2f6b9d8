"""What stands on a picture of both legs: front or back, and which leg is which."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSizeF

from kiosk.ui.look import Look
from kiosk.ui.plates import Plate, plate_size

Names = tuple[str, str, str]
"""The side that is seen, then the leg on the left of the picture and that on the right."""


@dataclass(frozen=True)
class Named:
    """The plates of a picture in pixels, and the height that the lower ones take below."""

    plates: tuple[Plate, ...] = ()
    below: float = 0.0


def place_names(names: Names, box: QSizeF, away: float, look: Look, *, rtl: bool) -> Named:
    """Place *names* in *box*: the legs' below the feet, which are *away* from the middle.

    The two stand in one row where they fit, else one above the other.
    """
    sizes = [plate_size(words, look, rtl=rtl) for words in names[1:]]
    row, gap, middle = sizes[0].height(), look.space(1), box.width() / 2
    wide = sum(size.width() for size in sizes) + gap
    beside = wide + gap <= box.width()
    half = (wide if beside else box.width()) / 2
    across = (
        min(middle - away, middle - half + sizes[0].width() / 2),
        max(middle + away, middle + half - sizes[1].width() / 2),
    )
    bottom = box.height() - row / 2
    down = bottom, bottom if beside else bottom - row - gap
    legs = zip(across, down, names[1:], strict=True)
    plates = Plate(middle, 0, names[0]), *(Plate(*leg) for leg in legs)
    return Named(plates, row if beside else 2 * row + gap)
