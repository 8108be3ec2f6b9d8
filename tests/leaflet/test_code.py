"""The QR code holds what to do in at most 300 bytes, and a telephone reads it off tired paper."""

from __future__ import annotations

from io import BytesIO
from urllib.parse import parse_qs, urlsplit

import msgspec
import pypdfium2  # type: ignore[import-untyped]
import pytest
import zxingcpp

from kiosk.content import Text
from kiosk.leaflet import blocks, furniture
from kiosk.leaflet.blocks import Leaflet
from kiosk.leaflet.speaker import Speaker, Speakers
from kiosk.leaflet.speakers import speaker
from tests.leaflet.sheets import LANGUAGES, a_clinic, content, demonstration, leaflet, pdf

ADDRESS = "https://clinic.example/leaflets?from=kiosk"
LONGEST = {"latin": "W", "two bytes": "ж", "three bytes": "தூ", "four bytes": "\U0001d504"}


def code_of(made: Leaflet) -> blocks.Code:
    (code,) = (block for block in made.blocks if isinstance(block, blocks.Code))
    return code


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_second_program_reads_the_code_off_the_page(language: str, dpi: int) -> None:
    with pypdfium2.PdfDocument(BytesIO(pdf("main", language))) as document:
        image = document[len(document) - 1].render(scale=dpi / 72, grayscale=True).to_pil()

    (found,) = zxingcpp.read_barcodes(image)

    assert found.text == code_of(leaflet("main", language)).data


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_to_do_with_both_numbers(language: str) -> None:
    lines = code_of(leaflet("main", language)).data.splitlines()

    assert [line.rsplit(": ", 1)[1] for line in lines] == ["999", "111"]
    assert len("\n".join(lines).encode()) <= 300


@pytest.mark.parametrize("letter", LONGEST.values(), ids=LONGEST)
@pytest.mark.parametrize("length", [10, 40, 120, 400])
def test_it_ends_at_a_whole_line_in_every_script(letter: str, length: int) -> None:
    def say(text: Text) -> str:
        return letter * length if text.context != "words" else text.source

    voice = Speaker("en", say, str, True)
    speakers = Speakers((voice,), furniture.fields(demonstration()))

    data = furniture.qr_text(content(), demonstration(), speakers)

    whole = [f"{letter * length}: 999", f"{letter * length}: 111"]
    assert data.splitlines() == whole[: len(data.splitlines())]
    assert len(data.encode()) <= 300


def test_the_sites_address_keeps_its_own_query() -> None:
    site = a_clinic(leaflet_address=ADDRESS)

    address = urlsplit(code_of(leaflet("travel", "ar", site=site)).data)

    assert address.netloc == "clinic.example"
    assert parse_qs(address.query) == {
        "from": ["kiosk"],
        "sheet": ["travel"],
        "language": ["ar"],
    }


@pytest.mark.parametrize(
    ("address", "opened"),
    [
        ("https://clinic.example/hojas de la clínica", "/hojas%20de%20la%20cl%C3%ADnica"),
        ("https://clinic.example/a%20b", "/a%20b"),
        ("  https://clinic.example/ ", "/"),
    ],
)
def test_an_address_is_percent_encoded_once(address: str, opened: str) -> None:
    made = furniture.leaflet_address(address, "main", "en")

    assert urlsplit(made).path == opened
    assert made.isascii()


@pytest.mark.parametrize(
    "address",
    ["", "leaflets", "javascript:alert(1)", "http://[", f"https://clinic.example/{'x' * 300}"],
)
def test_an_address_that_no_telephone_opens_gives_way_to_words(address: str) -> None:
    data = code_of(leaflet("main", site=a_clinic(leaflet_address=address))).data

    assert data.endswith("111")


def test_the_answers_never_leave_with_the_code() -> None:
    site = a_clinic(leaflet_address=ADDRESS)

    assert "sheet=main" in code_of(leaflet("same day", site=site)).data


def test_each_language_reads_what_the_code_holds_in_its_own_words() -> None:
    code = code_of(leaflet("main", "en+ar"))

    assert msgspec.structs.asdict(demonstration())["emergency_number"] in code.text[1]
    assert speaker("ar").say(content().advice.emergency.heading) in code.text[1]
