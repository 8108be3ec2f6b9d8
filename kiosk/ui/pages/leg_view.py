"""Both legs from one side, with a ring at each place that the patient pointed at."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)

from kiosk.content import LegMap, Place, View
from kiosk.ui.hold import Hold
from kiosk.ui.look import Look
from kiosk.ui.pages.leg_names import Named, Names, place_names
from kiosk.ui.picture import Picture
from kiosk.ui.pictures import Pictures
from kiosk.ui.plates import paint_plates

RADIUS, LINE, CASING = 17.0, 5.5, 11.0
"""Of a ring, in units of the drawing, so that a small picture has small rings."""
FEET = 40.0
"""How far a foot stands from the middle, in units of the drawing."""


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
        self._names: Names | None = None
        self._named = Named()
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
        first, second = sides if self._view.first == "right" else sides[::-1]
        named = say(self._view.name), say(first), say(second)
        self._names = named if plates else None
        self.show_picture(self._view.picture, " ".join(say(text) for text in words))
        self._place_names()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the legs, then the place under the finger and the rings."""
        super().paintEvent(event)
        if not self._look:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._box()
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

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Forget the finger: what it touched is gone."""
        self._hold.cancel()
        self._press(None)
        super().hideEvent(event)

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

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Place the names again."""
        super().resizeEvent(event)
        self._place_names()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        super().apply(look)
        self._place_names()

    def _place_names(self) -> None:
        self._named = Named()
        if self._names and self._look:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            box, away = QSizeF(self.size()), FEET * self._factor()
            self._named = place_names(self._names, box, away, self._look, rtl=rtl)

    def _box(self) -> QRectF:
        """Leave room below the feet for the names of the sides."""
        box = super()._box()
        height = min(box.height(), self.height() - self._named.below)
        width = box.width() * height / max(1.0, box.height())
        return QRectF(round((self.width() - width) / 2), 0, round(width), round(height))

    def _paint_names(self, painter: QPainter, look: Look) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box = QRectF(self.rect())
        paint_plates(painter, look, self._named.plates, box, 1, flipped=False, rtl=rtl, widest=1)


def _draw(painter: QPainter, look: Look, outline: QPainterPath) -> None:
    """Draw *outline* dark in a pale casing: to be seen on any skin and cloth."""
    for colour, width in ((look.palette.ground, CASING), (look.palette.ink, LINE)):
        pen = QPen(QColor(colour), width, j=Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(outline, pen)
