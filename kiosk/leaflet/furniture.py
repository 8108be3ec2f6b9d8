"""What stands on more than one kind of sheet: warning boxes, disclaimer, QR code."""

from __future__ import annotations

from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from kiosk.content import Content, Level, Role, Text
from kiosk.leaflet.blocks import Block, Code, LevelBox, Note, Paragraph, Words, plain
from kiosk.leaflet.colophon import drafts, review, site_name, sources
from kiosk.leaflet.speaker import Speakers
from kiosk.site import Site
from kiosk.words import READ_ON_PHONE

QR_ALTERNATIVE = Text("leaflet", "A square code that a telephone camera reads: {held}")
QR_TEXT = Text("leaflet", "Point the camera of a telephone at the code. It holds: {held}")
SCAN_ADDRESS = Text("leaflet", "Point the camera of a telephone at the code to open this sheet.")
MOST_BYTES = 300
IN_PATHS = "/%:@!$&'()*+,;=~-._"


def fields(site: Site) -> dict[str, str]:
    """Return what the fields of sentences are filled with at *site*."""
    return {
        "emergency_number": site.emergency_number,
        "advice_line": site.advice_line or "",
    }


def level_box(
    level: Level, content: Content, site: Site, speakers: Speakers, *, signs: bool
) -> LevelBox:
    """Return the box of *level* with its number, and with its warning signs if asked for."""
    outcome = content.advice.of(level)
    role = {Level.EMERGENCY: Role.EMERGENCY_SIGN, Level.SAME_DAY: Role.LEG_SIGN}.get(level)
    items = content.checklist.signs(role) if signs and role else ()
    way = content.advice.ways[site.country.way]
    how = {Level.SAME_DAY: way.same_day, Level.SOON: way.soon}.get(level, outcome.how)
    number = {Level.EMERGENCY: site.emergency_number, Level.SAME_DAY: site.advice_line}.get(level)
    return LevelBox(
        level=level.value,
        word=speakers.say(outcome.word),
        heading=speakers.say(outcome.heading),
        how=speakers.say(how),
        number=number,
        items=tuple(speakers.say(sign.text) for sign in items),
    )


def warnings(content: Content, site: Site, speakers: Speakers) -> tuple[Block, ...]:
    """Return both warning lists with their numbers, and what to do if none fits."""
    return (
        level_box(Level.EMERGENCY, content, site, speakers, signs=True),
        level_box(Level.SAME_DAY, content, site, speakers, signs=True),
        worried(content, speakers),
    )


def worried(content: Content, speakers: Speakers) -> Paragraph:
    """Return what to do if no sign fits, and how to look at brown or black skin."""
    lead = speakers.say(content.advice.worried.text)
    return Paragraph(speakers.say(content.advice.skin.text), lead=lead)


def disclaimer(content: Content, speakers: Speakers) -> Paragraph:
    """Return the sentence that this educates and cannot tell what is wrong."""
    return Paragraph(speakers.say(content.advice.sheet_disclaimer), size="small")


def note(site: Site, speakers: Speakers) -> Note:
    """Return the line at the head of a sheet: of the demonstration site, of a draft."""
    nothing = ("",) * len(speakers.voices)
    return Note(site_name(site, speakers) if site.demonstration else nothing, drafts(speakers))


def code(content: Content, site: Site, speakers: Speakers, sheet: str, *rests_on: object) -> Code:
    """Return the QR code with the state of review and the sources beside it.

    It holds the site's address of *sheet* where it has one, else what to do and the numbers,
    in the first language.
    """
    address = site.settings.leaflet_address
    opens = leaflet_address(address, sheet, speakers.voices[0].language) if address else ""
    held = tuple(
        opens or qr_text(content, site, Speakers((voice,), speakers.fields))
        for voice in speakers.voices
    )
    text = SCAN_ADDRESS if opens else QR_TEXT
    return Code(
        data=held[0],
        alternative=_with_held(QR_ALTERNATIVE, held, speakers),
        heading=speakers.say(READ_ON_PHONE),
        text=_with_held(text, held, speakers),
        fine=(
            review(content, speakers),
            sources(content, speakers, *rests_on),
        ),
    )


def _with_held(text: Text, held: Words, speakers: Speakers) -> Words:
    """Return *text* with what the code holds, said in each language."""
    return tuple(
        voice.write(text, held=" · ".join(data.splitlines()))
        for voice, data in zip(speakers.voices, held, strict=True)
    )


def leaflet_address(address: str, sheet: str, language: str) -> str:
    """Return the address of a sheet, a query of the site's own kept.

    Characters outside ASCII are percent-encoded, so that every telephone opens it. An address
    that no telephone opens, or that is too long for the code, gives "".
    """
    try:
        parts = urlsplit(address.strip())
        host = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode()
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or not host:
        return ""
    query = [*parse_qsl(parts.query, keep_blank_values=True)]
    query += [("sheet", sheet), ("language", language)]
    path, fragment = (quote(part, safe=IN_PATHS) for part in (parts.path, parts.fragment))
    whole = urlunsplit((parts.scheme, host, path, urlencode(query), fragment))
    return whole if len(whole.encode()) <= MOST_BYTES else ""


def qr_text(content: Content, site: Site, speakers: Speakers) -> str:
    """Return the shortest form of what to do and the numbers, in the first language.

    At most 300 bytes: where the headings are too long the words of the levels stand for them,
    and a line that does not fit is left out whole.
    """
    levels = ((Level.EMERGENCY, site.emergency_number), (Level.SAME_DAY, site.advice_line))
    outcomes = [(content.advice.of(level), number) for level, number in levels]
    for texts in (
        [(outcome.heading, number) for outcome, number in outcomes],
        [(outcome.word, number) for outcome, number in outcomes],
    ):
        lines = [_line(plain(speakers.say(text)[0]), number) for text, number in texts]
        if _size(lines) <= MOST_BYTES:
            break
    while _size(lines) > MOST_BYTES:
        lines.pop()
    return "\n".join(lines)


def _line(words: str, number: str | None) -> str:
    return f"{words}: {number}" if number else words


def _size(lines: list[str]) -> int:
    return len("\n".join(lines).encode())
