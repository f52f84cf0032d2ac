"""How well an entry answers a query: one scoring, whichever database found the candidates.

Each view of the text gives the share of the query that the entry covers, so that a score means the same for a short
query and a long one, and one threshold can say that the manual has nothing. How the weights were found stands in
docs/search.md.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from types import MappingProxyType
from typing import Any, Generic, NamedTuple, TypeVar

from bridge.domain.search.asked import WEIGHTS, Query, Stats, Weights, prepare
from bridge.domain.search.compared import Closer, Compared, Said
from bridge.domain.search.prepared import Prepared

Key = TypeVar("Key")


_K1, _B = 1.2, 0.5
_ALL = 0.999
_SCORE = itemgetter(0)
_NOTHING: Mapping[Any, float] = MappingProxyType({})
_LOOKED_AT_CLOSELY = 15
"""Candidates whose letters and inquiries are compared: the best by everything that is cheaper to see."""


@dataclass(frozen=True, slots=True)
class Hit(Generic[Key]):
    """An entry that may answer. `inquiry` is the place of the inquiry that fits best, None where none stands out."""

    key: Key
    score: float
    inquiry: int | None


class _Glance(NamedTuple):
    """A candidate after the first look. `covered` is what its words and meanings cover of the query, `pairs` the share of pairs."""

    score: float
    place: int
    document: Prepared
    said: Said
    covered: float
    pairs: float


def rank(
    compared: Compared,
    candidates: Iterable[tuple[Key, Prepared]],
    stats: Stats,
    *,
    limit: int = 10,
    weights: Weights = WEIGHTS,
    gained: Mapping[Key, float] = _NOTHING,
) -> list[Hit[Key]]:
    """Return the best `limit` of `candidates` for a query, best first; equals keep the order they came in.

    `gained` is what each gains by being near in meaning (see `meaning.gains`).
    """
    query = prepare(compared, stats, weights)
    known = list(candidates)
    glances = _glances(query, known, weights, gained, max(limit, _LOOKED_AT_CLOSELY))
    looks = _looks(query, glances, stats, limit, weights)
    least = _nth(looks, limit)
    found: list[tuple[float, int, Closer]] = []
    for score, glance in looks:
        # Else not even all the query's words, with the pairs that stand anywhere in the entry, in one inquiry would do.
        if score + weights.inquiry * (query.coverable + glance.pairs) >= least:
            closer = compared.closer(glance.document)
            found.append((-score - weights.inquiry * _fit(query, closer), glance.place, closer))
    found.sort(key=lambda hit: hit[:2])
    return [Hit(known[place][0], -score, closer.meant()) for score, place, closer in found[:limit] if score < 0]


def _looks(
    query: Query, glances: Sequence[_Glance], stats: Stats, limit: int, weights: Weights
) -> list[tuple[float, _Glance]]:
    """Look at the best more closely, until not even with all that is still unseen the next or any after it would be among the best."""
    found: list[tuple[float, _Glance]] = []
    scores: list[float] = []
    for number, glance in enumerate(glances):
        if number >= limit and glance.score + _most(query, glance, weights) <= scores[-limit]:
            break
        score = _look(query, glance, stats, weights)
        insort(scores, score)
        found.append((score, glance))
    return found


def _nth(looks: Sequence[tuple[float, _Glance]], limit: int) -> float:
    """Return the score of the last one that would be told, 0 where there are not so many."""
    return sorted((score for score, _ in looks), reverse=True)[limit - 1] if len(looks) >= limit else 0.0


def _glances(
    query: Query, candidates: Sequence[tuple[Key, Prepared]], weights: Weights, gained: Mapping[Key, float], most: int
) -> list[_Glance]:
    """Score what is cheap to see, which words and meanings are there, which stand in the title, pairs, initials: the best of it first."""
    seen, covers, worth, initials = query.compared.seen, query.covers, query.pairs, query.compared.terms.initials
    found: list[tuple[float, int, Prepared, Said, float, float]] = []
    for place, (key, document) in enumerate(candidates):
        said, named, held = seen(document)
        covered, credit = covers.get(said) or query.covered(said)
        in_title, _ = covers.get(named) or query.covered(named)
        # Once in an entry of average length, BM25 says what the share of words says: the best guess before counting.
        score = (
            weights.words * covered + weights.title * in_title + weights.said * covered
        ) / query.words_total + credit
        pairs = sum([worth[pair] for pair in held]) / query.pairs_total if held else 0.0
        score += weights.pairs * pairs
        for word in initials:
            where = document.initials.find(word)
            if where >= 0:
                whole = len(word) / (len(document.initials) + 1)
                score += weights.initials * (1 + (where == 0) + whole) / len(initials)
        if gained:
            score += gained.get(key, 0.0)
        found.append((score, place, document, said, covered, pairs))
    found.sort(key=_SCORE, reverse=True)  # which leaves equals in their order
    return [_Glance(*one) for one in found[:most]]


def _most(query: Query, glance: _Glance, weights: Weights) -> float:
    """Return more than what the close look can add to a score: all letters, the whole query in one inquiry, words said often."""
    inquiry = weights.inquiry * (query.coverable + glance.pairs)
    return weights.letters + inquiry + weights.said * _K1 * glance.covered / query.words_total


def _look(query: Query, glance: _Glance, stats: Stats, weights: Weights) -> float:
    """Score what takes longer: how often the words stand there, and the letters under them."""
    closer = query.compared.closer(glance.document)
    norm = _K1 * (1 - _B + _B * glance.document.document.length / (stats.average or 1.0))
    said = 0.0
    words, meanings = closer.counts()
    for word, count in zip(glance.said.words, words, strict=True):
        said += query.words[word] * count * (_K1 + 1) / (count + norm)
    for place, count in zip(glance.said.meanings, meanings, strict=True):
        said += query.meanings[place][0] * count * (_K1 + 1) / (count + norm)
    letters = closer.letters() if glance.pairs < _ALL else 1.0  # where all pairs stand, their letters do
    return glance.score + weights.said * (said - glance.covered) / query.words_total + weights.letters * letters


def _fit(query: Query, closer: Closer) -> float:
    """Return how much of the query the inquiry covers that covers most."""
    fit = 0.0
    for said, pairs in closer.inquiries():
        covered = query.covered(said)[0] / query.words_total
        fit = max(fit, covered + sum([query.pairs[pair] for pair in pairs]) / query.pairs_total)
    return fit
