"""`kiosk demo`: a demonstration visit without a display, as pictures and sheets."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kiosk import visit as v
from kiosk.checklist import NO, YES, Reply
from kiosk.commands.leaflet import write
from kiosk.content import Content
from kiosk.site import load_site


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--site", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=Path("build/demo"))


def visited(content: Content, language: str) -> Iterator[tuple[str, v.Screen]]:
    """Yield the screens of one visit: from the attract screen to the sheet of a swollen leg."""
    yield "attract", v.Attract()
    yield "language", v.Attract().start()
    yield "home", v.Home()
    gate = v.Home().check(content.checklist)
    yield "gate-adult", gate
    yield "gate-who", gate.adult()
    yield "gate-limb", gate.adult().myself()
    screen: v.Screen = gate.adult().myself().ready()
    while isinstance(screen, v.Asking):
        yield f"question-{screen.question.id}", screen
        reply: Reply = YES if screen.question.id == "swelling" else NO
        screen = screen.answer(reply)
    yield "review", screen
    if isinstance(screen, v.Review):
        advice = screen.next()
        yield "advice", advice
        if isinstance(advice, v.Advice):
            sheet = v.Sheet(language, answers=advice.answers)
            yield "print", v.PrintSheet(sheet)
            yield "printing", v.Printing(sheet)
            yield "printed", v.Printed(sheet)


def run(arguments: argparse.Namespace) -> int:
    """Make the visit in each language that the site offers."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from kiosk.app import set_stage  # noqa: PLC0415
    from kiosk.gallery import Easel  # noqa: PLC0415
    from kiosk.print_shop.press import make  # noqa: PLC0415

    site = load_site(arguments.site)
    app = QApplication.instance() or QApplication(["kiosk"])
    stage, fonts = set_stage(site)
    for language in stage.speech.offered:
        folder = arguments.output / language
        folder.mkdir(parents=True, exist_ok=True)
        easel = Easel(stage, fonts, (1280, 800), v.Display(language=language))
        answers = None
        for number, (name, screen) in enumerate(visited(stage.content, language), start=1):
            easel.draw(name, screen).save(str(folder / f"{number:02}-{name}.png"))
            answers = getattr(getattr(screen, "sheet", None), "answers", answers)
        easel.close()
        for name, sheet in (
            ("main-sheet", v.Sheet(language)),
            ("personal-sheet", v.Sheet(language, answers=answers)),
        ):
            made = make(sheet, stage.content, site, date.today())
            write(made.pdf, str(folder / f"{name}.pdf"))
    app.processEvents()
    sys.stderr.write(
        f"kiosk: no display; a demonstration visit in each language is in {arguments.output}/\n"
    )
    return 0
