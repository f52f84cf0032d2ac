"""What of a query stands in a document, whatever else the manual says: worked out once for a query that is asked again.

An approval changes how much each pair of characters says and not where it stands, so that a query asked before is compared anew
only with what was approved since.
"""

from __future__ import annotations

from itertools import compress

from bridge.domain.search.analysis import Terms
from bridge.domain.search.marks import LETTERS, PAIR, looking_for
from bridge.domain.search.prepared import Prepared

_REMEMBERED = 400
"""Documents that are remembered of a query: several times as many as it is compared with at once."""


class Compared:
    """One query's terms, and the documents that they were compared with. Documents are told apart by identity: they never change."""

    __slots__ = ("_held", "_letters", "_pairs", "_seen", "_shares", "_total", "_typed")

    def __init__(self, terms: Terms) -> None:
        self._pairs = [pair for pair in terms.pairs if len(pair) == PAIR]  # a query of one character has none
        self._seen = looking_for(self._pairs, PAIR)
        self._letters = list(terms.letters.items())
        self._typed = looking_for(terms.letters, LETTERS)
        self._total = sum(terms.letters.values()) or 1.0
        self._held: dict[Prepared, tuple[str, ...]] = {}
        self._shares: dict[Prepared, float] = {}

    def pairs(self, document: Prepared) -> tuple[str, ...]:
        """Return which of the query's pairs stand in the document."""
        held = self._held.get(document)
        if held is None:
            text = document.squeezed
            likely = compress(self._pairs, self._seen(document.pairs()))
            held = tuple([pair for pair in likely if pair in text])
            if len(self._held) >= _REMEMBERED:
                self._held.clear()
            self._held[document] = held
        return held

    def letters(self, document: Prepared) -> float:
        """Return the share of the query's letters that stand at the document's beginning."""
        share = self._shares.get(document)
        if share is None:
            text, marks = document.letters()
            likely = compress(self._letters, self._typed(marks))
            share = sum([worth for gram, worth in likely if gram in text]) / self._total
            if len(self._shares) >= _REMEMBERED:
                self._shares.clear()
            self._shares[document] = share
        return share
