"""A whole visit: the screens that led here, the one on show last, and how they look."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from kiosk.content import Level
from kiosk.visit.arriving import (
    About,
    Attract,
    CallForHelp,
    ChooseDisplay,
    ChooseLanguage,
    Home,
    StillHere,
)
from kiosk.visit.checking import (
    AdultGate,
    Advice,
    Asking,
    LimbGate,
    Review,
    ShowStaff,
    SomeoneGate,
    Under18,
    WhoGate,
)
from kiosk.visit.printing import (
    LookCloser,
    NotPrinted,
    Printed,
    Printing,
    PrintSheet,
    Scan,
)
from kiosk.visit.reading import (
    Comparing,
    PointAt,
    Reading,
    TopicList,
    WarningsFirst,
)

UNHURRIED = frozenset({Level.SELF_CARE, Level.SOON})
MOST_PLACES = 6

Screen = (
    Attract
    | ChooseLanguage
    | Home
    | CallForHelp
    | TopicList
    | PointAt
    | Reading
    | Comparing
    | WarningsFirst
    | AdultGate
    | Under18
    | WhoGate
    | SomeoneGate
    | LimbGate
    | Asking
    | Review
    | Advice
    | ShowStaff
    | PrintSheet
    | LookCloser
    | Printing
    | Printed
    | NotPrinted
    | Scan
    | ChooseDisplay
    | About
    | StillHere
)


@dataclass(frozen=True, slots=True)
class Display:
    """How the screen looks for this visitor; the next one starts with the site's standard."""

    language: str = "en"
    text_size: Literal[1, 2, 3, 4] = 2
    colours: str = "normal"
    skin: int = 1
    slow_touch: bool = False
    low_reach: bool = False
    reduced_motion: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """The screens of a visit, the one on show last, and how they look.

    `places` are the ids of the places that the patient pointed at, the latest last; `listening`
    says that each screen is to be read aloud when it comes.
    """

    screens: tuple[Screen, ...] = (Attract(),)
    display: Display = Display()
    standard: Display = Display()
    places: tuple[str, ...] = ()
    listening: bool = False

    @property
    def screen(self) -> Screen:
        """The screen on show."""
        return self.screens[-1]

    @property
    def may_stretch(self) -> bool:
        """Whether the latest check ended in self-care or soon, so that stretching may be shown."""
        latest = self._latest_check
        return isinstance(latest, Advice) and latest.assessment.level in UNHURRIED

    @property
    def _latest_check(self) -> Asking | Review | Advice | None:
        """The latest screen of a check, wherever the patient has gone since."""
        checks = (s for s in reversed(self.screens) if isinstance(s, Asking | Review | Advice))
        return next(checks, None)

    def go(self, screen: Screen) -> Visit:
        """Show *screen* next; warnings that a check has made needless are passed over."""
        if isinstance(screen, WarningsFirst) and self.may_stretch:
            screen = screen.go_on()
        on_show = self.screens[:-1] if isinstance(self.screen, StillHere) else self.screens
        return replace(self, screens=(*on_show, screen))

    def point(self, place: str) -> Visit:
        """Mark *place*, or lift its mark; beyond MOST_PLACES the oldest mark goes."""
        others = tuple(other for other in self.places if other != place)
        marked = others if len(others) < len(self.places) else (*others, place)
        return replace(self, places=marked[-MOST_PLACES:])

    def listen(self, *, listening: bool) -> Visit:
        """Have the screens read aloud from now on, or no more."""
        return replace(self, listening=listening)

    def speak(self, code: str) -> Visit:
        """Go on in another language; a sheet that is not on its way yet follows it."""
        screens = tuple(_spoken(screen, code) for screen in self.screens)
        return replace(self, screens=screens, display=replace(self.display, language=code))

    def change(self, screen: Screen) -> Visit:
        """Show *screen* in place of the one on show: the same place, looked at otherwise."""
        return replace(self, screens=(*self.screens[:-1], screen))

    def back(self) -> Visit:
        """Show the previous screen again; the first stays, and keeps only how it looks."""
        screens = self.screens[:-1] or self.screens
        if isinstance(screens[-1], Attract):
            return Visit(screens, self.display, self.standard)
        return replace(self, screens=screens)

    def leave(self) -> Visit:
        """Finish: an unfinished check first says what it cannot say; then nothing is kept."""
        check = self._latest_check
        if isinstance(check, Asking | Review) and check.answers:
            return self.go(Advice(check.checklist, check.answers))
        return self.over()

    def over(self) -> Visit:
        """Keep nothing: the first screen, in the site's standard display."""
        return Visit(display=self.standard, standard=self.standard)


def _spoken(screen: Screen, code: str) -> Screen:
    if not isinstance(screen, PrintSheet | LookCloser | NotPrinted | Scan):
        return screen
    sheet = screen.sheet
    if code in {sheet.language, sheet.second}:
        return screen
    sheet = replace(sheet, language=code, second=None)
    if isinstance(screen, LookCloser):
        return LookCloser(sheet)
    return replace(screen, sheet=sheet)
