"""What can be wrong with a screen whatever it says: cut, broken, covered or out of reach."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from kiosk.ui.control import Control
from kiosk.ui.number import BigNumber
from kiosk.ui.pages.level_panel import LevelPanel
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.window import KioskWindow
from kiosk.ui.words import Words

ORIGIN = QPoint(0, 0)
LEAST_PANE = 0.1
LEAST_NUMBER_MM, LEAST_OTHER_MM = 29, 11
LONGEST_WORD = 12
"""Longer words may break at the largest text: their letters are 8.5 mm tall, never shrunk."""


def faults(window: KioskWindow, size: QSize) -> Iterator[str]:
    """Yield one line for each thing that is wrong with the screen on show."""
    if window.size() != size:
        yield f"the window has grown to {window.size()}"
    for pane in window.findChildren(ScrollPane):
        if pane.isVisible() and pane.overflows and pane.height() < LEAST_PANE * size.height():
            yield f"of {pane.objectName()!r} only {pane.height()} px are to be seen"
    for widget in window.findChildren(QWidget):
        if isinstance(widget, Words | Control | BigNumber) and widget.isVisible():
            name = f"{type(widget).__name__} {widget.objectName()!r} "
            yield from (name + fault for fault in _faults_of(widget, window))


def _faults_of(widget: Words | Control | BigNumber, window: KioskWindow) -> Iterator[str]:
    yield from _number(widget, window) if isinstance(widget, BigNumber) else _words(widget)
    pane = _pane_of(widget)
    yield from _out_of_pane(widget, pane) if pane else _out_of_window(widget, window)


def _words(widget: Words | Control) -> Iterator[str]:
    text, size = widget.text(), widget.size()
    least = widget.minimumSizeHint().width()
    longest = max(map(len, text.split()), default=0)
    if text and size.height() < (needed := widget.heightForWidth(size.width())):
        yield f"is {size.height()} px tall and needs {needed}: {text!r}"
    elif 0 < longest <= LONGEST_WORD and size.width() < least:
        yield f"is {size.width()} px wide and breaks a word of {least}: {text!r}"


def _number(number: BigNumber, window: KioskWindow) -> Iterator[str]:
    assert window.look
    tall = number.figure_height() / window.look.px_per_mm
    least = LEAST_NUMBER_MM if number.text() == "999" else LEAST_OTHER_MM
    if number.text() and tall < least:
        yield f"is {tall:.0f} mm tall"


def _out_of_pane(widget: QWidget, pane: ScrollPane) -> Iterator[str]:
    place = _within(widget, pane)
    if place.left() < 0 or place.right() >= pane.width():
        yield f"is cut at the side of {pane.objectName()!r}"
    content = pane.content
    if content.isAncestorOf(widget) and not content.rect().contains(_within(widget, content)):
        yield f"cannot be scrolled to in {pane.objectName()!r}"


def _out_of_window(widget: QWidget, window: KioskWindow) -> Iterator[str]:
    place, parent = _within(widget, window), widget.parentWidget()
    seen = window.childAt(place.center())
    if not window.rect().contains(place):
        yield f"at {place} leaves the screen"
    elif isinstance(parent, LevelPanel) and not parent.rect().contains(widget.geometry()):
        yield f"at {widget.geometry()} leaves its panel of {parent.size()}"
    elif isinstance(widget, Control) and seen and not _belongs(seen, widget):
        yield f"is covered by {type(seen).__name__} {seen.objectName()!r}"


def _pane_of(widget: QWidget) -> ScrollPane | None:
    parent = widget.parentWidget()
    if parent is None or isinstance(parent, ScrollPane):
        return parent
    return _pane_of(parent)


def _belongs(part: QWidget, whole: QWidget) -> bool:
    return part is whole or whole.isAncestorOf(part)


def _within(widget: QWidget, around: QWidget) -> QRect:
    return QRect(widget.mapTo(around, ORIGIN), widget.size())
