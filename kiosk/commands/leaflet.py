"""`kiosk leaflet`: write a leaflet as a PDF file."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.commands.answers import parse
from kiosk.commands.errors import CommandError, UsageError
from kiosk.content import Content, check, load
from kiosk.fonts import FontError
from kiosk.language.known import languages
from kiosk.leaflet.compose import compose
from kiosk.leaflet.pdf import render
from kiosk.leaflet.speakers import speaker
from kiosk.paths import CONTENT, ILLUSTRATIONS
from kiosk.site import load_site
from kiosk.typeset.runs import MissingGlyphError
from kiosk.visit import Sheet


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--language", required=True, metavar="CODE")
    parser.add_argument("--with", dest="second", metavar="CODE")
    parser.add_argument(
        "--print", dest="edition", choices=("standard", "large"), default="standard"
    )
    parser.add_argument("--paper", choices=("a4", "letter"))
    parser.add_argument("--topic", metavar="ID")
    parser.add_argument("--rest", choices=("no", "yes", "unsure"))
    parser.add_argument("--answers", metavar='"ID=ANSWER ..."')
    parser.add_argument("--date", type=date.fromisoformat, metavar="YYYY-MM-DD")
    parser.add_argument("--site", type=Path)
    parser.add_argument("-o", "--output", required=True, metavar="FILE.pdf")


def run(arguments: argparse.Namespace) -> int:
    """Write the sheet; nothing half-done is left where it cannot be written whole."""
    site = load_site(arguments.site)
    content = load(CONTENT)
    check(content, ILLUSTRATIONS)
    sheet = replace(_sheet(arguments, content), skin=site.settings.skin)
    leaflet = compose(
        sheet,
        content,
        site,
        speaker,
        arguments.date or date.today(),
        arguments.paper or site.settings.paper,
    )
    try:
        data = render(leaflet)
    except (FontError, MissingGlyphError) as error:
        raise CommandError(f"{error}; the sheet was not made") from error
    write(data, arguments.output)
    return 0


def _sheet(arguments: argparse.Namespace, content: Content) -> Sheet:
    for code in filter(None, (arguments.language, arguments.second)):
        if code not in languages():
            raise UsageError(f"no language {code!r}; there are {', '.join(languages())}")
    if arguments.second == arguments.language:
        raise UsageError("--with: choose another language than --language")
    if arguments.topic and arguments.topic not in {topic.id for topic in content.topics}:
        names = ", ".join(topic.id for topic in content.topics)
        raise UsageError(f"no topic {arguments.topic!r}; there are {names}")
    if arguments.rest and arguments.answers is None:
        raise UsageError("--rest goes with --answers")
    answers = None
    if arguments.answers is not None:
        if arguments.topic:
            raise UsageError("--topic and --answers: choose one")
        answers = parse(content.checklist, arguments.answers.split(), arguments.rest)
    large = arguments.edition == "large"
    return Sheet(arguments.language, arguments.topic, answers, arguments.second, large)


def write(data: bytes, output: str) -> None:
    """Write *data* whole to a file, or to standard output for `-`; else CommandError."""
    if output == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    target = Path(output)
    if target.is_dir():
        raise CommandError(f"{output or '.'} is a folder; name a file")
    if target.exists() and not target.is_file():
        _pour(data, target)
        return
    try:
        handle, name = tempfile.mkstemp(dir=target.parent)
    except OSError as error:
        raise CommandError(f"{output}: {error.strerror}; choose a place to write to") from error
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        draft.chmod(_usual_mode())
        draft.replace(target)
    except OSError as error:
        raise CommandError(f"{output}: {error.strerror}; nothing was written") from error
    finally:
        draft.unlink(missing_ok=True)


def _usual_mode() -> int:
    """Return the permissions of a new file. The umask can be read only by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _pour(data: bytes, target: Path) -> None:
    """Write into a device or a pipe, which no file may take the place of."""
    try:
        with target.open("wb") as file:
            file.write(data)
    except OSError as error:
        raise CommandError(f"{target}: {error.strerror}; nothing was written") from error
