"""How well an entry answers a query: one scoring, whichever database found the candidates.

Each view of the text gives the share of the query that the entry covers, so that a score means the same for a short
query and a long one, and one threshold can say that the manual has nothing. How the weights were found stands in
docs/search.md.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Generic, NamedTuple, TypeVar

from bridge.domain.search import hangul
from bridge.domain.search.analysis import Terms
from bridge.domain.search.prepared import Prepared
from bridge.domain.search.synonyms import Match, Phrase

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Weights:
    """What each view is worth. `said`: BM25 over words and synonyms; the others are shares of the query covered.

    `elsewise`: how far syllables and letters of a phrase count that an entry says in other words.
    """

    said: float = 0.39
    words: float = 0.34
    pairs: float = 0.52
    letters: float = 0.32
    title: float = 0.34
    inquiry: float = 0.1
    initials: float = 2.0
    elsewise: float = 0.5


WEIGHTS = Weights()
_K1, _B = 1.2, 0.5
_LEAST_SYNONYM = 0.3
_LONGER = 0.5
"""What every further word of a synonym adds: 돈 내다 says more than 돈."""
_ALL = 0.999
_NOTHING: Mapping[Any, float] = MappingProxyType({})
_LOOKED_AT_CLOSELY = 15
"""Candidates whose letters and inquiries are compared: the best by everything that is cheaper to see."""


@dataclass(frozen=True, slots=True)
class Stats:
    """What the collection looks like: entries, morphemes in an entry on average, entries that hold a token."""

    entries: int
    average: float
    holding: Mapping[str, int]

    def rarity(self, token: str) -> float:
        """Return how much a token says (BM25's idf); one that no entry holds says most."""
        return self.rarity_of(self.holding.get(token, 0))

    def rarity_of(self, holding: int) -> float:
        """Return how much being one of `holding` entries says."""
        holding = min(holding, self.entries)
        return math.log(1 + (self.entries - holding + 0.5) / (holding + 0.5))


@dataclass(frozen=True, slots=True)
class Hit(Generic[Key]):
    """An entry that may answer. `inquiry` is the place of the inquiry that fits best, None where none stands out."""

    key: Key
    score: float
    inquiry: int | None


@dataclass(frozen=True, slots=True)
class _Meaning:
    """A phrase of the query, and what says the same: single words, and phrases all of whose words must stand there.

    `credit` is what an entry that says it otherwise would score for the phrase's own words that nobody uses, its syllables and letters.
    """

    phrase: Phrase
    singles: frozenset[str]
    several: tuple[Phrase, ...]
    weight: float
    credit: float

    def meant(self, present: frozenset[str]) -> bool:
        """Say whether an entry says this in other words and not in the query's."""
        said = not present.isdisjoint(self.singles) or (
            bool(self.several) and any(map(present.issuperset, self.several))
        )
        return said and not present.issuperset(self.phrase)

    def count(self, present: frozenset[str], counts: Mapping[str, int]) -> int:
        """Return how often an entry says this in other words; 0 where it says the phrase itself."""
        if present.issuperset(self.phrase):
            return 0
        found = [counts.get(word, 1) for word in present & self.singles]
        found += [min(counts.get(word, 1) for word in other) for other in self.several if present.issuperset(other)]
        return max(found, default=0)


class _Glance(NamedTuple):
    """A candidate after the first look. `covered` is what its words and meanings cover of the query, `pairs` the share of pairs."""

    score: float
    place: int
    document: Prepared
    present: frozenset[str]
    covered: float
    pairs: float


@dataclass(frozen=True, slots=True)
class _Query:
    """A query with everything worked out that does not depend on the entry. `elsewise` are the words of its synonyms.

    `standing` are the pairs that stand in some entry: most of a long sentence's stand in none, and need not be looked for in any.
    `coverable` is more than words and meanings can cover of the query. `covers` remembers what was found of the query's words in one
    entry, for the many that hold the same.
    """

    words: dict[str, float]
    weighed: tuple[tuple[str, float], ...]
    words_total: float
    pairs: tuple[tuple[str, float], ...]
    standing: tuple[tuple[str, float], ...]
    pairs_total: float
    letters: tuple[tuple[str, float], ...]
    letters_total: float
    initials: tuple[str, ...]
    wanted: frozenset[str]
    coded: bool
    meanings: tuple[_Meaning, ...] = ()
    elsewise: frozenset[str] = frozenset()
    coverable: float = 1.0
    covers: dict[frozenset[str], tuple[float, float]] = field(default_factory=dict)


def rank(
    terms: Terms,
    matches: Sequence[Match],
    candidates: Iterable[tuple[Key, Prepared]],
    stats: Stats,
    *,
    limit: int = 10,
    weights: Weights = WEIGHTS,
    gained: Mapping[Key, float] = _NOTHING,
) -> list[Hit[Key]]:
    """Return the best `limit` of `candidates`, best first; equals keep the order they came in.

    `gained` is what each gains by being near in meaning (see `meaning.gains`).
    """
    query = _prepare(terms, matches, stats, weights)
    known = list(candidates)
    glances = [_glance(query, place, document, weights) for place, (_, document) in enumerate(known)]
    if gained:
        glances = [one._replace(score=one.score + gained.get(known[one.place][0], 0.0)) for one in glances]
    glances.sort(key=lambda glance: (-glance.score, glance.place))
    looks = _looks(query, glances[: max(limit, _LOOKED_AT_CLOSELY)], stats, limit, weights)
    least = _nth(looks, limit)
    found: list[tuple[float, int, int | None]] = []
    for score, glance in looks:
        # Else not even all the query's words, with the pairs that stand anywhere in the entry, in one inquiry would do.
        if score + weights.inquiry * (query.coverable + glance.pairs) >= least:
            inquiry, fit = _best_inquiry(query, glance.document)
            found.append((-score - weights.inquiry * fit, glance.place, inquiry))
    found.sort(key=lambda hit: hit[:2])
    return [Hit(known[place][0], -score, inquiry) for score, place, inquiry in found[:limit] if score < 0]


def _looks(
    query: _Query, glances: Sequence[_Glance], stats: Stats, limit: int, weights: Weights
) -> list[tuple[float, _Glance]]:
    """Look at the best more closely, until not even with all that is still unseen the next or any after it would be among the best."""
    found: list[tuple[float, _Glance]] = []
    for number, glance in enumerate(glances):
        if number >= limit and glance.score + _most(query, glance, weights) <= _nth(found, limit):
            break
        found.append((_look(query, glance, stats, weights), glance))
    return found


def _nth(looks: Sequence[tuple[float, _Glance]], limit: int) -> float:
    """Return the score of the last one that would be told, 0 where there are not so many."""
    return sorted((score for score, _ in looks), reverse=True)[limit - 1] if len(looks) >= limit else 0.0


def _prepare(terms: Terms, matches: Sequence[Match], stats: Stats, weights: Weights) -> _Query:
    words = {word: weight * stats.rarity("w" + word) for word, weight in terms.words.items()}
    pairs = tuple((pair, weight * stats.rarity("p" + pair)) for pair, weight in terms.pairs.items())
    bare = _Query(
        words=words,
        weighed=tuple(words.items()),
        words_total=sum(words.values()) or 1.0,
        pairs=pairs,
        standing=tuple(pair for pair in pairs if stats.holding.get("p" + pair[0]) != 0),
        pairs_total=sum(weight for _, weight in pairs) or 1.0,
        letters=tuple(terms.letters.items()),
        letters_total=sum(terms.letters.values()) or 1.0,
        initials=terms.initials,
        wanted=frozenset(words),
        coded=bool(terms.codes),
    )
    if not matches:
        return bare
    meanings = tuple(_meaning(match, bare, stats, weights) for match in matches)
    elsewise = frozenset().union(*(meaning.singles.union(*meaning.several) for meaning in meanings))
    wanted = bare.wanted.union(elsewise, *(meaning.phrase for meaning in meanings))
    coverable = 1.0 + sum(meaning.weight for meaning in meanings) / bare.words_total
    return replace(bare, meanings=meanings, elsewise=elsewise, wanted=wanted, coverable=coverable, covers={})


def _meaning(match: Match, query: _Query, stats: Stats, weights: Weights) -> _Meaning:
    # Entries that say it in any of its words, at most: a meaning is as rare as all its words together.
    holding = sum(min(stats.holding.get("w" + stem, 0) for stem in phrase) for phrase in (match.phrase, *match.others))
    longer = 1 + _LONGER * (len(match.phrase) - 1)
    weight = max(match.weight, _LEAST_SYNONYM) * longer * stats.rarity_of(holding)
    return _Meaning(
        phrase=match.phrase,
        singles=frozenset(other[0] for other in match.others if len(other) == 1),
        several=tuple(other for other in match.others if len(other) > 1),
        weight=weight,
        credit=_credit(match.phrase, weight, query, stats, weights),
    )


def _credit(phrase: Phrase, weight: float, query: _Query, stats: Stats, weights: Weights) -> float:
    joined = "".join(phrase)
    typed = hangul.jamo(joined)
    unused = sum(query.words.get(word, 0.0) for word in phrase if not stats.holding.get("w" + word))
    words = (weights.words + weights.said) * max(unused - weight, 0.0) / query.words_total
    pairs = weights.pairs * sum(worth for pair, worth in query.pairs if pair in joined) / query.pairs_total
    letters = weights.letters * sum(worth for gram, worth in query.letters if gram in typed) / query.letters_total
    return words + weights.elsewise * (pairs + letters)


def _glance(query: _Query, place: int, document: Prepared, weights: Weights) -> _Glance:
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
    pairs = _share(query.standing, query.pairs_total, document.squeezed)
    score += weights.pairs * pairs
    for word in query.initials:
        where = document.initials.find(word)
        if where >= 0:
            whole = len(word) / (len(document.initials) + 1)
            score += weights.initials * (1 + (where == 0) + whole) / len(query.initials)
    return _Glance(score, place, document, present, covered, pairs)


def _most(query: _Query, glance: _Glance, weights: Weights) -> float:
    """Return more than what the close look can add to a score: all letters, the whole query in one inquiry, words said often."""
    inquiry = weights.inquiry * (query.coverable + glance.pairs)
    return weights.letters + inquiry + weights.said * _K1 * glance.covered / query.words_total


def _look(query: _Query, glance: _Glance, stats: Stats, weights: Weights) -> float:
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
            if count := meaning.count(present, counts):
                said += meaning.weight * count * (_K1 + 1) / (count + norm)
    letters = 1.0  # where all pairs stand, their letters do
    if glance.pairs < _ALL:
        letters = _share(query.letters, query.letters_total, document.letters())
    return glance.score + weights.said * (said - glance.covered) / query.words_total + weights.letters * letters


def _covered(query: _Query, present: frozenset[str]) -> tuple[float, float]:
    """Return what the words that are present cover of the query, and the credit for what they say in other words."""
    known = query.covers.get(present)
    if known is not None:
        return known
    covered = credit = 0.0
    for word, weight in query.weighed:
        if word in present:
            covered += weight
    if not present.isdisjoint(query.elsewise):
        for meaning in query.meanings:
            if meaning.meant(present):
                covered += meaning.weight
                credit += meaning.credit
    query.covers[present] = covered, credit
    return covered, credit


def _share(grams: Sequence[tuple[str, float]], total: float, text: str) -> float:
    found = 0.0
    for gram, weight in grams:
        if gram in text:
            found += weight
    return found / total


def _best_inquiry(query: _Query, document: Prepared) -> tuple[int | None, float]:
    """Return the inquiry that fits best, and how much of the query the best covers.

    What the title says already does not tell inquiries apart: only what a query asks beside it decides, and an inquiry that says
    nothing of it is no answer. Who types an entry's name and nothing else is told what it is, not whichever inquiry repeats the name
    most; but an error code asks for its own.
    """
    name, _, _ = document.squeezed.partition("\n")
    named = document.title
    pairs = [(pair, weight) for pair, weight in query.standing if pair in document.squeezed]
    own_pairs = [(pair, weight) for pair, weight in pairs if pair not in name]
    asks_more = not named.issuperset(query.words)
    asks = query.coded or named != query.words.keys()
    best, fit, order = None, 0.0, (0.0, 0)
    for number, (words, text) in enumerate(document.inquiries()):
        present = query.wanted.intersection(words)
        share = _covered(query, present)[0] / query.words_total + _share(pairs, query.pairs_total, text)
        fit = max(fit, share)
        own = share
        if asks_more:
            covered = _covered(query, present - named)[0] / query.words_total
            own = covered + _share(own_pairs, query.pairs_total, text)
        # The ways of asking come first in a line: what is asked counts before what is only mentioned in an answer.
        place = (own, -sum(map(words.index, present)))
        if asks and own > 0 and (best is None or place > order):
            best, order = number, place
    return best, fit
