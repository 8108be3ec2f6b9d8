"""Draws the whole design system as one long picture, as wide as the screen.

It takes every name, size and colour from `palettes`, `scale` and `look`, so it cannot lag
behind them. No screen leads to it: `kiosk screens` draws it as `design`.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk.ui.design.colours import colour_section
from kiosk.ui.design.controls import control_section, ring_focused
from kiosk.ui.design.emblems import emblem_sections
from kiosk.ui.design.measures import measure_sections
from kiosk.ui.design.section import words
from kiosk.ui.design.type_scale import type_section
from kiosk.ui.dress import dress
from kiosk.ui.look import Look
from kiosk.ui.scale import Role

NAME = "design"


class DesignSheet(QWidget):
    """The page itself, dressed in *look* and as tall as it has to be."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        layout = QVBoxLayout(self)
        margin = look.space(5)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(0)
        size = f"{look.width}x{look.height}, {look.px_per_mm:.2f} px to a millimetre"
        for part in (
            words("Design system", Role.TITLE, bold=True),
            words(f"{size}. Contrasts are ratios of WCAG 2.2.", colour="ink_2"),
            colour_section(look),
            type_section(look),
            control_section(look),
            *emblem_sections(look),
            *measure_sections(look),
        ):
            layout.addWidget(part)
        dress(self, look)
        self.setFixedSize(look.width, layout.totalHeightForWidth(look.width))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ground."""
        QPainter(self).fillRect(self.rect(), QColor(self._look.palette.ground))


def draw_design(look: Look) -> QImage:
    """Return the picture of the design system in *look*."""
    sheet = DesignSheet(look)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    sheet.show()
    QApplication.processEvents()
    ring_focused(sheet, look)
    picture = sheet.grab().toImage()
    sheet.close()
    return picture
