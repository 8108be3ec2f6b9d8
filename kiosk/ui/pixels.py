"""What was drawn, kept while there is room: one picture more and the oldest goes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

BYTES_A_PIXEL = 4


class Pixels:
    """Pixmaps by what they show and their size, *room* bytes at most.

    Room is made before a pixmap is: there is never more. One that is larger than the room
    is kept alone.
    """

    def __init__(self, room: int) -> None:
        self._room, self._used = room, 0
        self._kept: OrderedDict[tuple[Hashable, int, int], QPixmap] = OrderedDict()

    @property
    def used(self) -> int:
        """Give the bytes that the kept pixels take."""
        return self._used

    def get(self, what: Hashable, size: QSize, draw: Callable[[], QPixmap]) -> QPixmap:
        """Return *what* in *size* device pixels; *draw* makes it if it is not kept."""
        key = what, size.width(), size.height()
        if key in self._kept:
            self._kept.move_to_end(key)
        else:
            self._make_room(size.width() * size.height() * BYTES_A_PIXEL)
            self._kept[key] = draw()
            self._used += _bytes(self._kept[key])
        return self._kept[key]

    def forget(self, what: Hashable) -> None:
        """Keep no pixmap of *what*."""
        for key in [key for key in self._kept if key[0] == what]:
            self._used -= _bytes(self._kept.pop(key))

    def _make_room(self, needed: int) -> None:
        while self._kept and self._used + needed > self._room:
            _key, oldest = self._kept.popitem(last=False)
            self._used -= _bytes(oldest)


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * BYTES_A_PIXEL
