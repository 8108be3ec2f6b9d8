"""All pictures together stay under 40 MB, whatever a visitor does, on any panel."""

import ctypes
import sys
from collections.abc import Iterator
from datetime import date
from itertools import cycle, repeat

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kiosk import visit as v
from kiosk.app import Kiosk, begin, build
from kiosk.gallery import patient_screens
from kiosk.leaflet.pictures import illustration
from kiosk.memory import give_back_at_once
from kiosk.print_shop.press import drawings, make
from kiosk.site import load_site
from kiosk.ui.dissolve import Dissolve
from kiosk.ui.icons import DRAWN
from kiosk.ui.palette import Mode

MOST_BYTES = 40_000_000
PANELS = {"1920x1080": (1920, 1080), "3840x2160": (3840, 2160), "2160x3840": (2160, 3840)}
TONES = (1, 2, 3, 4)
WITHOUT_LARGE_PICTURES = (
    "again-",
    "advice-",
    "review",
    "show-staff",
    "about",
    "language",
    "question-",
)
SCREENS_A_DISPLAY = 4
FIELDS = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost"


class Allocated(ctypes.Structure):
    """What the C library says of its memory; `hblkhd` is the bytes of all large pieces."""

    _fields_ = tuple((name, ctypes.c_size_t) for name in FIELDS.split())


def large_pieces() -> int:
    library = ctypes.CDLL(None)
    library.mallinfo2.restype = Allocated
    return int(library.mallinfo2().hblkhd)


def on_paper(kiosk: Kiosk) -> int:
    """What is kept of drawings for sheets, once each was printed in every tone of skin."""
    kept = [illustration(name, 1).picture for name in drawings(kiosk.stage.content)]
    pieces = [piece for picture in kept for piece in picture._recording.pieces]  # noqa: SLF001
    return len(TONES) * sum(map(sys.getsizeof, pieces))


class Scales:
    """Weighs the pictures as they count themselves, and as the C library counts."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk, self._paper = kiosk, on_paper(kiosk)
        self._other = large_pieces() - self._on_screen()
        self.counted = self.allocated = 0

    def weigh(self) -> None:
        settle()
        self.counted = max(self.counted, self._on_screen() + self._paper)
        self.allocated = max(self.allocated, large_pieces() - self._other + self._paper)

    def _on_screen(self) -> int:
        dissolving = sum(d.used for d in self._kiosk.window.findChildren(Dissolve))
        return self._kiosk.stage.pictures.pixels.used + DRAWN.used + dissolving


@pytest.fixture(params=PANELS)
def kiosk(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Kiosk]:
    give_back_at_once()
    made = build(qapp, load_site())
    made.window.resize(*PANELS[request.param])
    begin(made)
    made.window.show()
    settle()
    yield made
    made.stop()
    made.window.deleteLater()
    settle()


def settle() -> None:
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def displays(kiosk: Kiosk) -> Iterator[v.Display]:
    """One display after the other: language, text size, colours and skin change by turns."""
    languages, sizes = cycle(kiosk.stage.speech.offered), cycle((2, 4, 1, 2, 3))
    modes, tones = cycle([*Mode, Mode.NORMAL]), cycle(TONES)
    for turn in zip(languages, sizes, modes, tones, strict=True):
        yield from repeat(v.Display(*turn), SCREENS_A_DISPLAY)  # type: ignore[arg-type]


def walk(kiosk: Kiosk, scales: Scales) -> None:
    """Meet every picture that is large, in one display after the other; steps dissolve."""
    window, change = kiosk.window, displays(kiosk)
    for name, screen in patient_screens(kiosk.stage.content, "en"):
        if isinstance(screen, v.Reading) and screen.step:
            window.change(screen)
            scales.weigh()
        elif not name.startswith(WITHOUT_LARGE_PICTURES):
            standard = window.visit.standard
            window.show_visit(v.Visit((v.Home(), screen), next(change), standard))
            scales.weigh()


def look_at_every_page(kiosk: Kiosk, scales: Scales) -> None:
    """Look at the sheet with the most pages: large print in two languages."""
    stage, window = kiosk.stage, kiosk.window
    sheet = v.Sheet("es", second="ar", large=True)
    proof = make(sheet, stage.content, stage.site, date(2026, 11, 22)).proof
    screens: list[v.Screen] = [v.PrintSheet(sheet), *(v.LookCloser(sheet, n) for n in range(6))]
    for screen in screens:
        window.go(screen)
        window.page.show_proof(proof)  # type: ignore[union-attr]
        scales.weigh()


def test_all_pictures_stay_under_40_mb_whatever_a_visitor_does(kiosk: Kiosk) -> None:
    scales = Scales(kiosk)

    walk(kiosk, scales)
    look_at_every_page(kiosk, scales)

    assert scales.counted < MOST_BYTES
    assert scales.allocated < MOST_BYTES


def test_nothing_of_a_sheet_is_kept_once_nobody_looks_at_it(kiosk: Kiosk) -> None:
    before = kiosk.stage.pictures.pixels.used

    look_at_every_page(kiosk, Scales(kiosk))
    kiosk.window.start_over()
    settle()

    assert kiosk.stage.pictures.pixels.used == before
