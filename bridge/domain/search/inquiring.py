"""Which inquiry of an entry a query asks: what tells an entry's own inquiries apart is not what tells entries apart.

"언제" stands in every entry and says nothing about which is meant, yet it says which of its inquiries is. So what a query asks beside the
entry's name counts by how few of the entry's inquiries say it, and by how early they do: the ways of asking come first in a line, then
the answer, and last what is to be collected before handing over, which is much the same in all of them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from bridge.domain.search.analysis import ASKING, Terms
from bridge.domain.search.otherwise import Meaning
from bridge.domain.search.prepared import Prepared

_EARLY = 0.4
"""How much a word counts less for every word before it."""
_SYLLABLES = 2.5
"""Characters of a word, on average."""
_TIME = re.compile(r"언제|며칠|몇 ?[시월일주]|날짜|일시|시각|시점|시기|오픈 ?일")
_WHEN = re.compile(r"언제|며칠|몇[시월일주]|날짜")
"""Ways of asking for a time, in a query and in an inquiry: they mean the same though they share no word."""
_TOLD_OTHERWISE = 0.3
"""What a word weighs that is known of its synonyms only."""

_ASKS_FOR = frozenset(
    [
        "어떻",
        "어떠",
        "어케",
        "어떡",
        "무엇",
        "뭐",
        "무슨",
        "왜",
        "언제",
        "얼마",
        "어디",
        "누구",
        "몇",
        "어느",
        "방법",
        "필요",
        "안",
        "못",
        "없",
        "아직",
    ]
)
"""Words of asking that say what is asked for; "되나요" and "알려 주세요" stand before anything."""
_OF_MEANING = 0.75
"""Weight of a pair from which both of its syllables belong to a word that says something."""

_Sign = tuple[list[float | None], float, bool]
"""Where something stands in each inquiry, None where it does not, what it is worth, and whether it says what is asked at all."""


class Asked(Protocol):
    """A query, as far as it tells inquiries apart: `meanings` are what it says in other words, `wanted` all words that are looked for."""

    terms: Terms
    meanings: tuple[Meaning, ...]
    wanted: frozenset[str]


def meant(query: Asked, document: Prepared, held: Sequence[str]) -> int | None:
    """Return the place of the inquiry that the query asks, None where none stands out. `held` are its pairs that stand in the entry.

    What the title says already does not tell inquiries apart: only what a query asks beside it decides, and an inquiry that says
    nothing of it, or nothing but how one asks, is no answer: "분실하면요?" is not answered by when it opens. Who types an entry's name, or a part of it, and nothing else is told what it is, not whichever inquiry
    repeats the name first; but an error code asks for its own.
    """
    named, coded = document.title, bool(query.terms.codes)
    if not document.inquiries():
        return None
    if named.issuperset(query.terms.words) and not coded:
        return None
    told = [0.0] * len(document.inquiries())
    says = [False] * len(told)
    beside = frozenset[str]() if coded else named
    for places, worth, tells in (*_words(query, document, beside), *_pairs(query, document, held, aside=not coded)):
        standing = [(number, place) for number, place in enumerate(places) if place is not None]
        if standing:
            worth *= math.log(1 + (len(told) - len(standing) + 0.5) / (len(standing) + 0.5))
        for number, place in standing:
            told[number] += worth / (1 + _EARLY * place)
            says[number] = says[number] or tells
    best = max(range(len(told)), key=told.__getitem__)
    return best if says[best] else None


def _words(query: Asked, document: Prepared, named: frozenset[str]) -> Iterator[_Sign]:
    """Yield the words of the query that are not in the name, and what says the same."""
    inquiries, weights = document.inquiries(), query.terms.words
    total = sum(weights.values()) or 1.0
    asks_time = _TIME.search(query.terms.text) is not None
    if asks_time:
        times = (_WHEN.search(text) for _, text in inquiries)
        yield [found.start() / _SYLLABLES if found else None for found in times], 1 / total, True
    for word, weight in weights.items():
        if word in document.words and word not in named and not (asks_time and _TIME.match(word)):
            places: list[float | None] = [words.index(word) if word in words else None for words, _ in inquiries]
            yield places, weight / total, word in _ASKS_FOR or word not in ASKING
    meanings = [one for one in query.meanings if not document.words.isdisjoint(one.elsewise)]
    meanings = [one for one in meanings if not named.issuperset(one.phrase)]
    if not meanings:
        return
    present = [query.wanted.intersection(words) - named for words, _ in inquiries]
    for meaning in meanings:
        weight = max(weights.get(word, _TOLD_OTHERWISE) for word in meaning.phrase)
        said = zip(present, inquiries, strict=True)
        places = [min(map(words.index, here)) if meaning.meant(here) else None for here, (words, _) in said]
        yield places, weight / total, True


def _pairs(query: Asked, document: Prepared, held: Sequence[str], *, aside: bool) -> Iterator[_Sign]:
    """Yield the pairs of the query that stand in the entry; `aside`: not those of its name."""
    name, _, _ = document.squeezed.partition("\n")
    total = sum(query.terms.pairs.values()) or 1.0
    for pair in held:
        if not (aside and pair in name):
            places = [text.find(pair) for _, text in document.inquiries()]
            weight = query.terms.pairs[pair]
            yield [place / _SYLLABLES if place >= 0 else None for place in places], weight / total, weight > _OF_MEANING
