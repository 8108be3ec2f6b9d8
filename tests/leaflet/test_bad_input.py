"""Whatever a site writes or a disk does: a correct sheet, or one clear sentence."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import msgspec
import pikepdf
import pytest
from PIL import Image

from kiosk import fonts as fonts_of_kiosk
from kiosk.__main__ import main
from kiosk.language.known import languages
from kiosk.leaflet import typography
from kiosk.leaflet.pdf import arrange, render
from kiosk.paths import RESOURCES
from kiosk.site import load_site
from tests.leaflet.checkers import faults
from tests.leaflet.sheets import a_clinic, boxes, content, leaflet
from tests.typeset.reading import plain_text, run, saved

COMMAND = ("leaflet", "--language", "en", "--date", "2026-11-22")


def site_file(folder: Path, **settings: object) -> Path:
    path = folder / "site.toml"
    lines = (f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in settings.items())
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def told(capsys: pytest.CaptureFixture[str]) -> str:
    """The one sentence on standard error."""
    said = capsys.readouterr().err
    assert said.startswith("kiosk: ")
    assert said.count("\n") == 1
    assert "Traceback" not in said
    return said


@pytest.mark.parametrize(
    "name",
    [
        "Clinic " * 600,
        "x" * 4000,
        "",
        "Two\nlines\tand a tab",
        "**bold** {page}",
        "Smile 😀 clinic",
        "عيادة الحي",
        "\u202eThgir ot tfel",
    ],
)
def test_any_name_of_a_site_gives_a_correct_sheet(name: str, tmp_path: Path) -> None:
    site = site_file(tmp_path, name=name, address="", country="GB-ENG")
    output = tmp_path / "sheet.pdf"

    status = main([*COMMAND, "--site", str(site), "-o", str(output)])

    assert status == 0
    data = output.read_bytes()
    assert "Get emergency help now" in plain_text(data)
    with pikepdf.open(BytesIO(data)) as document:
        assert len(document.pages) == 2
    assert "No syntax" in run("qpdf", "--check", saved(data, tmp_path))


@pytest.mark.parametrize("name", ["Smile 😀 clinic", "عيادة الحي", "东街药房", "\x07", "ร้านยา"])
@pytest.mark.parametrize("language", ["en", "ar", "es+ar"])
def test_any_name_of_a_site_gives_a_sheet_of_an_emergency(name: str, language: str) -> None:
    data = render(leaflet("emergency", language, site=a_clinic(name=name)))

    assert "999" in plain_text(data)


@pytest.mark.parametrize("name", ["Dr. 李明", "د. أحمد", "Dr. O'Neill 😀"])
def test_any_name_of_a_clinician_gives_a_correct_sheet(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    review = msgspec.structs.replace(content().review, clinicians=(name,))
    signed = msgspec.structs.replace(content(), review=review)
    monkeypatch.setattr("tests.leaflet.sheets.content", lambda: signed)

    data = render(leaflet("main"))

    assert "Dr." in plain_text(data) or "أحمد" in plain_text(data)


@pytest.mark.parametrize("size", [(1, 1), (900, 300), (1, 4000), (4000, 1)])
@pytest.mark.parametrize("language", ["en", "ar+en"])
def test_a_logo_of_any_shape_stands_in_the_foot_of_a_correct_sheet(
    size: tuple[int, int], language: str, tmp_path: Path
) -> None:
    Image.new("RGB", size, "navy").save(tmp_path / "logo.png")
    site = load_site(site_file(tmp_path, logo="logo.png"))

    data = render(leaflet("main", language, site=site))

    assert faults(data, tmp_path, arabic="ar" in language) == []
    with pikepdf.open(BytesIO(data)) as document:
        assert {len(page.get_images()) for page in document.pages} == {1}


def test_the_sheet_of_an_emergency_bears_no_logo(tmp_path: Path) -> None:
    Image.new("RGB", (90, 30), "navy").save(tmp_path / "logo.png")
    site = load_site(site_file(tmp_path, logo="logo.png"))

    with pikepdf.open(BytesIO(render(leaflet("emergency", site=site)))) as document:
        assert [len(page.get_images()) for page in document.pages] == [0]


def test_a_character_that_no_font_has_leaves_the_rest_of_the_name() -> None:
    data = render(leaflet("main", site=a_clinic(name="Smile 😀 clinic")))

    assert "Smile clinic" in plain_text(data)


def test_a_word_wider_than_its_column_is_broken_and_nothing_is_lost() -> None:
    made = leaflet("main")
    word = "Donaudampfschifffahrtsgesellschaftskapitänsmützenknopf" * 2
    box = next(boxes(made))
    wide = replace(box, items=((word,), *box.items))
    blocks = tuple(wide if block == box else block for block in made.blocks)

    data = render(replace(made, blocks=blocks))

    assert word in plain_text(data).replace(" ", "")


def test_content_with_a_character_that_no_font_has_gets_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    thai = "\u0e02"
    monkeypatch.setattr("kiosk.leaflet.main_sheet.CHECK_THIS_LIST", text_of(thai))

    status = main([*COMMAND, "-o", str(tmp_path / "sheet.pdf")])

    assert status == 1
    assert "U+0E02" in told(capsys)
    assert list(tmp_path.iterdir()) == []


def text_of(source: str) -> object:
    from kiosk.content import Text  # noqa: PLC0415

    return Text("leaflet", source)


def test_a_language_without_a_font_gets_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    thai = msgspec.structs.replace(languages()["es"], script="thai")
    monkeypatch.setitem(languages(), "th", thai)

    status = main(["leaflet", "--language", "th", "-o", str(tmp_path / "sheet.pdf")])

    assert status == 1
    assert "no fonts for the script 'thai'" in told(capsys)
    assert isinstance(typography.fonts(), fonts_of_kiosk.Fonts)
    assert (RESOURCES / "fonts").is_dir()


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("{folder}", "is a folder; name a file"),
        ("{folder}/nowhere/sheet.pdf", "choose a place to write to"),
        ("/sys/sheet.pdf", "choose a place to write to"),
        ("/dev/full", "No space left on device"),
    ],
)
def test_a_place_that_cannot_be_written_gets_one_sentence(
    output: str, sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main([*COMMAND, "-o", output.format(folder=tmp_path)])

    assert status == 1
    assert sentence in told(capsys)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_fills_up_keeps_the_old_sheet_and_no_torn_one(tmp_path: Path) -> None:
    output = tmp_path / "sheet.pdf"
    output.write_bytes(b"the old sheet")
    program = (
        "import resource, sys; from kiosk.__main__ import main; "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000)); sys.exit(main(sys.argv[1:]))"
    )

    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", program, *COMMAND, "-o", str(output)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "nothing was written" in done.stderr
    assert done.stderr.count("\n") == 1
    assert output.read_bytes() == b"the old sheet"
    assert list(tmp_path.iterdir()) == [output]


@pytest.mark.parametrize(
    "wrong",
    [
        ("--topic", "massage"),
        ("--language", "xx"),
        ("--with", "en"),
        ("--rest", "no"),
        ("--answers", "breathing=perhaps"),
        ("--topic", "travel", "--answers", "breathing=no"),
    ],
)
def test_wrong_usage_ends_with_two_and_says_why(
    wrong: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        main([*COMMAND, *wrong, "-o", str(tmp_path / "sheet.pdf")])

    assert stop.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_site_without_an_advice_line_has_a_sheet_without_that_number() -> None:
    site = msgspec.structs.replace(a_clinic(), advice_line=None)

    assert len(arrange(leaflet("main", site=site)).layout.pages) == 2
