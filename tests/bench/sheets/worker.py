"""Set the sheets of one language with one program: `python -m tests.bench.sheets.worker ...`.

Runs in the kiosk's environment or in the benchmark's own, so it imports neither.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

Setter = Callable[[int], bytes]
"""Sets the sheet of the patient of that number, and returns the PDF file."""

PATIENTS = 8


def main(engine: str, folder: Path, language: str, answer: Path) -> int:
    """Set one patient's sheet after the other; write when the first was ready, and the rest."""
    set_sheet: Setter = importlib.import_module(f"tests.bench.sheets.{engine}").start(
        folder, language
    )
    first = set_sheet(0)
    ready = time.monotonic()
    taken = []
    for number in range(1, PATIENTS):
        start = time.perf_counter()
        set_sheet(number)
        taken.append((time.perf_counter() - start) * 1000)
    answer.with_suffix(".pdf").write_bytes(first)
    found = {"ready": ready, "warm": taken, "size": len(first)}
    answer.with_suffix(".part").write_text(json.dumps(found), "utf-8")
    answer.with_suffix(".part").rename(answer)
    return 0


if __name__ == "__main__":
    name, *places = sys.argv[1:]
    sys.exit(main(name, Path(places[0]), places[1], Path(places[2])))
