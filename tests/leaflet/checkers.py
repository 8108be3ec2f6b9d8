"""What four other programs find wrong with a sheet: outloud, pdfua, qpdf and pdfinfo.

`python -m tests.leaflet.checkers` has them read every sheet in every language, pair of
languages, edition and paper, which takes a while.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from outloud import check  # type: ignore[import-untyped]
from pdfua import validate

from kiosk.leaflet import blocks
from kiosk.leaflet.pdf import render
from tests.leaflet.sheets import KINDS, LANGUAGES, PAIRS, leaflet, topics
from tests.typeset.reading import run, saved


def faults(data: bytes, folder: Path, *, arabic: bool) -> list[str]:
    """Return what the four programs find wrong with a sheet that holds *arabic* or does not."""
    path = saved(data, folder)
    # TXT-004 takes the joined forms of an Arabic letter for different letters.
    heard = check(path, skip=["TXT-004"] if arabic else None).findings
    found = [
        f"{one.rule}: {one.message}" for one in heard if not _is_table_head(one.rule, one.evidence)
    ]
    found += [str(finding) for finding in validate(path).findings]
    if "No syntax or stream encoding errors found" not in run("qpdf", "--check", path):
        found.append("qpdf")
    if "Document" not in run("pdfinfo", "-struct", path):
        found.append("pdfinfo")
    return found


def _is_table_head(rule: str, evidence: str) -> bool:
    """Whether it is the head of a long table that two rules take for the head of a page.

    In large print and two languages the comparison goes over several pages. Each part of it has
    heads of its own (PAG-001); a page that a part goes over to repeats them as decoration
    (TAG-002), as PDF/UA asks.
    """
    words = {word.strip(";") for word in evidence.split()}
    return rule in {"PAG-001", "TAG-002"} and bool(words) and words <= _head_words()


@lru_cache(maxsize=1)
def _head_words() -> frozenset[str]:
    tables = (
        block
        for language in LANGUAGES
        for block in leaflet("main", language).blocks
        if isinstance(block, blocks.Grid)
    )
    return frozenset(word for table in tables for (head,) in table.head for word in head.split())


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
