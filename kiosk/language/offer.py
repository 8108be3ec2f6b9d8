"""Which languages a site offers: those that it names, as far as they are complete."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from kiosk.content import Content, Text, texts
from kiosk.language.known import SOURCE, Catalogue, languages
from kiosk.paths import TRANSLATIONS
from kiosk.site import Site, SiteError

COMPLETE = "complete.json"


def content_texts(content: Content) -> Iterable[Text]:
    """Return every sentence of the content files."""
    for node in (*content.topics, content.checklist, content.advice):
        yield from (text for _, text in texts(node))


def offered(site: Site, content: Content, folder: Path = TRANSLATIONS) -> tuple[str, ...]:
    """Return the codes of the languages to offer, in the site's order.

    A language is offered only if nothing is missing: neither of the sentences in code, which
    `kiosk catalogue compile` counts, nor of the content as it is now. English is always there.
    Raises SiteError for a language that the product does not know.
    """
    wanted = site.settings.languages or tuple(languages())
    for code in (*wanted, site.settings.staff_language):
        if code not in languages():
            raise SiteError(f"languages: {code!r} is not a language of the product")
    counted = missing_in_code(folder)
    said = list(content_texts(content))
    whole = [
        code
        for code in wanted
        if code == SOURCE or (counted.get(code) == 0 and not Catalogue(code, folder).missing(said))
    ]
    return tuple(whole) or (SOURCE,)


def missing_in_code(folder: Path = TRANSLATIONS) -> dict[str, int]:
    """Return how many sentences each compiled language lacked; nothing before the first."""
    path = folder / COMPLETE
    try:
        found: dict[str, int] = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found
