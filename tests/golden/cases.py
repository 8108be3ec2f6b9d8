"""Which pictures are golden: every screen in three languages, a dozen in every other display."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.visit import Display

LANGUAGES = ("en", "es", "ar")
REFERENCE = (1280, 800)
DOZEN = (
    "home",
    "language",
    "topics",
    "comparison",
    "topic-leg-clot-1",
    "question-swelling",
    "question-cold-leg",
    "advice-emergency",
    "advice-same-day-longest",
    "display",
    "print",
    "still-here",
)


@dataclass(frozen=True)
class View:
    """How a set of screens is drawn: the size of the window and the display; all screens or not.

    *suffix* parts a picture from that of the same screen in the reference view.
    """

    suffix: str
    size: tuple[int, int]
    display: Display
    names: tuple[str, ...] = ()

    def key(self, name: str) -> str:
        """Return the name of the picture of the screen *name*."""
        return f"{name}.{self.suffix}" if self.suffix else name

    def shows(self, name: str) -> bool:
        """Tell whether the screen *name* is drawn in this view."""
        return not self.names or name in self.names


def views(language: str) -> Iterator[View]:
    """Yield the reference view of *language*, and the other displays that are drawn in it.

    Each other display is drawn in one language, the one that it is hardest for.
    """
    yield View("", REFERENCE, Display(language, 2))
    others = {
        "en": (
            View("black-on-white", REFERENCE, Display("en", 2, "black-on-white"), DOZEN),
            View("small", (1024, 600), Display("en", 2), DOZEN),
        ),
        "es": (
            View("soft", REFERENCE, Display("es", 2, "soft"), DOZEN),
            View("largest", REFERENCE, Display("es", 4), DOZEN),
        ),
        "ar": (
            View("white-on-black", REFERENCE, Display("ar", 2, "white-on-black"), DOZEN),
            View("portrait", (1080, 1920), Display("ar", 2), DOZEN),
        ),
    }
    yield from others[language]
