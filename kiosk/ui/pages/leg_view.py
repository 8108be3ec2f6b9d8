"""Both legs from one side, with a ring at each place that the patient pointed at."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)

from kiosk.content import LegMap, Place, View
from kiosk.ui.hold import Hold
from kiosk.ui.look import Look
from kiosk.ui.picture import Picture
from kiosk.ui.pictures import Pictures
from kiosk.ui.plates import LARGE_TEXT_FROM, Plate, paint_plates
from kiosk.ui.scale import Role

RADIUS, LINE, CASING = 17.0, 5.5, 11.0
"""Of a ring, in units of the drawing, so that a small picture has small rings."""
FEET, APART = 40.0, 0.235
"""How far the names of the sides stand from the middle: units of the drawing, part of the box."""


class LegView(Picture):
    """Emits `touched` with the id of the place under a finger. Never mirrored.

    A finger shows the place it would mark; leaving the legs lifts it. The page offers the
    same places as buttons, for keys and for who cannot see the picture.
    """

    touched = Signal(str)

    def __init__(self, view: View, leg_map: LegMap, pictures: Pictures) -> None:
        super().__init__(f"legs-{view.id}", pictures)
        self._view, self._map = view, leg_map
        self._marked: tuple[Place, ...] = ()
        self._names: tuple[str, ...] = ()
        self._pressed: Place | None = None
        self._hold = Hold(self)
        self._hold.done.connect(self._act)

    def listen(self) -> None:
        """Take touches, which a picture by itself lets through."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)

    def show_marks(self, marked: Iterable[str], say: Callable[..., str], *, plates: bool) -> None:
        """Ring the places *marked* on this side; *plates* name the side and left and right."""
        places = (self._map.place(name) for name in marked)
        self._marked = tuple(place for place in places if place.view == self._view.id)
        words = [self._view.alternative, *(place.name for place in self._marked)]
        sides = self._map.right, self._map.left
        ordered = sides if self._view.first == "right" else sides[::-1]
        named = (self._view.name, *ordered) if plates else ()
        self._names = tuple(say(text) for text in named)
        self.show_picture(self._view.picture, " ".join(say(text) for text in words))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the legs, then the place under the finger and the rings."""
        super().paintEvent(event)
        if not self._look:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._box()
        if self._names:
            self._paint_names(painter, self._look)
        painter.translate(box.topLeft())
        painter.scale(self._factor(), self._factor())
        if self._pressed:
            outline = QPainterPath()
            outline.addPolygon(QPolygonF([QPointF(*spot) for spot in self._pressed.outline]))
            outline.closeSubpath()
            _draw(painter, self._look, outline)
        for place in self._marked:
            ring = QPainterPath()
            ring.addEllipse(QPointF(*place.middle), RADIUS, RADIUS)
            _draw(painter, self._look, ring)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a touch."""
        self._press(self._under(event))
        if self._pressed and self._look and self._look.slow_touch:
            self._hold.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Lift when the finger leaves the place."""
        if self._pressed and self._under(event) is not self._pressed:
            self._hold.cancel()
            self._press(None)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        """Mark the place, unless a slow touch was lifted early."""
        if self._look and self._look.slow_touch:
            self._hold.cancel()
            self._press(None)
        else:
            self._act()

    def _act(self) -> None:
        place = self._pressed
        self._press(None)
        if place:
            self.touched.emit(place.id)

    def _press(self, place: Place | None) -> None:
        self._pressed = place
        self.update()

    def _under(self, event: QMouseEvent) -> Place | None:
        spot = (event.position() - self._box().topLeft()) / self._factor()
        return self._map.nearest(self._view.id, (spot.x(), spot.y()))

    def _factor(self) -> float:
        """Give the pixels of one unit of the drawing."""
        return max(1e-6, self._box().width() / self._pictures.shape(self._view.picture).width())

    def _box(self) -> QRectF:
        """Leave room below the feet for the names of the sides."""
        box = super()._box()
        if not self._names or not self._look:
            return box
        room = self.height() - self._foot(self._look)
        height = min(box.height(), room)
        width = box.width() * height / max(1.0, box.height())
        return QRectF(round((self.width() - width) / 2), 0, round(width), round(height))

    def _foot(self, look: Look) -> float:
        """Give the height of a plate below the feet."""
        return look.pitch(Role.SMALL if look.text_size >= LARGE_TEXT_FROM else Role.BODY) * 1.5

    def _paint_names(self, painter: QPainter, look: Look) -> None:
        """Name the side above, and the two legs below; the words lie beside each other."""
        box, name, middle = QRectF(self.rect()), self._names[0], self.width() / 2
        apart = max(FEET * self._factor(), APART * self.width())
        bottom = self.height() - self._foot(look) / 2
        plates = [Plate(middle, 0, name)]
        plates += [
            Plate(middle + way * apart, bottom, side)
            for way, side in zip((-1, 1), self._names[1:], strict=True)
        ]
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_plates(painter, look, plates, box, 1, flipped=False, rtl=rtl)


def _draw(painter: QPainter, look: Look, outline: QPainterPath) -> None:
    """Draw *outline* dark in a pale casing: to be seen on any skin and cloth."""
    for colour, width in ((look.palette.ground, CASING), (look.palette.ink, LINE)):
        pen = QPen(QColor(colour), width, j=Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(outline, pen)
