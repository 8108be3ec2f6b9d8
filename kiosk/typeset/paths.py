"""Shapes as operators of a page, with no more decimals than a printer can show."""

from __future__ import annotations

import re
from functools import lru_cache

from reportlab.pdfgen.pathobject import PDFPathObject

# Decimals of a path's points after the second.
_LONG = re.compile(r"(?<=\.\d\d)\d+(?=[-\d. ]* [mlc]\b)")


def shortened(operators: str) -> str:
    """Return the operators of a drawing without needless decimals."""
    return _LONG.sub("", operators)


@lru_cache(maxsize=64)
def rounded_rectangle(
    width: float, height: float, radius: float, left: float = 0, bottom: float = 0
) -> str:
    """Return the path of a rectangle with round corners."""
    path = PDFPathObject()
    path.roundRect(left, bottom, width, height, radius)
    return shortened(str(path.getCode()))


def line(start: tuple[float, float], end: tuple[float, float]) -> str:
    """Return the path of a line between two points."""
    path = PDFPathObject()
    path.moveTo(*start)
    path.lineTo(*end)
    return shortened(str(path.getCode()))


@lru_cache(maxsize=64)
def circle(x: float, y: float, radius: float) -> str:
    """Return the path of a circle around a point."""
    path = PDFPathObject()
    path.circle(x, y, radius)
    return shortened(str(path.getCode()))
