"""What the programs took, side by side: medians, as ratios to ours, beside what is aimed at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from statistics import median

ENGINES = {
    "ours": "kiosk",
    "typst_engine": "Typst",
    "weasy": "WeasyPrint",
    "fpdf_engine": "fpdf2",
    "chromium": "Chromium",
}
NAMES = {"en": "English", "ar": "Arabic", "zh-Hans": "Chinese", "hi": "Hindi"}
WARM_MS, SIZE_KB, FIRST_RATIO = 100, 100, 1.25
KB = 1000


class Figures:
    """Numbers by language, program and what they measure: ms, MiB or bytes."""

    def __init__(self) -> None:
        self._found: defaultdict[tuple[str, str, str], list[float]] = defaultdict(list)

    def add(self, language: str, engine: str, what: str, *numbers: float) -> None:
        self._found[language, engine, what] += numbers

    def median(self, language: str, engine: str, what: str) -> float:
        return median(self._found[language, engine, what])


def report(figures: Figures) -> Iterator[str]:
    """Yield the lines to print."""
    for language, name in NAMES.items():
        yield f"\n{name}: the same sheet, ratio to the kiosk's in brackets"
        yield f"{'':12}{'warm ms':>16}{'cold ms':>16}{'peak MiB':>16}{'KB':>16}"
        for engine, label in ENGINES.items():
            cells = (
                _cell(figures, language, engine, what, unit)
                for what, unit in (("warm", 1), ("cold", 1), ("peak", 1), ("size", KB))
            )
            yield f"{label:12}{''.join(cells)}"
        yield from _aims(figures, language)


def first_sheets(first: dict[str, tuple[float, float]]) -> Iterator[str]:
    """Yield how the first sheet of a kiosk that stood for ten seconds compares with the next."""
    yield "\nordered from the screen, previews too: CPU time of the first after 10 s, and the next"
    for language, (one, following) in first.items():
        ratio = one / following
        met = _verdict(ratio <= FIRST_RATIO)
        yield f"{NAMES[language]:12}{one:6.0f} ms, {following:.0f} ms: ratio {ratio:.2f}, {met}"


def _cell(figures: Figures, language: str, engine: str, what: str, unit: int) -> str:
    value = figures.median(language, engine, what)
    ratio = value / figures.median(language, "ours", what)
    return f"{value / unit:.0f} ({ratio:.2f})".rjust(16)


def _aims(figures: Figures, language: str) -> Iterator[str]:
    warm = figures.median(language, "ours", "warm")
    size = figures.median(language, "ours", "size") / KB
    others = {label: figures.median(language, e, "warm") for e, label in ENGINES.items()}
    faster = [label for label, taken in others.items() if taken < warm]
    yield f"  under {WARM_MS} ms warm: {_verdict(warm < WARM_MS)}"
    yield f"  under {SIZE_KB} KB: {_verdict(size < SIZE_KB)}"
    first = _verdict(not faster) + (f" ({', '.join(faster)})" if faster else "")
    yield f"  none that shapes text is faster: {first}"


def _verdict(met: bool) -> str:
    return "met" if met else "NOT MET"
