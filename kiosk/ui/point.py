"""One point of a list, with its mark: a thing to do, or not to do."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.icons import paint_icon
from kiosk.ui.look import Look
from kiosk.ui.scale import Role
from kiosk.ui.words import Words


class Point(QWidget):
    """An *icon* at the start, on the first line, and words that wrap beside it."""

    def __init__(
        self, icon: str, name: str = "", role: Role = Role.BODY, *, bold: bool = False
    ) -> None:
        super().__init__()
        self._icon, self._role = icon, role
        self._words = Words(name, role, bold=bold)
        self._words.setParent(self)
        self._look: Look | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:  # noqa: N802
        """Write the words."""
        self._words.setText(text)
        self.updateGeometry()

    def text(self) -> str:
        """Give the words."""
        return self._words.text()

    def apply(self, look: Look) -> None:
        """Take a new look; the words inside take it too."""
        self._look = look
        self.updateGeometry()
        self._arrange()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell the layout that narrow means tall."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of the words beside the icon."""
        return self._words.heightForWidth(max(1, width - self._beside())) if self._look else 0

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for icon and words in one line."""
        words = self._words.sizeHint()
        return QSize(words.width() + self._beside(), words.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for icon and longest word."""
        words = self._words.minimumSizeHint()
        return QSize(words.width() + self._beside(), words.height())

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Place the words again."""
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the icon in the middle of the first line."""
        if not self._look:
            return
        side, pitch = self._look.type_px(self._role), self._look.pitch(self._role)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - side if rtl else 0
        box = QRectF(left, (pitch - side) / 2 + self._look.px(1), side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, self._icon, box, self._look.palette.ink, rtl=rtl)

    def _beside(self) -> int:
        return self._look.type_px(self._role) + self._look.space(3) if self._look else 0

    def _arrange(self) -> None:
        beside = self._beside()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if rtl else beside
        self._words.setGeometry(QRect(left, 0, max(1, self.width() - beside), self.height()))
