"""The fonts that screen and sheet share: which files and families show each script."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

FALLBACK = "latin"


class FontError(Exception):
    """The list of fonts, or a font that it names, cannot be used."""


class FontFile(NamedTuple):
    """A font file, and the number of the face where it is a collection."""

    path: Path
    face: int = 0


@dataclass(frozen=True, slots=True)
class ScriptFonts:
    """The faces of one script, and the family's name on the screen."""

    regular: FontFile
    bold: FontFile
    family: str


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of every script; each script falls back on Noto Sans."""

    scripts: Mapping[str, ScriptFonts]

    def _of(self, script: str) -> list[ScriptFonts]:
        if script not in self.scripts:
            raise FontError(f"no fonts for the script {script!r}")
        return [self.scripts[name] for name in dict.fromkeys((script, FALLBACK))]

    def stack(self, script: str, *, bold: bool = False) -> tuple[FontFile, ...]:
        """Return the font files to ask in turn for a character of a text in a script."""
        return tuple(fonts.bold if bold else fonts.regular for fonts in self._of(script))

    def families(self, script: str) -> tuple[str, ...]:
        """Return the family names to ask in turn, for `QFont.setFamilies`."""
        return tuple(fonts.family for fonts in self._of(script))

    def files(self, scripts: Iterable[str] | None = None) -> tuple[Path, ...]:
        """Return the font files of *scripts*, or all, for `QFontDatabase.addApplicationFont`."""
        names = self.scripts if scripts is None else dict.fromkeys((*scripts, FALLBACK))
        both = (file for name in names for f in self._of(name) for file in (f.regular, f.bold))
        return tuple(dict.fromkeys(file.path for file in both))


def load_fonts(folder: Path) -> Fonts:
    """Read `fonts.toml` of a folder of fonts.

    Raises:
        FontError: the list is not valid, names a file that is not there, or lacks Noto Sans.

    """
    path = folder / "fonts.toml"
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        scripts = {script: _script_fonts(folder, table) for script, table in tables.items()}
    except (OSError, tomllib.TOMLDecodeError, KeyError) as error:
        raise FontError(f"{path}: {error}") from error
    if FALLBACK not in scripts:
        raise FontError(f"{path}: no table [{FALLBACK}]")
    return Fonts(scripts)


def _script_fonts(folder: Path, table: Mapping[str, str]) -> ScriptFonts:
    face = int(table.get("face", 0))
    files = {key: FontFile(folder / table[key], face) for key in ("regular", "bold")}
    for file in files.values():
        if not file.path.is_file():
            raise FontError(f"{file.path} is not there")
    return ScriptFonts(files["regular"], files["bold"], table["family"])
