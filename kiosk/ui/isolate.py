"""Keep telephone numbers whole and left to right, and find which way a sentence runs."""

import re
import unicodedata

LRI, PDI, NBSP, WORD_JOINER = "\u2066", "\u2069", "\u00a0", "\u2060"
_NUMBER = re.compile(r"(?<!\w)\+?\(?\d[\d() .\-]*\d(?!\w)")
LEAST_DIGITS = 3


def isolate_numbers(text: str) -> str:
    """Wrap each telephone number in left-to-right isolates and take away its line breaks."""
    return _NUMBER.sub(_isolated, text)


def _isolated(match: re.Match[str]) -> str:
    number = match.group()
    if sum(c.isdigit() for c in number) < LEAST_DIGITS:
        return number
    whole = number.replace(" ", NBSP).replace("-", f"{WORD_JOINER}-{WORD_JOINER}")
    return f"{LRI}{whole}{PDI}"


def runs_right_to_left(text: str, *, page_rtl: bool) -> bool:
    """Tell the direction of *text* on a page: the page's own if any letter of it runs so.

    A wholly English sentence on an Arabic page keeps its full stop at its end.
    """
    kinds = {unicodedata.bidirectional(c) for c in text}
    has_rtl, has_ltr = bool(kinds & {"R", "AL"}), "L" in kinds
    return has_rtl or not has_ltr if page_rtl else has_rtl and not has_ltr
