"""Words to read: wrapped, from the start edge, never cut."""

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.lines import Lines, Style, longest_word, natural_width, plain, set_lines
from kiosk.ui.look import Look
from kiosk.ui.scale import Role

WIDEST_HINT = 0.6


class Words(QWidget):
    """One paragraph in one role, weight and colour role; `**` marks bold runs inside it.

    *colour* names a field of the palette; *heading* 1 to 3 tells assistive technology;
    *middle* stands the lines in the middle of the height, as beside a picture.
    """

    def __init__(  # noqa: PLR0913
        self,
        name: str = "",
        role: Role = Role.BODY,
        *,
        bold: bool = False,
        centred: bool = False,
        middle: bool = False,
        colour: str = "ink",
        heading: int = 0,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.heading = heading
        self._text = ""
        self._look: Look | None = None
        self._style = Style(role, bold, centred)
        self._colour = colour
        self._middle = middle
        self._set: dict[tuple[int, bool], Lines] = {}
        self._widths: tuple[int, int] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def text(self) -> str:
        """Give the words as they were set."""
        return self._text

    def setText(self, text: str) -> None:  # noqa: N802
        """Write *text*."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(plain(text))
            self._measure()

    def set_bold(self, *, bold: bool) -> None:
        """Make the whole paragraph bold, or not."""
        self._style = Style(self._style.role, bold, self._style.centred)
        self._measure()

    def set_colour(self, colour: str) -> None:
        """Take the palette's *colour* role, or a colour itself (#RRGGBB)."""
        self._colour = colour
        self.update()

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        self._measure()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell the layout that narrow means tall."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of all lines at *width*."""
        return ceil(self._lines(width).height) if self._look and self._text else 0

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for one line, but not for most of the screen."""
        if not self._look:
            return QSize(0, 0)
        width = min(self._measured()[0], round(self._look.width * WIDEST_HINT))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for the longest word."""
        if not self._look or not self._text:
            return QSize(0, 0)
        return QSize(self._measured()[1], ceil(self._look.pitch(self._style.role)))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the lines."""
        if self._look and self._text:
            colour = self._colour
            if not colour.startswith("#"):
                colour = getattr(self._look.palette, colour)
            lines = self._lines(self.width())
            top = (self.height() - lines.height) / 2 if self._middle else 0
            lines.draw(QPainter(self), 0, top, colour)

    def _lines(self, width: int) -> Lines:
        if not self._look:
            raise RuntimeError("words need a look before they are set")
        key = width, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if key not in self._set:
            rtl = key[1]
            self._set[key] = set_lines(self._text, self._look, self._style, width, rtl=rtl)
        return self._set[key]

    def _measured(self) -> tuple[int, int]:
        """Give the width of one line, and of the longest word."""
        if self._widths is None and self._look:
            natural = natural_width(self._text, self._look, self._style)
            least = longest_word(self._text, self._look, self._style)
            self._widths = ceil(natural) + 1, ceil(least) + 1
        return self._widths or (0, 0)

    def _measure(self) -> None:
        """Forget the measures, and be measured again when asked."""
        self._set.clear()
        self._widths = None
        self.updateGeometry()
        self.update()
