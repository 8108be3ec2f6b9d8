"""What a site gets that installs the wheel instead of a checkout."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of the files in a wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)  # noqa: S603
    (built,) = folder.glob("*.whl")
    with ZipFile(built) as archive:
        return set(archive.namelist())


def test_a_site_gets_every_picture_font_and_topic(wheel: set[str]) -> None:
    files = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]

    needed = {f"kiosk/{path.relative_to(ROOT).as_posix()}" for path in files}

    assert needed <= wheel


def test_a_site_gets_every_translation_ready_to_read(wheel: set[str]) -> None:
    sources = list((ROOT / "translations").glob("*.ts"))

    needed = {f"kiosk/translations/{path.stem}.qm" for path in sources}

    assert needed <= wheel
    assert not [name for name in wheel if name.endswith(".ts")]


def test_a_site_gets_no_tests(wheel: set[str]) -> None:
    assert {name.split("/")[0] for name in wheel if ".dist-info/" not in name} == {"kiosk"}
