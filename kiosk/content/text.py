"""Words that a patient reads, told apart from identifiers by their type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec


class Text:
    """An English sentence of the product. It has to be said in a language to become a `str`.

    Being no `str`, it cannot reach a label or a sheet by accident: the type checker asks
    for a translation first. `context` names the file or the screen that it stands in;
    translators see it.
    """

    __slots__ = ("context", "source")

    def __init__(self, context: str, source: str) -> None:
        self.context = context
        self.source = source

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and (self.context, self.source) == (
            other.context,
            other.source,
        )

    def __hash__(self) -> int:
        return hash((self.context, self.source))

    def __repr__(self) -> str:
        return f"Text({self.context!r}, {self.source!r})"


def texts(node: object, key: str = "") -> Iterator[tuple[str, Text]]:
    """Yield every Text inside *node* with its key, such as `questions.3.signs.0.text`."""
    if isinstance(node, Text):
        yield key, node
    elif isinstance(node, msgspec.Struct):
        for name in node.__struct_fields__:
            yield from texts(getattr(node, name), f"{key}.{name}".lstrip("."))
    elif isinstance(node, Mapping):
        for name, value in node.items():
            yield from texts(value, f"{key}.{name}".lstrip("."))
    elif isinstance(node, tuple):
        for number, value in enumerate(node):
            yield from texts(value, f"{key}.{number}".lstrip("."))
