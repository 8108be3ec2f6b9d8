"""The speaker: one text at a time, silent at once when it is told to stop."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.voice.espeak import ESPEAK, fault, speak_in

LONGEST_MS = 10 * 60 * 1000
"""The longest screen takes six minutes, in Arabic; a sound card that hangs must end too."""

CLOSING_MS = 5000

log = logging.getLogger(__name__)


class Speaker(QObject):
    """Speaks by a program that gets the text on its standard input; *changed* tells if it speaks.

    Nothing waits for the program, and nothing is written to a file.
    """

    changed = Signal(bool)

    def __init__(self, command: Sequence[str] = ESPEAK, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._process: QProcess | None = None
        self._limit = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._limit.timeout.connect(self.stop)

    @property
    def speaking(self) -> bool:
        """Whether a text is being spoken."""
        return self._process is not None

    def speak(self, text: str, voice: str) -> None:
        """Speak *text* in the espeak-ng *voice*, and nothing else from now on."""
        self.stop()
        process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._fail)
        self._process = process
        self._limit.start()
        self.changed.emit(True)
        program, *arguments = self._command
        process.start(program, [*arguments, *speak_in(voice)])
        process.write(text.encode())
        process.closeWriteChannel()

    def stop(self) -> None:
        """Be silent at once."""
        process, self._process = self._process, None
        if process:
            self._limit.stop()
            process.kill()
            self.changed.emit(False)

    def close(self) -> None:
        """Be silent and leave no process behind."""
        self.stop()
        for process in self.findChildren(QProcess):
            process.waitForFinished(CLOSING_MS)

    def _fail(self, error: QProcess.ProcessError) -> None:
        """End a program that cannot be started; of any other failure `finished` tells too."""
        if error == QProcess.ProcessError.FailedToStart:
            self._end(1)

    def _end(self, code: int) -> None:
        """Forget a program that has ended, and tell if it was the one that speaks."""
        ended, process = self.sender(), self._process
        ended.deleteLater()
        if process is None or ended is not process:
            return
        errors = process.readAllStandardError().toStdString()
        if code or fault(errors):
            log.error("Not spoken: %s", fault(errors) or process.errorString())
        self._limit.stop()
        self._process = None
        self.changed.emit(False)
