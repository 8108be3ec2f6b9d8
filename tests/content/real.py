"""The real content, as it ships."""

import tomllib

from kiosk.content import Content, Topic, load, texts
from kiosk.paths import CONTENT, RESOURCES

REAL: Content = load(CONTENT)
COUNTRIES = tomllib.loads((RESOURCES / "countries.toml").read_text("utf-8"))


def said(topic: Topic) -> dict[str, str]:
    """Return every text of *topic* by its key."""
    return {key: text.source for key, text in texts(topic)}


def prose(topic: Topic) -> list[str]:
    """Return what is read as sentences: no title, heading or label of a picture."""
    names = ("title", "heading", "table.cramp", "table.clot", "clot_note")
    return [
        words
        for key, words in said(topic).items()
        if not key.endswith(names) and ".labels." not in key
    ]
