"""Put the parts together. The only module that knows them all; it decides nothing."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import cache, partial
from threading import current_thread, main_thread
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from kiosk.content import check, load
from kiosk.fonts import Fonts, load_fonts
from kiosk.language.known import languages
from kiosk.language.offer import offered
from kiosk.likely import early_screens
from kiosk.paths import CONTENT, ILLUSTRATIONS, RESOURCES
from kiosk.rehearsal import Rehearsal, steps
from kiosk.site import Site, SiteError
from kiosk.ui.access import Accessibility
from kiosk.ui.faces import install_fonts
from kiosk.ui.guard import Guard
from kiosk.ui.idle import IdleWatch
from kiosk.ui.keys import Keys
from kiosk.ui.listening import Listening
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.pictures import Pictures
from kiosk.ui.speech import Speech
from kiosk.ui.stage import Stage
from kiosk.ui.waiting import Waiting
from kiosk.ui.window import KioskWindow
from kiosk.visit import Attract, Display, Screen, Visit
from kiosk.voice.espeak import ESPEAK

if TYPE_CHECKING:
    from kiosk.print_shop.shop import PrintShop

log = logging.getLogger(__name__)


class Kiosk:
    """The parts of a working kiosk, kept together as long as it runs."""

    def __init__(
        self, window: KioskWindow, stage: Stage, listening: Listening, keeps: tuple[object, ...]
    ) -> None:
        self.window, self.stage, self.listening = window, stage, listening
        self._keeps = keeps
        self._shop: PrintShop | None = None
        ahead = steps(window, early_screens(stage.content))
        self._rehearsal = Rehearsal(window, [self.open_shop, *ahead])
        window.moved.connect(self._open_for_visit)

    def open_shop(self) -> PrintShop:
        """Return what prints, made ready now unless it is: the first screen does not need it."""
        from kiosk.print_shop.shop import open_shop  # noqa: PLC0415

        self._shop = self._shop or open_shop(self.window, self.stage)
        return self._shop

    def _open_for_visit(self, screen: Screen) -> None:
        if not isinstance(screen, Attract):
            self.open_shop()

    def recover(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log an exception that nobody expected; on the screen, go back to the first.

        What fails in a thread tells the screens by its own signals.
        """
        log.critical("Not expected", exc_info=(kind, error, trace))
        if current_thread() is main_thread():
            self.window.start_over()

    def stop(self) -> None:
        """Wait for what is in hand, and let the window close."""
        self.listening.close()
        if self._shop:
            self._shop.stop()
        self.window.may_close = True
        self.window.close()


def set_stage(site: Site) -> tuple[Stage, Fonts]:
    """Return the stage of *site*; ContentError, SiteError or FontError if it cannot be set."""
    content = load(CONTENT)
    check(content, ILLUSTRATIONS)
    fonts = load_fonts(RESOURCES / "fonts")
    wanted = (*(site.settings.languages or languages()), site.settings.staff_language)
    install_fonts(fonts, (languages()[code].script for code in wanted if code in languages()))
    fields = {"emergency_number": site.emergency_number, "advice_line": site.advice_line or ""}
    speech = Speech(offered(site, content), fields)
    return Stage(content, site, speech, Pictures(ILLUSTRATIONS)), fonts


def build(
    app: QApplication,
    site: Site,
    language: str | None = None,
    speaker: Sequence[str] = ESPEAK,
) -> Kiosk:
    """Return the kiosk of *site*, its first screen not yet shown; *speaker* is what speaks."""
    stage, fonts = set_stage(site)
    first = language or stage.speech.offered[0]
    if first not in stage.speech.offered:
        raise SiteError(f"languages: {first!r} is not offered here; kiosk doctor says why")
    standard = Display(language=first, skin=site.settings.skin)
    window = KioskWindow(stage, page_makers(stage), fonts.families, standard)
    keys, guard, access = Keys(window), Guard(window), Accessibility()
    idle = IdleWatch(site.settings.idle_seconds, window)
    waiting = Waiting(window, idle)
    access.install()
    keys.watch(app)
    guard.watch(app)
    idle.watch(app)
    window.looked.connect(keys.apply)
    keys.wished.connect(window.wish)
    numbers = tuple(filter(None, (site.emergency_number, site.advice_line)))
    listening = Listening(window, idle, speaker, numbers)
    return Kiosk(window, stage, listening, (keys, guard, access, idle, waiting))


def begin(kiosk: Kiosk) -> None:
    """Show the first screen of the first visit, and find out whether the kiosk can speak."""
    standard = kiosk.window.visit.standard
    kiosk.window.show_visit(Visit(display=standard, standard=standard))
    kiosk.listening.open()


def page_makers(stage: Stage) -> dict[type, Callable[[], ScreenPage]]:
    """Return what makes the page of each kind of screen; none is made before it is met."""
    from kiosk import visit as v  # noqa: PLC0415

    def maker(module: str, name: str) -> Callable[[], ScreenPage]:
        return partial(_page, module, name, stage)

    gates = cache(maker("gates", "GatePage"))
    return {
        v.Attract: maker("attract", "AttractPage"),
        v.ChooseLanguage: maker("language", "LanguagePage"),
        v.Home: maker("home", "HomePage"),
        v.CallForHelp: maker("help", "HelpPage"),
        v.TopicList: maker("topics", "TopicsPage"),
        v.PointAt: maker("point_at", "PointAtPage"),
        v.Reading: maker("topic", "TopicPage"),
        v.Comparing: maker("comparison", "ComparisonPage"),
        v.WarningsFirst: maker("warnings", "WarningsPage"),
        v.AdultGate: gates,
        v.WhoGate: gates,
        v.SomeoneGate: gates,
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
