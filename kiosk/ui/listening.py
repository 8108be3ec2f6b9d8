"""Reads the screens to a visitor who has asked for it, until a touch or Stop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer

from kiosk.ui.acts import Act, Hush, Listen
from kiosk.ui.aloud import shown_words
from kiosk.ui.idle import IdleWatch
from kiosk.ui.window import KioskWindow
from kiosk.visit import Screen
from kiosk.voice.speaker import Speaker
from kiosk.voice.trial import Trial
from kiosk.voice.utterance import utterance
from kiosk.voice.voices import voices

AFTER_PAINT_MS = 30


class Listening(QObject):
    """Reads a screen when it comes, and of a screen that changes in place what is new on it.

    Words are gathered after the screen is painted, and only for one who listens. A touch
    silences at once. Speaking counts as being there; it ends by itself, as a screen does.
    *command* is what speaks; *numbers* are to be called and said digit by digit.
    """

    def __init__(
        self, window: KioskWindow, idle: IdleWatch, command: Sequence[str], numbers: Sequence[str]
    ) -> None:
        super().__init__(window)
        self._window, self._idle, self._numbers = window, idle, numbers
        self._speaker, self._trial = Speaker(command, self), Trial(command)
        self._way: tuple[Screen, ...] = ()
        self._said: tuple[str, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=AFTER_PAINT_MS)
        self._soon.timeout.connect(self._read)
        window.moved.connect(self._follow)
        window.acted.connect(self._act)
        window.rewritten.connect(self._read_on)
        idle.touched.connect(self.hush)
        self._trial.finished.connect(self._offer)
        self._speaker.changed.connect(self._wait)
        # Later, so that a finger on Stop still finds Stop when the touch has silenced it.
        later = Qt.ConnectionType.QueuedConnection
        self._speaker.changed.connect(window.show_speaking, later)

    def open(self) -> None:
        """Find out behind the screen what can be heard here, and offer that."""
        self._trial.start()

    def close(self) -> None:
        """Be silent and leave nothing running."""
        self._trial.wait()
        self._speaker.close()

    def hush(self) -> None:
        """Be silent, and begin nothing that was about to be read."""
        self._soon.stop()
        self._speaker.stop()

    def _offer(self) -> None:
        self._window.offer_voices(self._trial.outcome.languages)

    def _act(self, act: Act) -> None:
        if isinstance(act, Listen | Hush):
            self.hush()
            self._said = ()
        if isinstance(act, Listen):
            self._soon.start()

    def _follow(self, _screen: Screen) -> None:
        visit = self._window.visit
        if visit.screens[:-1] != self._way or not visit.listening:
            self.hush()
            self._said = ()
        self._way = visit.screens[:-1]
        if visit.listening:
            self._soon.start()

    def _read_on(self) -> None:
        """Read what has become new on the screen on show."""
        if self._window.visit.listening and self._said:
            self._soon.start()

    def _read(self) -> None:
        page = self._window.page
        if page is None or page.code not in self._trial.outcome.languages:
            return
        shown = tuple(shown_words(page))
        new = [words for words in shown if words not in self._said]
        self._said = shown
        if new:
            self._speaker.speak(utterance(new, self._numbers), voices()[page.code].name)

    def _wait(self, speaking: bool) -> None:
        """Rest the watch while speaking, and count anew from its end."""
        if speaking:
            self._idle.stop()
        else:
            self._idle.restart()
