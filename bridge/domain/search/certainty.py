"""How surely the best entry answers: one threshold below which the manual has nothing, one from which an answer is said as such.

How both were chosen, and what they trade, stands in docs/search.md.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from bridge.domain.search.analysis import Terms
from bridge.domain.search.asked import Stats
from bridge.domain.search.ranking import Hit
from bridge.domain.search.synonyms import Match

ANSWERS = 1.75
"""Certainty below which the best entry is no answer but a guess. See the curve in docs/search.md."""

SURE = 4.0
"""Certainty from which the best entry is said as the answer; below it, it is one of several that it may be."""

_LENGTH = 0.7
_UNHEARD = 1.2
_MISREAD = 0.5
"""How far a single syllable that nobody uses counts as unheard: mostly the analyser has misread a longer word, or an ending."""


def certainty(
    terms: Terms, matches: Sequence[Match], hits: Sequence[Hit[Any]], stats: Stats, *, granted: float = 0.0
) -> float:
    """Return how surely the best of `hits` answers: to be compared with `ANSWERS`. `granted` of its score says nothing about that.

    Of a customer's long sentence even the right entry covers a small share, of a keyword or two it covers all; an entry that
    stands out from the next is less likely to be there by chance; and what is asked in words that the manual never uses, nor
    anything that says the same, is likely not in it.
    """
    if not hits:
        return 0.0
    best = hits[0].score
    ahead = (best - hits[1].score) / best if len(hits) > 1 else 1.0
    told = max(0.0, best - granted)
    return told * math.pow(1 + len(terms.words), _LENGTH) * math.exp(ahead - _UNHEARD * _unheard(terms, matches, stats))


def _unheard(terms: Terms, matches: Sequence[Match], stats: Stats) -> float:
    """Return the share of the query in words that no entry holds and that nothing else stands for."""
    explained = {
        stem
        for match in matches
        if any(all(stats.holding.get("w" + word) for word in other) for other in match.others)
        for stem in match.phrase
    }
    said = {word: weight * stats.rarity("w" + word) for word, weight in terms.words.items()}
    unheard = sum(
        worth * (_MISREAD if len(word) == 1 else 1.0)
        for word, worth in said.items()
        if word not in explained and not stats.holding.get("w" + word)
    )
    return unheard / (sum(said.values()) or 1.0)
