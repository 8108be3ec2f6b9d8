"""What bad content, settings and translations get: a clear sentence, and nothing half-done."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content import ContentError, check, load
from kiosk.language import catalogue
from kiosk.paths import CONTENT, ILLUSTRATIONS, TRANSLATIONS
from kiosk.site import SiteError, load_site
from tests.commands.conftest import Said

Run = Callable[..., Said]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    copy = tmp_path / "content"
    shutil.copytree(CONTENT, copy)
    return copy


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize(
    ("name", "old", "new", "says"),
    [
        ("checklist.toml", 'role = "emergency-sign"', 'role = "urgent"', "questions[0].role"),
        ("checklist.toml", "stem = ", "stam = ", "questions[0]"),
        ("checklist.toml", 'text = "It is hard to breathe"', "text = 7", "signs[0].text"),
        ("checklist.toml", 'text = "It is hard to breathe"', 'text = " "', "signs[0].text"),
        ("advice.toml", 'word = "NOW"\n', "", "word"),
        ("review.toml", "next_check = 2027-11-22", 'next_check = "soon"', "next_check"),
        ("sources.toml", 'grade = "A"', 'grade = "D"', "grade"),
        ("review.toml", "version", "version = = ", "review.toml"),
    ],
)
def test_a_wrong_key_or_type_is_named_with_its_file(
    content: Path, name: str, old: str, new: str, says: str
) -> None:
    spoil(content / name, old, new)

    with pytest.raises(ContentError) as error:
        load(content)

    assert name in str(error.value)
    assert says in str(error.value)


@pytest.mark.parametrize(
    ("name", "old", "new", "says"),
    [
        ("checklist.toml", 'id = "fainting"', 'id = "breathing"', "'breathing' stands 2 times"),
        ("checklist.toml", '"NHS-PE"', '"NHS-XX"', "the source 'NHS-XX' is not in sources.toml"),
        (
            "checklist.toml",
            '"sign-chest-pain"',
            '"sign-nothing"',
            "no illustration 'sign-nothing'",
        ),
        ("checklist.toml", "breathing = ", "breath = ", "no question 'breath'"),
    ],
)
def test_what_does_not_fit_together_is_named(
    content: Path, name: str, old: str, new: str, says: str
) -> None:
    spoil(content / name, old, new)

    with pytest.raises(ContentError, match=says):
        check(load(content), ILLUSTRATIONS)


@pytest.mark.parametrize(
    "unsafe", ['<text x="1">no</text>', '<g opacity="0.5"/>', '<rect style="fill:#123456"/>']
)
def test_an_illustration_that_one_renderer_cannot_draw_is_named(
    tmp_path: Path, unsafe: str
) -> None:
    drawings = tmp_path / "illustrations"
    shutil.copytree(ILLUSTRATIONS, drawings)
    spoil(drawings / "sign-dark-pee.svg", "</svg>", f"{unsafe}</svg>")

    with pytest.raises(ContentError, match=r"sign-dark-pee\.svg: "):
        check(load(CONTENT), drawings)


def test_a_missing_file_is_named(content: Path) -> None:
    (content / "advice.toml").unlink()

    with pytest.raises(ContentError, match=r"advice\.toml: No such file"):
        load(content)


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ("colour = 1", "colour"),
        ('country = "XX"', "'XX' is not in countries.toml"),
        ('country = "GB-NIR"', "numbers_confirmed"),
        ('country = "DE"', "numbers_confirmed"),
        ('emergency_number = "nine"', "emergency_number"),
        ('emergency_number = "##"', "emergency_number"),
        ('advice_line = "1"', "advice_line"),
        ('paper = "a5"', "paper"),
        ("idle_seconds = 10", "idle_seconds"),
        ("panel_width_mm = 1", "panel_width_mm"),
        ('numbers_confirmed = "yes"', "numbers_confirmed"),
        ("name = ", "site.toml"),
    ],
)
def test_settings_that_cannot_be_used_are_named(tmp_path: Path, settings: str, says: str) -> None:
    file = tmp_path / "site.toml"
    file.write_text(settings, "utf-8")

    with pytest.raises(SiteError) as error:
        load_site(file)

    assert str(file) in str(error.value)
    assert says in str(error.value)


def test_a_country_whose_numbers_the_site_has_confirmed_starts(tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    file.write_text('country = "GB-NIR"\nnumbers_confirmed = true\n', "utf-8")

    site = load_site(file)

    assert site.emergency_number == "999"
    assert site.advice_line is None


def test_a_site_may_override_a_number(tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    file.write_text('emergency_number = "2222"\n', "utf-8")

    assert load_site(file).emergency_number == "2222"


def test_a_command_with_bad_settings_ends_with_1_and_one_line(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    file.write_text('country = "DE"\n', "utf-8")

    said = run("leaflet", "--language", "en", "--site", str(file), "-o", str(tmp_path / "x.pdf"))

    assert said.status == 1
    assert said.err.count("\n") == 1
    assert "112, 116 117" in said.err
    assert not (tmp_path / "x.pdf").exists()


def test_a_translation_with_other_placeholders_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in TRANSLATIONS.glob("*.ts"):
        shutil.copy(path, tmp_path)
    path = tmp_path / "kiosk_es.ts"
    message = "<source>Call {emergency_number}</source><translation>Llame</translation>"
    spoil(
        path,
        "<context>",
        f"<context><name>x</name><message>{message}</message></context><context>",
    )
    monkeypatch.setattr(catalogue, "TRANSLATIONS", tmp_path)

    with pytest.raises(ContentError, match=r"kiosk_es\.ts: x: the placeholders differ"):
        catalogue.compile_all()


@pytest.mark.parametrize(
    "words",
    [
        ["leaflet", "--language", "xx", "-o", "-"],
        ["leaflet", "--language", "en", "--topic", "gout", "-o", "-"],
        ["leaflet", "--language", "en", "--rest", "no", "-o", "-"],
        ["leaflet", "--language", "en", "--with", "en", "-o", "-"],
        ["leaflet", "--language", "en", "--date", "yesterday", "-o", "-"],
        ["leaflet", "--language", "en", "--answers", "knee=yes", "-o", "-"],
        ["leaflet", "--language", "en"],
        ["screens", "--language", "xx", "-o", "pictures"],
        ["screens", "--language", "en", "--size", "big", "-o", "pictures"],
        ["screens", "--language", "en", "--only", "nothing", "-o", "pictures"],
        ["catalogue", "burn"],
        ["--window", "0x0"],
        ["--language", "xx"],
        ["dance"],
    ],
)  # fmt: skip
@pytest.mark.usefixtures("qapp")
def test_wrong_usage_ends_with_2(run: Run, words: list[str]) -> None:
    said = run(*words)

    assert said.status == 2
    assert said.out == ""
    assert "error:" in said.err


def test_a_sheet_cannot_be_written_onto_a_folder(run: Run, tmp_path: Path) -> None:
    said = run("leaflet", "--language", "en", "-o", str(tmp_path))

    assert said.status == 1
    assert "is a folder" in said.err


def test_a_sheet_cannot_be_written_where_no_folder_is(run: Run, tmp_path: Path) -> None:
    said = run("leaflet", "--language", "en", "-o", str(tmp_path / "no" / "sheet.pdf"))

    assert said.status == 1
    assert said.err.count("\n") == 1
