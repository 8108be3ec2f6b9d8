"""Every character that a patient may read has a glyph, in regular and in bold."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.language.known import languages
from kiosk.typeset.bidi import CONTROLS
from kiosk.typeset.faces import open_faces
from tests.typeset.sample import FONTS
from tests.typeset.script_sheet import SAMPLES, Sample

CATALOGUES = sorted((Path(__file__).parents[2] / "translations").glob("*.ts"))
DRAWS_NOTHING = CONTROLS | set("\n\u00ad\u200b\u200c\u200d\u2060")
HANZI = range(0x4E00, 0xA000)


def characters_of(catalogue: Path) -> set[str]:
    """Return the characters of the translations, and of the sources that may stand in for them."""
    messages = ElementTree.parse(catalogue).iter("message")
    fields = (message.iter(name) for message in messages for name in ("source", "translation"))
    return {character for field in fields for item in field for character in _all_of(item)}


def _all_of(item: ElementTree.Element) -> str:
    return "".join(item.itertext())


def lacking(script: str, characters: set[str]) -> set[str]:
    """Return the characters that no font of a script has, in one of its weights."""
    missing = set()
    for bold in (False, True):
        faces = open_faces(FONTS.stack(script, bold=bold))
        missing |= characters.difference(*(face.characters for face in faces))
    return missing - DRAWS_NOTHING


def in_encoding(codec: str, leads: range) -> set[str]:
    """Return the ideographs that an encoding of two bytes holds in some of its rows."""
    pairs = (bytes([lead, trail]) for lead in leads for trail in range(0x40, 0xFF))
    found = {character for pair in pairs for character in pair.decode(codec, "ignore")}
    return {character for character in found if ord(character) in HANZI}


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_every_character_of_a_translation_has_a_glyph(catalogue: Path) -> None:
    language = catalogue.stem.removeprefix("kiosk_")

    characters = characters_of(catalogue)

    assert len(characters) > 30
    assert lacking(languages()[language].script, characters) == set()


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: str(sample.language))
def test_every_character_of_a_sample_has_a_glyph(sample: Sample) -> None:
    assert lacking(sample.script, set("".join(sample.texts()))) == set()


def test_a_name_in_common_characters_can_be_shown_in_chinese() -> None:
    simplified = in_encoding("gb2312", range(0xB0, 0xF8))
    traditional = in_encoding("big5", range(0xA4, 0xC7))

    assert (len(simplified), len(traditional)) == (6763, 5401)
    assert lacking("simplified-chinese", simplified) == set()
    assert lacking("traditional-chinese", traditional) == set()


def test_a_character_that_a_font_lacks_is_found() -> None:
    assert lacking("devanagari", set("\u0915 \u4f11 a")) == {"\u4f11"}
