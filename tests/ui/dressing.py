"""Widgets as a patient meets them: in a window, in a look, shown."""

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.dress import dress
from kiosk.ui.look import Look, look
from kiosk.ui.writing import Writing

ARABIC = Writing("Arab", rtl=True, families=("Noto Sans Arabic", "Noto Sans"))
REFERENCE = QSize(1280, 800)


def a_look(size: QSize = REFERENCE, **choices: Any) -> Look:  # noqa: ANN401
    return look(size, **choices)


def show(qtbot: QtBot, widget: QWidget, size: QSize, wanted: Look) -> QWidget:
    """Show *widget* alone in a window of *size*."""
    window = QWidget()
    window.setLayoutDirection(wanted.direction)
    widget.setParent(window)
    window.resize(size)
    widget.resize(size)
    dress(window, wanted)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    QApplication.processEvents()
    widget.__dict__["_window"] = window  # or Python frees it with everything in it
    return window


def pixels(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def ink_box(widget: QWidget, ground: str) -> tuple[int, int, int, int]:
    """Give left, top, right and bottom of what differs from *ground* in the widget."""
    image = pixels(widget)
    seen = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).name().upper() != ground
    ]
    xs, ys = [x for x, _ in seen], [y for _, y in seen]
    return min(xs), min(ys), max(xs), max(ys)
