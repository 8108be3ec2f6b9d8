"""`kiosk check`: run the checklist without a screen."""

from __future__ import annotations

import argparse
import json
import sys

from kiosk.checklist import assess
from kiosk.commands.answers import parse
from kiosk.content import Checklist, read
from kiosk.paths import CONTENT


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--rest", choices=("no", "yes", "unsure"))
    parser.add_argument("answers", nargs="*", metavar="ID=ANSWER")


def run(arguments: argparse.Namespace) -> int:
    """Print the assessment as one JSON object."""
    checklist = read(CONTENT / "checklist.toml", Checklist)
    found = assess(checklist, parse(checklist, arguments.answers, arguments.rest))
    result = {
        "level": found.level.value if found.level else None,
        "rule": found.rule.value,
        "because": list(found.because),
        "unanswered": list(found.unanswered),
    }
    sys.stdout.write(json.dumps(result) + "\n")
    return 0
