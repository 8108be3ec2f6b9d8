"""Review the screens side by side with the accepted ones, then accept them.

`python -m tests.golden review` draws every picture and writes build/golden/index.html;
`python -m tests.golden accept` draws them and makes them the accepted ones.
"""

from __future__ import annotations

import argparse
import shutil
import sys

from tests.golden.drawing import ROOT, drawn
from tests.golden.page import write_page
from tests.golden.store import accept, changes

BUILD = ROOT / "build" / "golden"


def main() -> int:
    """Do what the command line asks; `review` ends with 1 if a picture differs."""
    parser = argparse.ArgumentParser(prog="python -m tests.golden", description=__doc__)
    parser.add_argument("act", choices=("review", "accept"))
    act = parser.parse_args().act
    shutil.rmtree(BUILD, ignore_errors=True)
    found = drawn(BUILD)
    count = sum(map(len, found.values()))
    if act == "accept":
        sys.stdout.write(f"{count} golden pictures: {accept(found, BUILD)}\n")
        return 0
    differing = changes(found)
    sys.stdout.write(f"{count} pictures: {differing}; see {write_page(differing, BUILD)}\n")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
