"""The sample sheets, each made once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.typeset.sample import LANGUAGES, Words, sheet

DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240">
<style>.bg{fill:#F1E9DD}.ring{fill:#0B4B52}</style>
<rect class="bg" width="240" height="240"/><circle class="ring" cx="120" cy="120" r="100"/>
<rect x="80" y="80" width="80" height="80" fill="#ffffff" fill-opacity="0.8"/>
</svg>"""


@pytest.fixture(scope="session")
def drawing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("drawing") / "square.svg"
    path.write_text(DRAWING, encoding="utf-8")
    return path


@pytest.fixture(scope="session", params=LANGUAGES, ids=lambda words: str(words.language))
def words(request: pytest.FixtureRequest) -> Words:
    found: Words = request.param
    return found


@pytest.fixture(scope="session")
def pdf(words: Words, drawing: Path) -> bytes:
    return sheet(words, drawing)
