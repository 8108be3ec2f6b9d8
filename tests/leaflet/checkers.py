"""What four other programs find wrong with a sheet: outloud, pdfua, qpdf and pdfinfo.

`python -m tests.leaflet.checkers` has them read every sheet in every language, pair of
languages, edition and paper, which takes a while.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from outloud import check  # type: ignore[import-untyped]
from pdfua import validate

from kiosk.leaflet.pdf import render
from tests.leaflet.sheets import KINDS, LANGUAGES, PAIRS, leaflet, topics
from tests.typeset.reading import run, saved


def faults(data: bytes, folder: Path, *, arabic: bool) -> list[str]:
    """Return what the four programs find wrong with a sheet that holds *arabic* or does not."""
    path = saved(data, folder)
    # TXT-004 takes the joined forms of an Arabic letter for different letters.
    heard = check(path, skip=["TXT-004"] if arabic else None)
    found = [f"{finding.rule}: {finding.message}" for finding in heard.findings]
    found += [str(finding) for finding in validate(path).findings]
    if "No syntax or stream encoding errors found" not in run("qpdf", "--check", path):
        found.append("qpdf")
    if "Document" not in run("pdfinfo", "-struct", path):
        found.append("pdfinfo")
    return found


def every_sheet() -> Iterator[tuple[str, str, bool, str]]:
    """Yield kind, language, whether in large print, and paper of every sheet there is."""
    kinds = (*KINDS, *topics())
    yield from product(kinds, (*LANGUAGES, *PAIRS), (False, True), ("a4", "letter"))


def main() -> int:
    """Check every sheet; print what is wrong, then the count. The status is 1 on a fault."""
    wrong, count, largest = 0, 0, (0, "")
    with TemporaryDirectory() as folder:
        for kind, language, large, paper in every_sheet():
            name = f"{kind} {language} {'large' if large else 'standard'} {paper}"
            data = render(leaflet(kind, language, large=large, paper=paper))
            count, largest = count + 1, max(largest, (len(data), name))
            for fault in faults(data, Path(folder), arabic="ar" in language):
                wrong += 1
                print(f"{name}: {fault}", flush=True)
    print(f"{count} sheets, {wrong} faults, the largest {largest[0]} bytes ({largest[1]})")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
