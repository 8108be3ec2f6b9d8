"""An illustration on a page, with the words that the program places on it."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.look import Look
from kiosk.ui.pictures import Drawn, Pictures
from kiosk.ui.plates import Plate, paint_plates
from kiosk.ui.scale import PICTURE_RADIUS
from kiosk.ui.skins import Tone

LEAST = 64
BEYOND = 1200


class Picture(QWidget):
    """Shows a drawing whole; its ground and floor fill the box, which has round corners.

    A box wider than the drawing shows what it holds up to BEYOND units beside its frame.
    *tone* fixes the skin; otherwise the patient's choice holds. A drawing is mirrored
    only where *mirrors* says that it has a reading direction: never a body side or a clock.
    """

    def __init__(
        self,
        name: str,
        pictures: Pictures,
        *,
        tone: Tone | None = None,
        tinted: bool = True,
        covers: bool = False,
    ) -> None:
        super().__init__()
        self._covers = covers
        self.setObjectName(name)
        self._pictures, self._tone, self._tinted = pictures, tone, tinted
        self._drawing = ""
        self._mirrors = False
        self._plates: tuple[Plate, ...] = ()
        self._look: Look | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(
        self, drawing: str, words: str, plates: Sequence[Plate] = (), *, mirrors: bool = False
    ) -> None:
        """Show `DRAWING.svg`; *words* say to a listener what it shows."""
        self._drawing, self._plates, self._mirrors = drawing, tuple(plates), mirrors
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def aloud(self) -> str:
        """Leave it to the words beside it, which say what it shows."""
        return ""

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell the layout that the drawing keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of the drawing at *width*."""
        if not self._drawing:
            return 0
        shape = self._pictures.shape(self._drawing)
        return ceil(width * shape.height() / shape.width())

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the drawing at the reference size."""
        if not self._look or not self._drawing:
            return QSize(0, 0)
        width = self._look.px(self._pictures.shape(self._drawing).width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for the size at which a sign can still be told."""
        least = self._look.px(LEAST) if self._look else 0
        return QSize(least, least)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ground, the drawing and its words."""
        if not self._look or not self._drawing:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box = self._box()
        corners = QPainterPath()
        radius = min(self._look.px(PICTURE_RADIUS), self.width() / 4)
        corners.addRoundedRect(QRectF(self.rect()), radius, radius)
        drawn = self._drawn(self._look)
        painter.fillPath(corners, QColor(self._pictures.ground(drawn)))
        ratio = self.devicePixelRatioF()
        wide = self._wide(box)
        pixels = QSize(round(wide.width() * ratio), round(wide.height() * ratio))
        pixmap = self._pictures.pixmap(drawn, pixels)
        flipped = self._mirrors and rtl
        painter.save()
        if flipped:
            painter.translate(box.left() + box.right(), 0)
            painter.scale(-1, 1)
        self._draw(painter, corners, wide, pixmap)
        painter.restore()
        factor = box.width() / self._pictures.shape(self._drawing).width()
        paint_plates(painter, self._look, self._plates, box, factor, flipped=flipped, rtl=rtl)

    def _draw(
        self, painter: QPainter, corners: QPainterPath, wide: QRectF, pixmap: QPixmap
    ) -> None:
        """Draw *pixmap* at *wide*, round at its corners; a clip would cost three times as much."""
        if wide.contains(QRectF(self.rect())) and wide.size() == QSizeF(pixmap.size()):
            painter.setBrushOrigin(wide.topLeft())
            painter.fillPath(corners, QBrush(pixmap))
            return
        if not corners.contains(wide):
            painter.setClipPath(corners)
        painter.drawPixmap(wide, pixmap, QRectF(pixmap.rect()))

    def _box(self) -> QRectF:
        """Give the place of the drawing in the middle: whole, or covering the box."""
        shape = self._pictures.shape(self._drawing)
        room = QSizeF(self.size())
        ratio = Qt.AspectRatioMode
        fit = ratio.KeepAspectRatioByExpanding if self._covers else ratio.KeepAspectRatio
        size = shape.scaled(room, fit)
        left, top = (room.width() - size.width()) / 2, (room.height() - size.height()) / 2
        return QRectF(round(left), round(top), round(size.width()), round(size.height()))

    def _wide(self, box: QRectF) -> QRectF:
        """Give the place of all that is seen: the drawing in *box* and what lies beside it."""
        factor = box.width() / self._pictures.shape(self._drawing).width()
        more = min(box.left(), BEYOND * factor)
        return box.adjusted(-more, 0, more, 0)

    def _drawn(self, look: Look) -> Drawn:
        palette = look.palette
        ground = palette.tint if self._tinted and not palette.two_colour else ""
        return Drawn(self._drawing, self._tone or look.skin, palette.mode, ground)
