"""What holds for every file of a clone, on whatever machine it is set up."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# In parts, so that this file does not name them itself.
REGISTRIES = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("deb", "debian", "org"),
        ("security", "debian", "org"),
        ("snapshot", "debian", "org"),
        ("crates", "io"),
        ("proxy", "golang", "org"),
    )
]
FOLDERS_OF_ONE_MACHINE = re.compile(r"(?<![\w.:/}$~-])/(?:root|work|home|Users)/\w")


def committed_texts() -> Iterator[tuple[str, str]]:
    git = shutil.which("git") or "git"
    names = subprocess.run(  # noqa: S603
        [git, "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    for name in filter(None, names.split("\0")):
        content = (ROOT / name).read_bytes() if (ROOT / name).is_file() else b""
        if b"\0" not in content:
            yield name, content.decode()


def test_no_file_names_the_host_of_a_package_registry() -> None:
    texts = committed_texts()

    naming = [name for name, text in texts if any(host in text for host in REGISTRIES)]

    assert naming == []


def test_no_file_names_a_folder_of_one_machine() -> None:
    texts = committed_texts()

    naming = [
        f"{name}: {match.group()}"
        for name, text in texts
        for match in FOLDERS_OF_ONE_MACHINE.finditer(text)
    ]

    assert naming == []


@pytest.mark.parametrize(
    ("target", "command"),
    [
        ("setup", "setup/environment.sh"),
        ("run", ".venv/bin/kiosk"),
        ("demo", "kiosk demo"),
        ("test", "-m pytest"),
        ("bench", "-m tests.bench"),
        ("soak", "-m tests.soak"),
    ],
)
def test_a_site_owner_can_call_make_with(target: str, command: str) -> None:
    make = shutil.which("make") or "make"

    told = subprocess.run(  # noqa: S603
        [make, "--dry-run", target], cwd=ROOT, check=False, capture_output=True, text=True
    )

    assert told.returncode == 0, told.stderr
    assert command in told.stdout


@pytest.mark.parametrize(
    ("path", "title"),
    [("LICENSE", "Apache License"), ("resources/LICENSE", "Attribution 4.0 International")],
)
def test_a_reuser_finds_the_licence_of(path: str, title: str) -> None:
    text = (ROOT / path).read_text()

    assert text.split("\n", 1)[0].strip() == title
    assert len(text) > 10_000


def test_every_system_package_is_listed_with_its_purpose() -> None:
    lines = (ROOT / "setup" / "packages.txt").read_text().splitlines()

    entries = [line for line in lines if line and not line.startswith("#")]

    assert all(re.fullmatch(r"(run|test|bench) [a-z0-9.+|-]+", entry) for entry in entries)
