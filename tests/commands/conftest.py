"""Run a command as the console script does, and hear what it says."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from kiosk.__main__ import main


@dataclass
class Said:
    """What a command answered, and how it ended."""

    status: int
    out: str
    err: str


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    def call(*words: str) -> Said:
        try:
            status = main(words)
        except SystemExit as leaving:
            status = int(leaving.code or 0)
        heard = capsys.readouterr()
        return Said(status, heard.out, heard.err)

    return call
