"""A table of which the head and the last row stay while the rows between them scroll."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.look import Look
from kiosk.ui.pages.column import Column
from kiosk.ui.pages.table import TableRow
from kiosk.ui.palette import Kind
from kiosk.ui.scale import REGION_LINE, Role
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.words import Words

MOST_LAST = 0.42


class TableView(QWidget):
    """Places *head*, the scrolled *rows* and *last*.

    *last* leads the rows where it is so tall that it would leave them no room.
    """

    def __init__(self, head: TableRow, rows: Column, last: TableRow) -> None:
        super().__init__()
        self._look: Look | None = None
        self._head, self._last, self._rows = head, last, rows
        self._stays = True
        self.pane = ScrollPane("table", rows)
        self._seen = Words("rows-seen", Role.SMALL, bold=True, centred=True, middle=True)
        for child in (head, self.pane, last):
            child.setParent(self)
        self._seen.setParent(self.pane.rail)

    @property
    def leading(self) -> int:
        """How many scrolled rows lead those of the table."""
        return 0 if self._stays else 1

    def show_seen(self, words: str, *, at_end: bool) -> None:
        """Say between the arrows which rows are seen; coral leads down until the last."""
        self._seen.setText(words)
        self.pane.rail.set_kind(Kind.TEAL if at_end else Kind.CORAL)
        self._place_seen()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.arrange()

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Place the parts again."""
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Mirror with the language."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.arrange()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the band under the last row, from edge to edge."""
        if not self._look or not self._stays:
            return
        painter, palette = QPainter(self), self._look.palette
        top = self._last.y() - self._look.space(2)
        painter.fillRect(0, top, self.width(), self.height() - top, QColor(palette.tint))
        if palette.two_colour:
            line = self._look.px(REGION_LINE)
            painter.fillRect(0, top, self.width(), line, QColor(palette.ink))

    def arrange(self) -> None:
        """Place the parts; the rows get what is left."""
        look = self._look
        if not look or self.width() <= 0:
            return
        side, pad = look.space(5), look.space(2)
        rail = self.pane.rail.sizeHint().width() + look.space(4)
        inner = self.width() - 2 * side
        height = self._last.heightForWidth(inner - rail) + 2 * pad
        self._keep(stays=height <= self.height() * MOST_LAST)
        band = height if self._stays else 0
        head = self._head.heightForWidth(inner - rail)
        self._put(self._head, side, 0, inner - rail, head)
        room = self.height() - head - band - pad
        self._put(self.pane, side, head, inner, max(1, room))
        if self._stays:
            self._put(
                self._last, side, self.height() - height + pad, inner - rail, height - 2 * pad
            )
        self._place_seen()
        self.update()

    def _keep(self, *, stays: bool) -> None:
        if stays == self._stays:
            return
        self._stays = stays
        if stays:
            self._rows.box.removeWidget(self._last)
            self._last.setParent(self)
        else:
            self._rows.box.insertWidget(0, self._last)
        self._last.show()

    def _put(self, widget: QWidget, left: int, top: int, width: int, height: int) -> None:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - width
        widget.setGeometry(left, top, width, height)

    def _place_seen(self) -> None:
        """Stand between the arrows where there is room for it."""
        buttons = [b for b in self.pane.rail.children() if isinstance(b, QWidget)]
        arrows = sorted((b.geometry() for b in buttons if b is not self._seen), key=QRect.top)
        rail = self.pane.rail
        height = self._seen.heightForWidth(rail.width())
        top, bottom = arrows[0].bottom(), arrows[-1].top()
        wide = self._seen.minimumSizeHint().width() <= rail.width()
        self._seen.setVisible(wide and height <= bottom - top)
        self._seen.setGeometry(0, top + (bottom - top - height) // 2, rail.width(), height)
