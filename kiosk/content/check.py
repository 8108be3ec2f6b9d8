"""Find what no single content file can show: dangling ids, doubles, missing pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec

from kiosk.content.loader import Content, ContentError
from kiosk.content.record import Point
from kiosk.content.topic import Step
from kiosk.drawings import suspect, unsafe

MOST_POINTS = 5
MOST_SIGNS = 4
LEAST_CORNERS = 3


def check(content: Content, illustrations: Path) -> None:
    """Raise ContentError with the file and the key of the first thing that does not fit."""
    for fault in faults(content, illustrations):
        raise ContentError(fault)


def faults(content: Content, illustrations: Path) -> Iterator[str]:
    """Yield one line for everything in *content* that does not fit together."""
    yield from _doubles("topics", (topic.id for topic in content.topics))
    yield from _doubles("checklist.toml: questions", (q.id for q in content.checklist.questions))
    yield from _unknown_sources(content)
    yield from _missing_pictures(content, illustrations)
    yield from _unsourced(content)
    yield from _too_long(content)
    yield from _cases(content)
    yield from _places(content)


def _doubles(where: str, ids: Iterable[str]) -> Iterator[str]:
    for name, count in Counter(ids).items():
        if count > 1:
            yield f"{where}: the id {name!r} stands {count} times"


def records(content: Content) -> Iterator[tuple[str, msgspec.Struct]]:
    """Yield every record with the file and the key it stands at."""
    for topic in content.topics:
        yield from _inside(f"topics/{topic.id}: ", topic)
    yield from _inside("checklist.toml: ", content.checklist)
    yield from _inside("advice.toml: ", content.advice)
    yield from _inside("leg-map.toml: ", content.leg_map)


def _inside(where: str, node: object) -> Iterator[tuple[str, msgspec.Struct]]:
    if isinstance(node, msgspec.Struct):
        yield where, node
        for name in node.__struct_fields__:
            yield from _inside(f"{where}.{name}".replace(": .", ": "), getattr(node, name))
    elif isinstance(node, tuple):
        for number, value in enumerate(node):
            yield from _inside(f"{where}[{number}]", value)
    elif isinstance(node, dict):
        for name, value in node.items():
            yield from _inside(f"{where}.{name}", value)


def _unknown_sources(content: Content) -> Iterator[str]:
    for where, record in records(content):
        for code in getattr(record, "sources", ()):
            if code not in content.sources:
                yield f"{where}: the source {code!r} is not in sources.toml"


def _missing_pictures(content: Content, illustrations: Path) -> Iterator[str]:
    there = {path.stem for path in illustrations.glob("*.svg")}
    used: dict[str, str] = {}
    for where, record in records(content):
        picture = getattr(record, "picture", None)
        if picture is not None and picture not in there:
            yield f"{where}: there is no illustration {picture!r}"
        elif picture is not None:
            used.setdefault(picture, where)
    for picture, where in used.items():
        path = illustrations / f"{picture}.svg"
        if suspect(path):
            yield from (f"{where}: {path}: {fault}" for fault in unsafe(path))


def _unsourced(content: Content) -> Iterator[str]:
    for where, record in records(content):
        if isinstance(record, Point | Step) and not (record.sources or record.unverified):
            yield f"{where}: a statement without a source has to be marked unverified"


def _too_long(content: Content) -> Iterator[str]:
    for topic in content.topics:
        for number, part in enumerate(topic.parts):
            where = f"topics/{topic.id}: parts[{number}]"
            if len(part.points) > MOST_POINTS:
                yield f"{where}: more than {MOST_POINTS} points"
            if not part.figure.steps and part.figure.picture is None:
                yield f"{where}.figure: neither a picture nor steps"
            if part.figure.picture is not None and part.figure.alternative is None:
                yield f"{where}.figure: no alternative text"
    for question in content.checklist.questions:
        if len(question.signs) > MOST_SIGNS:
            yield f"checklist.toml: {question.id}: more than {MOST_SIGNS} signs"


def _cases(content: Content) -> Iterator[str]:
    known: Callable[[str], bool] = {q.id for q in content.checklist.questions}.__contains__
    yield from _doubles("checklist.toml: cases", (case.id for case in content.checklist.cases))
    for case in content.checklist.cases:
        for question_id in case.answers:
            if not known(question_id):
                yield f"checklist.toml: case {case.id}: no question {question_id!r}"


def _places(content: Content) -> Iterator[str]:
    known = {topic.id for topic in content.topics}
    yield from _doubles("leg-map.toml: places", (place.id for place in content.leg_map.places))
    for place in content.leg_map.places:
        if len(place.outline) < LEAST_CORNERS:
            yield f"leg-map.toml: {place.id}: fewer than {LEAST_CORNERS} corners"
        if not place.topics:
            yield f"leg-map.toml: {place.id}: no topic to read"
        for topic_id in place.topics:
            if topic_id not in known:
                yield f"leg-map.toml: {place.id}: no topic {topic_id!r}"
