"""The ways to take a sheet along that need no printer."""

from __future__ import annotations

from kiosk.content import Level
from kiosk.ui.stage import Stage
from kiosk.visit import Advice, Sheet, ShowStaff


def may_scan(stage: Stage, sheet: Sheet) -> bool:
    """Tell whether *sheet* has a code: in an emergency nobody is sent to look for a phone."""
    if sheet.answers is None:
        return True
    advice = Advice(stage.content.checklist, sheet.answers)
    return advice.assessment.level is not Level.EMERGENCY


def show_staff(stage: Stage, sheet: Sheet) -> ShowStaff | None:
    """Return the screen for staff of a personal sheet; other sheets have none."""
    if sheet.answers is None:
        return None
    return ShowStaff(stage.content.checklist, sheet.answers)
