"""A choice that shows what it does: letters in its size and colours, or a leg in its tone."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from kiosk.ui.control import Control
from kiosk.ui.icons import paint_icon
from kiosk.ui.lines import Lines, Style, longest_word, natural_width, set_lines
from kiosk.ui.look import Look
from kiosk.ui.palette import Kind, Mode
from kiosk.ui.palettes import PALETTES
from kiosk.ui.pictures import Drawn, Pictures
from kiosk.ui.scale import Role, Size
from kiosk.ui.skins import Tone

LETTERS = "Aa"
TICK, TICK_ICON, TICK_EDGE = 38, 22, 10
LEG, LEG_DRAWING = (92, 92), "sign-which-limb"
LEG_PART = QRectF(0.06, 0.0, 0.5, 1.0)


class Sample(Control):
    """A card whose label stands under (or beside) a sample; the one in force has a tick."""

    centred = True

    def __init__(self, name: str) -> None:
        super().__init__(name, Kind.CARD, Size.MAIN)
        self._label = ""

    def setText(self, text: str) -> None:  # noqa: N802
        """Write the label."""
        super().setText(text.replace("&", "&&"))
        self._label = text
        self.setAccessibleName(text)
        self.changed()

    def text(self) -> str:
        """Give the label as it was written."""
        return self._label

    def content_width(self, look: Look) -> int:
        """Measure the label in one line, beside or under the sample."""
        return round(natural_width(self._label, look, self._style())) + 1 + self.beside(look)

    def least_content_width(self, look: Look) -> int:
        """Measure the longest word of the label."""
        words = longest_word(self._label, look, self._style())
        return round(max(words + 1 + self.beside(look), self.sample_size(look).width()))

    def content_height(self, look: Look, width: int) -> int:
        """Measure the sample and the wrapped label."""
        label, sample = self._lines(look, width).height, self.sample_size(look).height()
        return round(max(label, sample) if self.beside(look) else label + sample)

    def paint_content(self, painter: QPainter, look: Look, rect: QRectF, ink: str) -> None:
        """Draw sample, label and tick."""
        sample, lines = self.sample_size(look), self._lines(look, round(rect.width()))
        if self.beside(look):
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = rect.right() - sample.width() if rtl else rect.left()
            box = QRectF(left, rect.center().y() - sample.height() / 2, 0, 0)
            label = rect.left() if rtl else rect.left() + self.beside(look)
            top = rect.center().y() - lines.height / 2
        else:
            box = QRectF(rect.center().x() - sample.width() / 2, 0, 0, 0)
            box.moveTop(rect.center().y() - (sample.height() + lines.height) / 2)
            label, top = rect.left(), box.top() + sample.height()
        box.setSize(sample.toSizeF())
        self.paint_sample(painter, look, box, ink)
        lines.draw(painter, label, top, ink)
        if self.chosen:
            self._paint_tick(painter, look)

    def beside(self, look: Look) -> int:
        """Give the room of a sample that stands beside its label; 0 for one above it."""
        del look
        return 0

    def sample_size(self, look: Look) -> QSize:
        """Measure the sample."""
        raise NotImplementedError

    def paint_sample(self, painter: QPainter, look: Look, box: QRectF, ink: str) -> None:
        """Draw the sample."""
        raise NotImplementedError

    def _style(self) -> Style:
        return Style(Role.BODY, self.chosen, centred=self.centred)

    def _lines(self, look: Look, width: int) -> Lines:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return set_lines(self._label, look, self._style(), width - self.beside(look), rtl=rtl)

    def _paint_tick(self, painter: QPainter, look: Look) -> None:
        face = look.palette.face(self.kind, chosen=True)
        side, edge = look.px(TICK), look.px(TICK_EDGE)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        disc = QRectF(edge if rtl else self.width() - edge - side, edge, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(face.ink))
        painter.drawEllipse(disc)
        inset = (side - look.px(TICK_ICON)) / 2
        paint_icon(painter, "tick", disc.adjusted(inset, inset, -inset, -inset), face.fill)


class LetterSample(Sample):
    """Letters at the *text_size* or in the *colours* that the choice stands for."""

    def __init__(self, name: str, *, text_size: int = 0, colours: Mode | None = None) -> None:
        super().__init__(name)
        self._text_size, self._colours = text_size, colours

    def apply(self, look: Look) -> None:
        """Take a new look, in the colours of the choice."""
        palette = PALETTES[self._colours] if self._colours else look.palette
        super().apply(replace(look, palette=palette))

    def sample_size(self, look: Look) -> QSize:
        """Measure the letters."""
        lines = self._letters(look)
        return QSize(round(lines.width) + 1, round(lines.height))

    def paint_sample(self, painter: QPainter, look: Look, box: QRectF, ink: str) -> None:
        """Draw the letters."""
        self._letters(look).draw(painter, box.left(), box.top(), ink)

    def _letters(self, look: Look) -> Lines:
        shown = replace(look, text_size=self._text_size) if self._text_size else look
        role = Role.BODY if self._text_size else Role.HEADING
        return set_lines(LETTERS, shown, Style(role, bold=True), look.width, rtl=False)


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
