"""Every kind of control in every state that it can have, on the ground where it stands."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.button import TouchButton
from kiosk.ui.contrast import contrast
from kiosk.ui.design.section import SIXTH, grid, section, stack, words
from kiosk.ui.look import Look
from kiosk.ui.palette import Kind
from kiosk.ui.panel import Panel
from kiosk.ui.ring import FocusRing

NORMAL, PRESSED, FOCUSED, CHOSEN, DISABLED = STATES = (
    "normal",
    "pressed",
    "focused",
    "chosen",
    "disabled",
)
AROUND = 2
LEGEND = "Contrast of fill and lip with what they stand on, of ink with the fill."


def ground_of(look: Look, kind: Kind) -> str:
    """Return the colour under controls of *kind*."""
    if kind in {Kind.BAR, Kind.HELP}:
        return look.palette.bar
    if kind in {Kind.ON_LEVEL, Kind.ON_LEVEL_DARK}:
        return look.palette.levels["now"].panel
    return look.palette.ground


def has_state(look: Look, kind: Kind, state: str) -> bool:
    """Tell whether controls of *kind* come in *state*; bar and panels have no choices."""
    if state in {CHOSEN, DISABLED} and ground_of(look, kind) != look.palette.ground:
        return False
    return state != CHOSEN or kind in look.palette.chosen_faces


def control_section(look: Look) -> QWidget:
    """Return the kinds, each in its states; `ring_focused` completes it once it is shown."""
    rows = [grid([_about(look, kind), *_cells(look, kind)], look, SIXTH) for kind in Kind]
    return section("Controls", [words(LEGEND, colour="ink_2"), *rows], look)


def ring_focused(page: QWidget, look: Look) -> None:
    """Ring the controls that stand for *focused*; *page* has to be shown by now."""
    for control in page.findChildren(TouchButton):
        cell = control.parentWidget()
        if control.objectName() == FOCUSED and cell is not None:
            ring = FocusRing(cell)
            ring.apply(look)
            ring.follow(control)


def _about(look: Look, kind: Kind) -> QWidget:
    face = look.palette.face(kind)
    under = ground_of(look, kind)
    facts = (
        f"fill {face.fill} {contrast(face.fill, under):.1f}",
        f"lip {face.lip} {contrast(face.lip, under):.1f}",
        f"ink {face.ink} {contrast(face.ink, face.fill):.1f}",
    )
    said = [words(fact, colour="ink_2") for fact in facts]
    return stack([words(str(kind), bold=True), *said], look)


def _cells(look: Look, kind: Kind) -> list[QWidget]:
    return [_cell(look, kind, state) for state in STATES if has_state(look, kind, state)]


def _cell(look: Look, kind: Kind, state: str) -> QWidget:
    cell, layout = Panel(ground_of(look, kind), radius=0, pad=AROUND), QVBoxLayout()
    control = TouchButton(state, kind)
    control.setText(state)
    control.setDown(state == PRESSED)
    control.setEnabled(state != DISABLED)
    if state == CHOSEN:
        control.set_chosen(chosen=True)
    layout.addWidget(control)
    cell.setLayout(layout)
    return cell
