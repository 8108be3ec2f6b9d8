"""The messages of the Internet Printing Protocol (IPP) as typed values (RFC 8010, RFC 8011)."""

from dataclasses import dataclass
from enum import IntEnum
from typing import TypeVar

from kiosk.printing.reasons import PrintError, Reason

Data = int | bool | str | bytes
Kind = TypeVar("Kind", int, bool, str, bytes)


class Operation(IntEnum):
    """The requests a kiosk makes (RFC 8011, 5.4.15; CUPS-Get-Default is an extension of CUPS)."""

    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_DEFAULT = 0x4001


class Subject(IntEnum):
    """What a group of attributes is about: its delimiter tag (RFC 8010, 3.5.1)."""

    OPERATION = 0x01
    JOB = 0x02
    END = 0x03
    PRINTER = 0x04


class Tag(IntEnum):
    """The syntax of a value (RFC 8010, 3.5.2); what is not listed here is carried as bytes."""

    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    NATURAL_LANGUAGE = 0x48
    MIME_MEDIA_TYPE = 0x49


TEXTS = frozenset(Tag) - {Tag.INTEGER, Tag.BOOLEAN, Tag.ENUM}


@dataclass(frozen=True)
class Value:
    """One value with its syntax: int for INTEGER and ENUM, bool, str for text, else bytes."""

    tag: int
    data: Data


@dataclass(frozen=True)
class Attribute:
    """A name with one value or more."""

    name: str
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Group:
    """Attributes about one subject."""

    subject: int
    attributes: tuple[Attribute, ...]


@dataclass(frozen=True)
class Message:
    """A request (its code is an Operation) or an answer (its code is a status)."""

    code: int
    number: int
    groups: tuple[Group, ...]

    def values(self, subject: Subject, name: str, kind: type[Kind]) -> tuple[Kind, ...]:
        """Return the values of that kind which the first group on the subject has by that name."""
        group = next((group for group in self.groups if group.subject == subject), None)
        attributes = group.attributes if group else ()
        found = (one for one in attributes if one.name == name)
        return tuple(v.data for one in found for v in one.values if type(v.data) is kind)

    def value(self, subject: Subject, name: str, kind: type[Kind]) -> Kind:
        """Return the first such value. Raises PrintError where the answer has none."""
        values = self.values(subject, name, kind)
        if not values:
            raise PrintError(Reason.OTHER, f"the answer has no {name}", unsure=True)
        return values[0]


def attribute(tag: Tag, name: str, *data: Data) -> Attribute:
    """Return an attribute whose values all have one syntax."""
    return Attribute(name, tuple(Value(tag, one) for one in data))
