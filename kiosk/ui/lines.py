"""Set text in lines: wrapped, with bold runs, at the line height of the script."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from kiosk.language.isolate import isolate_numbers
from kiosk.ui.direction import runs_right_to_left
from kiosk.ui.look import Look
from kiosk.ui.scale import Role

LINE_SEPARATOR = "\u2028"
UNBOUNDED = 100_000.0


@dataclass(frozen=True)
class Style:
    """How a text is set: what it is, how heavy, and where its lines stand."""

    role: Role = Role.BODY
    bold: bool = False
    centred: bool = False


@dataclass(frozen=True)
class Lines:
    """Text set to a width: its own size, and what draws it."""

    layout: QTextLayout
    width: float
    height: float
    count: int

    def draw(self, painter: QPainter, x: float, y: float, colour: str) -> None:
        """Draw the lines with their upper left corner at *x*, *y*."""
        painter.setPen(QColor(colour))
        self.layout.draw(painter, QPointF(x, y))


def plain(text: str) -> str:
    """Take the bold marks out of *text*, for speech and assistive technology."""
    return text.replace("**", "")


def set_lines(text: str, look: Look, style: Style, width: float, *, rtl: bool) -> Lines:
    """Set *text* to *width*; a word wider than that is broken, never cut.

    *rtl* is the direction of the page; `**` begins and ends a bold run.
    """
    layout, words = _layout(text, look, style)
    layout.setTextOption(_option(words, style, rtl=rtl))
    return _break(layout, look, style, width)


def natural_width(text: str, look: Look, style: Style) -> float:
    """Measure *text* in one line."""
    return set_lines(text, look, style, UNBOUNDED, rtl=False).width


def longest_word(text: str, look: Look, style: Style) -> float:
    """Measure the widest piece of *text* that wraps as a whole."""
    layout, _words = _layout(text, look, style)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    return _break(layout, look, style, 1.0).width


def _layout(text: str, look: Look, style: Style) -> tuple[QTextLayout, str]:
    parts = isolate_numbers(text.replace("\n", LINE_SEPARATOR)).split("**")
    words = "".join(parts)
    layout = QTextLayout(words, look.font(style.role, bold=style.bold))
    layout.setCacheEnabled(True)
    layout.setFormats(_bold_runs(parts))
    return layout, words


def _bold_runs(parts: list[str]) -> list[QTextLayout.FormatRange]:
    ranges, start = [], 0
    for number, part in enumerate(parts):
        length = len(part.encode("utf-16-le")) // 2
        if number % 2 and length:
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight.Bold)
            run = QTextLayout.FormatRange()
            run.start, run.length, run.format = start, length, bold
            ranges.append(run)
        start += length
    return ranges


def _option(words: str, style: Style, *, rtl: bool) -> QTextOption:
    edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    align = Qt.AlignmentFlag.AlignHCenter if style.centred else edge
    option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
    right_to_left = runs_right_to_left(words, page_rtl=rtl)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _break(layout: QTextLayout, look: Look, style: Style, width: float) -> Lines:
    """Break and place the lines; a taller script in a line pushes it down, never overlaps."""
    metrics, pitch = QFontMetricsF(layout.font()), look.pitch(style.role)
    ascent, descent = metrics.ascent(), metrics.descent()
    lead = max(0.0, pitch - ascent - descent) / 2
    top = widest = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        above, below = max(0.0, line.ascent() - ascent), max(0.0, line.descent() - descent)
        line.setPosition(QPointF(0, top + lead + above + ascent - line.ascent()))
        top += pitch + above + below
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    height = top + max(0.0, ascent + descent - pitch)
    return Lines(layout, widest, height, layout.lineCount())
