"""A real CUPS server for each test, as no test may inherit what a printer said to another."""

import os
from collections.abc import Iterator

import pytest

from kiosk.printing.printer import Printer
from tests.printing.cups import PrivateCups, private_cups

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def cups() -> Iterator[PrivateCups]:
    with private_cups() as server:
        yield server


@pytest.fixture
def printer(cups: PrivateCups) -> Printer:
    return Printer("kiosk", cups.unix)
