"""The pages of a sheet as they will come out: two in a fan, or one as wide as it fits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.look import Look

A4 = 2**0.5
BEHIND_RIGHT, BEHIND_DOWN = 0.2, 0.05
EDGE = 2


class _Scaled:
    """Pages at the size on the screen, made once for each size."""

    def __init__(self) -> None:
        self.pages: tuple[QImage, ...] = ()
        self._made: dict[tuple[int, int, int], QImage] = {}

    def show(self, pages: Sequence[QImage]) -> None:
        self.pages = tuple(pages)
        self._made.clear()

    def draw(self, painter: QPainter, number: int, rect: QRectF, ratio: float) -> None:
        width, height = round(rect.width() * ratio), round(rect.height() * ratio)
        key = number, width, height
        if key not in self._made:
            ignore = Qt.AspectRatioMode.IgnoreAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            self._made[key] = self.pages[number].scaled(width, height, ignore, smooth)
        painter.drawImage(rect, self._made[key])


class SheetFan(QWidget):
    """The first page whole, and the second behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self._scaled = _Scaled()
        self._look: Look | None = None

    def show_pages(self, pages: Sequence[QImage], words: str) -> None:
        """Show *pages*; *words* say to a listener what they are."""
        self._scaled.show(pages)
        self.setAccessibleName(words)
        self.update()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the pages, the first on top; before they are made, an empty sheet."""
        if not self._look:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pages = self._scaled.pages
        several = len(pages) > 1
        shape = pages[0].height() / pages[0].width() if pages else A4
        right, down = (BEHIND_RIGHT, BEHIND_DOWN) if several else (0.0, 0.0)
        width = min(self.width() / (1 + right), self.height() / (shape + down))
        height = width * shape
        left = (self.width() - width * (1 + right)) / 2
        top = (self.height() - height - width * down) / 2
        front = QRectF(left, top, width, height)
        behind = front.translated(width * right, width * down)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if several and rtl:
            front, behind = (
                front.translated(width * right, 0),
                behind.translated(-width * right, 0),
            )
        for number, rect in ((1, behind), (0, front)):
            if number < max(1, len(pages)):
                _paper(painter, self._look, rect)
                if pages:
                    self._scaled.draw(painter, number, rect, self.devicePixelRatioF())


class SheetPage(QWidget):
    """One page at the full width, to be scrolled."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sheet-page")
        self._scaled = _Scaled()
        self._look: Look | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_page(self, page: QImage | None, words: str) -> None:
        """Show *page*, or an empty sheet before it is made."""
        self._scaled.show([page] if page else [])
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell the pane that a page keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of the page at *width*, in px."""
        pages = self._scaled.pages
        return round(width * (pages[0].height() / pages[0].width() if pages else A4))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the height at the present width."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the page."""
        if not self._look:
            return
        painter = QPainter(self)
        rect = QRectF(0, 0, self.width(), self.heightForWidth(self.width()))
        _paper(painter, self._look, rect)
        if self._scaled.pages:
            self._scaled.draw(painter, 0, rect, self.devicePixelRatioF())


def _paper(painter: QPainter, look: Look, rect: QRectF) -> None:
    """Draw white paper with an edge, in every colour mode: paper has no other."""
    edge = look.px(EDGE)
    painter.setPen(QPen(QColor(look.palette.control_line), edge))
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawRect(rect.adjusted(-edge / 2, -edge / 2, edge / 2, edge / 2))
