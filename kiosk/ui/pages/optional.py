"""Words that are not always there, and take no room then."""

from __future__ import annotations

from typing import Protocol


class Written(Protocol):
    """Anything with words that can be hidden."""

    def setText(self, text: str) -> None:  # noqa: N802
        """Write *text*."""

    def setVisible(self, visible: bool) -> None:  # noqa: N802
        """Show or hide."""


def write(words: Written, text: str) -> None:
    """Write *text*, or hide *words* where there is none."""
    words.setText(text)
    words.setVisible(bool(text))
