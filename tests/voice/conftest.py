"""A sound card that is a file, and programs that pretend to speak."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from kiosk.voice.espeak import WORDS_A_MINUTE

SAMPLES_A_SECOND = 22_050
BYTES_A_SAMPLE = 2
ALSA = """
pcm.!default {{
  type plug
  slave.pcm {{ type file  slave.pcm {{ type null }}  file "|cat >> {sound}"  format raw }}
}}
"""


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> QCoreApplication:
    return qapp


@pytest.fixture
def sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], float]:
    """A machine with a sound card that keeps what it plays; tells how many seconds it played."""
    played, settings = tmp_path / "sound.raw", tmp_path / "asound.conf"
    settings.write_text(ALSA.format(sound=played))
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(settings))
    monkeypatch.setenv("PULSE_SERVER", str(tmp_path / "no-pulse"))

    def seconds() -> float:
        size = played.stat().st_size if played.exists() else 0
        return size / BYTES_A_SAMPLE / SAMPLES_A_SECOND

    return seconds


@pytest.fixture
def no_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without a sound card."""
    settings = tmp_path / "asound.conf"
    settings.write_text("")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(settings))
    monkeypatch.setenv("PULSE_SERVER", str(tmp_path / "no-pulse"))


def program(path: Path, script: str) -> str:
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return str(path)


def espeak(*arguments: str, words: str) -> bytes:
    done = subprocess.run(  # noqa: S603
        ["espeak-ng", "-b", "1", "-s", str(WORDS_A_MINUTE), *arguments, "--stdin"],  # noqa: S607
        input=words.encode(),
        capture_output=True,
        check=True,
        env=os.environ | {"PULSE_SERVER": "none"},
    )
    return done.stdout


def wav_seconds(voice: str, words: str) -> float:
    wav = espeak("-v", voice, "--stdout", words=words)
    header = 44
    return max(0, len(wav) - header) / BYTES_A_SAMPLE / SAMPLES_A_SECOND
