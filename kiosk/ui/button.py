"""A button that a finger cannot miss and whose words are never cut."""

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.ui.caption import Caption, Fitted
from kiosk.ui.control import Control
from kiosk.ui.look import Look
from kiosk.ui.palette import Kind
from kiosk.ui.scale import Role, Size

TICK = "tick"


class TouchButton(Control):
    """A control with an icon and words, which wrap while the button grows.

    A word wider than the button is broken, never cut and never shrunk.
    """

    def __init__(  # noqa: PLR0913
        self,
        name: str,
        kind: Kind = Kind.QUIET,
        size: Size = Size.BUTTON,
        *,
        icon: str = "",
        trailing: str = "",
        role: Role = Role.BODY,
        bold: bool = True,
        start: bool = False,
        disc: bool = False,
    ) -> None:
        super().__init__(name, kind, size)
        self._caption = Caption(
            icon=icon, trailing=trailing, role=role, bold=bold, start=start, disc=disc
        )
        self._fitted: dict[tuple[int, bool], Fitted] = {}
        self._widths: tuple[int, int] | None = None

    def setText(self, text: str) -> None:  # noqa: N802
        """Write the label."""
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self._take(replace(self._caption, text=text))

    def text(self) -> str:
        """Give the label as it was written."""
        return self._caption.text

    def set_sub(self, sub: str) -> None:
        """Write a second paragraph under the label."""
        self.setAccessibleDescription(sub)
        self._take(replace(self._caption, sub=sub))

    def set_icon(self, icon: str) -> None:
        """Show another icon, or none."""
        self._take(replace(self._caption, icon=icon))

    def set_inset(self, *, inset: bool) -> None:
        """Set the label a bit in from the start edge, so that stacked icons stand in line."""
        self._take(replace(self._caption, start=inset, inset=inset))

    def changed(self) -> None:
        """Measure and draw again."""
        self._fitted.clear()
        self._widths = None
        super().changed()

    def content_width(self, look: Look) -> int:
        """Measure the label in one line."""
        return self._measured(look)[0]

    def least_content_width(self, look: Look) -> int:
        """Measure the longest word."""
        return self._measured(look)[1]

    def content_height(self, look: Look, width: int) -> int:
        """Measure the wrapped label."""
        return self._fit(look, width).height

    def paint_content(self, painter: QPainter, look: Look, rect: QRectF, ink: str) -> None:
        """Draw the label."""
        self._fit(look, round(rect.width())).draw(painter, rect, ink)

    def _take(self, caption: Caption) -> None:
        if caption != self._caption:
            self._caption = caption
            self.changed()

    def _shown(self) -> Caption:
        """Give the label with the tick of a choice in force: before answers, after cards."""
        if not self.chosen:
            return self._caption
        if self.kind is Kind.CARD:
            return replace(self._caption, trailing=TICK, bold=True)
        return replace(self._caption, icon=TICK, bold=True)

    def _measured(self, look: Look) -> tuple[int, int]:
        if self._widths is None:
            shown = self._shown()
            self._widths = shown.natural_width(look), shown.least_width(look)
        return self._widths

    def _fit(self, look: Look, width: int) -> Fitted:
        key = width, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if key not in self._fitted:
            self._fitted[key] = self._shown().fit(look, width, rtl=key[1])
        return self._fitted[key]
