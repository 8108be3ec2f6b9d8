"""Find which way a sentence runs on a page."""

import unicodedata


def runs_right_to_left(text: str, *, page_rtl: bool) -> bool:
    """Tell the direction of *text* on a page: the page's own if any letter of it runs so.

    A wholly English sentence on an Arabic page keeps its full stop at its end.
    """
    kinds = {unicodedata.bidirectional(c) for c in text}
    has_rtl, has_ltr = bool(kinds & {"R", "AL"}), "L" in kinds
    return has_rtl or not has_ltr if page_rtl else has_rtl and not has_ltr
