"""One IPP request to CUPS or to a printer, and its answer if it is not a refusal."""

from collections.abc import Sequence

from kiosk.printing.ipp import Attribute, Group, Message, Operation, Subject, Tag, attribute
from kiosk.printing.reasons import PrintError, Reason
from kiosk.printing.server import Server
from kiosk.printing.wire import decode, encode

USER = "kiosk"
FIRST_REFUSAL = 0x0300  # a status from here on means that nothing was done (RFC 8011, B.1)
REFUSALS = {0x0406: Reason.NO_SUCH_QUEUE, 0x0506: Reason.REJECTING}


def ask(  # noqa: PLR0913 - they are the parts of a request
    server: Server,
    path: str,
    operation: Operation,
    about: Sequence[Attribute] = (),
    *,
    wishes: Sequence[Attribute] = (),
    document: bytes = b"",
) -> Message:
    """Return the answer to a request about the printer at that path of the server.

    Raises PrintError: NO_SUCH_QUEUE also where it is the job that is not there.
    """
    target = "localhost" if server.socket_path else f"{server.host}:{server.port}"
    # Character set, language and target come first, in this order (RFC 8011, 4.1.4).
    head = (
        attribute(Tag.CHARSET, "attributes-charset", "utf-8"),
        attribute(Tag.NATURAL_LANGUAGE, "attributes-natural-language", "en"),
        attribute(Tag.URI, "printer-uri", f"ipp://{target}{path}"),
        *about,
        attribute(Tag.NAME, "requesting-user-name", USER),
    )
    groups = [Group(Subject.OPERATION, head)]
    if wishes:
        groups.append(Group(Subject.JOB, tuple(wishes)))
    request = encode(Message(operation, 1, tuple(groups)))
    answer = decode(server.ask(path, request + document))
    if answer.code >= FIRST_REFUSAL:
        reason = REFUSALS.get(answer.code, Reason.OTHER)
        raise PrintError(reason, f"{operation.name} is refused: {answer.code:#06x}")
    return answer
