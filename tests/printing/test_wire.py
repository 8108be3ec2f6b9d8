"""What a kiosk says to CUPS is what CUPS hears, and no answer can break the kiosk."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.printing.ipp import (
    TEXTS,
    Attribute,
    Data,
    Group,
    Message,
    Operation,
    Subject,
    Tag,
    Value,
    attribute,
)
from kiosk.printing.reasons import PrintError
from kiosk.printing.wire import LONGEST, decode, encode

INTEGERS = some.integers(-(2**31), 2**31 - 1)
TEXT = some.text(some.characters(exclude_categories=["Cs"]), max_size=200)
NAMES = some.text(some.characters(exclude_categories=["Cs"]), min_size=1, max_size=100)
VALUES = some.one_of(
    some.builds(Value, some.sampled_from([Tag.INTEGER, Tag.ENUM]), INTEGERS),
    some.builds(Value, some.just(Tag.BOOLEAN), some.booleans()),
    some.builds(Value, some.sampled_from(sorted(TEXTS)), TEXT),
    some.builds(Value, some.sampled_from([0x10, 0x30, 0x31, 0x33]), some.binary(max_size=200)),
)
ATTRIBUTES = some.builds(Attribute, NAMES, some.lists(VALUES, min_size=1, max_size=4).map(tuple))
GROUPS = some.builds(
    Group, some.sampled_from([1, 2, 4, 5, 15]), some.lists(ATTRIBUTES, max_size=4).map(tuple)
)
MESSAGES = some.builds(
    Message,
    some.integers(0, 0xFFFF),
    INTEGERS,
    some.lists(GROUPS, max_size=4).map(tuple),
)


@given(MESSAGES)
def test_a_message_reads_back_as_it_was_written(message: Message) -> None:
    assert decode(encode(message)) == message


@given(MESSAGES, some.data())
def test_an_answer_torn_anywhere_is_a_print_error(message: Message, data: some.DataObject) -> None:
    whole = encode(message)
    length = data.draw(some.integers(0, len(whole) - 1))

    with pytest.raises(PrintError) as caught:
        decode(whole[:length])

    assert caught.value.unsure


@given(some.binary(max_size=400))
def test_noise_for_an_answer_is_a_message_or_a_print_error_and_nothing_else(noise: bytes) -> None:
    try:
        message = decode(b"\2\0\0\0\0\0\0\1" + noise)
    except PrintError:
        return
    assert isinstance(message, Message)


@given(MESSAGES, some.data())
def test_one_wrong_byte_in_an_answer_is_a_message_or_a_print_error_and_nothing_else(
    message: Message, data: some.DataObject
) -> None:
    whole = bytearray(encode(message))
    whole[data.draw(some.integers(0, len(whole) - 1))] = data.draw(some.integers(0, 255))

    try:
        changed = decode(bytes(whole))
    except PrintError:
        return
    assert isinstance(changed, Message)


def test_a_request_is_laid_out_as_the_standard_says() -> None:
    target = attribute(Tag.URI, "printer-uri", "ipp://h/p")
    wish = attribute(Tag.INTEGER, "copies", 3)
    groups = (Group(Subject.OPERATION, (target,)), Group(Subject.JOB, (wish,)))

    written = encode(Message(Operation.PRINT_JOB, 1, groups))

    # RFC 8010, appendix A.1
    assert written == (
        b"\x02\x00\x00\x02\x00\x00\x00\x01"
        b"\x01\x45\x00\x0bprinter-uri\x00\x09ipp://h/p"
        b"\x02\x21\x00\x06copies\x00\x04\x00\x00\x00\x03\x03"
    )


def test_further_values_of_an_attribute_have_no_name() -> None:
    reasons = attribute(Tag.KEYWORD, "r", "a", "b")

    written = encode(Message(0, 1, (Group(Subject.PRINTER, (reasons,)),)))

    assert written.endswith(b"\x04\x44\x00\x01r\x00\x01a\x44\x00\x00\x00\x01b\x03")


@pytest.mark.parametrize(
    ("tag", "data"),
    [
        (Tag.INTEGER, 2**31),
        (Tag.INTEGER, -(2**31) - 1),
        (Tag.NAME, "x" * (LONGEST + 1)),
        (Tag.NAME, "\ud800"),
        (0x100, "x"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_before_anything_is_sent(
    tag: Tag, data: Data
) -> None:
    unfit = Attribute("wish", (Value(tag, data),))

    with pytest.raises(PrintError) as caught:
        encode(Message(Operation.PRINT_JOB, 1, (Group(Subject.JOB, (unfit,)),)))

    assert not caught.value.unsure


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"\x44\x00\x01a\x00\x01b\x03", "outside any group"),
        (b"\x04\x44\x00\x00\x00\x01b\x03", "without a name"),
        (b"\x04\x21\x00\x01a\x00\x02bb\x03", "integer of 2 bytes"),
        (b"\x04\x44\xff\xffa", "length of 65535"),
    ],
)
def test_a_malformed_answer_says_what_is_wrong_with_it(body: bytes, why: str) -> None:
    with pytest.raises(PrintError, match=why):
        decode(b"\2\0\0\0\0\0\0\1" + body)


def test_a_value_the_answer_lacks_is_a_print_error() -> None:
    answer = Message(0, 1, (Group(Subject.JOB, (attribute(Tag.KEYWORD, "job-id", "7"),)),))

    with pytest.raises(PrintError, match="no job-id"):
        answer.value(Subject.JOB, "job-id", int)


def test_yes_is_not_taken_for_the_number_one() -> None:
    answer = Message(0, 1, (Group(Subject.JOB, (attribute(Tag.BOOLEAN, "job-id", True),)),))

    with pytest.raises(PrintError):
        answer.value(Subject.JOB, "job-id", int)
