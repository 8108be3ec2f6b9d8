import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.fonts import load_fonts
from kiosk.paths import RESOURCES
from kiosk.ui.faces import install_fonts


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: QApplication) -> None:  # noqa: ARG001
    install_fonts(load_fonts(RESOURCES / "fonts"))
