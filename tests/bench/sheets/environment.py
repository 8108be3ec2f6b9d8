"""The benchmark's own virtual environment, with the programs that ours is measured against."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

REQUIREMENTS = Path(__file__).with_name("requirements.txt")
FOLDER = Path(__file__).parents[3] / "build" / "bench" / "venv"


def environment() -> Path:
    """Return the Python of that environment; it is made at first, and when a version changes."""
    python, stamp = FOLDER / "bin" / "python", FOLDER / "installed"
    wanted = REQUIREMENTS.read_text("utf-8")
    if stamp.exists() and stamp.read_text("utf-8") == wanted:
        return python
    FOLDER.parent.mkdir(parents=True, exist_ok=True)
    print("installing what the sheets are measured against (a minute)", flush=True)
    _run(sys.executable, "-m", "venv", "--clear", str(FOLDER))
    quiet = ("--quiet", "--no-input", "--disable-pip-version-check")
    _run(str(python), "-m", "pip", "install", *quiet, "--requirement", str(REQUIREMENTS))
    stamp.write_text(wanted, "utf-8")
    return python


def _run(*words: str) -> None:
    with FOLDER.with_suffix(".log").open("a") as log:
        subprocess.run(words, check=True, stdout=log, stderr=log)  # noqa: S603
