"""Check everything that a kiosk needs: one finding a line, for a site owner to read."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from kiosk.content import Content, ContentError, Point, Step, faults, load
from kiosk.content.check import records
from kiosk.drawings import unsafe
from kiosk.fonts import FontError, load_fonts
from kiosk.language.catalogue import faults as translation_faults
from kiosk.language.catalogue import file, sentences
from kiosk.language.known import SOURCE, Catalogue, languages
from kiosk.leaflet.furniture import leaflet_address
from kiosk.paths import CONTENT, ILLUSTRATIONS, RESOURCES
from kiosk.printing.keeping import FOREVER, keeping
from kiosk.printing.printer import Printer
from kiosk.site import Site, SiteError, load_site
from kiosk.typeset.faces import Face, open_faces
from kiosk.voice.trial import try_out
from kiosk.voice.voices import voices

LONGEST_TOPIC, LONGEST_LANGUAGE = "ask-your-pharmacist", "zh-Hant"
Status = Literal["ok", "warn", "fail"]


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, how it is, and what to do where it is not well."""

    status: Status
    subject: str
    text: str


def examine(site_file: Path | None, today: date) -> Iterator[Finding]:
    """Yield a finding for each thing that the kiosk rests on."""
    content = yield from _content()
    if content is not None:
        yield from _review(content, today)
        yield from _statements(content)
    yield from _illustrations()
    yield from _translations()
    yield from _fonts()
    yield from _site(site_file)


def _content() -> Generator[Finding, None, Content | None]:
    try:
        content = load(CONTENT)
    except ContentError as error:
        yield Finding("fail", "content", str(error))
        return None
    found = list(faults(content, ILLUSTRATIONS))
    for fault in found:
        yield Finding("fail", "content", fault)
    if not found:
        count = len(content.topics), len(content.checklist.questions), len(content.sources)
        yield Finding("ok", "content", "{} topics, {} questions, {} sources".format(*count))
    return content


def _review(content: Content, today: date) -> Iterator[Finding]:
    review = content.review
    if not review.clinicians:
        yield Finding("warn", "review", "no clinician has signed the content")
    if review.next_check < today:
        yield Finding("warn", "review", f"the next check was due on {review.next_check}")
    else:
        yield Finding("ok", "review", f"version {review.version}, next check {review.next_check}")


def _statements(content: Content) -> Iterator[Finding]:
    stated = [r for _, r in records(content) if isinstance(r, Point | Step)]
    unverified = [r for r in stated if r.unverified]
    weak = [
        r
        for r in stated
        if r.sources and all(content.sources[code].grade == "C" for code in r.sources)
    ]
    yield Finding("warn", "sources", f"{len(unverified)} of {len(stated)} statements unverified")
    if weak:
        yield Finding("warn", "sources", f"{len(weak)} statements rest only on press (grade C)")


def _illustrations() -> Iterator[Finding]:
    drawings = sorted(ILLUSTRATIONS.glob("*.svg"))
    found = [f"{path.name}: {fault}" for path in drawings for fault in unsafe(path)]
    for fault in found:
        yield Finding("fail", "illustrations", fault)
    if not found:
        yield Finding("ok", "illustrations", f"{len(drawings)} drawings")


def _translations() -> Iterator[Finding]:
    known = list(sentences())
    for code, language in languages().items():
        if code == SOURCE:
            continue
        for fault in translation_faults(code):
            yield Finding("fail", "translations", fault)
        catalogue = Catalogue(code)
        missing = catalogue.missing(known)
        if not catalogue.found:
            yield Finding("fail", "translations", f"{code}: run kiosk catalogue compile")
        elif missing:
            first = f"{missing[0].context}: {missing[0].source!r}"
            text = f"{code}: {len(missing)} of {len(known)} missing in {file(code).name}: {first}"
            yield Finding("fail", "translations", text)
        else:
            yield Finding("ok", "translations", f"{code}: {len(known)} sentences")
        if not language.reviewed:
            yield Finding("warn", "translations", f"{code}: a draft that nobody has signed")


def _fonts() -> Iterator[Finding]:
    try:
        fonts = load_fonts(RESOURCES / "fonts")
    except FontError as error:
        yield Finding("fail", "fonts", str(error))
        return
    for code, language in languages().items():
        lacking = sorted(_lacking(code, open_faces(fonts.stack(language.script))))
        if lacking:
            letters = " ".join(f"U+{ord(letter):04X}" for letter in lacking[:8])
            yield Finding("fail", "fonts", f"{code}: no font has {letters}")
        else:
            yield Finding("ok", "fonts", f"{code}: every character is there")


def _lacking(code: str, faces: Iterable[Face]) -> set[str]:
    """Return the characters of a language's sentences that none of its faces has."""
    say = Catalogue(code).say
    used = {letter for text in sentences() for letter in say(text) if not letter.isspace()}
    return {letter for letter in used if not any(face.nominal_glyph(letter) for face in faces)}


def _site(path: Path | None) -> Iterator[Finding]:
    try:
        site = load_site(path)
    except SiteError as error:
        yield Finding("fail", "site", str(error))
        return
    where = "demonstration site" if site.demonstration else site.settings.name or str(path)
    yield Finding("ok", "site", f"{where}, {site.settings.country}")
    checked = "confirmed by the site" if site.settings.numbers_confirmed else "to be checked"
    numbers = ", ".join(filter(None, (site.emergency_number, site.advice_line)))
    status: Status = "ok" if site.settings.numbers_confirmed else "warn"
    yield Finding(status, "numbers", f"{numbers}: {checked}")
    yield from _address(site)
    yield from _printer(site)
    yield from _voices(site.settings.languages or tuple(languages()))


def _address(site: Site) -> Iterator[Finding]:
    address = site.settings.leaflet_address
    if address and not leaflet_address(address, LONGEST_TOPIC, LONGEST_LANGUAGE):
        text = "leaflet_address: too long, or not http: the code holds words instead"
        yield Finding("warn", "site", text)


def _voices(codes: Iterable[str]) -> Iterator[Finding]:
    """Say of each language whether it is read aloud here, and who has still to approve it."""
    outcome = try_out()
    if outcome.fault:
        text = f"nothing is read aloud, no Listen button is shown: {outcome.fault}"
        yield Finding("warn", "voices", text)
    for code in codes:
        voice = voices().get(code)
        if voice is None:
            yield Finding("warn", "voices", f"{code}: espeak-ng has no voice, no Listen button")
        elif not outcome.fault and voice.name not in outcome.names:
            yield Finding("warn", "voices", f"{code}: the voice {voice.name} is not installed")
        elif voice.awaits_approval:
            text = f"{code}: a native speaker has to approve {voice.name}: {voice.doubt}"
            yield Finding("warn", "voices", text)
        elif not outcome.fault:
            yield Finding("ok", "voices", f"{code}: {voice.name}")


def _printer(site: Site) -> Iterator[Finding]:
    state = Printer(site.settings.printer).state()
    name = site.settings.printer or "default queue"
    if state.ready and not state.warning:
        yield Finding("ok", "printer", f"{name}: ready")
    else:
        yield Finding("warn", "printer", f"{name}: {state.reason}; see docs/printing.md")
    kept = keeping()
    if kept.files:
        text = "CUPS keeps printed sheets: set PreserveJobFiles No"
        yield Finding("warn", "printer", text)
    if kept.history in {0, FOREVER}:
        text = "set PreserveJobHistory 600, so that the kiosk learns whether a sheet came out"
        yield Finding("warn", "printer", text)
