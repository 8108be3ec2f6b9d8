"""Whatever a translator writes: no letter is lost, doubled or cut."""

from __future__ import annotations

from unicodedata import category

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.typeset.bidi import CONTROLS
from kiosk.typeset.lines import break_lines, from_left, line_stops, visible_advance
from kiosk.typeset.shaping import shape, without_controls
from kiosk.typeset.styles import Direction, Part, TextStyle
from tests.typeset.sample import ARABIC, style

LETTERS = sorted(
    character
    for face in style(ARABIC).faces
    for character in face.characters
    if category(character) not in {"Cc", "Cn", "Co"}
)
CHARACTERS = st.sampled_from([*LETTERS, *CONTROLS, *"aeiou 0123 ()[] \u0627\u0644\u0644\u0647\n"])
TEXTS = st.lists(CHARACTERS, max_size=60).map("".join)
STYLES = st.sampled_from([style(ARABIC, direction=direction) for direction in Direction])


@settings(max_examples=300)
@given(st.lists(st.tuples(TEXTS, st.booleans()), min_size=1, max_size=3), STYLES)
def test_every_letter_is_set_once(parts: list[tuple[str, bool]], chosen: TextStyle) -> None:
    text = "".join(part for part, _ in parts)

    clusters = shape([Part(part, bold) for part, bold in parts], chosen).clusters

    assert "".join(cluster.text for cluster in clusters) == without_controls(text)
    assert [c.start for c in clusters[1:]] == [c.end for c in clusters[:-1]]


@settings(max_examples=300)
@given(TEXTS, STYLES, st.floats(min_value=500, max_value=30000))
def test_lines_hold_every_letter_and_fit_the_column(
    text: str, chosen: TextStyle, limit: float
) -> None:
    clusters = shape([Part(text)], chosen).clusters

    lines = list(break_lines(clusters, line_stops(text), limit))

    assert [cluster for line in lines for cluster in line] == clusters
    for line in lines:
        assert visible_advance(line) <= limit or sum(1 for c in line if not c.is_blank) == 1
        assert sorted(from_left(line, chosen.direction)) == sorted(line)
