"""What a drawing writes, kept for every document that holds it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.paths import shortened

_STATE = re.compile(r"/(\w+) gs")


class Recording(NamedTuple):
    """Operators, cut where each names one of `states`: what a graphics state sets."""

    pieces: tuple[str, ...]
    states: tuple[tuple[str, object], ...]

    @property
    def holds_anywhere(self) -> bool:
        """Whether it names nothing of the document but states."""
        return not any("/" in piece for piece in self.pieces)

    def replay(self, canvas: TaggedCanvas) -> None:
        """Write the operators, with the names that the states have in this document."""
        names = canvas.graphics_states
        written = [self.pieces[0]]
        for state, piece in zip(self.states, self.pieces[1:], strict=True):
            name = names.setdefault(state, f"gRLs{len(names)}")
            written += (f"/{name} gs", piece)
        canvas.write("".join(written))


def record(canvas: TaggedCanvas, draw: Callable[[], object]) -> Recording:
    """Return what drawing on a canvas writes."""
    pieces = _STATE.split(shortened(canvas.recorded(draw)))
    by_name = {name: state for state, name in canvas.graphics_states.items()}
    return Recording(tuple(pieces[::2]), tuple(by_name[name] for name in pieces[1::2]))
