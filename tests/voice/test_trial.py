from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.voice.trial import Trial, try_out
from kiosk.voice.voices import voices
from tests.voice.conftest import program


def test_a_machine_with_sound_speaks_every_language_that_has_a_voice(
    sound: Callable[[], float],
) -> None:
    del sound

    outcome = try_out()

    assert outcome.fault == ""
    assert outcome.languages == set(voices())


def test_nobody_hears_the_trial(sound: Callable[[], float], tmp_path: Path, qtbot: QtBot) -> None:
    try_out()

    qtbot.waitUntil(lambda: sound() > 0)
    assert sound() < 1
    assert not any((tmp_path / "sound.raw").read_bytes())


@pytest.mark.usefixtures("no_card")
def test_a_machine_without_a_sound_card_offers_nothing_and_says_why() -> None:
    outcome = try_out()

    assert "no sound" in outcome.fault
    assert outcome.languages == frozenset()


def test_a_machine_without_espeak_offers_nothing_and_says_why() -> None:
    outcome = try_out(["no-such-program"])

    assert "no-such-program" in outcome.fault
    assert outcome.languages == frozenset()


def test_a_language_whose_voice_is_not_installed_is_not_offered(tmp_path: Path) -> None:
    short = program(tmp_path / "short", "echo Pty Language\necho 5 en-gb")

    outcome = try_out([short])

    assert outcome.languages == {"en"}


def test_a_voice_that_fails_makes_no_sound(tmp_path: Path) -> None:
    broken = program(tmp_path / "broken", "exit 3")

    assert "exit status 3" in try_out([broken]).fault


def test_the_screen_does_not_wait_for_the_trial(tmp_path: Path, qtbot: QtBot) -> None:
    gate = tmp_path / "gate"
    waits = f"until [ -e {gate} ]; do sleep 0.01; done"
    slow = program(tmp_path / "slow", f"{waits}\necho Pty Language\necho 5 en-gb")
    trial = Trial([slow])

    try:
        trial.start()
        assert trial.isRunning()
        with qtbot.waitSignal(trial.finished, timeout=30_000):
            gate.touch()
    finally:
        trial.wait()

    assert trial.outcome.languages == {"en"}
