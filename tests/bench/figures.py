"""What was measured, and how it reads: medians, as ratios, beside what was aimed at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from statistics import median, quantiles
from typing import Any

SLOWEST_SHOWN = 5


class Figures:
    """Numbers by what they measure: seconds, MiB, or milliseconds."""

    def __init__(self) -> None:
        self._found: defaultdict[str, list[float]] = defaultdict(list)
        self.slowest: list[tuple[str, float]] = []

    def add(self, name: str, *numbers: float) -> None:
        self._found[name] += numbers

    def add_visit(self, visit: dict[str, Any]) -> None:
        """Keep what tests.bench.visit wrote."""
        self.add("screen", *(taken for _, taken in visit["screens"]))
        self.add("language", *visit["languages"])
        self.add("memory after", visit["memory"])
        by_time = sorted(visit["screens"], key=lambda change: -change[1])
        self.slowest = [(name, taken) for name, taken in by_time[:SLOWEST_SHOWN]]

    def add_pictures(self, taken: dict[str, Any]) -> None:
        """Keep what tests.bench.pictures wrote."""
        self.add("picture", *taken["pictures"].values())
        self.add("touched", *taken["touched"])
        self.add("moving", *taken["moving"])

    def median(self, name: str) -> float:
        return median(self._found[name])

    def worst(self, name: str) -> float:
        return max(self._found[name])

    def count(self, name: str) -> int:
        return len(self._found[name])

    def percentile_99(self, name: str) -> float:
        return quantiles(self._found[name], n=100, method="inclusive")[98]


def report(figures: Figures) -> Iterator[str]:
    """Yield the lines to print."""
    yield ""
    yield from _beside(figures, "start", "s", {"bare": 1.4, "chromium": 0.4})
    yield from _beside(figures, "memory", "MiB", {"bare": 1.6, "chromium": 0.25})
    yield f"memory after visits and sheets: {figures.median('memory after'):.0f} MiB"
    changes = f"{figures.count('screen')} changes"
    yield f"next screen painted, median of {changes}: {figures.median('screen'):.1f} ms"
    yield _aimed("next screen painted, 99th percentile", figures.percentile_99("screen"), 16.7)
    for name, taken in figures.slowest:
        yield f"    {taken:.1f} ms: {name}"
    yield from _pictures(figures)
    yield _aimed("language changed and painted, median", figures.median("language"), 50)
    yield f"    slowest {figures.worst('language'):.1f} ms"
    for language in ("en", "es", "ar"):
        first = figures.median(f"first leaflet {language}")
        yield _aimed(f"leaflet in {language} ready", figures.median(f"leaflet {language}"), 200)
        yield f"    the first of a process, ReportLab loaded: {first:.0f} ms"


def _pictures(figures: Figures) -> Iterator[str]:
    """Yield what drawings and dissolves take, in CPU time of the window's thread."""
    count, middle = figures.count("picture"), figures.median("picture")
    yield f"a drawing for the first time, median of {count}: {middle:.1f} ms of CPU time"
    yield _aimed("    99th percentile", figures.percentile_99("picture"), 16.7)
    yield _aimed("    slowest", figures.worst("picture"), 16.7)
    yield f"next step of a figure, touch to first frame: {figures.median('touched'):.1f} ms"
    count, middle = figures.count("moving"), figures.median("moving")
    yield f"frames while it dissolves, median of {count}: {middle:.1f} ms"
    yield _aimed("    99th percentile", figures.percentile_99("moving"), 16.7)


def _beside(figures: Figures, what: str, unit: str, aims: dict[str, float]) -> Iterator[str]:
    kiosk = figures.median(f"{what} kiosk")
    yield f"{what}: kiosk {kiosk:.2f} {unit}"
    for other, aim in aims.items():
        value = figures.median(f"{what} {other}")
        ratio = kiosk / value
        verdict = "met" if ratio <= aim else "NOT MET"
        yield f"    {other} {value:.2f} {unit}: ratio {ratio:.2f}, aim at most {aim}: {verdict}"


def _aimed(what: str, milliseconds: float, aim: float) -> str:
    verdict = "met" if milliseconds <= aim else "NOT MET"
    return f"{what}: {milliseconds:.1f} ms, aim under {aim:g} ms: {verdict}"
