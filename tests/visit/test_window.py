"""The window on the screen that it is given."""

from tests.visit.conftest import Patient


def test_the_window_fills_the_screen_without_anybody_to_size_it(patient: Patient) -> None:
    patient.kiosk.window.fill_screen()

    assert patient.window.geometry() == patient.window.screen().geometry()
