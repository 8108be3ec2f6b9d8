"""A visitor who listens: what is read when, and what silences it."""

import logging
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.gallery import example_answers
from kiosk.ui.acts import SetDisplay
from kiosk.ui.idle import IdleWatch
from kiosk.ui.listen import ListenButton
from kiosk.visit import (
    Advice,
    CallForHelp,
    Display,
    Home,
    Reading,
    ShowStaff,
    StillHere,
)
from kiosk.voice.espeak import ESPEAK
from kiosk.voice.speaker import Speaker
from tests.conftest import LONG_MS
from tests.visit.conftest import Patient
from tests.voice.conftest import program

SPEAKS = """
case "$*" in
*--voices*) echo Pty Language; echo 5 en-gb; echo 5 es; exit ;;
*"-a 0"*) exit ;;
esac
echo "$@" >> {folder}/arguments
cat > {folder}/writing
mv {folder}/writing {folder}/said-$(date +%s%N)
{then}
"""


class Listener(Patient):
    """Hears what a recorder was given to speak, one text after the other."""

    folder: Path
    qtbot: QtBot

    def heard(self) -> list[str]:
        return [path.read_text() for path in sorted(self.folder.glob("said-*"))]

    def hears(self, words: str) -> str:
        """Wait until the latest text has *words* in it, and return it."""
        self.qtbot.waitUntil(
            lambda: bool(self.heard()) and words in self.heard()[-1], timeout=LONG_MS
        )
        return self.heard()[-1]

    def speaks(self) -> bool:
        return self.kiosk.window.findChildren(Speaker)[0].speaking

    def is_offered(self) -> None:
        """Wait until the kiosk has found out that it can speak."""
        self.qtbot.waitUntil(lambda: self.button().text() != "", timeout=LONG_MS)

    def button(self) -> ListenButton:
        assert self.kiosk.window.page
        return self.kiosk.window.page.listen


@pytest.fixture
def then() -> str:
    """What the recorder does with its words: it speaks them for a minute."""
    return "exec sleep 60"


@pytest.fixture
def speaker(tmp_path: Path, then: str) -> Sequence[str]:
    script = SPEAKS.format(folder=tmp_path, then=then)
    return [*ESPEAK[:-1], program(tmp_path / "recorder", script)]


@pytest.fixture
def listener(patient: Patient, tmp_path: Path, qtbot: QtBot) -> Iterator[Listener]:
    patient.__class__ = Listener
    assert isinstance(patient, Listener)
    patient.folder, patient.qtbot = tmp_path, qtbot
    patient.is_offered()
    yield patient
    patient.kiosk.listening.close()


def a_stepped_topic(listener: Listener) -> Reading:
    topics = listener.kiosk.stage.content.topics
    return Reading(next(t for t in topics if t.id == "how-clotting-works"))


def test_a_touch_on_listen_reads_the_screen_aloud(listener: Listener) -> None:
    listener.begins_the_check()

    listener.touch("listen")

    words = listener.hears("Do you have any of these now?")
    assert words.splitlines() == [
        "1 of 16.",
        "Do you have any of these now?",
        "It is hard to breathe.",
        "Your chest or upper back hurts.",
        "You are coughing up blood.",
        "Why we ask: A clot can move to the lungs.",
        "Yes.",
        "No.",
        "Not sure.",
    ]


def test_who_has_not_asked_hears_nothing(listener: Listener) -> None:
    listener.begins_the_check()

    listener.qtbot.wait(100)

    assert listener.heard() == []


def test_the_next_screen_is_read_by_itself(listener: Listener) -> None:
    listener.begins_the_check()
    listener.touch("listen")
    listener.hears("1 of 16.")

    listener.touch("no")

    assert listener.hears("2 of 16.").startswith("2 of 16.")


def test_the_next_step_of_a_figure_is_spoken_and_only_that(listener: Listener) -> None:
    listener.starts()
    listener.kiosk.window.go(a_stepped_topic(listener))
    listener.touch("listen")
    assert "A vessel is hurt" in listener.hears("Step 1 of 5.")

    listener.touch("step-next")

    words = listener.hears("Step 2 of 5.").splitlines()
    assert words == [
        "Step 2 of 5.",
        "The hurt wall sends a start signal. It wakes clotting proteins in the blood.",
    ]


def test_back_reads_the_whole_screen_again(listener: Listener) -> None:
    listener.begins_the_check()
    listener.touch("listen")
    first = listener.hears("1 of 16.")
    listener.touch("no")
    listener.hears("2 of 16.")

    listener.touch("back")

    assert listener.hears("1 of 16.") == first


def test_any_touch_silences_but_the_next_screen_is_read(listener: Listener) -> None:
    listener.begins_the_check()
    listener.touch("listen")
    listener.hears("1 of 16.")
    assert listener.speaks()

    listener.qtbot.mouseClick(listener.kiosk.window.page, Qt.MouseButton.LeftButton)

    assert not listener.speaks()
    listener.touch("no")
    listener.hears("2 of 16.")


def test_any_key_silences(listener: Listener) -> None:
    listener.begins_the_check()
    listener.touch("listen")
    listener.hears("1 of 16.")

    listener.qtbot.keyClick(listener.window, Qt.Key.Key_Down)

    assert not listener.speaks()


def test_stop_silences_and_reads_nothing_any_more(listener: Listener) -> None:
    listener.begins_the_check()
    listener.touch("listen")
    listener.hears("1 of 16.")
    listener.qtbot.waitUntil(lambda: listener.button().text() == "Stop", timeout=LONG_MS)

    listener.touch("listen")
    assert not listener.speaks()
    listener.qtbot.waitUntil(lambda: listener.button().text() == "Listen", timeout=LONG_MS)
    listener.touch("no")

    listener.qtbot.wait(100)
    assert len(listener.heard()) == 1


def test_a_finger_on_stop_still_finds_stop(listener: Listener) -> None:
    listener.begins_the_check()
    listener.touch("listen")
    listener.hears("1 of 16.")
    listener.qtbot.waitUntil(lambda: listener.button().text() == "Stop", timeout=LONG_MS)

    listener.qtbot.mousePress(listener.button(), Qt.MouseButton.LeftButton)
    listener.qtbot.wait(50)

    assert listener.button().text() == "Stop"
    listener.qtbot.mouseRelease(listener.button(), Qt.MouseButton.LeftButton)
    assert not listener.kiosk.window.visit.listening


@pytest.mark.parametrize("then", ["true"])
def test_when_all_is_said_the_button_offers_to_say_it_again(listener: Listener) -> None:
    listener.begins_the_check()
    listener.touch("listen")
    listener.hears("1 of 16.")
    listener.qtbot.waitUntil(lambda: listener.button().text() == "Listen", timeout=LONG_MS)

    listener.touch("listen")

    listener.qtbot.waitUntil(lambda: len(listener.heard()) == 2, timeout=LONG_MS)
    assert listener.heard()[0] == listener.heard()[1]


def test_a_keypad_has_a_key_to_listen_and_to_stop(listener: Listener) -> None:
    listener.begins_the_check()

    listener.qtbot.keyClick(listener.window, Qt.Key.Key_F20)
    listener.hears("1 of 16.")
    listener.qtbot.waitUntil(lambda: listener.button().text() == "Stop", timeout=LONG_MS)
    listener.qtbot.keyClick(listener.window, Qt.Key.Key_F20)

    assert not listener.speaks()
    assert not listener.kiosk.window.visit.listening


def test_the_focus_of_a_keypad_stays_on_the_button(listener: Listener) -> None:
    listener.begins_the_check()
    listener.button().setFocus()

    listener.button().click()
    listener.hears("1 of 16.")

    assert listener.button().hasFocus()


def test_the_next_person_is_not_read_to(listener: Listener) -> None:
    listener.begins_the_check()
    listener.touch("listen")
    listener.hears("1 of 16.")

    listener.kiosk.window.start_over()

    assert not listener.speaks()
    listener.starts()
    listener.qtbot.wait(100)
    assert len(listener.heard()) == 1


def test_another_language_is_read_in_its_own_voice(listener: Listener) -> None:
    listener.begins_the_check()
    listener.touch("listen")
    listener.hears("1 of 16.")

    listener.touch("language")
    listener.hears("Choose your language.")
    listener.touch("speak-es")

    listener.hears("Le cuesta respirar.")
    assert "-v es " in (listener.folder / "arguments").read_text().splitlines()[-1]


def test_where_a_language_has_no_voice_there_is_no_button(listener: Listener) -> None:
    """This machine has no voice for Arabic."""
    listener.touch("start", "speak-ar")

    assert not listener.can_touch("listen")
    listener.qtbot.keyClick(listener.window, Qt.Key.Key_F20)
    assert not listener.kiosk.window.visit.listening


def test_a_listener_who_changes_to_a_language_without_a_voice_hears_nothing(
    listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    listener.starts()
    listener.touch("listen")
    listener.hears("Learn.")

    listener.touch("language")
    listener.hears("Choose your language.")
    listener.touch("speak-ar")
    listener.qtbot.wait(100)

    assert len(listener.heard()) == 2
    assert caplog.text == ""


def test_what_staff_read_is_spoken_in_their_language(listener: Listener) -> None:
    listener.touch("start", "speak-es")
    checklist = listener.kiosk.stage.content.checklist
    listener.kiosk.window.go(ShowStaff(checklist, example_answers(listener.kiosk.stage.content)))

    listener.touch("listen")

    listener.hears("For staff.")
    assert "-v en-gb " in (listener.folder / "arguments").read_text()


def test_an_emergency_is_read_with_the_desk_before_the_number(listener: Listener) -> None:
    content = listener.kiosk.stage.content
    answers = example_answers(content, breathing=frozenset({"yes"}))
    listener.starts()
    listener.kiosk.window.go(Advice(content.checklist, answers))

    listener.touch("listen")

    lines = listener.hears("NOW.").splitlines()
    assert lines[:4] == [
        "NOW.",
        "Get emergency help now.",
        "Tell the person at the desk now. Or call:",
        "9, 9, 9.",
    ]


def test_the_chest_pain_hint_comes_first_on_home(listener: Listener) -> None:
    listener.starts()

    listener.touch("listen")

    words = listener.hears("Check my signs.")
    assert words.startswith("Chest pain or hard to breathe? Tell staff now.")


def test_a_changed_display_says_only_what_is_new(listener: Listener) -> None:
    listener.starts()
    listener.touch("display")
    listener.touch("listen")
    listener.hears("Text size.")

    listener.touch("slow-touch")

    listener.qtbot.waitUntil(lambda: len(listener.heard()) == 2, timeout=LONG_MS)
    assert listener.heard()[-1] == "Slow touch. Hold for one second. On."


def test_a_change_of_the_display_does_not_end_the_listening(listener: Listener) -> None:
    listener.starts()
    listener.touch("listen")
    listener.hears("Learn.")

    listener.kiosk.window.page.asked.emit(SetDisplay(Display("en", 3)))  # type: ignore[union-attr]
    listener.touch("learn")

    listener.hears("What do you want to know?")


def test_speaking_counts_as_being_there(listener: Listener) -> None:
    (idle,) = listener.window.findChildren(IdleWatch)
    timer = idle._timer  # noqa: SLF001
    listener.starts()
    assert timer.isActive()

    listener.touch("listen")
    listener.hears("Learn.")
    assert not timer.isActive()

    listener.kiosk.listening.hush()
    assert timer.isActive()


@pytest.mark.parametrize("then", ["true"])
def test_who_has_left_while_it_spoke_is_noticed_after_its_end(listener: Listener) -> None:
    (idle,) = listener.window.findChildren(IdleWatch)
    listener.starts()
    idle._timer.setInterval(50)  # noqa: SLF001

    listener.touch("listen")

    listener.qtbot.waitUntil(lambda: listener.screen == "StillHere", timeout=LONG_MS)
    assert "Are you still here?" in listener.hears("Are you still here?")
    listener.kiosk.window.change(StillHere(1))
    listener.qtbot.waitUntil(lambda: listener.screen == "Attract", timeout=LONG_MS)


def test_the_seconds_of_the_warning_are_not_counted_aloud(listener: Listener) -> None:
    listener.starts()
    listener.touch("listen")
    listener.hears("Learn.")
    listener.kiosk.window.go(StillHere(45))
    listener.hears("Are you still here?")

    listener.kiosk.window.change(StillHere(44))
    listener.qtbot.wait(100)

    assert len(listener.heard()) == 2
    assert listener.speaks()


def test_nothing_is_read_on_the_first_screen(listener: Listener) -> None:
    listener.qtbot.keyClick(listener.window, Qt.Key.Key_F20)

    listener.qtbot.wait(100)

    assert listener.heard() == []
    assert not listener.kiosk.window.visit.listening


@pytest.mark.parametrize("then", ["exit 1"])
def test_a_voice_that_fails_stops_nobody(
    listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    listener.begins_the_check()

    with caplog.at_level(logging.ERROR):
        listener.touch("listen")
        listener.qtbot.waitUntil(lambda: "Not spoken" in caplog.text, timeout=LONG_MS)

    listener.touch("no")
    assert listener.screen == "Asking"


def test_closing_the_kiosk_leaves_no_voice_behind(listener: Listener) -> None:
    listener.starts()
    listener.touch("listen")
    listener.hears("Learn.")

    listener.kiosk.stop()

    assert not listener.speaks()


def test_every_screen_with_a_strip_has_the_button_at_its_end(listener: Listener) -> None:
    listener.starts()

    for screen in (Home(), CallForHelp(), a_stepped_topic(listener)):
        listener.kiosk.window.go(screen)
        page: QWidget | None = listener.kiosk.window.page
        assert page
        assert listener.can_touch("listen")
        assert listener.button().geometry().right() > 0.9 * page.width()


@pytest.mark.parametrize("speaker", [["no-such-program"], ["false"]])
def test_a_kiosk_that_cannot_speak_has_no_button(patient: Patient, qtbot: QtBot) -> None:
    trial = patient.kiosk.listening._trial  # noqa: SLF001
    qtbot.waitUntil(trial.isFinished, timeout=LONG_MS)

    patient.begins_the_check()

    assert not patient.can_touch("listen")
    qtbot.keyClick(patient.window, Qt.Key.Key_F20)
    assert not patient.kiosk.window.visit.listening


def test_a_listener_hears_where_they_pointed(listener: Listener) -> None:
    listener.starts()
    listener.touch("learn", "where", "listen")
    listener.hears("Where does it hurt")

    listener.touch(listener.kiosk.stage.content.leg_map.places[0].id)

    listener.hears("You pointed at")
