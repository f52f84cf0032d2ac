"""How well an entry answers a query: one scoring, whichever database found the candidates.

Each view of the text gives the share of the query that the entry covers, so that a score means the same for a short
query and a long one, and one threshold can say that the manual has nothing. How the weights were found stands in
docs/search.md.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bridge.domain.search.analysis import Terms
from bridge.domain.search.documents import Document
from bridge.domain.search.synonyms import Match, Phrase

Key = TypeVar("Key")

ANSWERS = 0.5
"""Score below which the best entry is no answer but a guess. See the curve in docs/search.md."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What each view is worth. `said`: BM25 over words and synonyms; the others are shares of the query covered."""

    said: float = 0.39
    words: float = 0.34
    pairs: float = 0.52
    letters: float = 0.32
    title: float = 0.34
    inquiry: float = 0.1
    initials: float = 2.0


WEIGHTS = Weights()
_K1, _B = 1.2, 0.5
_SYNONYM = 1.0
_LEAST_SYNONYM = 0.3
_LONGER = 0.5
"""What every further word of a synonym adds: 돈 내다 says more than 돈."""


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
class _Query:
    """A query with everything worked out that does not depend on the entry."""

    words: dict[str, float]
    words_total: float
    pairs: dict[str, float]
    pairs_total: float
    letters: dict[str, float]
    letters_total: float
    synonyms: tuple[tuple[Phrase, tuple[Phrase, ...], float], ...]
    wanted: frozenset[str]
    initials: tuple[str, ...]


def rank(
    terms: Terms,
    matches: Sequence[Match],
    candidates: Iterable[tuple[Key, Document]],
    stats: Stats,
    *,
    limit: int = 10,
    weights: Weights = WEIGHTS,
) -> list[Hit[Key]]:
    """Return the best `limit` of `candidates`, best first; equals keep the order they came in."""
    query = _prepare(terms, matches, stats)
    hits = [hit for key, document in candidates if (hit := _score(query, key, document, stats, weights)).score > 0]
    hits.sort(key=lambda hit: -hit.score)
    return hits[:limit]


def _prepare(terms: Terms, matches: Sequence[Match], stats: Stats) -> _Query:
    words = {word: weight * stats.rarity("w" + word) for word, weight in terms.words.items()}
    pairs = {pair: weight * stats.rarity("p" + pair) for pair, weight in terms.pairs.items()}
    synonyms = tuple(
        (match.phrase, match.others, weight)
        for match in matches
        if (
            weight := max(match.weight, _LEAST_SYNONYM)
            * _SYNONYM
            * (1 + _LONGER * (len(match.phrase) - 1))
            * _rarity(match, stats)
        )
        > 0
    )
    wanted = set(words)
    for phrase, others, _ in synonyms:
        wanted.update(phrase)
        for other in others:
            wanted.update(other)
    return _Query(
        words=words,
        words_total=sum(words.values()) or 1.0,
        pairs=pairs,
        pairs_total=sum(pairs.values()) or 1.0,
        letters=terms.letters,
        letters_total=sum(terms.letters.values()) or 1.0,
        synonyms=synonyms,
        wanted=frozenset(wanted),
        initials=terms.initials,
    )


def _rarity(match: Match, stats: Stats) -> float:
    """Return the rarity of a meaning: entries that say it in any of its words, at most."""
    holding = sum(min(stats.holding.get("w" + stem, 0) for stem in phrase) for phrase in (match.phrase, *match.others))
    return stats.rarity_of(holding)


def _score(query: _Query, key: Key, document: Document, stats: Stats, weights: Weights) -> Hit[Key]:
    title, _, rest = document.words.partition("\n")
    stems = document.words.split()
    present = query.wanted.intersection(stems)
    norm = _K1 * (1 - _B + _B * len(stems) / (stats.average or 1.0))
    said = covered = 0.0
    for word in present & query.words.keys():
        count = stems.count(word)
        said += query.words[word] * count * (_K1 + 1) / (count + norm)
        covered += query.words[word]
    named = present.intersection(title.split())
    in_title = sum(query.words.get(word, 0.0) for word in named)
    for phrase, others, weight in query.synonyms:
        if present.issuperset(phrase):
            pass
        elif meant := [other for other in others if present.issuperset(other)]:
            count = max(min(stems.count(stem) for stem in other) for other in meant)
            said += weight * count * (_K1 + 1) / (count + norm)
            covered += weight
        if not named.issuperset(phrase) and any(named.issuperset(other) for other in others):
            in_title += weight
    score = (weights.said * said + weights.words * covered + weights.title * in_title) / query.words_total
    score += weights.pairs * sum(w for pair, w in query.pairs.items() if pair in document.squeezed) / query.pairs_total
    score += (
        weights.letters * sum(w for gram, w in query.letters.items() if gram in document.letters) / query.letters_total
    )
    for word in query.initials:
        place = document.initials.find(word)
        if place >= 0:
            score += (
                weights.initials * (1 + (place == 0) + len(word) / (len(document.initials) + 1)) / len(query.initials)
            )
    inquiry, fit = _best_inquiry(query, rest, document)
    return Hit(key, score + weights.inquiry * fit, inquiry)


def _best_inquiry(query: _Query, rest: str, document: Document) -> tuple[int | None, float]:
    lines = rest.split("\n")[:-1]
    if not lines:
        return None, 0.0
    texts = document.squeezed.split("\n")[1:-1]
    best, fit = None, 0.0
    for number, (line, text) in enumerate(zip(lines, texts, strict=True)):
        present = query.wanted.intersection(line.split())
        covered = sum(query.words.get(word, 0.0) for word in present)
        for phrase, others, weight in query.synonyms:
            if not present.issuperset(phrase) and any(present.issuperset(other) for other in others):
                covered += weight
        share = covered / query.words_total
        share += sum(w for pair, w in query.pairs.items() if pair in text) / query.pairs_total
        if share > fit:
            best, fit = number, share
    return best, fit
