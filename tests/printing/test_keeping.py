"""A site owner learns whether CUPS keeps what patients print."""

from pathlib import Path

import pytest

from kiosk.printing.keeping import FOREVER, Keeping, keeping


@pytest.mark.parametrize(
    ("text", "files", "history"),
    [
        ("", 86400.0, FOREVER),
        ("PreserveJobFiles No\nPreserveJobHistory 600\n", 0.0, 600.0),
        ("  preservejobfiles   OFF\n# PreserveJobFiles Yes\n", 0.0, FOREVER),
        ("PreserveJobFiles Yes\nPreserveJobHistory No\n", FOREVER, 0.0),
        ("PreserveJobFiles\t1d\nPreserveJobHistory 1.5h", 86400.0, 5400.0),
        ("PreserveJobFiles 0\nPreserveJobFiles 2w", 1209600.0, FOREVER),
        ("PreserveJobFiles No # as the kiosk asks", 0.0, FOREVER),
        ("PreserveJobFiles maybe\nPreserveJobHistory", None, None),
        ("PreserveJobFiles -1\nPreserveJobHistory nan", None, None),
    ],
)
def test_the_settings_of_cups_are_understood(
    tmp_path: Path, text: str, files: float | None, history: float | None
) -> None:
    configuration = tmp_path / "cupsd.conf"
    configuration.write_text(text)

    found = keeping(configuration)

    assert found == Keeping(files, history)


def test_a_configuration_that_cannot_be_read_is_not_known(tmp_path: Path) -> None:
    found = keeping(tmp_path / "missing.conf")

    assert found == Keeping(files=None, history=None)
