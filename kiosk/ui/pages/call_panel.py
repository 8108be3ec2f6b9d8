"""Whom to tell and the number to call, on the panel of the most urgent level."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from kiosk.ui.look import Look
from kiosk.ui.marks import LevelMark
from kiosk.ui.number import BigNumber
from kiosk.ui.pages.column import column
from kiosk.ui.pages.optional import write
from kiosk.ui.palette import Kind
from kiosk.ui.panel import Panel
from kiosk.ui.scale import Role
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.words import Words

LEVEL = "now"
MARK = 84
PAD, PAD_TIGHT = 5, 4
ROOMY_UP_TO = 2
LEAST_MM, GOOD_MM = 14, 40


class _Number(BigNumber):
    """Asks for the least height, and takes what is left: more than 30 mm wherever it can."""

    def __init__(self) -> None:
        super().__init__("number", LEVEL)
        expanding = QSizePolicy.Policy.Expanding
        self.setSizePolicy(expanding, expanding)

    def sizeHint(self) -> QSize:  # noqa: N802
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        look = self._look
        return QSize(1, round(LEAST_MM * look.px_per_mm) if look else 0)


class CallPanel(Panel):
    """Says whom to tell first, then the number, as large as it fits.

    *role* is that of the heading. Only where the words leave the number less than 14 mm does
    the panel scroll.
    """

    def __init__(self, role: Role = Role.STEM) -> None:
        super().__init__(pad=PAD)
        self._mark = LevelMark(LEVEL, MARK, on_panel=True)
        self._heading = Words("tell", role, bold=True, heading=2, middle=True)
        self._lead = Words("lead", Role.SIGN, bold=True)
        self._number = _Number()
        self._head = QHBoxLayout()
        self._head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addWidget(self._heading, 1)
        self._content = column(self._lead, self._number, apart=4)
        self._content.box.takeAt(self._content.box.count() - 1)
        self._content.box.insertLayout(0, self._head)
        self._content.box.setStretch(2, 1)
        self._pane = ScrollPane("call-panel", self._content, Kind.ON_LEVEL)
        QVBoxLayout(self).addWidget(self._pane)

    def show_words(self, heading: str, lead: str, number: str) -> None:
        """Write whom to tell, the line above the number, and the number."""
        self._heading.setText(heading)
        write(self._lead, lead)
        self._number.setText(number)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell the page that narrow means tall."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height at which nothing scrolls and the number has more than the least."""
        if not self._look:
            return 0
        pad = 2 * self._look.space(self._pad)
        words = self._content.box.totalHeightForWidth(width - pad)
        return pad + words + round((GOOD_MM - LEAST_MM) * self._look.px_per_mm)

    def apply(self, look: Look) -> None:
        """Take a new look."""
        colours = look.palette.levels[LEVEL]
        outlined = colours.panel == look.palette.ground
        self.set_colour(colours.panel, colours.rim if outlined else "")
        self._heading.set_colour(colours.on_panel)
        self._lead.set_colour(colours.on_panel)
        self._pane.set_ground(colours.panel)
        roomy = look.text_size <= ROOMY_UP_TO
        self._pad = PAD if roomy else PAD_TIGHT
        self._head.setSpacing(look.space(4))
        self._mark.setVisible(roomy)
        super().apply(look)
