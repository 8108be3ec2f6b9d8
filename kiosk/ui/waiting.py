"""Are you still here? The warning after a quiet time, its countdown, and the end of a visit."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.idle import IdleWatch
from kiosk.ui.window import KioskWindow
from kiosk.visit import Attract, Printing, Screen, StillHere

SECOND_MS = 1000
WARNING_SECONDS = 45


class Waiting(QObject):
    """Warns 45 seconds before a quiet visit is forgotten; any touch goes back to it."""

    def __init__(self, window: KioskWindow, idle: IdleWatch) -> None:
        super().__init__(window)
        self._window, self._idle = window, idle
        self._second = QTimer(self, interval=SECOND_MS)
        self._second.timeout.connect(self._count)
        idle.quiet.connect(self._warn)
        idle.touched.connect(self._stay)
        window.moved.connect(self._follow)

    def _warn(self) -> None:
        screen = self._window.visit.screen
        if isinstance(screen, Printing):
            self._idle.restart()
        elif isinstance(screen, Attract):
            self._forget_display()
        elif not isinstance(screen, StillHere):
            self._window.go(StillHere(WARNING_SECONDS))
            self._second.start()

    def _forget_display(self) -> None:
        """Forget the language, text and colours that somebody chose on the first screen."""
        visit = self._window.visit
        if visit != visit.over():
            self._window.start_over()

    def _count(self) -> None:
        screen = self._window.visit.screen
        if not isinstance(screen, StillHere):
            self._second.stop()
        elif screen.seconds <= 1:
            self._window.start_over()
        else:
            self._window.change(StillHere(screen.seconds - 1))

    def _stay(self) -> None:
        if isinstance(self._window.visit.screen, StillHere):
            QTimer.singleShot(0, self._window, self._go_back)

    def _go_back(self) -> None:
        if isinstance(self._window.visit.screen, StillHere):
            self._window.back()

    def _follow(self, screen: Screen) -> None:
        if not isinstance(screen, StillHere):
            self._second.stop()
            self._idle.restart()
