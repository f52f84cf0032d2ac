"""How well an entry answers a query: one scoring, whichever database found the candidates.

Each view of the text gives the share of the query that the entry covers, so that a score means the same for a short
query and a long one, and one threshold can say that the manual has nothing. How the weights were found stands in
docs/search.md.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Generic, NamedTuple, TypeVar

from bridge.domain.search import inquiring
from bridge.domain.search.analysis import Terms
from bridge.domain.search.asked import WEIGHTS, Query, Stats, Weights, prepare
from bridge.domain.search.compared import Compared
from bridge.domain.search.prepared import Prepared
from bridge.domain.search.synonyms import Match

Key = TypeVar("Key")


_K1, _B = 1.2, 0.5
_ALL = 0.999
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
    """A candidate after the first look. `covered` is what its words and meanings cover of the query, `pairs` the share of pairs, `held`."""

    score: float
    place: int
    document: Prepared
    present: frozenset[str]
    covered: float
    pairs: float
    held: tuple[str, ...]


def rank(
    terms: Terms,
    matches: Sequence[Match],
    candidates: Iterable[tuple[Key, Prepared]],
    stats: Stats,
    *,
    limit: int = 10,
    weights: Weights = WEIGHTS,
    gained: Mapping[Key, float] = _NOTHING,
    compared: Compared | None = None,
) -> list[Hit[Key]]:
    """Return the best `limit` of `candidates`, best first; equals keep the order they came in.

    `gained` is what each gains by being near in meaning (see `meaning.gains`), `compared` is of these very terms.
    """
    query = prepare(terms, matches, stats, weights, compared or Compared(terms))
    known = list(candidates)
    glances = [_glance(query, place, document, weights) for place, (_, document) in enumerate(known)]
    if gained:
        glances = [one._replace(score=one.score + gained.get(known[one.place][0], 0.0)) for one in glances]
    glances.sort(key=lambda glance: (-glance.score, glance.place))
    looks = _looks(query, glances[: max(limit, _LOOKED_AT_CLOSELY)], stats, limit, weights)
    least = _nth(looks, limit)
    found: list[tuple[float, int, _Glance]] = []
    for score, glance in looks:
        # Else not even all the query's words, with the pairs that stand anywhere in the entry, in one inquiry would do.
        if score + weights.inquiry * (query.coverable + glance.pairs) >= least:
            found.append((-score - weights.inquiry * _fit(query, glance), glance.place, glance))
    found.sort(key=lambda hit: hit[:2])
    return [
        Hit(known[place][0], -score, inquiring.meant(query, glance.document, glance.held))
        for score, place, glance in found[:limit]
        if score < 0
    ]


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


def _glance(query: Query, place: int, document: Prepared, weights: Weights) -> _Glance:
    """Score what is cheap to see: which words and meanings are there, which stand in the title, pairs, initials."""
    present = query.wanted & document.words
    covered = score = 0.0
    if present:
        covered, credit = _covered(query, present)
        score = weights.words * covered
        if named := present & document.title:
            score += weights.title * _covered(query, named)[0]
        # Once in an entry of average length, BM25 says what the share of words says: the best guess before counting.
        score = (score + weights.said * covered) / query.words_total + credit
    held = query.compared.pairs(document)
    worth = query.pairs
    pairs = sum([worth[pair] for pair in held]) / query.pairs_total
    score += weights.pairs * pairs
    for word in query.initials:
        where = document.initials.find(word)
        if where >= 0:
            whole = len(word) / (len(document.initials) + 1)
            score += weights.initials * (1 + (where == 0) + whole) / len(query.initials)
    return _Glance(score, place, document, present, covered, pairs, held)


def _most(query: Query, glance: _Glance, weights: Weights) -> float:
    """Return more than what the close look can add to a score: all letters, the whole query in one inquiry, words said often."""
    inquiry = weights.inquiry * (query.coverable + glance.pairs)
    return weights.letters + inquiry + weights.said * _K1 * glance.covered / query.words_total


def _look(query: Query, glance: _Glance, stats: Stats, weights: Weights) -> float:
    """Score what takes longer: how often the words stand there, and the letters under them."""
    document, present = glance.document, glance.present
    counts = document.counts()
    norm = _K1 * (1 - _B + _B * document.document.length / (stats.average or 1.0))
    said = 0.0
    for word, weight in query.weighed:
        if word in present:
            count = counts.get(word, 1)
            said += weight * count * (_K1 + 1) / (count + norm)
    if not present.isdisjoint(query.elsewise):
        for meaning in query.meanings:
            if not present.isdisjoint(meaning.elsewise) and (count := meaning.count(present, counts)):
                said += meaning.weight * count * (_K1 + 1) / (count + norm)
    letters = 1.0  # where all pairs stand, their letters do
    if glance.pairs < _ALL:
        letters = query.compared.letters(document)
    return glance.score + weights.said * (said - glance.covered) / query.words_total + weights.letters * letters


def _covered(query: Query, present: frozenset[str]) -> tuple[float, float]:
    """Return what the words that are present cover of the query, and the credit for what they say in other words."""
    known = query.covers.get(present)
    if known is not None:
        return known
    covered = sum([weight for word, weight in query.weighed if word in present])
    credit = 0.0
    if not present.isdisjoint(query.elsewise):
        for meaning in query.meanings:
            if not present.isdisjoint(meaning.elsewise) and meaning.meant(present):
                covered += meaning.weight
                credit += meaning.credit
    query.covers[present] = covered, credit
    return covered, credit


def _fit(query: Query, glance: _Glance) -> float:
    """Return how much of the query the inquiry covers that covers most."""
    fit = 0.0
    for words, text in glance.document.inquiries():
        covered = _covered(query, query.wanted.intersection(words))[0] / query.words_total
        pairs = sum([query.pairs[pair] for pair in glance.held if pair in text])
        fit = max(fit, covered + pairs / query.pairs_total)
    return fit
