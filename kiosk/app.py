"""Put the parts together. The only module that knows them all; it decides nothing."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.content import check, load
from kiosk.fonts import Fonts, load_fonts
from kiosk.offer import offered
from kiosk.paths import CONTENT, ILLUSTRATIONS, RESOURCES
from kiosk.press import Press
from kiosk.print_desk import PrintDesk
from kiosk.printing.printer import Printer
from kiosk.printing.worker import PrintWorker
from kiosk.site import Site, SiteError
from kiosk.ui.access import Accessibility
from kiosk.ui.faces import install_fonts
from kiosk.ui.guard import Guard
from kiosk.ui.idle import IdleWatch
from kiosk.ui.keys import Keys
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.pictures import Pictures
from kiosk.ui.speech import Speech
from kiosk.ui.stage import Stage
from kiosk.ui.waiting import Waiting
from kiosk.ui.window import KioskWindow
from kiosk.visit import Display, Visit

log = logging.getLogger(__name__)
WARM_UP_AFTER_MS = 1500


@dataclass(frozen=True)
class Kiosk:
    """The parts of a working kiosk, kept together as long as it runs."""

    window: KioskWindow
    stage: Stage
    press: Press
    worker: PrintWorker
    desk: PrintDesk
    keeps: tuple[object, ...]

    def recover(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log an exception that nobody expected, and go back to the first screen."""
        log.critical("Back to the first screen", exc_info=(kind, error, trace))
        self.window.start_over()

    def stop(self) -> None:
        """Wait for what is in hand, and let the window close."""
        self.worker.stop()
        self.press.stop()
        self.window.may_close = True
        self.window.close()


def set_stage(site: Site) -> tuple[Stage, Fonts]:
    """Return the stage of *site*; ContentError, SiteError or FontError if it cannot be set."""
    content = load(CONTENT)
    check(content, ILLUSTRATIONS)
    fonts = load_fonts(RESOURCES / "fonts")
    install_fonts(fonts)
    fields = {"emergency_number": site.emergency_number, "advice_line": site.advice_line or ""}
    speech = Speech(offered(site, content), fields)
    return Stage(content, site, speech, Pictures(ILLUSTRATIONS)), fonts


def build(app: QApplication, site: Site, language: str | None = None) -> Kiosk:
    """Return the kiosk of *site*, its first screen not yet shown."""
    stage, fonts = set_stage(site)
    first = language or stage.speech.offered[0]
    if first not in stage.speech.offered:
        raise SiteError(f"languages: {first!r} is not offered here; kiosk doctor says why")
    standard = Display(language=first, skin=site.settings.skin)
    window = KioskWindow(stage, page_makers(stage), fonts.families, standard)
    press = Press(stage.content, site)
    worker = PrintWorker(Printer(site.settings.printer))
    desk = PrintDesk(window, press, worker, site)
    keys, guard, access = Keys(window), Guard(window), Accessibility()
    idle = IdleWatch(site.settings.idle_seconds, window)
    waiting = Waiting(window, idle)
    access.install()
    keys.watch(app)
    guard.watch(app)
    idle.watch(app)
    window.looked.connect(keys.apply)
    keys.wished.connect(window.wish)
    QTimer.singleShot(WARM_UP_AFTER_MS, window, press.warm_up)
    return Kiosk(window, stage, press, worker, desk, (keys, guard, access, idle, waiting))


def begin(kiosk: Kiosk) -> None:
    """Show the first screen of the first visit."""
    standard = kiosk.window.visit.standard
    kiosk.window.show_visit(Visit(display=standard, standard=standard))


def page_makers(stage: Stage) -> dict[type, Callable[[], ScreenPage]]:
    """Return what makes the page of each kind of screen; none is made before it is met."""
    from kiosk import visit as v  # noqa: PLC0415

    def maker(module: str, name: str) -> Callable[[], ScreenPage]:
        return cache(partial(_page, module, name, stage))

    gates = maker("gates", "GatePage")
    return {
        v.Attract: maker("attract", "AttractPage"),
        v.ChooseLanguage: maker("language", "LanguagePage"),
        v.Home: maker("home", "HomePage"),
        v.CallForHelp: maker("help", "HelpPage"),
        v.TopicList: maker("topics", "TopicsPage"),
        v.Reading: maker("topic", "TopicPage"),
        v.Comparing: maker("comparison", "ComparisonPage"),
        v.WarningsFirst: maker("warnings", "WarningsPage"),
        v.AdultGate: gates,
        v.WhoGate: gates,
        v.LimbGate: gates,
        v.Under18: maker("under18", "Under18Page"),
        v.Asking: maker("question", "QuestionPage"),
        v.Review: maker("review", "ReviewPage"),
        v.Advice: maker("advice", "AdvicePage"),
        v.ShowStaff: maker("show_staff", "ShowStaffPage"),
        v.PrintSheet: maker("print_sheet", "PrintPage"),
        v.LookCloser: maker("look_closer", "LookCloserPage"),
        v.Printing: maker("printing", "PrintingPage"),
        v.Printed: maker("printed", "PrintedPage"),
        v.NotPrinted: maker("not_printed", "NotPrintedPage"),
        v.Scan: maker("scan", "ScanPage"),
        v.ChooseDisplay: maker("display", "DisplayPage"),
        v.About: maker("about", "AboutPage"),
        v.StillHere: maker("still_here", "StillHerePage"),
    }


def _page(module: str, name: str, stage: Stage) -> ScreenPage:
    from importlib import import_module  # noqa: PLC0415

    page: ScreenPage = getattr(import_module(f"kiosk.ui.pages.{module}"), name)(stage)
    return page
