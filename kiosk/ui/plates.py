"""Words on a picture: a plate, and a line from it to the spot that it names."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.ui.lines import Style, set_lines
from kiosk.ui.look import Look
from kiosk.ui.scale import Role

LARGE_TEXT_FROM = 3
PAD_X, PAD_Y, RADIUS = 14, 5, 12
LINE, DOT = 4, 7
WIDEST = 0.45


@dataclass(frozen=True)
class Plate:
    """*words* on a plate centred at *x*, *y* that name the spot *at*, in viewBox units."""

    x: float
    y: float
    words: str
    at: tuple[float, float] | None = None


def plate_size(words: str, look: Look, *, rtl: bool) -> QSizeF:
    """Measure a plate with *words* in one line."""
    lines = set_lines(words, look, _style(look), look.width, rtl=rtl)
    return QSizeF(lines.width + 1 + 2 * look.px(PAD_X), lines.height + 2 * look.px(PAD_Y))


def _style(look: Look) -> Style:
    role = Role.SMALL if look.text_size >= LARGE_TEXT_FROM else Role.BODY
    return Style(role, bold=True, centred=True)


def paint_plates(  # noqa: PLR0913
    painter: QPainter,
    look: Look,
    plates: Iterable[Plate],
    box: QRectF,
    factor: float,
    *,
    flipped: bool,
    rtl: bool,
    widest: float = WIDEST,
) -> None:
    """Draw *plates* over a drawing that lies in *box* at *factor* px a unit.

    No plate takes more than *widest*, a part of the box.
    """

    def place(x: float, y: float) -> QPointF:
        across = box.width() - x * factor if flipped else x * factor
        return QPointF(box.left() + across, box.top() + y * factor)

    for plate in plates:
        centre = place(plate.x, plate.y)
        if plate.at:
            _paint_leader(painter, look, centre, place(*plate.at))
        _paint_plate(painter, look, plate.words, centre, box, rtl=rtl, widest=widest)


def _paint_leader(painter: QPainter, look: Look, start: QPointF, end: QPointF) -> None:
    ink = QColor(look.palette.ink)
    painter.setPen(QPen(ink, look.px(LINE), c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(start, end)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(end, look.px(DOT), look.px(DOT))


def _paint_plate(  # noqa: PLR0913
    painter: QPainter,
    look: Look,
    words: str,
    centre: QPointF,
    box: QRectF,
    *,
    rtl: bool,
    widest: float,
) -> None:
    """Draw a plate, moved inside the picture where it would stand out."""
    style = _style(look)
    width = set_lines(words, look, style, box.width() * widest, rtl=rtl).width + 1
    lines = set_lines(words, look, style, width, rtl=rtl)
    plate = QRectF(0, 0, width + 2 * look.px(PAD_X), lines.height + 2 * look.px(PAD_Y))
    plate.moveCenter(centre)
    edge = look.space(1)
    plate.moveLeft(max(box.left() + edge, min(plate.left(), box.right() - edge - plate.width())))
    plate.moveTop(max(box.top() + edge, min(plate.top(), box.bottom() - edge - plate.height())))
    pen = QPen(QColor(look.palette.ink), look.line())
    painter.setPen(pen if look.palette.two_colour else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QColor(look.palette.ground))
    radius = look.px(RADIUS)
    painter.drawRoundedRect(plate, radius, radius)
    left, top = plate.left() + look.px(PAD_X), plate.top() + look.px(PAD_Y)
    lines.draw(painter, left, top, look.palette.ink)
