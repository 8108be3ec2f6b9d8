"""The least that PySide6 can show: one widget with one label. What the kiosk is measured by."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

SIZE = (1920, 1080)


def main() -> int:
    """Show the window until the process is told to end."""
    app = QApplication(["bare"])
    window = QWidget()
    label = QLabel("Leg cramp or blood clot?")
    QVBoxLayout(window).addWidget(label)
    window.resize(*SIZE)
    window.show()
    status: int = app.exec()
    return status


if __name__ == "__main__":
    sys.exit(main())
