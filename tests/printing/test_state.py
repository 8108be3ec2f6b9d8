"""A patient is offered Print only where a sheet can come out."""

import pytest

from kiosk.printing.reasons import Reason
from kiosk.printing.state import STALE_AFTER, PrinterState, Report, judge

IDLE, PROCESSING, STOPPED = 3, 4, 5


@pytest.mark.parametrize(
    ("keyword", "reason"),
    [
        ("media-empty", Reason.NO_PAPER),
        ("media-empty-error", Reason.NO_PAPER),
        ("media-empty-warning", Reason.NO_PAPER),
        ("media-needed-report", Reason.NO_PAPER),
        ("toner-empty-error", Reason.NO_TONER),
        ("marker-supply-empty", Reason.NO_TONER),
        ("media-jam-error", Reason.JAM),
        ("door-open", Reason.DOOR_OPEN),
        ("cover-open-warning", Reason.DOOR_OPEN),
        ("offline-report", Reason.OFFLINE),
        ("paused", Reason.PAUSED),
        ("fuser-over-temp-error", Reason.OTHER),
    ],
)
def test_a_printer_that_cannot_print_is_not_ready(keyword: str, reason: Reason) -> None:
    state = judge(Report(PROCESSING, (keyword,)))

    assert state == PrinterState(ready=False, reason=reason)


@pytest.mark.parametrize(
    ("keyword", "reason"),
    [
        ("toner-low-warning", Reason.NO_TONER),
        ("toner-empty-warning", Reason.NO_TONER),
        ("media-low-report", Reason.NO_PAPER),
        ("connecting-to-device", Reason.OFFLINE),
    ],
)
def test_a_printer_that_prints_for_now_is_ready_with_a_warning(
    keyword: str, reason: Reason
) -> None:
    state = judge(Report(IDLE, (keyword,)))

    assert (state.ready, state.reason, state.warning) == (True, reason, True)


@pytest.mark.parametrize(
    "keyword", ["none", "cups-waiting-for-job-completed", "com.example-dusty-report", ""]
)
def test_what_does_not_concern_a_patient_is_not_told(keyword: str) -> None:
    state = judge(Report(IDLE, (keyword,)))

    assert state == PrinterState(ready=True)
    assert not state.warning


def test_the_most_urgent_of_several_reasons_is_told() -> None:
    state = judge(Report(PROCESSING, ("toner-low", "media-empty-error", "cover-open-error")))

    assert state.reason is Reason.DOOR_OPEN


def test_a_queue_that_takes_no_sheets_is_not_ready() -> None:
    state = judge(Report(IDLE, ("none",), accepting=False))

    assert state == PrinterState(ready=False, reason=Reason.REJECTING)


def test_a_stopped_printer_is_not_ready_even_without_a_reason() -> None:
    state = judge(Report(STOPPED, ("none",)))

    assert state == PrinterState(ready=False, reason=Reason.PAUSED)


def test_a_patient_may_try_again_some_time_after_the_last_sheet_found_no_paper() -> None:
    fresh = judge(Report(IDLE, ("media-empty-error",), age=STALE_AFTER))
    old = judge(Report(IDLE, ("media-empty-error",), age=STALE_AFTER + 1))

    assert fresh == PrinterState(ready=False, reason=Reason.NO_PAPER)
    assert old == PrinterState(ready=True, reason=Reason.NO_PAPER)


def test_a_paused_printer_stays_paused_however_long() -> None:
    state = judge(Report(STOPPED, ("paused",), age=10 * STALE_AFTER))

    assert not state.ready
