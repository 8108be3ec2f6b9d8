"""A leg in the tone of skin that a choice stands for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

from kiosk.ui.look import Look
from kiosk.ui.pages.sample import Sample
from kiosk.ui.palette import Mode
from kiosk.ui.pictures import Drawn, Pictures
from kiosk.ui.skins import Tone

LEG, LEG_DRAWING = (66, 92), "sign-which-limb"
LEG_PART = QRectF(0.06, 0.0, 0.5, 1.0)


class SkinSample(Sample):
    """A leg in the *tone* that the choice stands for; the word stands beside it."""

    centred = False

    def __init__(self, name: str, tone: Tone, pictures: Pictures) -> None:
        super().__init__(name)
        self._tone, self._pictures = tone, pictures

    def beside(self, look: Look) -> int:
        """Give the room of the leg."""
        return self.sample_size(look).width() + look.space(3)

    def sample_size(self, look: Look) -> QSize:
        """Measure the leg."""
        width, height = LEG
        return QSize(look.px(width), look.px(height))

    def paint_sample(self, painter: QPainter, look: Look, box: QRectF, ink: str) -> None:
        """Draw the leg on the card's own ground, in skin colours in every colour mode."""
        del ink
        face = look.palette.face(self.kind, chosen=self.chosen)
        drawn = Drawn(LEG_DRAWING, self._tone, Mode.NORMAL, face.fill)
        shape = self._pictures.shape(LEG_DRAWING)
        factor = box.height() * self.devicePixelRatioF() / shape.height()
        pixmap: QPixmap = self._pictures.pixmap(drawn, (shape * factor).toSize())
        whole = pixmap.width(), pixmap.height()
        part = QRectF(
            LEG_PART.x() * whole[0], 0, LEG_PART.width() * whole[0], LEG_PART.height() * whole[1]
        )
        width = part.width() * box.height() / part.height()
        place = QRectF(box.center().x() - width / 2, box.top(), width, box.height())
        painter.drawPixmap(place, pixmap, part)
