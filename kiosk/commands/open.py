"""Leg cramp or blood clot? Opens the patient-education kiosk full screen."""

from __future__ import annotations

import argparse
import faulthandler
import logging
import re
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.app import begin, build
from kiosk.commands.errors import UsageError
from kiosk.language.known import languages
from kiosk.site import load_site

SWITCH_SECONDS = 0.001
"""So soon a sheet in the making lets a screen go on; Python's 5 ms would be felt in a touch."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--site", type=Path, metavar="site.toml")
    parser.add_argument("--window", type=size, metavar="WIDTHxHEIGHT", help="not full screen")
    parser.add_argument("--language", metavar="CODE", help="the first language of every visit")


def size(text: str) -> tuple[int, int]:
    """Return the width and height in px that *text*, such as 1280x800, says."""
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r}: write it as 1280x800")
    return int(found[1]), int(found[2])


def run(arguments: argparse.Namespace) -> int:
    """Run until the process is told to end."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(message)s")
    if arguments.language and arguments.language not in languages():
        raise UsageError(f"--language: there are {', '.join(languages())}")
    sys.setswitchinterval(SWITCH_SECONDS)
    site = load_site(arguments.site)
    app = QApplication(["kiosk"])
    kiosk = build(app, site, arguments.language)
    for number in (signal.SIGINT, signal.SIGTERM):
        # app.quit() would first ask the window, which refuses; and the loop may not run yet.
        signal.signal(number, lambda *_: QTimer.singleShot(0, app.exit))
    heartbeat = QTimer(interval=500)
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start()
    app.aboutToQuit.connect(kiosk.stop)
    sys.excepthook = kiosk.recover
    faulthandler.enable()
    if arguments.window:
        kiosk.window.resize(*arguments.window)
        begin(kiosk)
        kiosk.window.show()
    else:
        kiosk.window.fill_screen()
        begin(kiosk)
        kiosk.window.showFullScreen()
    status: int = app.exec()
    return status
