"""Reads documents back with programs that did not write them."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
from PIL import Image


def run(*command: str, data: bytes | None = None) -> str:
    """Return what a command prints, from beside Python or the system's; it has to succeed."""
    own = Path(sys.executable).with_name(command[0])
    command = (str(own) if own.exists() else command[0], *command[1:])
    done = subprocess.run(command, input=data, capture_output=True, check=False)  # noqa: S603
    assert done.returncode == 0, (done.stdout + done.stderr).decode(errors="replace")
    return done.stdout.decode()


def plain_text(data: bytes) -> str:
    """Return the text that poppler finds, with single spaces and without bidi controls."""
    text = run("pdftotext", "-", "-", data=data)
    return " ".join(text.translate(dict.fromkeys(range(8234, 8239))).split())


class Found(NamedTuple):
    """A structure element as a reader finds it; what it does not say is ""."""

    tag: str
    language: str
    alternative: str
    actual: str


def elements(data: bytes) -> list[Found]:
    """Return the structure elements of a document in reading order."""
    found = []
    with pikepdf.open(BytesIO(data)) as document:
        pending = [document.Root.StructTreeRoot.K]
        while pending:
            kid = pending.pop()
            if isinstance(kid, pikepdf.Array):
                pending += reversed(list(kid))
            elif isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                said = (str(kid.get(key, "")) for key in ("/Lang", "/Alt", "/ActualText"))
                found.append(Found(str(kid.S)[1:], *said))
                pending.append(kid.get("/K", pikepdf.Array()))
    return found


def tags(data: bytes) -> list[str]:
    """Return the tags of a document's elements in reading order."""
    return [element.tag for element in elements(data)]


def page_image(data: bytes, page: int = 0, scale: float = 2) -> Image.Image:
    """Return a page as a grey picture of `scale` pixels a point."""
    with pypdfium2.PdfDocument(data) as document:
        image: Image.Image = document[page].render(scale=scale, grayscale=True).to_pil()
        return image


def saved(data: bytes, folder: Path) -> str:
    """Return the path of a file with the data."""
    path = folder / "sheet.pdf"
    path.write_bytes(data)
    return str(path)
