"""What a query says in other words: its phrases, with those of their synonyms that the manual may say at all."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bridge.domain.search import hangul
from bridge.domain.search.analysis import Terms
from bridge.domain.search.marks import LETTERS, PAIR
from bridge.domain.search.synonyms import Match, Phrase

_LEAST_SYNONYM = 0.3
_LONGER = 0.5
"""What every further word of a synonym adds: 돈 내다 says more than 돈."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """A phrase of the query, and what says the same: single words, and phrases all of whose words must stand there.

    `elsewise` are all their words, `tokens` every way of saying it as the index counts words. `pairs` are the phrase's own in the query, `letters` is what its letters weigh there.
    """

    phrase: Phrase
    weight: float
    singles: frozenset[str]
    several: tuple[Phrase, ...]
    elsewise: frozenset[str]
    tokens: tuple[Phrase, ...]
    pairs: tuple[str, ...]
    letters: float

    def holding(self, holding: Mapping[str, int]) -> int:
        """Return how many entries say it in any of its words, at most: a meaning is as rare as all its words together."""
        return sum([min([holding.get(token, 0) for token in one]) for one in self.tokens])

    def meant(self, present: frozenset[str]) -> bool:
        """Say whether an entry says this in other words and not in the query's."""
        if present.isdisjoint(self.elsewise) or present.issuperset(self.phrase):
            return False
        return not present.isdisjoint(self.singles) or any(map(present.issuperset, self.several))

    def count(self, present: frozenset[str], counts: Mapping[str, int]) -> int:
        """Return how often an entry says it that says it in other words."""
        found = [counts.get(word, 1) for word in present & self.singles]
        found += [min(counts.get(word, 1) for word in other) for other in self.several if present.issuperset(other)]
        return max(found)


def meanings_of(terms: Terms, matches: Sequence[Match], absent: frozenset[str]) -> tuple[Meaning, ...]:
    """Return the phrases of a query for which something else may stand in a manual that lacks the words `absent`."""
    found = [_meaning(terms, match, absent) for match in matches]
    return tuple([meaning for meaning in found if meaning.elsewise])


def _meaning(terms: Terms, match: Match, absent: frozenset[str]) -> Meaning:
    standing = [other for other in match.others if absent.isdisjoint(other)]
    several = tuple([other for other in standing if len(other) > 1])
    joined = "".join(match.phrase)
    typed = _held(terms.letters, hangul.jamo(joined), LETTERS)
    return Meaning(
        phrase=match.phrase,
        weight=max(match.weight, _LEAST_SYNONYM) * (1 + _LONGER * (len(match.phrase) - 1)),
        singles=frozenset([other[0] for other in standing if len(other) == 1]),
        several=several,
        elsewise=frozenset([word for other in standing for word in other]),
        tokens=tuple([tuple(["w" + word for word in one]) for one in (match.phrase, *standing)]),
        pairs=tuple(_held(terms.pairs, joined, PAIR)),
        letters=sum([terms.letters[gram] for gram in typed]),
    )


def _held(grams: Collection[str], text: str, size: int) -> list[str]:
    """Return the grams of a query that stand in a short text: all are of one size, a lone one may be shorter."""
    if len(grams) == 1:
        return [gram for gram in grams if gram in text]
    standing: Iterable[str] = dict.fromkeys([text[start : start + size] for start in range(len(text) - size + 1)])
    return [gram for gram in standing if gram in grams]
