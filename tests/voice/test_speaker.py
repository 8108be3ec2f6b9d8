"""The speaker with real programs: espeak-ng on a sound card that is a file, and pretenders."""

import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.voice.espeak import ESPEAK
from kiosk.voice.speaker import Speaker
from tests.voice.conftest import program, wav_seconds

SENTENCE = "It is hard to breathe."
TALKS = "echo $$ >> {folder}/pids\ncat >> {folder}/said\nexec sleep 60"
KIOSK = """
import sys
from PySide6.QtCore import QCoreApplication
from kiosk.voice.speaker import Speaker
app = QCoreApplication([])
speaker = Speaker(sys.argv[1:])
speaker.speak("It is hard to breathe.", "en-gb")
app.exec()
"""


@pytest.fixture
def talker(tmp_path: Path) -> list[str]:
    """A program that gets its words and would speak for a minute."""
    return [*ESPEAK[:-1], program(tmp_path / "talker", TALKS.format(folder=tmp_path))]


@pytest.fixture
def speaker(talker: list[str]) -> Iterator[Speaker]:
    """A speaker by that program; a program that was told to stop takes a while to end."""
    speaker = Speaker(talker)
    yield speaker
    speaker.close()


def lives(pid: int) -> bool:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"


def pids(folder: Path) -> list[int]:
    file = folder / "pids"
    return [int(line) for line in file.read_text().split()] if file.exists() else []


def said(folder: Path) -> str:
    file = folder / "said"
    return file.read_text() if file.exists() else ""


def test_words_reach_the_sound_card(sound: Callable[[], float], qtbot: QtBot) -> None:
    speaker = Speaker()
    wanted = wav_seconds("en-gb", SENTENCE)

    with qtbot.waitSignal(speaker.changed, check_params_cb=lambda speaking: not speaking):
        speaker.speak(SENTENCE, "en-gb")

    qtbot.waitUntil(lambda: sound() == pytest.approx(wanted, abs=0.1))


def test_speaking_does_not_keep_the_screen_waiting(speaker: Speaker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(speaker.changed, check_params_cb=bool):
        speaker.speak(SENTENCE, "en-gb")

    assert speaker.speaking


def test_a_stop_silences_at_once(speaker: Speaker, tmp_path: Path, qtbot: QtBot) -> None:
    speaker.speak(SENTENCE, "en-gb")
    qtbot.waitUntil(lambda: said(tmp_path) == SENTENCE)
    (pid,) = pids(tmp_path)

    speaker.stop()

    assert not speaker.speaking
    qtbot.waitUntil(lambda: not lives(pid))


def test_new_words_replace_the_old(speaker: Speaker, tmp_path: Path, qtbot: QtBot) -> None:
    speaker.speak("One.", "en-gb")
    qtbot.waitUntil(lambda: said(tmp_path) == "One.")

    speaker.speak("Two.", "en-gb")

    qtbot.waitUntil(lambda: said(tmp_path) == "One.Two.")
    first, second = pids(tmp_path)
    qtbot.waitUntil(lambda: not lives(first))
    assert lives(second)


def test_closing_leaves_no_process_behind(speaker: Speaker, tmp_path: Path, qtbot: QtBot) -> None:
    speaker.speak(SENTENCE, "en-gb")
    qtbot.waitUntil(lambda: said(tmp_path) == SENTENCE)

    speaker.close()

    assert [pid for pid in pids(tmp_path) if lives(pid)] == []


def test_a_kiosk_that_is_killed_leaves_no_voice_behind(
    talker: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    kiosk = subprocess.Popen([sys.executable, "-c", KIOSK, *talker])  # noqa: S603
    try:
        qtbot.waitUntil(lambda: said(tmp_path) == SENTENCE, timeout=20_000)
        (pid,) = pids(tmp_path)
        assert lives(pid)
    finally:
        os.kill(kiosk.pid, signal.SIGKILL)
        kiosk.wait()

    qtbot.waitUntil(lambda: not lives(pid))


@pytest.mark.parametrize(
    ("script", "told"),
    [("exit 3", "Not spoken"), ("echo 'error: Device or resource busy' >&2", "resource busy")],
)
def test_a_voice_that_fails_is_logged_and_forgotten(
    script: str, told: str, tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    speaker = Speaker([program(tmp_path / "broken", script)])

    with (
        caplog.at_level(logging.ERROR),
        qtbot.waitSignal(speaker.changed, check_params_cb=lambda speaking: not speaking),
    ):
        speaker.speak(SENTENCE, "en-gb")

    assert told in caplog.text
    assert not speaker.speaking


def test_a_program_that_is_not_there_is_logged_and_forgotten(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    speaker = Speaker(["no-such-program"])

    with caplog.at_level(logging.ERROR):
        speaker.speak(SENTENCE, "en-gb")
        qtbot.waitUntil(lambda: not speaker.speaking)

    assert "Not spoken" in caplog.text


def test_an_interrupted_voice_is_no_failure(
    speaker: Speaker, tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    speaker.speak(SENTENCE, "en-gb")
    qtbot.waitUntil(lambda: said(tmp_path) == SENTENCE)

    speaker.close()

    assert caplog.text == ""


def test_no_file_is_written(
    sound: Callable[[], float], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    del sound
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "TMPDIR", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(home))
    speaker = Speaker()

    with qtbot.waitSignal(speaker.changed, check_params_cb=lambda speaking: not speaking):
        speaker.speak(SENTENCE, "en-gb")

    assert list(home.rglob("*")) == []


def test_a_sound_card_that_hangs_is_given_up(
    speaker: Speaker, tmp_path: Path, qtbot: QtBot
) -> None:
    speaker.speak(SENTENCE, "en-gb")
    qtbot.waitUntil(lambda: said(tmp_path) == SENTENCE)

    speaker._limit.setInterval(1)  # noqa: SLF001

    qtbot.waitUntil(lambda: not speaker.speaking)
