"""A site's logo for the foot of its sheets: small pixels, whatever the file holds."""

from __future__ import annotations

import struct
import warnings
import zlib
from dataclasses import dataclass
from pathlib import Path

FORMATS = ("PNG", "JPEG")
MOST_BYTES = 4_000_000
MOST_PIXELS = 16_000_000
# At 300 dpi the box in the foot of a sheet, 30 x 10 mm.
KEPT_PIXELS = (354, 118)
# In all these ways Pillow tells of a file that it cannot read.
BROKEN = (OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error, Warning)


class LogoError(Exception):
    """A file cannot be used as a logo. The message says why."""


@dataclass(frozen=True, slots=True)
class Logo:
    """The picture on white: `rgb` holds three bytes a pixel, row by row from the top."""

    width: int
    height: int
    rgb: bytes


def read_logo(file: Path) -> Logo:
    """Return the picture of a PNG or JPEG file, no larger than a sheet needs it.

    Raises LogoError for any other file, a broken one, or one larger than MOST_BYTES or
    MOST_PIXELS, which is not decoded.
    """
    # Only a site that has a logo pays for this import.
    from PIL import Image  # noqa: PLC0415

    try:
        _refuse_large(file.stat().st_size, MOST_BYTES, f"{file} has more than {{}} million bytes")
        with warnings.catch_warnings(action="error"), Image.open(file, formats=FORMATS) as image:
            pixels = image.width * image.height
            _refuse_large(pixels, MOST_PIXELS, f"{file} has more than {{}} million pixels")
            drawn = image.convert("RGBA")
    except FileNotFoundError as error:
        raise LogoError(f"{file} is not there") from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise LogoError(f"{file} has many million pixels") from error
    except BROKEN as error:
        raise LogoError(f"{file} is not a PNG or JPEG picture that can be read") from error
    drawn.thumbnail(KEPT_PIXELS)
    white = Image.new("RGBA", drawn.size, "white")
    white.alpha_composite(drawn)
    return Logo(*drawn.size, white.convert("RGB").tobytes())


def _refuse_large(size: int, most: int, sentence: str) -> None:
    if size > most:
        raise LogoError(sentence.format(most // 1_000_000))
