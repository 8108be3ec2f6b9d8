"""Every test runs without a display."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
