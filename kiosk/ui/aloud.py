"""What a page says to a listener: the words that it shows, in the order of reading."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cmp_to_key
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.control import Control


@runtime_checkable
class Aloud(Protocol):
    """A widget that is read aloud otherwise than by its name."""

    def aloud(self) -> str:
        """Return what is said for the widget and all in it; empty for nothing."""


def shown_words(widget: QWidget) -> Iterator[str]:
    """Yield what *widget* and the widgets in it say, whether in sight or to be scrolled to.

    A widget with a name is read by it, and not looked into.
    """
    if isinstance(widget, Aloud):
        words = [widget.aloud()]
    elif isinstance(widget, Control):
        words = [widget.accessibleName() or widget.text(), widget.accessibleDescription()]
    else:
        words = [widget.accessibleName()]
    yield from filter(None, words)
    if not any(words) and not isinstance(widget, Aloud | Control):
        for child in _in_order(widget):
            yield from shown_words(child)


def _in_order(parent: QWidget) -> list[QWidget]:
    """Return the widgets in *parent* that are not hidden, from its start and from the top.

    What is `urgent` leads: nobody may have gone on before it is said.
    """
    option = Qt.FindChildOption.FindDirectChildrenOnly
    shown = [w for w in parent.findChildren(QWidget, options=option) if not w.isHidden()]
    rtl = parent.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def order(one: QWidget, other: QWidget) -> int:
        """Compare by height; those beside each other by where a reader starts."""
        a, b = one.geometry(), other.geometry()
        if a.bottom() <= b.top() or b.bottom() <= a.top():
            return a.top() - b.top()
        return b.right() - a.right() if rtl else a.left() - b.left()

    shown.sort(key=cmp_to_key(order))
    return sorted(shown, key=lambda widget: not getattr(widget, "urgent", False))
