"""`kiosk doctor`: check content, translations, fonts, illustrations, settings and printer."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path

from kiosk.doctor import examine


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--site", type=Path)
    parser.add_argument("--json", action="store_true", help="for machines")


def run(arguments: argparse.Namespace) -> int:
    """Print every finding; 1 if something fails."""
    found = list(examine(arguments.site, date.today()))
    if arguments.json:
        sys.stdout.write(json.dumps([asdict(finding) for finding in found]) + "\n")
    else:
        for finding in found:
            sys.stdout.write(f"{finding.status:<5}{finding.subject}: {finding.text}\n")
    return int(any(finding.status == "fail" for finding in found))
