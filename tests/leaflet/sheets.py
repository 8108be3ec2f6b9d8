"""The sheets of the product as the tests ask for them, at the demonstration site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from functools import lru_cache

import msgspec

from kiosk.commands.answers import parse
from kiosk.content import Content, Level, load
from kiosk.leaflet import blocks
from kiosk.leaflet.blocks import Leaflet, plain
from kiosk.leaflet.compose import compose
from kiosk.leaflet.pdf import render
from kiosk.leaflet.speaker import Speaker
from kiosk.leaflet.speakers import speaker
from kiosk.paths import CONTENT
from kiosk.site import Site, load_site
from kiosk.visit import Answers, Sheet

PRINTED = date(2026, 11, 22)
LANGUAGES = ("en", "es", "ar")
PAIRS = tuple(f"{a}+{b}" for a in LANGUAGES for b in LANGUAGES if a != b)
NO_SIGN = "breathing fainting cold-leg severe-pain saddle-numbness very-ill dark-urine"
ALL_PARTS = (
    "recent-events=operation,hospital-stay,bed-rest,cast,weak-leg,long-trip,unsure",
    "conditions=past-clot,family-clot,cancer,oestrogen,blood-thinner,missed-blood-thinner,unsure",
)
UNSURE_OF_ALL = " ".join(
    f"{name}=unsure"
    for name in ["skin-change", "lasting-pain", "cramps-all-over", "pregnancy", "walking-pain"]
)
ANSWERS: dict[str, tuple[str, str | None]] = {
    "emergency": ("breathing=yes", "no"),
    "emergency of everything": ("", "yes"),
    "emergency of doubts": ("", "unsure"),
    "same day": ("swelling=yes", "no"),
    "same day of everything": (" ".join(f"{name}=no" for name in NO_SIGN.split()), "yes"),
    "same day of risks": (" ".join(ALL_PARTS), "no"),
    "soon": ("walking-pain=yes", "no"),
    "soon of everything": ("walking-pain=unsure frequent-cramps=unsure pregnancy=yes", "no"),
    "self-care": ("", "no"),
    "unfinished": ("breathing=no", None),
    "unfinished with everything": (
        f"breathing=no swelling=yes {UNSURE_OF_ALL} {' '.join(ALL_PARTS)}",
        None,
    ),
}
KINDS = ("main", *ANSWERS)
EMERGENCIES = tuple(kind for kind in ANSWERS if kind.startswith("emergency"))


@lru_cache(maxsize=1)
def content() -> Content:
    return load(CONTENT)


@lru_cache(maxsize=1)
def demonstration() -> Site:
    return load_site()


def a_clinic(**settings: object) -> Site:
    """A site of its own that is no demonstration."""
    site = demonstration()
    named = msgspec.structs.replace(site.settings, **({"name": "Elm Street Surgery"} | settings))
    return msgspec.structs.replace(site, settings=named, demonstration=False)


def topics() -> tuple[str, ...]:
    return tuple(topic.id for topic in content().topics)


def answers(kind: str) -> Answers:
    written, rest = ANSWERS[kind]
    return parse(content().checklist, written.split(), rest)


def sheet(kind: str, language: str = "en", *, large: bool = False) -> Sheet:
    """The sheet of a kind; "en+ar" is a language with a second one."""
    first, _, second = language.partition("+")
    made = Sheet(first, second=second or None, large=large)
    if kind in ANSWERS:
        return replace(made, answers=answers(kind))
    return made if kind == "main" else replace(made, topic=kind)


def leaflet(  # noqa: PLR0913
    kind: str,
    language: str = "en",
    *,
    large: bool = False,
    paper: str = "a4",
    site: Site | None = None,
    growth: float = 1.0,
) -> Leaflet:
    """What a sheet says; `growth` makes its first language longer by that factor."""

    def voice(code: str) -> Speaker:
        said = speaker(code)
        return longer(said, growth) if growth > 1 and language.startswith(code) else said

    asked = sheet(kind, language, large=large)
    size = "letter" if paper == "letter" else "a4"
    return compose(asked, content(), site or demonstration(), voice, PRINTED, size)  # type: ignore[arg-type]


@lru_cache(maxsize=64)
def pdf(kind: str, language: str = "en", *, large: bool = False, paper: str = "a4") -> bytes:
    return render(leaflet(kind, language, large=large, paper=paper))


def longer(speaker: Speaker, growth: float) -> Speaker:
    """A made-up language whose sentences are those of another, longer by a factor."""

    def say(text: object) -> str:
        said = speaker.say(text)  # type: ignore[arg-type]
        words = re.sub(r"{\w*}|[*.,?]", "", said).lower().split() or ["x"]
        wanted = round(len(said) * (growth - 1))
        more = " ".join(words * (wanted // len(" ".join(words)) + 1))[:wanted]
        return f"{said} {more}".strip()

    return replace(speaker, say=say)


def said(node: object, which: int = 0) -> Iterator[str]:
    """Every sentence that a leaflet says in one of its languages, in the order of reading."""
    if isinstance(node, tuple) and node and all(isinstance(item, str) for item in node):
        yield plain(node[min(which, len(node) - 1)])
    elif isinstance(node, tuple):
        for item in node:
            yield from said(item, which)
    elif is_dataclass(node):
        for field in fields(node):
            if field.name not in {"languages", "stages"}:
                yield from said(getattr(node, field.name), which)


def boxes(node: object) -> Iterator[blocks.LevelBox]:
    """Every box of a level in a leaflet."""
    if isinstance(node, blocks.LevelBox):
        yield node
    elif isinstance(node, tuple):
        for item in node:
            yield from boxes(item)
    elif isinstance(node, Leaflet | blocks.Staged | blocks.Halves):
        for field in fields(node):
            yield from boxes(getattr(node, field.name))


def level_of(kind: str) -> Level | None:
    from kiosk.checklist import assess  # noqa: PLC0415

    return assess(content().checklist, answers(kind)).level
