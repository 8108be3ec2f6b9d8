"""Paired brackets of the bidirectional algorithm (UAX 9, rule N0; data of BidiBrackets.txt)."""

from __future__ import annotations

from unicodedata import normalize

_OPENING = "([{༺༼᚛⁅⁽₍⌈⌊〈❨❪❬❮❰❲❴⟅⟦⟨⟪⟬⟮⦃⦅⦇⦉⦋⦍⦏⦑⦓⦕⦗⧘⧚⧼⸢⸤⸦⸨⹕⹗⹙⹛〈《「『【〔〖〘〚﹙﹛﹝（［｛｟｢"  # noqa: RUF001
_CLOSING = ")]}༻༽᚜⁆⁾₎⌉⌋〉❩❫❭❯❱❳❵⟆⟧⟩⟫⟭⟯⦄⦆⦈⦊⦌⦐⦎⦒⦔⦖⦘⧙⧛⧽⸣⸥⸧⸩⹖⹘⹚⹜〉》」』】〕〗〙〛﹚﹜﹞）］｝｠｣"  # noqa: RUF001
CLOSING_OF = dict(zip(_OPENING, _CLOSING, strict=True))
_CLOSERS = frozenset(_CLOSING)
_STACK_DEPTH = 63


def bracket_pairs(characters: list[str]) -> list[tuple[int, int]]:
    """Return the index pairs of brackets that belong together, by the opening one (BD16).

    A character that cannot take part, because its class is no longer ON, is given as "".
    """
    pairs: list[tuple[int, int]] = []
    stack: list[tuple[str, int]] = []
    for index, character in enumerate(characters):
        if character in CLOSING_OF:
            if len(stack) == _STACK_DEPTH:
                return []
            stack.append((normalize("NFD", CLOSING_OF[character]), index))
        elif character in _CLOSERS:
            closer = normalize("NFD", character)
            depth = next((d for d in reversed(range(len(stack))) if stack[d][0] == closer), None)
            if depth is not None:
                pairs.append((stack[depth][1], index))
                del stack[depth:]
    return sorted(pairs)
