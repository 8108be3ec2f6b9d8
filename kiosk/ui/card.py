"""A large control with a layout of words and pictures on it."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLayout, QWidget

from kiosk.ui.control import Control
from kiosk.ui.face import lip_height
from kiosk.ui.look import Look
from kiosk.ui.palette import Kind
from kiosk.ui.scale import Size


class CardButton(Control):
    """A control that is touched as a whole, whatever its *content* layout holds.

    The page applies the look to the widgets of the layout itself.
    """

    def __init__(self, name: str, kind: Kind = Kind.CARD, size: Size = Size.CARD) -> None:
        super().__init__(name, kind, size)
        self._content: QLayout | None = None

    def fill(self, content: QLayout) -> None:
        """Put *content* on the face."""
        self._content = content
        self.setLayout(content)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def apply(self, look: Look) -> None:
        """Take a new look."""
        if self._content:
            pad = look.space(4)
            lip = lip_height(look, self.kind, look.control_height(self.size_class))
            self._content.setContentsMargins(pad, pad, pad, pad + lip)
        super().apply(look)

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height that the content needs at *width*."""
        if not self.look or not self._content:
            return 0
        content = self._content
        needed = content.heightForWidth(width) if content.hasHeightForWidth() else -1
        needed = max(needed, content.minimumSize().height())
        return max(self.look.control_height(self.size_class), needed)

    def content_width(self, look: Look) -> int:
        """Measure the content at its widest."""
        return self._content.sizeHint().width() if self._content else look.px(1)

    def least_content_width(self, look: Look) -> int:
        """Measure the content at its narrowest."""
        return self._content.minimumSize().width() if self._content else look.px(1)

    def content_height(self, look: Look, width: int) -> int:
        """Measure the content at *width*."""
        return self.heightForWidth(width) if look else 0

    def paint_content(self, painter: QPainter, look: Look, rect: QRectF, ink: str) -> None:
        """Leave the face to the widgets that stand on it."""

    def event(self, event: QEvent) -> bool:
        """Measure again when what stands on it asks."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
