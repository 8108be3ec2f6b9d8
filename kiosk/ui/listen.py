"""*Listen*: has the screen read aloud, and stops that."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal

from kiosk.ui.acts import Hush, Listen
from kiosk.ui.button import TouchButton
from kiosk.ui.caption import Caption
from kiosk.ui.look import Look
from kiosk.ui.palette import Kind


class ListenButton(TouchButton):
    """Says Listen, or Stop while the kiosk speaks, at one width; *asked* tells which was meant.

    A touch silences the kiosk before it is a click, so the word stays while a finger is on it.
    """

    asked = Signal(object)

    def __init__(self, name: str = "listen", kind: Kind = Kind.QUIET) -> None:
        super().__init__(name, kind, icon="listen")
        self._listen = self._caption
        self._stop = replace(self._caption, icon="stop")
        self._speaking = False
        self.clicked.connect(self._ask)
        self.released.connect(self._write, Qt.ConnectionType.QueuedConnection)

    def aloud(self) -> str:
        """Say nothing: who hears it has found it."""
        return ""

    def show_words(self, listen: str, stop: str) -> None:
        """Write both words; without them there is nothing to touch."""
        self._listen = replace(self._listen, text=listen)
        self._stop = replace(self._stop, text=stop)
        self._write()
        self.setVisible(bool(listen))

    def show_speaking(self, *, speaking: bool) -> None:
        """Say Stop while the kiosk speaks."""
        self._speaking = speaking
        if not self.isDown():
            self._write()

    def _write(self) -> None:
        self._take(self._stop if self._speaking else self._listen)
        self.setAccessibleName(self.text())

    def _ask(self) -> None:
        self.asked.emit(Hush() if self._caption == self._stop else Listen())

    def _measured(self, look: Look) -> tuple[int, int]:
        """Give the width of the wider word, and of its longest part, so that nothing moves."""
        both: tuple[Caption, ...] = (self._listen, self._stop)
        widest = max(caption.natural_width(look) for caption in both)
        return widest, max(caption.least_width(look) for caption in both)
