"""Writes the clusters of a line as glyphs, so that their text can be read back."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.typeset.canvas import TaggedCanvas
from kiosk.typeset.embedding import GlyphFont, utf16_hex
from kiosk.typeset.faces import Face
from kiosk.typeset.shaping import Cluster

_NEGLIGIBLE = 0.5
# Readers take a gap of a tenth of an em for a space, and another baseline for another word.
_LOOKS_LIKE_A_GAP = 25


def write_clusters(
    canvas: TaggedCanvas, clusters: Iterable[Cluster], x: float, y: float, size: float
) -> float:
    """Write clusters from left to right from a point on the baseline; return where they end.

    They go inside whatever content is being marked; lengths are in points.
    """
    return _Writer(canvas, x, y, size).write(clusters)


class _Writer:
    """The state of one text object."""

    def __init__(self, canvas: TaggedCanvas, x: float, y: float, size: float) -> None:
        self._canvas = canvas
        self._x = x
        self._y = y
        self._size = size
        self._font: GlyphFont | None = None
        self._shown: list[str] = []
        self._codes: list[str] = []
        self._gap = 0.0
        self._rise = 0.0

    def write(self, clusters: Iterable[Cluster]) -> float:
        """Write all of the text object and return where it ends."""
        self._canvas.write("BT")
        for cluster in clusters:
            face = cluster.face
            if face is not None and cluster.glyphs:
                font = self._font
                if font is None or font.face is not face:
                    font = self._select(face)
                # Most of a sheet is letters that were seen before and stand on the line.
                if self._rise or font.known.get(cluster.code) != cluster.text:
                    self._write_cluster(font, cluster)
                else:
                    if abs(self._gap) > _NEGLIGIBLE:
                        self._close_gap()
                    self._codes.append(cluster.code)
                    self._gap += cluster.kerning
            self._x += cluster.advance * self._size / 1000
        self._flush()
        self._raise_to(0)
        self._canvas.write("ET")
        return self._x

    def _select(self, face: Face) -> GlyphFont:
        self._flush()
        self._gap = 0
        self._font = font = self._canvas.glyph_font(face)
        position = f"1 0 0 1 {self._x:.2f} {self._y:.2f} Tm"
        self._canvas.write(f"/{font.resource} {self._size:g} Tf {position}")
        return font

    def _write_cluster(self, font: GlyphFont, cluster: Cluster) -> None:
        first = cluster.glyphs[0]
        is_level = max(abs(first.dx), abs(first.dy)) <= _LOOKS_LIKE_A_GAP
        spelled = font.spells([glyph.number for glyph in cluster.glyphs], cluster.text)
        if spelled and is_level:
            if cluster.code:
                font.known[cluster.code] = cluster.text
            self._write_glyphs(font, cluster)
            return
        self._flush()
        text = f"<FEFF{utf16_hex(cluster.text)}>"
        self._canvas.write(f"/Span <</ActualText {text}>> BDC")
        if not is_level:
            self._write_blank(font, from_here=True)
        self._write_glyphs(font, cluster)
        if abs(self._gap) > _LOOKS_LIKE_A_GAP:
            self._write_blank(font, from_here=False)
        self._flush()
        self._canvas.write("EMC")

    def _write_glyphs(self, font: GlyphFont, cluster: Cluster) -> None:
        for glyph in cluster.glyphs:
            self._raise_to(glyph.dy)
            self._move(glyph.dx)
            self._codes.append(f"{glyph.number:04X}")
            self._gap += glyph.advance - glyph.dx - font.face.advance(glyph.number)

    def _write_blank(self, font: GlyphFont, *, from_here: bool) -> None:
        """Mark on the baseline where a cluster starts, or ends, whose glyphs do not tell.

        Poppler measures what has ActualText from the start of its first glyph, which also gives
        the baseline, to the end of its last one, and finds spaces and lines by that.
        """
        blank = font.face.nominal_glyph(" ")
        if blank and font.spells([blank], " "):
            self._raise_to(0)
            width = font.face.advance(blank)
            self._move(0 if from_here else -width)
            self._codes.append(f"{blank:04X}")
            self._gap -= width if from_here else 0

    def _move(self, dx: float) -> None:
        self._gap += dx
        if abs(self._gap) > _NEGLIGIBLE:
            self._close_gap()

    def _close_gap(self) -> None:
        self._end_codes()
        self._shown.append(f"{-self._gap:.1f}")
        self._gap = 0

    def _raise_to(self, rise: float) -> None:
        if abs(rise - self._rise) > 1:
            self._flush()
            self._canvas.write(f"{rise * self._size / 1000:.2f} Ts")
            self._rise = rise

    def _end_codes(self) -> None:
        if self._codes:
            self._shown.append(f"<{''.join(self._codes)}>")
            self._codes.clear()

    def _flush(self) -> None:
        self._end_codes()
        if self._shown:
            self._canvas.write(f"[{' '.join(self._shown)}] TJ")
            self._shown.clear()
