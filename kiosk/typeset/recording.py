"""What a drawing writes, kept for every document that holds it."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from typing import NamedTuple

from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.metadata import Properties
from kiosk.typeset.paths import shortened
from kiosk.typeset.structure import Element

_STATE = re.compile(r"/(\w+) gs")
_NOWHERE = Properties(title="", author="", subject="", language="en", page_size=(1, 1))


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


def record(draw: Callable[[TaggedCanvas], object]) -> Recording:
    """Return what *draw* writes. Raises ValueError if that names more than graphics states."""
    canvas = TaggedCanvas(BytesIO(), root=Element("Document"), properties=_NOWHERE)
    cut = _STATE.split(shortened(canvas.recorded(lambda: draw(canvas))))
    by_name = {name: state for state, name in canvas.graphics_states.items()}
    pieces, names = tuple(cut[::2]), cut[1::2]
    if any("/" in piece for piece in pieces):
        raise ValueError("a drawing holds text or images")
    return Recording(pieces, tuple(by_name[name] for name in names))
