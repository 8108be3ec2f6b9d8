"""From the first touch to the sheet in the hand, on a real CUPS server with a pretend printer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.printing.delivery import Patience
from tests.printing.cups import PrivateCups, private_cups
from tests.visit.conftest import Patient

SECONDS = 60_000


@pytest.fixture
def cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateCups]:
    with private_cups() as server:
        monkeypatch.setenv("CUPS_SERVER", f"{server.tcp.host}:{server.tcp.port}")
        yield server


@pytest.fixture
def site_file(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    path = tmp_path / "site.toml"
    path.write_text('name = "Ward 1"\nprinter = "kiosk"\nsheets_per_visit = 2\n', "utf-8")
    request.getfixturevalue("cups")
    return path


def ready(patient: Patient, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: patient.can_touch("print"), timeout=SECONDS)


def prints(patient: Patient, qtbot: QtBot) -> None:
    """Touch Print, and once more where a busy machine missed the finger, as a patient does."""

    def on_its_way() -> bool:
        if patient.screen == "PrintSheet" and patient.can_touch("print"):
            patient.touch("print")
        return patient.screen != "PrintSheet"

    qtbot.waitUntil(on_its_way, timeout=SECONDS)


def test_the_main_sheet_is_four_touches_from_home(
    patient: Patient, qtbot: QtBot, cups: PrivateCups
) -> None:
    patient.starts()

    patient.touch("print", "main-sheet")
    ready(patient, qtbot)
    prints(patient, qtbot)

    qtbot.waitUntil(lambda: patient.screen == "Printed", timeout=SECONDS)
    (sheet,) = cups.sheets()
    assert sheet.startswith(b"%PDF")
    assert b"Ward" not in cups.options(1).encode()


def test_the_personal_sheet_comes_out_after_a_check(
    patient: Patient, qtbot: QtBot, cups: PrivateCups
) -> None:
    patient.begins_the_check()
    patient.answers(swelling="yes")
    patient.touch("next", "print")
    ready(patient, qtbot)

    prints(patient, qtbot)

    qtbot.waitUntil(lambda: patient.screen == "Printed", timeout=SECONDS)
    assert len(cups.sheets()) == 1


def test_without_paper_print_is_not_offered_and_another_way_is(
    patient: Patient, qtbot: QtBot, cups: PrivateCups
) -> None:
    cups.set_printer("paper")
    patient.starts()
    patient.touch("print", "main-sheet")
    ready(patient, qtbot)
    prints(patient, qtbot)
    qtbot.waitUntil(lambda: "paper" in patient.reads().lower(), timeout=SECONDS)
    patient.touch("cancel")
    qtbot.waitUntil(lambda: patient.screen == "NotPrinted", timeout=SECONDS)

    patient.touch("scan")

    assert patient.screen == "Scan"
    assert "999" in patient.reads()


def test_a_printer_that_breaks_says_so_and_nothing_is_lost(
    patient: Patient, qtbot: QtBot, cups: PrivateCups
) -> None:
    cups.set_error_policy("abort-job")
    cups.set_printer("fail")
    patient.begins_the_check()
    patient.answers(swelling="yes")
    patient.touch("next", "print")
    ready(patient, qtbot)
    prints(patient, qtbot)

    qtbot.waitUntil(lambda: patient.screen == "NotPrinted", timeout=SECONDS)

    assert cups.sheets() == []
    patient.kiosk.window.back()
    patient.kiosk.window.back()
    assert "Get medical help today" in patient.reads()


def test_a_visit_prints_no_more_sheets_than_the_site_allows(
    patient: Patient, qtbot: QtBot, cups: PrivateCups
) -> None:
    patient.starts()
    for _ in range(2):
        patient.touch("print", "main-sheet")
        ready(patient, qtbot)
        prints(patient, qtbot)
        qtbot.waitUntil(lambda: patient.screen == "Printed", timeout=SECONDS)
        patient.touch("home")

    patient.touch("print", "main-sheet")
    ready(patient, qtbot)
    prints(patient, qtbot)

    assert patient.screen == "NotPrinted"
    assert len(cups.sheets()) == 2


def test_a_visitor_who_leaves_leaves_no_sheet_behind(
    patient: Patient, qtbot: QtBot, cups: PrivateCups, kiosk: Kiosk
) -> None:
    patient.begins_the_check()
    patient.answers(swelling="yes")
    patient.touch("next", "print")
    ready(patient, qtbot)

    patient.touch("finish")

    assert patient.screen == "Attract"
    desk = kiosk._shop.desk  # type: ignore[union-attr]  # noqa: SLF001
    assert desk._made == {}  # noqa: SLF001
    assert cups.sheets() == []
    assert Patience().limit > 0
