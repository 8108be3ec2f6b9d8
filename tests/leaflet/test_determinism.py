"""The same sheet and day give the same bytes, wherever and whenever it is made; none is large."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.leaflet.pdf import render
from tests.leaflet.sheets import KINDS, LANGUAGES, PAIRS, leaflet, pdf, topics

PLACES = [
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"},
    {"TZ": "America/Adak", "LC_ALL": "C", "PYTHONHASHSEED": "2", "LANG": "ar_EG.UTF-8"},
]
MOST_BYTES = 100_000


@pytest.mark.parametrize("language", ["en", "ar", "en+ar"])
def test_time_zone_locale_and_process_do_not_change_a_byte(language: str, tmp_path: Path) -> None:
    first, _, second = language.partition("+")
    words = ["leaflet", "--language", first, "--date", "2026-11-22"]
    words += ["--rest", "no", "--answers", "swelling=yes", *(("--with", second) if second else ())]

    for number, place in enumerate(PLACES):
        subprocess.run(  # noqa: S603
            [sys.executable, "-m", "kiosk", *words, "-o", str(tmp_path / f"{number}.pdf")],
            env=os.environ | place,
            check=True,
        )

    made = {(tmp_path / f"{number}.pdf").read_bytes() for number in range(len(PLACES))}
    assert made == {pdf("same day", language)}


def test_sheets_made_side_by_side_are_the_same() -> None:
    kinds = [kind for kind in KINDS for _ in range(2)]

    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda kind: render(leaflet(kind, "ar")), kinds))

    assert made == [pdf(kind, "ar") for kind in kinds]


@pytest.mark.parametrize("language", [*LANGUAGES, *PAIRS])
def test_no_personal_or_main_sheet_is_larger_than_100_kb(language: str) -> None:
    sizes = {kind: len(pdf(kind, language)) for kind in KINDS}

    assert {kind: size for kind, size in sizes.items() if size > MOST_BYTES} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_topic_sheet_is_larger_than_100_kb(language: str) -> None:
    sizes = {name: len(pdf(name, language)) for name in topics()}

    assert {name: size for name, size in sizes.items() if size > MOST_BYTES} == {}
