"""The printing side of the kiosk, which opens when the first screen is painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer

from kiosk.print_shop.desk import PrintDesk
from kiosk.print_shop.press import Press
from kiosk.printing.printer import Printer
from kiosk.printing.worker import PrintWorker
from kiosk.ui.stage import Stage
from kiosk.ui.window import KioskWindow

QUIET_MS = 6_000


@dataclass(frozen=True)
class PrintShop:
    """Who makes the sheets, who prints them, and who talks with the screens."""

    press: Press
    worker: PrintWorker
    desk: PrintDesk

    def stop(self) -> None:
        """Wait for what is in hand."""
        self.worker.stop()
        self.press.stop()


def open_shop(window: KioskWindow, stage: Stage) -> PrintShop:
    """Return the shop of *window*, for the printer of the site.

    The press warms up before the first patient comes, as it slows down the screens.
    """
    press = Press(stage.content, stage.site, languages=stage.speech.offered)
    QTimer.singleShot(QUIET_MS, window, press.warm_up)
    worker = PrintWorker(Printer(stage.site.settings.printer))
    return PrintShop(press, worker, PrintDesk(window, press, worker, stage.site))
