"""What a drawing writes, kept for every document that holds it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from kiosk.typeset.canvas import TaggedCanvas

_STATE = re.compile(r"/(\w+) gs")


class Recording(NamedTuple):
    """Operators, cut where each names one of `states`: what a graphics state sets."""

    pieces: tuple[str, ...]
    states: tuple[tuple[str, object], ...]

    def replay(self, canvas: TaggedCanvas) -> None:
        """Write the operators, with the names that the states have in this document."""
        names = canvas.graphics_states
        written = [self.pieces[0]]
        for state, piece in zip(self.states, self.pieces[1:], strict=True):
            name = names.setdefault(state, f"gRLs{len(names)}")
            written += (f"/{name} gs", piece)
        canvas.write("".join(written))


def record(canvas: TaggedCanvas, draw: Callable[[], object]) -> Recording | None:
    """Draw; return what was written, None if it names more of the document than states."""
    cut = _STATE.split(canvas.recorded(draw))
    by_name = {name: state for state, name in canvas.graphics_states.items()}
    pieces, names = tuple(cut[::2]), cut[1::2]
    if any("/" in piece for piece in pieces):
        return None
    return Recording(pieces, tuple(by_name[name] for name in names))
