"""`kiosk leaflet`: write a leaflet as a PDF file."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from datetime import date
from pathlib import Path

from kiosk.commands.answers import parse
from kiosk.commands.errors import CommandError, UsageError
from kiosk.content import Content, check, load
from kiosk.languages import languages
from kiosk.leaflet.compose import compose
from kiosk.leaflet.pdf import render
from kiosk.leaflet.speakers import speaker
from kiosk.paths import CONTENT, ILLUSTRATIONS
from kiosk.site import load_site
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
    sheet = _sheet(arguments, content)
    leaflet = compose(
        sheet,
        content,
        site,
        speaker,
        arguments.date or date.today(),
        arguments.paper or site.settings.paper,
    )
    write(render(leaflet), arguments.output)
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
        return
    target = Path(output)
    if target.is_dir():
        raise CommandError(f"{output} is a folder; name a file")
    try:
        handle, name = tempfile.mkstemp(dir=target.parent)
    except OSError as error:
        raise CommandError(f"{output}: {error.strerror}; choose a place to write to") from error
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        draft.chmod(0o644)
        draft.replace(target)
    except OSError as error:
        raise CommandError(f"{output}: {error.strerror}; nothing was written") from error
    finally:
        draft.unlink(missing_ok=True)
