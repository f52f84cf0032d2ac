"""A query with everything worked out that does not depend on the entry it is compared with."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from bridge.domain.search import hangul
from bridge.domain.search.analysis import Terms
from bridge.domain.search.compared import Compared
from bridge.domain.search.marks import LETTERS, PAIR
from bridge.domain.search.synonyms import Match, Phrase

_LENT, _LENT_HOLDING = 20, 1.2
"""Entries that every manual is lent, and how many of them hold a word: which words are rare in a small manual is chance, so that an
everyday verb would say three times what the thing asked about does."""
_LEAST_SYNONYM = 0.3
_LONGER = 0.5
"""What every further word of a synonym adds: 돈 내다 says more than 돈."""


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


@dataclass(frozen=True, slots=True)
class Stats:
    """What the collection looks like: entries, morphemes in an entry on average, entries that hold a token."""

    entries: int
    average: float
    holding: Mapping[str, int]

    def rarity(self, token: str) -> float:
        """Return how much a token says (BM25's idf); one that no entry holds says most."""
        holding = self.holding.get(token, 0)
        if token[0] != "w":
            return self.rarity_of(holding)
        holding = min(holding, self.entries)
        others = self.entries + _LENT - holding - _LENT_HOLDING
        return math.log(1 + (others + 0.5) / (holding + _LENT_HOLDING + 0.5))

    def stands(self, token: str) -> bool:
        """Whether some entry may hold the token: what none does need not be looked for in any."""
        return self.holding.get(token) != 0

    def saying(self, phrase: Phrase) -> int | None:
        """Return how many entries say all of a phrase, at most; None where that is not known of all its words."""
        if len(phrase) == 1:
            return self.holding.get("w" + phrase[0])
        known = [held for held in [self.holding.get("w" + stem) for stem in phrase] if held is not None]
        return min(known) if 0 in known or len(known) == len(phrase) else None

    def rarity_of(self, holding: int) -> float:
        """Return how much being one of `holding` entries says."""
        holding = min(holding, self.entries)
        return math.log(1 + (self.entries - holding + 0.5) / (holding + 0.5))


@dataclass(frozen=True, slots=True)
class Meaning:
    """A phrase of the query, and what says the same: single words, and phrases all of whose words must stand there.

    `leads` holds of each such phrase the word that fewest entries hold; `elsewise` are all their words; `credit` is what an entry that says it otherwise would score for the phrase's own words that nobody
    uses, its syllables and letters.
    """

    phrase: Phrase
    singles: frozenset[str]
    several: tuple[Phrase, ...]
    leads: frozenset[str]
    elsewise: frozenset[str]
    weight: float
    credit: float

    def meant(self, present: frozenset[str]) -> bool:
        """Say whether an entry says this in other words and not in the query's."""
        said = not present.isdisjoint(self.singles) or (
            not present.isdisjoint(self.leads) and any(map(present.issuperset, self.several))
        )
        return said and not present.issuperset(self.phrase)

    def count(self, present: frozenset[str], counts: Mapping[str, int]) -> int:
        """Return how often an entry says this in other words; 0 where it says the phrase itself."""
        if present.issuperset(self.phrase):
            return 0
        found = [counts.get(word, 1) for word in present & self.singles]
        if not present.isdisjoint(self.leads):
            found += [min(counts.get(word, 1) for word in other) for other in self.several if present.issuperset(other)]
        return max(found, default=0)


@dataclass(frozen=True, slots=True)
class Query:
    """A query with everything worked out that does not depend on the entry. `elsewise` are the words of its synonyms.

    `weighed` and `wanted` hold the words that stand in some entry; `compared` says which pairs and letters stand in which.
    `coverable` is more than words and meanings can cover of the query. `covers` remembers what was found of the query's words in one
    entry, for the many that hold the same.
    """

    terms: Terms
    words: dict[str, float]
    weighed: tuple[tuple[str, float], ...]
    words_total: float
    pairs: dict[str, float]
    pairs_total: float
    letters_total: float
    initials: tuple[str, ...]
    wanted: frozenset[str]
    coded: bool
    compared: Compared
    meanings: tuple[Meaning, ...] = ()
    elsewise: frozenset[str] = frozenset()
    coverable: float = 1.0
    covers: dict[frozenset[str], tuple[float, float]] = field(default_factory=dict)


def prepare(terms: Terms, matches: Sequence[Match], stats: Stats, weights: Weights, compared: Compared) -> Query:
    """Work out what `ranking` asks of every entry."""
    words = {word: weight * stats.rarity("w" + word) for word, weight in terms.words.items()}
    pairs = {pair: weight * stats.rarity("p" + pair) for pair, weight in terms.pairs.items()}
    bare = Query(
        terms=terms,
        words=words,
        weighed=tuple((word, worth) for word, worth in words.items() if stats.stands("w" + word)),
        words_total=sum(words.values()) or 1.0,
        pairs=pairs,
        pairs_total=sum(pairs.values()) or 1.0,
        letters_total=sum(terms.letters.values()) or 1.0,
        initials=terms.initials,
        wanted=frozenset([word for word in words if stats.stands("w" + word)]),
        coded=bool(terms.codes),
        compared=compared,
    )
    if not matches:
        return bare
    meanings = [_meaning(match, bare, stats, weights) for match in matches]
    meanings = [meaning for meaning in meanings if meaning.singles or meaning.several]
    elsewise = frozenset().union(*(meaning.elsewise for meaning in meanings))
    wanted = bare.wanted.union(elsewise, *(meaning.phrase for meaning in meanings))
    coverable = 1.0 + sum(meaning.weight for meaning in meanings) / bare.words_total
    return replace(bare, meanings=tuple(meanings), elsewise=elsewise, wanted=wanted, coverable=coverable, covers={})


def _meaning(match: Match, query: Query, stats: Stats, weights: Weights) -> Meaning:
    # Entries that say it in any of its words, at most: a meaning is as rare as all its words together.
    holding = stats.saying(match.phrase) or 0
    standing: list[Phrase] = []
    for other in match.others:
        saying = stats.saying(other)
        if saying != 0:
            standing.append(other)
            holding += saying or 0
    longer = 1 + _LONGER * (len(match.phrase) - 1)
    weight = max(match.weight, _LEAST_SYNONYM) * longer * stats.rarity_of(holding)
    several = tuple([other for other in standing if len(other) > 1])
    return Meaning(
        phrase=match.phrase,
        singles=frozenset([other[0] for other in standing if len(other) == 1]),
        several=several,
        leads=frozenset([min(other, key=lambda word: stats.holding.get("w" + word, 0)) for other in several]),
        elsewise=frozenset([word for other in standing for word in other]),
        weight=weight,
        credit=_credit(match.phrase, weight, query, stats, weights),
    )


def _credit(phrase: Phrase, weight: float, query: Query, stats: Stats, weights: Weights) -> float:
    joined = "".join(phrase)
    typed = hangul.jamo(joined)
    unused = sum(query.words.get(word, 0.0) for word in phrase if not stats.holding.get("w" + word))
    words = (weights.words + weights.said) * max(unused - weight, 0.0) / query.words_total
    pairs = weights.pairs * _held(query.pairs, joined, PAIR) / query.pairs_total
    letters = weights.letters * _held(query.terms.letters, typed, LETTERS) / query.letters_total
    return words + weights.elsewise * (pairs + letters)


def _held(grams: Mapping[str, float], text: str, size: int) -> float:
    """Return what the grams of a query are worth that stand in a short text: all are of one size, a lone one may be shorter."""
    if len(grams) == 1:
        return sum([worth for gram, worth in grams.items() if gram in text])
    standing = dict.fromkeys([text[start : start + size] for start in range(len(text) - size + 1)])
    return sum([grams[gram] for gram in standing if gram in grams])
