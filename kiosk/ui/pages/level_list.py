"""What a warning list says at a level: its words from the advice, its signs from the checklist."""

from __future__ import annotations

from kiosk.content import Level
from kiosk.content import Role as Part
from kiosk.ui.pages.warning_list import WarningList
from kiosk.ui.stage import Stage


def show_level(stage: Stage, shown: WarningList, level: Level, part: Part) -> None:
    """Write the word, the heading, the number and the signs of *level* into *shown*."""
    outcome, site = stage.content.advice.of(level), stage.site
    numbers = {Level.EMERGENCY: site.emergency_number, Level.SAME_DAY: site.advice_line}
    say = stage.speech.say
    shown.head.show_words(say(outcome.word), say(outcome.heading), numbers.get(level) or "")
    shown.show_signs([say(sign.text) for sign in stage.content.checklist.signs(part)])
