"""What a warning list says at a level: its words from the advice, its signs from the checklist."""

from __future__ import annotations

from kiosk.content import Level
from kiosk.content import Role as Part
from kiosk.ui.pages.warning_list import WarningList
from kiosk.ui.stage import Stage


def show_level(
    stage: Stage, shown: WarningList, level: Level, part: Part, *, number: bool = True
) -> None:
    """Write the word, the heading, the number if asked for, and the signs of *level*."""
    outcome, site = stage.content.advice.of(level), stage.site
    numbers = {Level.EMERGENCY: site.emergency_number, Level.SAME_DAY: site.advice_line}
    say = stage.speech.say
    called = numbers.get(level) if number else None
    shown.head.show_words(say(outcome.word), say(outcome.heading), called or "")
    shown.show_signs([say(sign.text) for sign in stage.content.checklist.signs(part)])
