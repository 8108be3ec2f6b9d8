"""What the content rests on."""

from collections.abc import Iterator

from kiosk.content.check import records
from tests.content.real import COUNTRIES, REAL


def in_countries(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        yield from node.get("sources", ())
        for value in node.values():
            yield from in_countries(value)


def test_every_source_that_is_listed_carries_something() -> None:
    used = {code for _, record in records(REAL) for code in getattr(record, "sources", ())}

    assert set(REAL.sources) - used - set(in_countries(COUNTRIES)) == set()


def test_every_source_of_a_telephone_number_is_listed() -> None:
    assert set(in_countries(COUNTRIES)) <= set(REAL.sources)
