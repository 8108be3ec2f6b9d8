"""One visit as a value: the screen a patient is on, the way they came, and their choices.

Only the screen that allows a move has the method for it, so an illegal move cannot be written.
"""

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
    opened,
)
from kiosk.visit.sheet import NO_ANSWERS, Answers, Sheet
from kiosk.visit.whole import MOST_PLACES, UNHURRIED, Display, Screen, Visit

__all__ = [
    "MOST_PLACES",
    "NO_ANSWERS",
    "UNHURRIED",
    "About",
    "AdultGate",
    "Advice",
    "Answers",
    "Asking",
    "Attract",
    "CallForHelp",
    "ChooseDisplay",
    "ChooseLanguage",
    "Comparing",
    "Display",
    "Home",
    "LimbGate",
    "LookCloser",
    "NotPrinted",
    "PointAt",
    "PrintSheet",
    "Printed",
    "Printing",
    "Reading",
    "Review",
    "Scan",
    "Screen",
    "Sheet",
    "ShowStaff",
    "SomeoneGate",
    "StillHere",
    "TopicList",
    "Under18",
    "Visit",
    "WarningsFirst",
    "WhoGate",
    "opened",
]
