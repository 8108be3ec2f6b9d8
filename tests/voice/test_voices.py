"""Every language is spoken by a voice that is really there, by espeak-ng itself."""

import tomllib
from pathlib import Path

import pytest

from kiosk.language.known import languages
from kiosk.voice.espeak import LIST, listed
from kiosk.voice.utterance import utterance
from kiosk.voice.voices import Voice, voices
from tests.voice.conftest import espeak, wav_seconds

SAMPLES = Path(__file__).parents[1] / "leaflet_samples"
WITHOUT = {"so"}
NO_VOWELS = {"ar", "fa", "ur"}


def sample(code: str) -> str:
    """A sentence of each language that awaits its translation."""
    texts = tomllib.loads((SAMPLES / f"{code}.toml").read_text("utf-8"))
    return next(words for words in _strings(texts) if len(words) > 20)


def _strings(node: object) -> list[str]:
    if isinstance(node, str):
        return [node]
    inside = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return [text for part in inside for text in _strings(part)]


def test_every_language_but_somali_has_a_voice() -> None:
    wanted = {*languages(), *(path.stem for path in SAMPLES.glob("*.toml"))}

    assert wanted - set(voices()) == WITHOUT
    assert set(voices()) <= wanted


def test_every_voice_is_one_that_espeak_has() -> None:
    names = listed(espeak(*LIST, words="").decode())

    assert {voice.name for voice in voices().values()} <= names


@pytest.mark.parametrize("code", sorted({p.stem for p in SAMPLES.glob("*.toml")} - WITHOUT))
def test_a_sentence_is_spoken_in(code: str) -> None:
    words = sample(code)

    seconds = wav_seconds(voices()[code].name, words)

    assert len(words) / 60 < seconds < len(words)


@pytest.mark.parametrize("code", ["zh-Hans", "zh-Hant"])
def test_the_chinese_voice_does_not_read_letters(code: str) -> None:
    """The voice cmn of espeak-ng before 1.52 does: it spells the words, in English."""
    words, name = utterance([sample(code)], ()), voices()[code].name

    spoken = espeak("-q", "-x", "-v", name, words=words).decode()

    assert "_|" in spoken
    assert "(en)" not in spoken


def test_more_words_take_longer() -> None:
    one, three = (wav_seconds("en-gb", "It is hard to breathe. " * count) for count in (1, 3))

    assert 2.5 * one < three < 3.5 * one


def test_nothing_to_say_is_silence() -> None:
    assert wav_seconds("en-gb", "") == 0


@pytest.mark.parametrize("code", sorted(NO_VOWELS))
def test_a_language_written_without_vowels_awaits_a_native_speaker(code: str) -> None:
    assert voices()[code].doubt
    assert voices()[code].awaits_approval


def test_a_voice_that_a_native_speaker_has_approved_awaits_nobody() -> None:
    approved = Voice(name="ar", doubt="no vowels", approved_by="A named person")

    assert not approved.awaits_approval
