"""What staff are told about reading aloud."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kiosk.doctor import Finding, examine
from kiosk.voice.voices import voices


def voice_findings() -> list[Finding]:
    findings = examine(None, date(2026, 11, 22))
    return [finding for finding in findings if finding.subject == "voices"]


@pytest.mark.usefixtures("sound")
def test_staff_are_told_the_voice_of_each_language_and_who_must_approve_it() -> None:
    english, spanish, arabic = voice_findings()

    assert (english.status, english.text) == ("ok", "en: en-gb")
    assert (spanish.status, spanish.text) == ("ok", "es: es")
    assert arabic.status == "warn"
    assert "native speaker" in arabic.text
    assert voices()["ar"].doubt in arabic.text


@pytest.mark.usefixtures("no_card")
def test_staff_are_told_why_there_is_no_listen_button() -> None:
    first, *_ = voice_findings()

    assert first.status == "warn"
    assert "no sound" in first.text


def test_staff_are_told_which_voice_is_not_installed(
    sound: Callable[[], float], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    del sound
    script = tmp_path / "espeak-ng"
    script.write_text("#!/bin/sh\necho Pty Language\necho 5 en-gb\n")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")

    texts = [finding.text for finding in voice_findings()]

    assert "es: the voice es is not installed" in texts
