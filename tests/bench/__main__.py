"""Measure the kiosk beside a bare Qt window and beside Chromium: `python -m tests.bench`.

All in one run, round by round, so that what else the machine does falls on all alike;
trust the ratios. Takes about fifteen minutes; needs Xvfb and Chromium. `screens` leaves out
the sheets beside those of other programs, `leaflet` all but them.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.bench.figures import Figures, report
from tests.bench.program import running
from tests.bench.screen import SIZE, Screen, screen
from tests.bench.sheets import rounds

SETTLE_SECONDS = 5.0
LANGUAGES = ("en", "es", "ar")


def programs(folder: Path) -> dict[str, list[str]]:
    """Return what is started, by name; each fills the same screen."""
    width, height = SIZE
    chromium = [
        "chromium",
        "--kiosk",
        "--no-first-run",
        "--no-sandbox",
        "--window-position=0,0",
        f"--window-size={width},{height}",
        f"--user-data-dir={folder / 'profile'}",
        (folder / "index.html").as_uri(),
    ]
    kiosk = [sys.executable, "-m", "kiosk", "--window", f"{width}x{height}"]
    return {"bare": [sys.executable, "-m", "tests.bench.bare"], "kiosk": kiosk} | {
        "chromium": chromium
    }


def start_all(commands: dict[str, list[str]], shown: Screen, figures: Figures | None) -> None:
    """Start each program once; keep its time to first content and its memory at rest."""
    for name, words in commands.items():
        with running(words, shown.display) as program:
            seconds = shown.first_content(program.started)
            if figures is None:
                continue
            time.sleep(max(0.0, program.started + seconds + SETTLE_SECONDS - time.monotonic()))
            figures.add(f"start {name}", seconds)
            figures.add(f"memory {name}", program.pss())
            print(f"  {name}: {seconds:.2f} s, {program.pss():.0f} MiB", flush=True)


def child(*words: str, display: str = "") -> Any:  # noqa: ANN401
    """Run one of our programs and return the JSON that it writes."""
    places = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb" if display else "offscreen"}
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", *words],
        env=os.environ | places,
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    return json.loads(done.stdout) if done.stdout else None


def measure(times: int) -> Figures:
    """Run every measurement."""
    figures = Figures()
    with screen() as shown, tempfile.TemporaryDirectory() as folder:
        child("tests.bench.page", folder)
        commands = programs(Path(folder))
        start_all(commands, shown, None)
        for number in range(times):
            print(f"round {number + 1} of {times}", flush=True)
            start_all(commands, shown, figures)
            for language in LANGUAGES:
                taken = child("tests.bench.leaflets", language)
                figures.add(f"first leaflet {language}", taken["cold"])
                figures.add(f"leaflet {language}", taken["warm"])
        print("a whole visit in each language", flush=True)
        figures.add_visit(child("tests.bench.visit", display=shown.display))
        figures.add_pictures(child("tests.bench.pictures", display=shown.display))
    return figures


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("what", nargs="?", choices=("all", "screens", "leaflet"), default="all")
    parser.add_argument("--rounds", type=int, default=7)
    asked = parser.parse_args()
    if asked.what != "leaflet":
        print("\n".join(report(measure(asked.rounds))))
    if asked.what != "screens":
        rounds.run(asked.rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
