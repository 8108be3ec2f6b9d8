"""A site that adds a script adds a row and its files, and hears at once what is wrong."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from kiosk.fonts import FontError, load_fonts
from kiosk.typeset.faces import open_face, open_faces
from tests.typeset.sample import FONTS, RESOURCES

FOLDER = RESOURCES / "fonts"


def test_every_script_falls_back_on_noto_sans() -> None:
    for script in FONTS.scripts:
        for bold in (False, True):
            assert FONTS.stack(script, bold=bold)[-1] == FONTS.stack("latin", bold=bold)[0]
        assert FONTS.families(script)[-1] == "Noto Sans"


def test_arabic_is_asked_of_the_arabic_font_first() -> None:
    assert FONTS.families("arabic") == ("Noto Sans Arabic", "Noto Sans")
    assert [f.path.name for f in FONTS.stack("arabic", bold=True)] == [
        "NotoSansArabic-Bold.ttf",
        "NotoSans-Bold.ttf",
    ]


def test_every_font_file_in_the_folder_is_listed_and_licensed() -> None:
    licences = [path.read_text("utf-8") for path in FOLDER.glob("*.txt")]

    assert set(FONTS.files()) == set(FOLDER.glob("*.ttf"))
    for path in FONTS.files():
        names = TTFont(path)["name"]
        (owner,) = re.findall("Google|Adobe", str(names.getDebugName(0)))
        (licence,) = (text for text in licences if owner in text.splitlines()[0])
        assert "SIL OPEN FONT LICENSE Version 1.1" in licence
        reserved = re.findall("Reserved Font Name '(.+?)'", licence)
        assert not any(name in str(names.getDebugName(4)) for name in reserved)


def test_the_whole_set_stays_small_enough_to_ship() -> None:
    assert sum(path.stat().st_size for path in FONTS.files()) < 25_000_000


def test_the_screen_finds_each_font_by_its_family_and_weight() -> None:
    for fonts in FONTS.scripts.values():
        for file, weight in ((fonts.regular, 400), (fonts.bold, 700)):
            font = TTFont(file.path)
            assert font["name"].getDebugName(1) == fonts.family
            assert font["OS/2"].usWeightClass == weight


def test_the_fonts_have_the_weights_that_the_list_says() -> None:
    for script in FONTS.scripts:
        regular, bold = (open_faces(FONTS.stack(script, bold=b))[0] for b in (False, True))
        assert regular.stem_width < bold.stem_width
        assert regular.ascent > 0 > regular.descent


@pytest.mark.parametrize(
    ("listed", "complaint"),
    [
        ('[latin]\nregular = "none.ttf"\nbold = "none.ttf"\nfamily = "None"', "none.ttf"),
        ('[latin]\nregular = "NotoSans-Regular.ttf"', "bold"),
        ("", "latin"),
        ("[latin", "fonts.toml"),
    ],
)
def test_a_wrong_list_is_an_error_that_names_the_file(
    listed: str, complaint: str, tmp_path: Path
) -> None:
    shutil.copy(FOLDER / "NotoSans-Regular.ttf", tmp_path)
    (tmp_path / "fonts.toml").write_text(listed, encoding="utf-8")

    with pytest.raises(FontError, match=complaint):
        load_fonts(tmp_path)


def test_a_script_without_a_row_is_an_error() -> None:
    with pytest.raises(FontError, match="thai"):
        FONTS.stack("thai")


def test_a_font_is_opened_once() -> None:
    path = FONTS.stack("latin")[0].path

    assert open_face(path) is open_face(path)
