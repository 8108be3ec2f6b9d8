"""Nobody empties the tray, and nobody is refused for a jam."""

from kiosk.printing.quota import HOUR, Limit, Quota


def test_a_patient_gets_three_sheets_a_visit() -> None:
    quota = Quota(a_visit=3, an_hour=40).spend(0.0, 2).spend(1.0)

    assert quota.left(2.0) == 0
    assert quota.reached(2.0) is Limit.VISIT


def test_copies_count_as_sheets() -> None:
    quota = Quota(a_visit=3, an_hour=40).spend(0.0)

    assert quota.reached(1.0, sheets=2) is None
    assert quota.reached(1.0, sheets=3) is Limit.VISIT


def test_the_next_patient_starts_anew() -> None:
    quota = Quota(a_visit=3, an_hour=40).spend(0.0, 3).next_visit()

    assert quota.left(1.0) == 3


def test_the_hour_goes_on_over_visits_and_then_is_over() -> None:
    quota = Quota(a_visit=3, an_hour=4).spend(0.0, 3).next_visit().spend(60.0).next_visit()

    assert quota.reached(61.0) is Limit.HOUR
    assert quota.left(61.0) == 0
    assert quota.left(HOUR) == 3
    assert quota.reached(HOUR + 60.0) is None


def test_what_was_printed_long_ago_is_not_remembered() -> None:
    quota = Quota(a_visit=3, an_hour=4)

    for visit in range(1000):
        quota = quota.next_visit().spend(visit * HOUR)

    assert quota.times == (999 * HOUR,)
