"""A query with everything worked out that depends on what the manual says as a whole, and on no single entry."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from bridge.domain.search.compared import Compared, Said
from bridge.domain.search.otherwise import Meaning

_LENT, _LENT_HOLDING = 20, 1.2
"""Entries that every manual is lent, and how many of them hold a word: which words are rare in a small manual is chance, so that an
everyday verb would say three times what the thing asked about does."""
_RARITIES = 20_000
"""Numbers of entries of which is remembered what being one of them says."""


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
        return _rarity_of_word(self.entries, holding) if token[0] == "w" else _rarity(self.entries, holding)

    def rarity_of(self, holding: int) -> float:
        """Return how much being one of `holding` entries says."""
        return _rarity(self.entries, holding)


@lru_cache(maxsize=_RARITIES)
def _rarity(entries: int, holding: int) -> float:
    holding = min(holding, entries)
    return math.log(1 + (entries - holding + 0.5) / (holding + 0.5))


@lru_cache(maxsize=_RARITIES)
def _rarity_of_word(entries: int, holding: int) -> float:
    holding = min(holding, entries)
    others = entries + _LENT - holding - _LENT_HOLDING
    return math.log(1 + (others + 0.5) / (holding + _LENT_HOLDING + 0.5))


@dataclass(frozen=True, slots=True)
class Query:
    """What a query's words, pairs and meanings are worth.

    `meanings` are what each meaning weighs, and what an entry that says it otherwise is credited for the phrase's own words that nobody
    uses, its syllables and letters. `coverable` is more than words and meanings can cover of the query. `covers` remembers what is
    worth what many entries say alike.
    """

    compared: Compared
    words: Mapping[str, float]
    words_total: float
    pairs: Mapping[str, float]
    pairs_total: float
    meanings: tuple[tuple[float, float], ...] = ()
    coverable: float = 1.0
    covers: dict[Said, tuple[float, float]] = field(default_factory=dict)

    def covered(self, said: Said) -> tuple[float, float]:
        """Return what is covered of the query by what a text says of it, and the credit for what that says in other words."""
        known = self.covers.get(said)
        if known is None:
            covered = sum([self.words[word] for word in said.words])
            credit = 0.0
            for place in said.meanings:
                weight, credited = self.meanings[place]
                covered += weight
                credit += credited
            self.covers[said] = known = covered, credit
        return known


def prepare(compared: Compared, stats: Stats, weights: Weights) -> Query:
    """Work out what `ranking` asks of every entry."""
    terms, rarity = compared.terms, stats.rarity
    words = {word: weight * rarity("w" + word) for word, weight in terms.words.items()}
    pairs = {pair: weight * rarity("p" + pair) for pair, weight in terms.pairs.items()}
    words_total, pairs_total = sum(words.values()) or 1.0, sum(pairs.values()) or 1.0
    bare = Query(compared, words, words_total, pairs, pairs_total)
    if not compared.meanings:
        return bare
    worth = [meaning.weight * stats.rarity_of(meaning.holding(stats.holding)) for meaning in compared.meanings]
    meanings = tuple(
        [
            (weight, _credit(meaning, weight, bare, stats, weights))
            for meaning, weight in zip(compared.meanings, worth, strict=True)
        ]
    )
    return Query(compared, words, words_total, pairs, pairs_total, meanings, 1.0 + sum(worth) / words_total)


def _credit(meaning: Meaning, weight: float, query: Query, stats: Stats, weights: Weights) -> float:
    unused = sum([query.words.get(word, 0.0) for word in meaning.phrase if not stats.holding.get("w" + word)])
    words = (weights.words + weights.said) * max(unused - weight, 0.0) / query.words_total
    pairs = weights.pairs * sum([query.pairs[pair] for pair in meaning.pairs]) / query.pairs_total
    letters = weights.letters * meaning.letters / query.compared.letters_total
    return words + weights.elsewise * (pairs + letters)
