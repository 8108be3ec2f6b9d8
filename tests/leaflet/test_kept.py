"""What one sheet leaves behind for the next to be faster changes nothing on it."""

from __future__ import annotations

import subprocess
import sys
from hashlib import sha256

import pytest

from kiosk.leaflet.pdf import render
from tests.leaflet.sheets import ANSWERS, leaflet

ALONE = """
from hashlib import sha256
from kiosk.leaflet.pdf import render
from tests.leaflet.sheets import leaflet
print(sha256(render(leaflet("same day of everything", {language!r}))).hexdigest())
"""


@pytest.mark.parametrize("language", ["en", "ar", "ar+en"])
def test_the_hundredth_patient_gets_the_same_sheet_as_the_first(language: str) -> None:
    alone = subprocess.run(  # noqa: S603
        [sys.executable, "-c", ALONE.format(language=language)],
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )

    for kind in ("main", *ANSWERS):
        render(leaflet(kind, language))
        render(leaflet(kind, language, large=True))
    later = render(leaflet("same day of everything", language))

    assert sha256(later).hexdigest() == alone.stdout.strip()
