"""Give a look to a widget and to everything in it."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from kiosk.ui.look import Look


@runtime_checkable
class Dressed(Protocol):
    """A widget that draws by a look."""

    def apply(self, look: Look) -> None:
        """Take a new look."""


def dress(widget: QWidget, look: Look) -> None:
    """Apply *look* to every widget inside *widget*, outer ones first."""
    for child in widget.findChildren(QWidget):
        if isinstance(child, Dressed):
            child.apply(look)
