"""`kiosk catalogue update|compile`: bring the translations up to date, build the .qm files."""

from __future__ import annotations

import argparse

from kiosk.language.catalogue import compile_all, update_all


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("action", choices=("update", "compile"))


def run(arguments: argparse.Namespace) -> int:
    """Update every .ts file from code and content, or compile them all."""
    if arguments.action == "update":
        update_all()
    else:
        compile_all()
    return 0
