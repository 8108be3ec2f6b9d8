"""Paint the shape of a control: the face, the lip that says *touch me*, and its states."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.ui.look import Look
from kiosk.ui.palette import Face, Kind
from kiosk.ui.scale import Size

CHOSEN_RING = 4
DASH = 3
LABEL_DROP = 3
CORAL_KINDS = frozenset({Kind.CORAL, Kind.ANSWER})


@dataclass(frozen=True)
class State:
    """What a control is at the moment; *filled* is the part of a slow touch that has passed."""

    pressed: bool = False
    chosen: bool = False
    enabled: bool = True
    filled: float = 0.0


def colours(look: Look, kind: Kind, state: State) -> Face:
    """Give the colours of a control in *state*; in two colours a press reverses them."""
    face = look.palette.face(kind, chosen=state.chosen)
    pressed = state.pressed and look.palette.two_colour
    return face.reversed() if pressed else face


def lip_height(look: Look, kind: Kind, height: int) -> int:
    """Give the height of the lip of a control *height* tall."""
    return look.lip(coral=kind in CORAL_KINDS, height=height)


def face_rect(look: Look, kind: Kind, rect: QRectF, state: State) -> QRectF:
    """Give the part of *rect* that the label may use: all but the lip, lower when pressed."""
    lip = lip_height(look, kind, round(rect.height()))
    upper = rect.adjusted(0, 0, 0, -lip)
    return upper.translated(0, look.px(LABEL_DROP)) if state.pressed else upper


def paint_face(  # noqa: PLR0913, PLR0917
    painter: QPainter,
    look: Look,
    kind: Kind,
    size: Size,
    rect: QRectF,
    state: State,
    *,
    rtl: bool,
) -> None:
    """Draw a control of *kind* in *rect*: the drawn area is the active area."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    face, radius = colours(look, kind, state), look.radius(size)
    if not state.enabled:
        _paint_disabled(painter, look, rect, radius)
    elif state.chosen and not state.pressed:
        _paint_chosen(painter, look, face, rect, radius)
    else:
        lip = lip_height(look, kind, round(rect.height()))
        _paint_lipped(painter, look, face, rect, radius, lip, pressed=state.pressed)
        if state.filled:
            _paint_slow_lip(painter, face, rect, radius, lip, state.filled, rtl=rtl)


def _round(painter: QPainter, rect: QRectF, radius: float, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect, radius, radius)


def _paint_lipped(  # noqa: PLR0913, PLR0917
    painter: QPainter,
    look: Look,
    face: Face,
    rect: QRectF,
    radius: float,
    lip: int,
    *,
    pressed: bool,
) -> None:
    """Lip below; or, pressed, above, with the face reaching down where the lip was."""
    line = look.line() if face.line else 0
    above, below = (look.px(5), line) if pressed else (line, lip)
    if face.line:
        _round(painter, rect, radius, face.line)
    else:
        half = rect.height() / 2
        edge = rect.adjusted(0, 0, 0, -half) if pressed else rect.adjusted(0, half, 0, 0)
        painter.save()
        painter.setClipRect(edge)
        _round(painter, rect, radius, face.lip)
        painter.restore()
    _round(painter, rect.adjusted(line, above, -line, -below), radius - line, face.fill)


def _paint_slow_lip(  # noqa: PLR0913, PLR0917
    painter: QPainter,
    face: Face,
    rect: QRectF,
    radius: float,
    lip: int,
    filled: float,
    *,
    rtl: bool,
) -> None:
    """Fill the lip from the start edge while the finger stays."""
    width = rect.width() * filled
    left = rect.right() - width if rtl else rect.left()
    painter.save()
    painter.setClipRect(QRectF(left, rect.bottom() - lip, width, lip))
    _round(painter, rect, radius, face.ink if face.line else face.lip)
    painter.restore()


def _paint_chosen(painter: QPainter, look: Look, face: Face, rect: QRectF, radius: float) -> None:
    ring = look.px(CHOSEN_RING)
    _round(painter, rect, radius, face.lip)
    _round(painter, rect.adjusted(ring, ring, -ring, -ring), radius - ring, face.fill)


def _paint_disabled(painter: QPainter, look: Look, rect: QRectF, radius: float) -> None:
    width = look.px(DASH)
    pen = QPen(QColor(look.palette.disabled), width)
    pen.setDashPattern([2, 1.4])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
