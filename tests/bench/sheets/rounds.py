"""Set the same sheets with every program, round by round, and print what it took."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.bench.program import running
from tests.bench.sheets.environment import environment
from tests.bench.sheets.figures import ENGINES, NAMES, Figures, first_sheets, report

OTHERS = {"typst_engine", "weasy", "fpdf_engine"}
WEIGHED_EVERY = 0.02
OFFSCREEN = os.environ | {"QT_QPA_PLATFORM": "offscreen"}


def run(rounds: int) -> None:
    """Measure and print; the picture of memory comes from a run of its own, as weighing slows."""
    python = environment()
    figures = Figures()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _child("sources", name)
        for number in range(rounds):
            print(f"sheets: round {number + 1} of {rounds}", flush=True)
            for language in NAMES:
                for engine in ENGINES:
                    _time(_words(engine, python), folder, language, engine, figures)
        for language in NAMES:
            for engine in ENGINES:
                figures.add(
                    language, engine, "peak", _peak(_words(engine, python), folder, language)
                )
    print("\n".join(report(figures)))
    print("\n".join(first_sheets({language: _first(language) for language in ("en", "ar")})))


def _words(engine: str, python: Path) -> list[str]:
    interpreter = str(python) if engine in OTHERS else sys.executable
    return [interpreter, "-W", "ignore", "-m", "tests.bench.sheets.worker", engine]


def _time(words: list[str], folder: Path, language: str, engine: str, figures: Figures) -> None:
    answer = folder / f"{engine}-{language}.json"
    started = time.monotonic()
    subprocess.run([*words, str(folder), language, str(answer)], check=True, env=OFFSCREEN)  # noqa: S603
    found = _taken(answer)
    figures.add(language, engine, "cold", (found["ready"] - started) * 1000)
    figures.add(language, engine, "warm", *found["warm"])
    figures.add(language, engine, "size", found["size"])


def _peak(words: list[str], folder: Path, language: str) -> float:
    """Return the most memory (PSS) that the program and all its processes had, in MiB."""
    answer = folder / "weighed.json"
    weights = [0.0]
    with running([*words, str(folder), language, str(answer)], "") as program:
        while not answer.exists():
            weights.append(program.pss())
            if not weights[-1]:
                break
            time.sleep(WEIGHED_EVERY)
    _taken(answer)
    return max(weights)


def _taken(answer: Path) -> Any:  # noqa: ANN401
    found = json.loads(answer.read_text("utf-8"))
    answer.unlink()
    return found


def _first(language: str) -> tuple[float, float]:
    found = json.loads(_child("standing", language))
    return found["first"], found["next"]


def _child(module: str, *words: str) -> str:
    command = [sys.executable, "-m", f"tests.bench.sheets.{module}", *words]
    done = subprocess.run(  # noqa: S603
        command, env=OFFSCREEN, stdout=subprocess.PIPE, check=True, text=True
    )
    return done.stdout
