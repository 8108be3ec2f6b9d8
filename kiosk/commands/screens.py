"""`kiosk screens`: draw every screen a patient can meet, each as NAME.png, offscreen.

`design` is the design system on one page, which no patient meets.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.errors import CommandError, UsageError
from kiosk.commands.open import size
from kiosk.language.known import languages
from kiosk.site import Site, load_site
from kiosk.visit import Display

if TYPE_CHECKING:
    from kiosk.ui.look import Look

COLOURS = ("normal", "black-on-white", "white-on-black", "soft")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--language", required=True, metavar="CODE")
    parser.add_argument("--size", type=size, default=(1280, 800), metavar="1280x800")
    parser.add_argument("--text", type=int, choices=(1, 2, 3, 4), default=2)
    parser.add_argument("--colours", choices=COLOURS, default="normal")
    parser.add_argument("--skin", type=int, choices=(1, 2, 3, 4))
    parser.add_argument("--site", type=Path)
    parser.add_argument("--only", nargs="+", metavar="NAME")
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="FOLDER")


def run(arguments: argparse.Namespace) -> int:
    """Draw the screens into the folder, which is made if it is not there."""
    if arguments.language not in languages():
        raise UsageError(f"no language {arguments.language!r}; there are {', '.join(languages())}")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from kiosk.app import set_stage  # noqa: PLC0415
    from kiosk.gallery import Easel, patient_screens  # noqa: PLC0415
    from kiosk.ui.design.sheet import NAME, draw_design  # noqa: PLC0415

    site = load_site(arguments.site)
    app = QApplication.instance() or QApplication(["kiosk"])
    stage, fonts = set_stage(site)
    screens = dict(patient_screens(stage.content, arguments.language))
    for name in arguments.only or ():
        if name not in (*screens, NAME):
            raise UsageError(f"--only: no screen {name!r}; there are {', '.join(screens)}, {NAME}")
    display = Display(
        language=arguments.language,
        text_size=arguments.text,
        colours=arguments.colours,
        skin=arguments.skin or site.settings.skin,
    )
    arguments.output.mkdir(parents=True, exist_ok=True)
    easel = Easel(stage, fonts, arguments.size, display)
    for name in arguments.only or (*screens, NAME):
        target = arguments.output / f"{name}.png"
        design = name == NAME
        drawn = draw_design(_look(arguments, site)) if design else easel.draw(name, screens[name])
        if not drawn.save(str(target)):
            raise CommandError(f"{target}: cannot be written; choose another folder")
    easel.close()
    app.processEvents()
    return 0


def _look(arguments: argparse.Namespace, site: Site) -> Look:
    """Return the look of the page of the design system, which is in English."""
    from PySide6.QtCore import QSize  # noqa: PLC0415

    from kiosk.ui.look import look  # noqa: PLC0415

    panel = site.settings.panel_width_mm
    return look(QSize(*arguments.size), panel, arguments.text, arguments.colours)
