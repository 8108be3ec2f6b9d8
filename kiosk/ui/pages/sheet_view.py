"""The pages of a sheet as they will come out: two in a fan, or one as wide as it fits."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.look import Look
from kiosk.ui.pixels import Pixels

if TYPE_CHECKING:
    from kiosk.proofs import Proof

A4 = 2**0.5
BEHIND_RIGHT, BEHIND_DOWN = 0.2, 0.05
EDGE = 2
WIDEST = 1400
"""More pixels of a page are not drawn (16 ms and 11 MB each): it is drawn larger instead."""


class _Pages:
    """Pages in pixels of the screen, drawn when they are seen and forgotten with their sheet."""

    def __init__(self, pixels: Pixels) -> None:
        self._pixels = pixels
        self._proof: Proof | None = None

    def show(self, proof: Proof | None) -> None:
        if self._proof and proof is not self._proof:
            for number in range(self.count):
                self._pixels.forget((self._proof, number))
        self._proof = proof

    @property
    def count(self) -> int:
        return len(self._proof.shapes) if self._proof else 0

    def height(self, width: float) -> float:
        """Give the height of the first page, or of a sheet of A4."""
        shape = self._proof.shapes[0] if self._proof else QSizeF(1, A4)
        return width * shape.height() / shape.width()

    def draw(self, painter: QPainter, number: int, rect: QRectF, ratio: float) -> None:
        proof = self._proof
        if proof is None or number >= self.count:
            return
        width = min(WIDEST, round(rect.width() * ratio))
        size = QSize(width, ceil(self.height(width)))
        what = proof, number
        page = self._pixels.get(what, size, lambda: QPixmap(proof.picture(number, width)))
        shown = QRectF(rect.topLeft(), QSizeF(page.size()) * (rect.width() / page.width()))
        painter.drawPixmap(shown, page, QRectF(page.rect()))


class SheetFan(QWidget):
    """The first page whole, and the second behind it; what is hidden is forgotten."""

    def __init__(self, pixels: Pixels) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self._pages = _Pages(pixels)
        self._look: Look | None = None

    def show_proof(self, proof: Proof | None, words: str) -> None:
        """Show the pages of *proof*; *words* say to a listener what they are."""
        self._pages.show(proof)
        self.setAccessibleName(words)
        self.update()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.update()

    def hideEvent(self, _event: QHideEvent) -> None:  # noqa: N802
        """Keep nothing of a sheet that nobody looks at."""
        self._pages.show(None)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the pages, the first on top; before they are made, an empty sheet."""
        if not self._look:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        front, behind = self._places()
        for number, rect in ((1, behind), (0, front)):
            if number < max(1, self._pages.count):
                _paper(painter, self._look, rect)
                self._pages.draw(painter, number, rect, self.devicePixelRatioF())

    def _places(self) -> tuple[QRectF, QRectF]:
        """Give the places of the first page and of the second, on whole pixels."""
        several = self._pages.count > 1
        shape = self._pages.height(1)
        right, down = (BEHIND_RIGHT, BEHIND_DOWN) if several else (0.0, 0.0)
        width = int(min(self.width() / (1 + right), self.height() / (shape + down)))
        height = self._pages.height(width)
        left = round((self.width() - width * (1 + right)) / 2)
        top = round((self.height() - height - width * down) / 2)
        first = QRectF(left, top, width, height)
        aside, below = round(width * right), round(width * down)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return first.translated(aside, 0), first.translated(0, below)
        return first, first.translated(aside, below)


class SheetPage(QWidget):
    """One page at the full width, to be scrolled; what is hidden is forgotten."""

    def __init__(self, pixels: Pixels) -> None:
        super().__init__()
        self.setObjectName("sheet-page")
        self._pages, self._number = _Pages(pixels), 0
        self._look: Look | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_page(self, proof: Proof | None, number: int, words: str) -> None:
        """Show a page of *proof*, or an empty sheet before it is made."""
        self._pages.show(proof)
        self._number = number
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def aloud(self) -> str:
        """Say nothing: the title says which page it is a picture of."""
        return ""

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self.update()

    def hideEvent(self, _event: QHideEvent) -> None:  # noqa: N802
        """Keep nothing of a sheet that nobody looks at."""
        self._pages.show(None)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell the pane that a page keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of the page at *width*, in px."""
        return round(self._pages.height(width))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the height at the present width."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the page."""
        if not self._look:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(0, 0, self.width(), self.heightForWidth(self.width()))
        _paper(painter, self._look, rect)
        self._pages.draw(painter, self._number, rect, self.devicePixelRatioF())


def _paper(painter: QPainter, look: Look, rect: QRectF) -> None:
    """Draw white paper with an edge, in every colour mode: paper has no other."""
    edge = look.px(EDGE)
    painter.setPen(QPen(QColor(look.palette.control_line), edge))
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawRect(rect.adjusted(-edge / 2, -edge / 2, edge / 2, edge / 2))
