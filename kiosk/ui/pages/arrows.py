"""What the two arrows of a scroll pane are called."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.content import Text
from kiosk.ui.scroll import ScrollPane

UP = Text("page", "Show what is above")
DOWN = Text("page", "Show more below")


def name_arrows(say: Callable[[Text], str], *panes: ScrollPane) -> None:
    """Name the arrows of *panes* for who cannot see them."""
    for pane in panes:
        pane.rail.show_words(say(UP), say(DOWN))
