"""A choice that shows what it does: a sample with its label."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.ui.control import Control
from kiosk.ui.icons import paint_icon
from kiosk.ui.lines import Lines, Style, longest_word, natural_width, set_lines
from kiosk.ui.look import Look
from kiosk.ui.palette import Kind
from kiosk.ui.scale import Role, Size

TICK, TICK_ICON, TICK_EDGE = 38, 22, 10


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
