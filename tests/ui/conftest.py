import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from kiosk.fonts import load_fonts  # noqa: E402
from kiosk.paths import RESOURCES  # noqa: E402
from kiosk.ui.faces import install_fonts  # noqa: E402


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: QApplication) -> None:  # noqa: ARG001
    install_fonts(load_fonts(RESOURCES / "fonts"))
