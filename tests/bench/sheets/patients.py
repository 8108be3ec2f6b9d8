"""The sheets that everyone sets: one for each of several patients, with table and picture.

A sheet is the personal one of the product, with the comparison table and a drawing of the
main sheet below it, as a benchmark of setting pages should hold what pages hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from kiosk.commands.answers import parse
from kiosk.content import Content, Text, load
from kiosk.leaflet.blocks import Block, Drawing, Figure, Leaflet, Note, Paragraph, Staged
from kiosk.leaflet.compose import compose
from kiosk.leaflet.furniture import fields
from kiosk.leaflet.main_sheet import LEG_PICTURE, comparison
from kiosk.leaflet.speaker import Speaker, Speakers
from kiosk.leaflet.speakers import speaker
from kiosk.paths import CONTENT
from kiosk.site import Site, load_site
from kiosk.visit import Sheet
from tests.bench.sheets.stand_ins import LENGTHS, stand_in

PICTURE = "scene-sore-calf"
CAPTION = Text("benchmark", "A sore calf after sitting for a long time.")
PRINTED = date(2026, 11, 22)
PAGES = 3
ANSWERS = (
    "swelling=yes",
    "swelling=yes recent-events=operation,bed-rest",
    "swelling=unsure lasting-pain=yes",
    "swelling=yes conditions=past-clot,cancer",
    "lasting-pain=yes recent-events=long-trip",
    "swelling=yes skin-change=yes",
    "skin-change=yes conditions=family-clot recent-events=cast",
    "swelling=yes lasting-pain=unsure walking-pain=yes",
)


def voice(language: str) -> Speaker:
    """Return the speaker of a language, or a stand-in until it has a translation."""
    return stand_in(language) if language in LENGTHS else speaker(language)


def leaflets(language: str) -> list[Leaflet]:
    """Return the sheet of each patient."""
    content, site, said = load(CONTENT), load_site(), voice(language)
    more = tuple(_more(content, site, said))
    return [_leaflet(words, content, site, said, more) for words in ANSWERS]


def _leaflet(
    written: str, content: Content, site: Site, said: Speaker, more: tuple[Block, ...]
) -> Leaflet:
    sheet = Sheet(said.language, answers=parse(content.checklist, written.split(), "no"))
    made = compose(sheet, content, site, lambda _: said, PRINTED)
    return replace(made, blocks=(*_in_full(made.blocks), *more), pages=PAGES)


def _in_full(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield what stands on the paper where there is room for all."""
    for block in blocks:
        match block:
            case Staged(staged, stages):
                yield from staged if 0 in stages else ()
            case Note(demonstration, draft):
                said = (f"**{demonstration[0]}**", draft[0])
                yield Paragraph((" · ".join(filter(None, said)),), size="fine")
            case _:
                yield block


def _more(content: Content, site: Site, said: Speaker) -> Iterator[Block]:
    speakers = Speakers((said,), fields(site))
    yield from (comparison(topic.table, speakers) for topic in content.topics if topic.table)
    drawing = Drawing(PICTURE, speakers.say(LEG_PICTURE))
    yield Figure((drawing,), (), speakers.say(CAPTION))
