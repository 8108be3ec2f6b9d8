"""The type scale: every role in its own size, and its size at the four text sizes."""

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from kiosk.ui.design.section import section, stack, words
from kiosk.ui.look import Look
from kiosk.ui.scale import HEADINGS, TYPE, Role

SAMPLE = "Sore leg? Cramp or clot? 999"


def type_section(look: Look) -> QWidget:
    """Return the section of type."""
    families = ", ".join(look.writing.families)
    title = f"Type: {families}, regular and bold, text size {look.text_size} of 4"
    return section(title, [_row(look, role) for role in Role], look)


def _row(look: Look, role: Role) -> QWidget:
    bold = role in HEADINGS
    capitals = QFontMetricsF(look.font(role, bold=bold)).capHeight() / look.px_per_mm
    sizes = " / ".join(f"{size:g}" for size in TYPE[role])
    about = (
        f"**{role}**  {look.type_px(role)} px, capitals {capitals:.1f} mm, "
        f"lines {look.pitch(role):.0f} px apart; at 1280x800 {sizes} px"
    )
    return stack([words(SAMPLE, role, bold=bold), words(about, colour="ink_2")], look)
