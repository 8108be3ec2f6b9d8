"""A site's logo file is read, or refused in one sentence; nothing in it can harm the kiosk."""

from __future__ import annotations

import random
import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from kiosk.logo import KEPT_PIXELS, LogoError, read_logo
from kiosk.site import SiteError, load_site


def picture(kind: str = "PNG", mode: str = "RGB", size: tuple[int, int] = (120, 40)) -> bytes:
    drawn = Image.new(mode, size)
    ImageDraw.Draw(drawn).rectangle((0, 0, 20, 20), fill=200 if mode in {"L", "P"} else None)
    out = BytesIO()
    drawn.save(out, kind)
    return out.getvalue()


def bomb(side: int) -> bytes:
    """A small PNG that says it is *side* pixels wide and tall."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1_000_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "logo.png"


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        *(("PNG", mode) for mode in ("RGB", "RGBA", "P", "L", "1", "I;16")),
        *(("JPEG", mode) for mode in ("RGB", "CMYK", "L")),
    ],
)
def test_a_logo_of_any_colours_is_read(kind: str, mode: str, file: Path) -> None:
    file.write_bytes(picture(kind, mode))

    logo = read_logo(file)

    assert (logo.width, logo.height) == (120, 40)
    assert len(logo.rgb) == 120 * 40 * 3


def test_what_is_transparent_is_white_on_the_sheet(file: Path) -> None:
    Image.new("RGBA", (2, 1), (255, 0, 0, 0)).save(file)

    assert read_logo(file).rgb == b"\xff" * 6


def test_a_large_logo_is_kept_no_larger_than_the_sheet_needs(file: Path) -> None:
    file.write_bytes(picture(size=(3000, 500)))

    logo = read_logo(file)

    assert (logo.width, logo.height) == (KEPT_PIXELS[0], 59)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "not a PNG or JPEG"),
        (b"no picture", "not a PNG or JPEG"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "not a PNG or JPEG"),
        (picture("GIF", "P"), "not a PNG or JPEG"),
        (picture("PNG")[:60], "not a PNG or JPEG"),
        (picture("JPEG")[:-400], "not a PNG or JPEG"),
        (bomb(4_100), "million pixels"),
        (bomb(12_000), "million pixels"),
        (bomb(100_000), "million pixels"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 4_000_000, "more than 4 million bytes"),
    ],
)
def test_a_file_that_is_no_logo_is_refused_in_one_sentence(
    data: bytes, sentence: str, file: Path
) -> None:
    file.write_bytes(data)

    with pytest.raises(LogoError, match=sentence):
        read_logo(file)


def test_a_logo_with_any_byte_broken_is_read_or_refused(file: Path) -> None:
    chance, refused = random.Random(20261122), 0  # noqa: S311
    for data in (picture("PNG", "P"), picture("JPEG"), picture("PNG", "RGBA")):
        for _ in range(150):
            broken = bytearray(data)
            for _ in range(chance.randint(1, 4)):
                broken[chance.randrange(len(broken))] = chance.randrange(256)
            file.write_bytes(broken[: chance.randint(len(broken) // 2, len(broken))])
            try:
                read_logo(file)
            except LogoError:
                refused += 1

    assert refused > 150


@pytest.mark.parametrize(
    ("logo", "sentence"),
    [("gone.png", "is not there"), (".", "not a PNG or JPEG"), ("site.toml", "not a PNG or JPEG")],
)
def test_a_site_with_a_wrong_logo_is_told_so_with_the_key(
    logo: str, sentence: str, tmp_path: Path
) -> None:
    settings = tmp_path / "site.toml"
    settings.write_text(f'logo = "{logo}"\n', encoding="utf-8")

    with pytest.raises(SiteError, match=sentence) as refused:
        load_site(settings)

    assert str(refused.value).startswith(f"{settings}: logo: ")
