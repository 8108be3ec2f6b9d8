"""What is printed, and how."""

from dataclasses import dataclass, field
from enum import StrEnum


class Paper(StrEnum):
    """The paper in the printer's tray, as a site names it."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True)
class Sheet:
    """A finished PDF with the paper it is made for; a copy of it is one sheet to a patient."""

    pdf: bytes = field(repr=False)
    copies: int = 1
    paper: Paper = Paper.A4
    two_sided: bool = True
