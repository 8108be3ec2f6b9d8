"""What an illustration may use: the part of SVG that QtSvg and the leaflet draw alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ELEMENTS = frozenset(
    {
        "svg",
        "style",
        "g",
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "use",
    }
)
ATTRIBUTES = frozenset(
    {"viewBox", "width", "height", "id", "class", "transform", "d", "x", "y", "rx", "ry", "cx"}
    | {"cy", "r", "x1", "y1", "x2", "y2", "points", "href"}
)
PROPERTIES = frozenset(
    {"fill", "fill-rule", "fill-opacity", "stroke", "stroke-width", "stroke-linecap"}
    | {"stroke-linejoin", "stroke-dasharray", "stroke-opacity"}
)
MOST_BYTES = 40_000
_RULE = re.compile(r"\.([a-z0-9-]+)\s*\{([^}]*)\}")
_SUSPECT = tuple(
    word.encode()
    for word in (
        *("<text", "<image", "<mask", "<clip", "<filter", "<marker", "<pattern", "<symbol"),
        *("Gradient", " opacity", ";opacity", "{opacity", " style=", "url("),
    )
)
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}|none")


def suspect(path: Path) -> bool:
    """Return whether *path* may hold what `unsafe` finds; quick enough for every start."""
    drawing = path.read_bytes()
    return any(word in drawing for word in _SUSPECT)


def unsafe(path: Path) -> Iterator[str]:
    """Yield one line for everything in a drawing that one of the renderers cannot draw."""
    if path.stat().st_size > MOST_BYTES:
        yield f"larger than {MOST_BYTES} bytes"
    try:
        root = ElementTree.parse(path).getroot()  # noqa: S314 (our own file)
    except ElementTree.ParseError as error:
        yield f"is no SVG: {error}"
        return
    styled = {name for style in root.iter() if _tag(style) == "style" for name in _rules(style)}
    for element in root.iter():
        yield from _element(element, styled)


def _element(element: ElementTree.Element, styled: set[str]) -> Iterator[str]:
    tag = _tag(element)
    if tag not in ELEMENTS:
        yield f"uses <{tag}>"
    if tag == "style":
        yield from _style(element)
    elif (element.text or "").strip():
        yield f"holds text in <{tag}>"
    for name in element.attrib:
        local = name.rpartition("}")[2]
        if local not in ATTRIBUTES | PROPERTIES:
            yield f"uses {local} on <{tag}>"
    for name in element.get("class", "").split():
        if name not in styled:
            yield f"the class {name!r} has no rule: it would turn black"


def _style(element: ElementTree.Element) -> Iterator[str]:
    for name, body in _RULE.findall(element.text or ""):
        for declaration in filter(None, (part.strip() for part in body.split(";"))):
            key, _, value = (part.strip() for part in declaration.partition(":"))
            if key not in PROPERTIES:
                yield f".{name} uses {key}"
            if key in {"fill", "stroke"} and not _COLOUR.fullmatch(value):
                yield f".{name} has the colour {value!r}"


def _rules(style: ElementTree.Element) -> set[str]:
    return {name for name, _ in _RULE.findall(style.text or "")}


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]
