"""What assistive technology is told: headings, pictures and their words."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from kiosk.ui.marks import LevelMark
from kiosk.ui.number import BigNumber
from kiosk.ui.picture import Picture
from kiosk.ui.words import Words


class Painted(QAccessibleWidget):
    """A painted widget, by the name that it has now."""

    def text(self, kind: QAccessible.Text) -> str:
        """Give the words of the moment, which follow the language."""
        widget = self.widget()
        if kind == QAccessible.Text.Name and widget:
            return widget.accessibleName()
        return super().text(kind)


class Accessibility:
    """Gives painted widgets their roles; made once and kept as long as the application."""

    def __init__(self) -> None:
        # Qt does not own what Python makes: without this the interfaces die at once.
        self._kept: dict[int, QAccessibleInterface] = {}

    def install(self) -> None:
        """Offer the roles to Qt."""
        QAccessible.installFactory(self.interface)

    def interface(self, _key: str, thing: QObject) -> QAccessibleInterface | None:
        """Make the interface of *thing*, or None to leave it to Qt."""
        role = _role(thing)
        if role is None or not isinstance(thing, QWidget):
            return None
        number = id(thing)
        made = Painted(thing, role)
        self._kept[number] = made
        thing.destroyed.connect(lambda: self._kept.pop(number, None))
        return made


def _role(thing: QObject) -> QAccessible.Role | None:
    if isinstance(thing, Words):
        return QAccessible.Role.Heading if thing.heading else QAccessible.Role.StaticText
    if isinstance(thing, Picture | LevelMark):
        return QAccessible.Role.Graphic
    if isinstance(thing, BigNumber):
        return QAccessible.Role.StaticText
    return None
