"""The code on the screen, for who does not print: what it says that it holds is what it holds."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.doctor import examine
from kiosk.visit import Scan, Sheet
from tests.visit.conftest import Patient

WORKS = "https://example.org/leaflet"
TOO_LONG = f"https://example.org/{'a' * 300}"


@pytest.fixture(params=[WORKS, TOO_LONG, "leaflet.example.org"])
def site_file(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    path = tmp_path / "site.toml"
    path.write_text(f'name = "Ward 1"\nleaflet_address = "{request.param}"\n', "utf-8")
    return path


def works(site_file: Path) -> bool:
    return f'"{WORKS}"' in site_file.read_text("utf-8")


def test_the_screen_says_truly_what_the_code_holds(patient: Patient, site_file: Path) -> None:
    patient.starts()

    patient.kiosk.window.go(Scan(Sheet("en")))

    assert ("opens this sheet" in patient.reads()) == works(site_file)
    assert "999" in patient.reads()


@pytest.mark.parametrize("site_file", [WORKS, TOO_LONG], indirect=True)
def test_the_doctor_warns_of_an_address_that_no_code_can_hold(site_file: Path) -> None:
    found = [f for f in examine(site_file, date(2026, 11, 22)) if "leaflet_address" in f.text]

    assert [f.status for f in found] == ([] if works(site_file) else ["warn"])
