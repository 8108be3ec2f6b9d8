"""The same sheet is the same file, wherever and whenever it is made."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.typeset.sample import ARABIC, LANGUAGES, sheet

SCRIPT = """
import hashlib, sys
from pathlib import Path
from tests.typeset.sample import ARABIC, sheet
print(hashlib.sha256(sheet(ARABIC, Path(sys.argv[1]))).hexdigest())
"""
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "settings",
    [
        {"TZ": "Pacific/Auckland", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
        {"TZ": "America/New_York", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2"},
        {"SOURCE_DATE_EPOCH": "1700000000", "LANG": "ar_EG.UTF-8", "PYTHONUTF8": "0"},
    ],
    ids=["Auckland", "New York", "Cairo"],
)
def test_another_process_in_another_place_makes_the_same_file(
    settings: dict[str, str], drawing: Path
) -> None:
    expected = hashlib.sha256(sheet(ARABIC, drawing)).hexdigest()

    other = subprocess.run(  # noqa: S603
        [sys.executable, "-c", SCRIPT, str(drawing)],
        env=os.environ | settings,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert other.stdout.strip() == expected


def test_sheets_made_at_the_same_time_do_not_mix(drawing: Path) -> None:
    jobs = list(LANGUAGES) * 8
    expected = {words.language: sheet(words, drawing) for words in LANGUAGES}

    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda words: sheet(words, drawing), jobs))

    assert made == [expected[words.language] for words in jobs]
