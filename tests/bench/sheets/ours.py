"""The kiosk's own engine."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path

from kiosk.leaflet.pdf import render
from tests.bench.sheets.stand_ins import LENGTHS, stand_in
from tests.bench.sheets.worker import PATIENTS


def start(folder: Path, language: str) -> Callable[[int], bytes]:
    """Return what sets a sheet, all words ready."""
    if language in LENGTHS:
        stand_in(language)
    sheets = [
        pickle.loads((folder / f"{language}-{number}.pickle").read_bytes())  # noqa: S301
        for number in range(PATIENTS)
    ]
    return lambda number: render(sheets[number])
