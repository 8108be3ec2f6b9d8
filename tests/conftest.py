"""Every test runs without a display, and a busy machine is no failure."""

import os

from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"
LONG_MS = 30_000
"""What a test waits for comes sooner; only a test that fails waits so long."""

settings.register_profile("calm", deadline=None, database=None)
settings.load_profile("calm")
