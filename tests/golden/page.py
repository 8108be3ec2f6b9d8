"""The page for reviewing: old and new side by side, and what differs between them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from html import escape
from pathlib import Path

from tests.golden.small import save_difference
from tests.golden.store import GOLDEN, Changes

STYLE = """
body { font: 16px/1.4 sans-serif; margin: 24px; color: #14262b; background: #f4f2ee }
section { background: #fff; border: 1px solid #cbc4b8; margin: 0 0 24px; padding: 12px 16px }
h2 { font-size: 18px; margin: 0 0 8px } .row { display: flex; flex-wrap: wrap; gap: 16px }
figure { margin: 0 } figcaption { color: #555 } img { display: block; border: 1px solid #999 }
"""


def write_page(found: Changes, build: Path, golden: Path = GOLDEN) -> Path:
    """Write index.html into *build*, where the new pictures are; return its path."""
    body = "\n".join(_sections(found, build, golden)) or "<p>Every picture is as accepted.</p>"
    page = build / "index.html"
    page.write_text(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Golden pictures</title>'
        f"<style>{STYLE}</style><h1>Golden pictures: {escape(str(found))}</h1>\n{body}\n"
        "<p>If all is as it should be: <code>python -m tests.golden accept</code></p></html>\n",
        encoding="utf-8",
    )
    return page


def _sections(found: Changes, build: Path, golden: Path) -> Iterator[str]:
    for word, keys in (("changed", found.changed), ("new", found.added), ("gone", found.gone)):
        for key in keys:
            figures = "".join(_figures(key, build, golden, gone=word == "gone"))
            heading = f"<h2>{escape(key)}: {word}</h2>"
            yield f'<section>{heading}<div class="row">{figures}</div></section>'


def _figures(key: str, build: Path, golden: Path, *, gone: bool) -> Iterator[str]:
    language, name = key.split("/")
    small = build / language / "small" / f"{name}.png"
    accepted = golden / f"{key}.png"
    if accepted.is_file():
        old = build / language / "old" / f"{name}.png"
        old.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(accepted, old)
        yield _figure(old, build, "old")
    if not gone:
        yield _figure(small, build, "new (touch for full size)", f"{key}.png")
    if accepted.is_file() and not gone:
        difference = build / language / "difference" / f"{name}.png"
        difference.parent.mkdir(parents=True, exist_ok=True)
        visible = save_difference(accepted, small, difference)
        yield _figure(difference, build, "difference" if visible else "too fine to see at 480 px")


def _figure(picture: Path, build: Path, words: str, link: str = "") -> str:
    image = f'<img src="{picture.relative_to(build)}" alt="{escape(words)}">'
    linked = f'<a href="{link}">{image}</a>' if link else image
    return f"<figure>{linked}<figcaption>{escape(words)}</figcaption></figure>"
