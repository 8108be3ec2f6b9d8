"""What has been accepted: a file of hashes a language, and a small picture for each hash."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.golden.cases import LANGUAGES

GOLDEN = Path(__file__).parent
HEAD = "# SHA-256 of size and pixels, and name; written by `python -m tests.golden accept`"


def accepted(language: str, folder: Path = GOLDEN) -> dict[str, str]:
    """Return name and hash of every accepted picture of *language*; none before the first."""
    path = folder / f"{language}.txt"
    if not path.is_file():
        return {}
    lines = path.read_text(encoding="ascii").splitlines()
    return {name: sha for sha, name in (line.split() for line in lines if line[0] != "#")}


def small_picture(language: str, name: str, folder: Path = GOLDEN) -> Path:
    """Return where the small picture of an accepted one is."""
    return folder / language / f"{name}.png"


@dataclass(frozen=True)
class Changes:
    """What differs between what was accepted and what is drawn, as LANGUAGE/NAME."""

    changed: tuple[str, ...]
    added: tuple[str, ...]
    gone: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.changed or self.added or self.gone)

    def __str__(self) -> str:
        parts = {"changed": self.changed, "new": self.added, "gone": self.gone}
        return ", ".join(f"{len(names)} {word}" for word, names in parts.items())


def changes(drawn: Mapping[str, Mapping[str, str]], folder: Path = GOLDEN) -> Changes:
    """Compare hashes by language and name with the accepted ones."""
    old = {f"{la}/{name}": sha for la in LANGUAGES for name, sha in accepted(la, folder).items()}
    new = {f"{la}/{name}": sha for la, found in drawn.items() for name, sha in found.items()}
    return Changes(
        tuple(name for name in new if name in old and new[name] != old[name]),
        tuple(name for name in new if name not in old),
        tuple(name for name in old if name not in new),
    )


def accept(
    drawn: Mapping[str, Mapping[str, str]], pictures: Path, folder: Path = GOLDEN
) -> Changes:
    """Make what is *drawn* the accepted state; *pictures* holds what was drawn, big and small.

    Small pictures are exchanged only where the hash is another.
    """
    found = changes(drawn, folder)
    for key in found.gone:
        (folder / f"{key}.png").unlink(missing_ok=True)
    for key in (*found.changed, *found.added):
        language, name = key.split("/")
        target = small_picture(language, name, folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(pictures / language / "small" / f"{name}.png", target)
    for language, hashes in drawn.items():
        lines = [HEAD, *(f"{sha} {name}" for name, sha in hashes.items())]
        (folder / f"{language}.txt").write_text("\n".join(lines) + "\n", encoding="ascii")
    return found
