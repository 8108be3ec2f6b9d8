"""Read the content files, refusing anything that is not fit to show to a patient."""

from __future__ import annotations

import tomllib
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.content.advice import Advice
from kiosk.content.leg_map import LegMap
from kiosk.content.questions import Checklist
from kiosk.content.record import Review, Source
from kiosk.content.text import Text
from kiosk.content.topic import Topic

T = TypeVar("T")


class ContentError(Exception):
    """A content file cannot be used. The message names the file and the key."""


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that clinicians write."""

    review: Review
    sources: dict[str, Source]
    topics: tuple[Topic, ...]
    checklist: Checklist
    advice: Advice
    leg_map: LegMap

    def topic(self, topic_id: str) -> Topic:
        """Return the topic of that id; KeyError if there is none."""
        return {topic.id: topic for topic in self.topics}[topic_id]


def load(folder: Path) -> Content:
    """Read every content file of *folder*; topics come in the order of their file names."""
    topics = sorted((folder / "topics").glob("*.toml"))
    if not topics:
        raise ContentError(f"{folder / 'topics'}: no topic is there")
    return Content(
        review=read(folder / "review.toml", Review),
        sources=read(folder / "sources.toml", dict[str, Source]),
        topics=tuple(read(path, Topic) for path in topics),
        checklist=read(folder / "checklist.toml", Checklist),
        advice=read(folder / "advice.toml", Advice),
        leg_map=read(folder / "leg-map.toml", LegMap),
    )


def read(path: Path, kind: type[T], context: str | None = None) -> T:
    """Read one TOML file as *kind*; its texts get *context*, else the file's name.

    Raises ContentError with the file and the key.
    """
    try:
        data = tomllib.loads(path.read_text("utf-8"))
        return msgspec.convert(data, kind, dec_hook=partial(_text, context or _context(path)))
    except (OSError, ValueError) as error:
        raise ContentError(f"{path}: {_reason(error)}") from error


def _context(path: Path) -> str:
    """Return the name of the file without the number that orders it."""
    return path.stem.lstrip("0123456789-")


def _text(context: str, kind: type, value: object) -> Text:
    if kind is not Text:
        raise NotImplementedError(kind)
    if not isinstance(value, str) or not value.strip():
        raise ValueError("Expected words")
    return Text(context, value)


def _reason(error: Exception) -> str:
    if isinstance(error, OSError):
        return error.strerror or "cannot be read"
    return str(error)
