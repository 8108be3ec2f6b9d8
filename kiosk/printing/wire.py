"""The wire format of the Internet Printing Protocol: messages to bytes and back (RFC 8010)."""

import struct
from collections.abc import Iterator

from kiosk.printing.ipp import TEXTS, Attribute, Data, Group, Message, Subject, Tag, Value
from kiosk.printing.reasons import PrintError, Reason

LAST_DELIMITER = 0x0F  # a tag up to here begins a group (RFC 8010, 3.5.1)
INTEGER_SIZE = 4
LONGEST = 0x7FFF  # bytes in a name or value: a signed short (RFC 8010, 3.1.4)


def encode(message: Message) -> bytes:
    """Return the message as bytes; a document, if any, follows them directly.

    Raises PrintError for a value that does not fit its syntax.
    """
    try:
        parts = [struct.pack(">BBHi", 2, 0, message.code, message.number)]
        for group in message.groups:
            parts.append(bytes([group.subject]))
            parts.extend(_encoded(attribute) for attribute in group.attributes)
    except (struct.error, UnicodeEncodeError, ValueError) as cause:
        raise PrintError(Reason.OTHER, f"cannot be said in IPP: {cause}") from cause
    return b"".join([*parts, bytes([Subject.END])])


def decode(data: bytes) -> Message:
    """Return the message that the bytes hold. Raises PrintError for anything torn or malformed."""
    reader = _Reader(data)
    _version, code, number = struct.unpack(">HHi", reader.take(8))
    groups: list[Group] = []
    while (tag := reader.byte()) != Subject.END:
        if tag > LAST_DELIMITER:
            raise _broken("a value outside any group")
        groups.append(Group(tag, tuple(_attributes(reader))))
    return Message(code, number, tuple(groups))


def _encoded(attribute: Attribute) -> bytes:
    parts: list[bytes] = []
    name = attribute.name
    for value in attribute.values:
        parts += [bytes([value.tag]), _sized(name.encode()), _sized(_raw(value))]
        name = ""
    return b"".join(parts)


def _sized(raw: bytes) -> bytes:
    if len(raw) > LONGEST:
        raise ValueError(f"{len(raw)} bytes are too long")
    return struct.pack(">H", len(raw)) + raw


def _raw(value: Value) -> bytes:
    match value.data:
        case bool():
            return bytes([value.data])
        case int():
            return struct.pack(">i", value.data)
        case str():
            return value.data.encode()
        case bytes():
            return value.data


class _Reader:
    """Takes bytes from the front of an answer and never reads past its end."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, size: int) -> bytes:
        piece = self._data[self._at : self._at + size]
        if len(piece) != size:
            raise _broken(f"it ends after {len(self._data)} bytes")
        self._at += size
        return piece

    def byte(self) -> int:
        return self.take(1)[0]

    def peek(self) -> int:
        tag = self.byte()
        self._at -= 1
        return tag

    def sized(self) -> bytes:
        size = int.from_bytes(self.take(2))
        if size > LONGEST:
            raise _broken(f"a length of {size}")
        return self.take(size)


def _attributes(reader: _Reader) -> Iterator[Attribute]:
    name: str | None = None
    values: list[Value] = []
    while reader.peek() > LAST_DELIMITER:
        tag, key, raw = reader.byte(), reader.sized(), reader.sized()
        if key and name is not None:
            yield Attribute(name, tuple(values))
            values = []
        if key:
            name = key.decode("utf-8", "replace")
        elif name is None:
            raise _broken("a value without a name")
        values.append(Value(tag, _data(tag, raw)))
    if name is not None:
        yield Attribute(name, tuple(values))


def _data(tag: int, raw: bytes) -> Data:
    if tag in (Tag.INTEGER, Tag.ENUM):
        if len(raw) != INTEGER_SIZE:
            raise _broken(f"an integer of {len(raw)} bytes")
        return int.from_bytes(raw, signed=True)
    if tag == Tag.BOOLEAN:
        return raw == b"\x01"
    return raw.decode("utf-8", "replace") if tag in TEXTS else raw


def _broken(what: str) -> PrintError:
    return PrintError(Reason.OTHER, f"the answer makes no sense: {what}", unsure=True)
