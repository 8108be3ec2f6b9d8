"""Writes the clusters of a line as glyphs, so that their text can be read back."""

from __future__ import annotations

from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.embedding import GlyphFont
from kiosk.typeset.font_objects import utf16_hex
from kiosk.typeset.placing import Segment, Stretch
from kiosk.typeset.shaping import Cluster

_NEGLIGIBLE = 0.5
# Readers take a gap of a tenth of an em for a space, and another baseline for another word.
_LOOKS_LIKE_A_GAP = 25


def write_segment(
    canvas: TaggedCanvas, segment: Segment, start: tuple[float, float], size: float
) -> None:
    """Write a segment of the line that begins at a point on the baseline.

    It goes inside whatever content is being marked; lengths are in points.
    """
    x, y = canvas.origin[0], canvas.origin[1] + round(start[1], 2)
    canvas.write("BT")
    for stretch in segment.stretches:
        font = canvas.glyph_font(stretch.face)
        left = x + round(start[0] + stretch.left * size / 1000, 2)
        canvas.write(f"/{font.resource} {size:g} Tf 1 0 0 1 {left:.3f} {y:.3f} Tm")
        written, asked = stretch.written.get(size, ("", ()))
        if written and font.settles(asked):
            canvas.write(written)
        else:
            _Writer(canvas, font, size).write(stretch)
    canvas.write("ET")


class _Writer:
    """The state of one stretch of text."""

    def __init__(self, canvas: TaggedCanvas, font: GlyphFont, size: float) -> None:
        self._canvas = canvas
        self._font = font
        self._size = size
        self._operators: list[str] = []
        self._asked: dict[tuple[tuple[int, ...], str], None] = {}
        self._shown: list[str] = []
        self._codes: list[str] = []
        self._gap = 0.0
        self._rise = 0.0

    def write(self, stretch: Stretch) -> None:
        """Write all of it; what is the same wherever its glyphs give their text back is kept."""
        for cluster in stretch.clusters:
            self._write_cluster(cluster)
        self._flush()
        self._raise_to(0)
        written = "\n".join(self._operators)
        self._canvas.write(written)
        asked = tuple(self._asked)
        if self._font.settles(asked):
            stretch.written[self._size] = written, asked

    def _write_cluster(self, cluster: Cluster) -> None:
        first = cluster.glyphs[0]
        is_level = max(abs(first.dx), abs(first.dy)) <= _LOOKS_LIKE_A_GAP
        if (
            self._spells(tuple(glyph.number for glyph in cluster.glyphs), cluster.text)
            and is_level
        ):
            self._write_glyphs(cluster)
            return
        self._flush()
        text = f"<FEFF{utf16_hex(cluster.text)}>"
        self._operators.append(f"/Span <</ActualText {text}>> BDC")
        if not is_level:
            self._write_blank(from_here=True)
        self._write_glyphs(cluster)
        if abs(self._gap) > _LOOKS_LIKE_A_GAP:
            self._write_blank(from_here=False)
        self._flush()
        self._operators.append("EMC")

    def _spells(self, glyphs: tuple[int, ...], text: str) -> bool:
        self._asked[glyphs, text] = None
        return self._font.spells(glyphs, text)

    def _write_glyphs(self, cluster: Cluster) -> None:
        for glyph in cluster.glyphs:
            self._raise_to(glyph.dy)
            self._move(glyph.dx)
            self._codes.append(f"{glyph.number:04X}")
            self._gap += glyph.advance - glyph.dx - self._font.face.advance(glyph.number)

    def _write_blank(self, *, from_here: bool) -> None:
        """Mark on the baseline where a cluster starts, or ends, whose glyphs do not tell.

        Poppler measures what has ActualText from the start of its first glyph, which also gives
        the baseline, to the end of its last one, and finds spaces and lines by that.
        """
        face = self._font.face
        blank = face.nominal_glyph(" ")
        if blank and self._spells((blank,), " "):
            self._raise_to(0)
            width = face.advance(blank)
            self._move(0 if from_here else -width)
            self._codes.append(f"{blank:04X}")
            self._gap -= width if from_here else 0

    def _move(self, dx: float) -> None:
        self._gap += dx
        if abs(self._gap) > _NEGLIGIBLE:
            self._end_codes()
            self._shown.append(f"{-self._gap:.1f}")
            self._gap = 0

    def _raise_to(self, rise: float) -> None:
        if abs(rise - self._rise) > 1:
            self._flush()
            self._operators.append(f"{rise * self._size / 1000:.2f} Ts")
            self._rise = rise

    def _end_codes(self) -> None:
        if self._codes:
            self._shown.append(f"<{''.join(self._codes)}>")
            self._codes.clear()

    def _flush(self) -> None:
        self._end_codes()
        if self._shown:
            self._operators.append(f"[{' '.join(self._shown)}] TJ")
            self._shown.clear()
