"""From the first touch to the sheet in the hand, on a real CUPS server with a pretend printer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.printing.delivery import Patience
from kiosk.ui.acts import PrintNow
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
    prints_the_main_sheet(patient, qtbot)
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


def prints_the_main_sheet(patient: Patient, qtbot: QtBot) -> None:
    patient.starts()
    patient.touch("print", "main-sheet")
    ready(patient, qtbot)
    prints(patient, qtbot)


def on_its_way(patient: Patient, qtbot: QtBot) -> None:
    worker = patient.kiosk.open_shop().worker
    qtbot.waitUntil(lambda: worker.printing, timeout=SECONDS)


def prints_a_personal_sheet(patient: Patient, qtbot: QtBot) -> None:
    patient.begins_the_check()
    patient.answers(swelling="yes")
    patient.touch("next", "print")
    ready(patient, qtbot)
    prints(patient, qtbot)
    on_its_way(patient, qtbot)


def two_visitors_print(patient: Patient, qtbot: QtBot, cups: PrivateCups) -> None:
    """Let the first leave while the sheet prints slowly, and the next ask for another."""
    cups.set_printer("slow")
    prints_a_personal_sheet(patient, qtbot)
    patient.touch("finish")
    prints_the_main_sheet(patient, qtbot)


def print_before_it_is_made(patient: Patient) -> None:
    """Touch Print so soon that the sheet is not made yet."""
    patient.begins_the_check()
    patient.answers(swelling="yes")
    patient.touch("next", "print")
    sheet = patient.kiosk.window.visit.screen.sheet  # type: ignore[union-attr]
    patient.kiosk.window.acted.emit(PrintNow(sheet))
    assert patient.screen == "Printing"


def test_who_asks_for_help_while_it_prints_comes_back_to_what_became_of_it(
    patient: Patient, qtbot: QtBot, cups: PrivateCups
) -> None:
    cups.set_printer("slow")
    prints_a_personal_sheet(patient, qtbot)
    worker = patient.kiosk.open_shop().worker

    patient.touch("help")
    cups.set_printer("ok")
    qtbot.waitUntil(lambda: not worker.printing, timeout=SECONDS)
    patient.touch("back")

    qtbot.waitUntil(lambda: patient.screen == "Printed", timeout=SECONDS)


def test_stop_before_the_sheet_is_made_ends_the_waiting(
    patient: Patient, qtbot: QtBot, cups: PrivateCups
) -> None:
    print_before_it_is_made(patient)

    patient.touch("cancel")

    assert patient.screen == "NotPrinted"
    patient.touch("again")
    ready(patient, qtbot)
    assert cups.sheets() == []


def test_a_sheet_waits_for_that_of_a_visitor_who_has_left_and_is_told_of_alone(
    patient: Patient, qtbot: QtBot, cups: PrivateCups
) -> None:
    two_visitors_print(patient, qtbot, cups)
    told: list[int] = []
    patient.kiosk.window.moved.connect(lambda _: told.append(len(cups.sheets())))

    cups.set_printer("ok")
    qtbot.waitUntil(lambda: patient.screen == "Printed", timeout=SECONDS)

    assert told == [2]


def test_stop_takes_back_no_sheet_of_somebody_else(
    patient: Patient, qtbot: QtBot, cups: PrivateCups
) -> None:
    two_visitors_print(patient, qtbot, cups)

    patient.touch("cancel")
    assert patient.screen == "NotPrinted"
    cups.set_printer("ok")

    worker = patient.kiosk.open_shop().worker
    qtbot.waitUntil(lambda: not worker.printing, timeout=SECONDS)
    assert len(cups.sheets()) == 1


def test_a_sheet_wanted_by_a_visitor_who_left_is_not_printed_for_the_next(
    patient: Patient, qtbot: QtBot, cups: PrivateCups
) -> None:
    print_before_it_is_made(patient)
    patient.touch("finish")
    patient.starts()

    patient.touch("print", "main-sheet")
    ready(patient, qtbot)
    prints(patient, qtbot)
    qtbot.waitUntil(lambda: patient.screen == "Printed", timeout=SECONDS)

    (sheet,) = cups.sheets()
    desk = patient.kiosk.open_shop().desk
    (made,) = desk._made.values()  # noqa: SLF001
    assert (sheet, made.sheet.answers) == (made.pdf, None)


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
