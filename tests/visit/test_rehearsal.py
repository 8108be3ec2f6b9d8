"""What is made ready out of sight never changes what a patient sees."""

from kiosk import visit as v
from kiosk.likely import early_screens, next_screen
from tests.visit.conftest import Patient


def rehearse_next(patient: Patient) -> None:
    screen = next_screen(patient.kiosk.window.visit.screen)
    assert screen is not None
    patient.kiosk.window.rehearse(screen)


def test_a_patient_sees_nothing_of_the_question_that_is_made_ready(patient: Patient) -> None:
    patient.begins_the_check()
    before = patient.reads()

    rehearse_next(patient)

    assert patient.reads() == before
    assert patient.screen == "Asking"


def test_the_question_made_ready_is_the_one_that_is_asked(patient: Patient) -> None:
    patient.begins_the_check()
    page = patient.kiosk.window.page
    rehearse_next(patient)

    patient.touch("no")

    screen = patient.kiosk.window.visit.screen
    assert isinstance(screen, v.Asking)
    assert patient.kiosk.window.page is not page
    assert screen.question.stem.source.replace("**", "") in patient.reads().replace("**", "")


def test_an_answer_that_nobody_guessed_is_answered_right(patient: Patient) -> None:
    patient.begins_the_check()
    rehearse_next(patient)

    patient.touch("unsure")

    assert "counts as Yes" in patient.reads()


def test_what_was_made_ready_speaks_the_language_of_the_moment(patient: Patient) -> None:
    patient.begins_the_check()
    rehearse_next(patient)

    patient.touch("language", "speak-en", "no")

    screen = patient.kiosk.window.visit.screen
    assert isinstance(screen, v.Asking)
    assert screen.question.stem.source.replace("**", "") in patient.reads().replace("**", "")


def test_the_attract_screen_stays_while_all_pages_are_made_ready(patient: Patient) -> None:
    window = patient.kiosk.window
    before = patient.reads()

    for kind in window.kinds:
        window.prepare(kind)
    for screen in early_screens(patient.kiosk.stage.content):
        window.rehearse(screen)

    assert patient.screen == "Attract"
    assert patient.reads() == before
