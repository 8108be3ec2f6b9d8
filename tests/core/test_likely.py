import pytest

from kiosk import visit as v
from kiosk.checklist import NO
from kiosk.content import load
from kiosk.gallery import patient_screens
from kiosk.likely import early_screens, next_screen
from kiosk.paths import CONTENT

SCREENS = dict(patient_screens(load(CONTENT), "en"))


@pytest.mark.parametrize("name", SCREENS)
def test_what_a_patient_sees_next_can_be_guessed_on_every_screen(name: str) -> None:
    screen = SCREENS[name]

    guess = next_screen(screen)

    assert guess is None or isinstance(guess, v.Screen)
    assert guess != screen


def test_the_next_question_is_expected_after_a_no() -> None:
    asking = v.Asking(load(CONTENT).checklist, 0)

    guess = next_screen(asking)

    assert guess == asking.answer(NO)


def test_the_pages_of_a_figure_are_expected_step_by_step() -> None:
    steps = [s for s in SCREENS.values() if isinstance(s, v.Reading) and not s.last_step]

    guesses = [next_screen(screen) for screen in steps]

    assert steps
    assert guesses == [screen.turn(1) for screen in steps]


def test_nothing_is_drawn_early_that_speaks_to_the_printer() -> None:
    early = list(early_screens(load(CONTENT)))

    assert not [s for s in early if isinstance(s, v.PrintSheet | v.Printing | v.StillHere)]
