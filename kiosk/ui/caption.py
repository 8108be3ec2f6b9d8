"""What stands on a control: an icon, its words and perhaps a tick, measured and drawn."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.ui.icons import paint_icon
from kiosk.ui.lines import Lines, Style, longest_word, natural_width, set_lines
from kiosk.ui.look import Look
from kiosk.ui.scale import Role

ICON_TO_TYPE = 1.3
DISC = 84
DISC_ICON = 0.56
INSET = 6


@dataclass(frozen=True)
class Caption:
    """The label of a control; *icon* stands at the start, *trailing* at the end.

    *sub* is a second paragraph in body text; *disc* puts the icon on a tinted disc;
    *start* sets the words from the start edge instead of in the middle, *inset* a bit in.
    """

    text: str = ""
    sub: str = ""
    icon: str = ""
    trailing: str = ""
    role: Role = Role.BODY
    bold: bool = True
    start: bool = False
    disc: bool = False
    inset: bool = False

    def natural_width(self, look: Look) -> int:
        """Measure the caption in one line."""
        words = max((natural_width(t, look, s) for t, s in self._paragraphs()), default=-1)
        return ceil(words) + 1 + self._beside(look)

    def least_width(self, look: Look) -> int:
        """Measure the caption at its narrowest that breaks no word: the icon over the words."""
        after = self.glyph_size(look) + look.space(3) if self.trailing else 0
        return ceil(max(self._longest(look) + after, self.icon_size(look))) + 1

    def fit(self, look: Look, width: int, *, rtl: bool) -> "Fitted":
        """Set the caption to *width*; the icon goes over words that need the whole width."""
        words = self._longest(look)
        above = bool(self.icon and words) and words + self._beside(look) > width
        beside = 0 if above else self._beside(look)
        centred = not self.start and (above or not beside)
        lines = tuple(
            set_lines(text, look, Style(style.role, style.bold, centred), width - beside, rtl=rtl)
            for text, style in self._paragraphs()
        )
        return Fitted(self, look, width, beside, lines, above=above, centred=centred, rtl=rtl)

    def icon_size(self, look: Look) -> int:
        """Give the side of the icon's square."""
        if not self.icon:
            return 0
        return look.px(DISC) if self.disc else self.glyph_size(look)

    def glyph_size(self, look: Look) -> int:
        """Give the side of an icon as large as the words."""
        return round(look.type_px(self.role) * ICON_TO_TYPE)

    def inset_width(self, look: Look) -> int:
        """Give how far in from the start edge the caption begins."""
        return look.space(INSET) if self.inset and self.start else 0

    def _longest(self, look: Look) -> float:
        return max((longest_word(t, look, s) for t, s in self._paragraphs()), default=0.0)

    def _paragraphs(self) -> list[tuple[str, Style]]:
        both = (self.text, Style(self.role, self.bold)), (self.sub, Style(Role.BODY))
        return [(text, style) for text, style in both if text]

    def _beside(self, look: Look) -> int:
        gap = look.space(3) if self.text else 0
        icon = self.icon_size(look) + gap if self.icon else 0
        after = self.glyph_size(look) + gap if self.trailing else 0
        return icon + after + self.inset_width(look)


@dataclass(frozen=True)
class Fitted:
    """A caption set to a width."""

    caption: Caption
    look: Look
    width: int
    beside: int
    lines: tuple[Lines, ...]
    above: bool
    centred: bool
    rtl: bool

    @property
    def height(self) -> int:
        """Give the height of words and icon."""
        words, icon = sum(line.height for line in self.lines), self.caption.icon_size(self.look)
        return ceil(words + icon + self.look.space(1) if self.above else max(words, icon))

    def draw(self, painter: QPainter, rect: QRectF, ink: str) -> None:
        """Draw in *rect*, as wide as it was fitted to, in the middle of its height."""
        words = max((line.width for line in self.lines), default=0.0)
        slack = (rect.width() - words - self.beside) / 2
        slack = self.caption.inset_width(self.look) if self.caption.start else slack
        top = rect.center().y() - self.height / 2
        icon = self.caption.icon_size(self.look)
        x = rect.left() + slack
        if self.above:
            self._draw_icon(painter, QRectF(rect.center().x() - icon / 2, top, icon, icon), ink)
            top += icon + self.look.space(1)
        elif icon:
            box = QRectF(x, rect.center().y() - icon / 2, icon, icon)
            self._draw_icon(painter, self._mirrored(box, rect), ink)
            x += icon + self.look.space(3)
        if not self.above:
            top = rect.center().y() - sum(line.height for line in self.lines) / 2
        self._draw_words(painter, rect, x, top, ink)
        if self.caption.trailing:
            size = self.caption.glyph_size(self.look)
            end = rect.right() - size - slack
            box = QRectF(end, rect.center().y() - size / 2, size, size)
            box = self._mirrored(box, rect)
            paint_icon(painter, self.caption.trailing, box, ink, rtl=self.rtl)

    def _draw_words(self, painter: QPainter, rect: QRectF, x: float, top: float, ink: str) -> None:
        room = rect.width() - self.beside
        if self.centred:
            left = rect.left()
        else:
            left = rect.left() + rect.right() - x - room if self.rtl else x
        for line in self.lines:
            line.draw(painter, left, top, ink)
            top += line.height

    def _draw_icon(self, painter: QPainter, box: QRectF, ink: str) -> None:
        if self.caption.disc:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.look.palette.tint))
            painter.drawEllipse(box)
            inset = box.width() * (1 - DISC_ICON) / 2
            box = box.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, self.caption.icon, box, ink, rtl=self.rtl)

    def _mirrored(self, box: QRectF, rect: QRectF) -> QRectF:
        if self.rtl:
            box.moveLeft(rect.left() + rect.right() - box.right())
        return box
