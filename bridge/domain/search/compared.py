"""What of a query stands in an entry, whatever else the manual says: worked out once for a query that is asked again.

An approval changes how much each word and each pair of characters says and not where it stands, so that a query asked before is
compared anew only with what was approved since.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

from bridge.domain.search import inquiring
from bridge.domain.search.analysis import Terms
from bridge.domain.search.marks import LETTERS, PAIR, looking_for
from bridge.domain.search.otherwise import meanings_of
from bridge.domain.search.prepared import Prepared
from bridge.domain.search.synonyms import Match

_REMEMBERED = 400
"""Documents that are remembered of a query: several times as many as it is compared with at once."""


class Said:
    """Which of a query's words stand in a text, and which of its meanings do in other words, by their places in `Compared.meanings`.

    Texts that say the same of a query share one, so that what it is worth is reckoned once.
    """

    __slots__ = ("meanings", "words")

    def __init__(self, words: tuple[str, ...], meanings: tuple[int, ...]) -> None:
        self.words = words
        self.meanings = meanings


Seen = tuple[Said, Said, tuple[str, ...]]
"""What of a query is seen of a document at once: what all of it says and what its title does, and which pairs stand in it."""


class Compared:
    """One query's terms and synonyms, and the documents that they were compared with. Documents are told apart by identity: they never change.

    `absent` are words of either that no entry holds; in a manual with another set of them the query is compared anew.
    """

    def __init__(self, terms: Terms, matches: Sequence[Match] = (), absent: frozenset[str] = frozenset()) -> None:
        self.terms = terms
        self.absent = absent
        self.words = tuple([word for word in terms.words if word not in absent])
        self.meanings = meanings_of(terms, matches, absent)
        self._elsewise = frozenset[str]().union(*[meaning.elsewise for meaning in self.meanings])
        self.wanted = self._elsewise.union(self.words, *[meaning.phrase for meaning in self.meanings])
        self.letters_total = sum(terms.letters.values()) or 1.0
        self._pairs = [pair for pair in terms.pairs if len(pair) == PAIR]  # a query of one character has none
        self._marked = looking_for(self._pairs, PAIR)
        self._letters = list(terms.letters.items())
        self._typed = looking_for(terms.letters, LETTERS)
        self._said: dict[frozenset[str], Said] = {}
        self._seen: dict[Prepared, Seen] = {}
        self._closer: dict[Prepared, Closer] = {}

    def seen(self, document: Prepared) -> Seen:
        """Return what of the query stands in the document."""
        seen = self._seen.get(document)
        if seen is None:
            if len(self._seen) >= _REMEMBERED:
                self._seen.clear()
                self._closer.clear()
                self._said.clear()
            present = self.wanted & document.words
            said = self._said.get(present) or self.said(present)
            titled = present & document.title
            named = self._said.get(titled) or self.said(titled)
            text = document.squeezed
            likely = compress(self._pairs, self._marked(document.pairs()))
            self._seen[document] = seen = said, named, tuple([pair for pair in likely if pair in text])
        return seen

    def closer(self, document: Prepared) -> Closer:
        """Return what is seen of the document at a closer look."""
        closer = self._closer.get(document)
        if closer is None:
            self._closer[document] = closer = Closer(self, document)
        return closer

    def said(self, present: frozenset[str]) -> Said:
        """Return what a text says of the query in which these of the words wanted are present."""
        said = self._said.get(present)
        if said is None:
            meanings = () if present.isdisjoint(self._elsewise) else enumerate(self.meanings)
            meant = tuple([place for place, meaning in meanings if meaning.meant(present)])
            said = Said(tuple([word for word in self.words if word in present]), meant)
            self._said[present] = said
        return said

    def letters(self, document: Prepared) -> float:
        """Return the share of the query's letters that stand at the document's beginning."""
        text, marks = document.letters()
        likely = compress(self._letters, self._typed(marks))
        return sum([worth for gram, worth in likely if gram in text]) / self.letters_total


class Closer:
    """What of a query is seen of one document at a closer look, each when it is asked for."""

    __slots__ = ("_compared", "_counts", "_document", "_inquiries", "_letters", "_meant")

    def __init__(self, compared: Compared, document: Prepared) -> None:
        self._compared = compared
        self._document = document
        self._letters: float | None = None
        self._counts: tuple[tuple[int, ...], tuple[int, ...]] | None = None
        self._inquiries: list[tuple[Said, list[str]]] | None = None
        self._meant: tuple[int | None] | None = None

    def letters(self) -> float:
        """Return the share of the query's letters that stand at the document's beginning."""
        if self._letters is None:
            self._letters = self._compared.letters(self._document)
        return self._letters

    def counts(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Return how often the document says each of the words and each of the meanings that it says."""
        if self._counts is None:
            compared, counts = self._compared, self._document.counts()
            said, _, _ = compared.seen(self._document)
            meanings = [compared.meanings[place] for place in said.meanings]
            present = self._document.words
            self._counts = (
                tuple([counts.get(word, 1) for word in said.words]),
                tuple([meaning.count(present, counts) for meaning in meanings]),
            )
        return self._counts

    def inquiries(self) -> list[tuple[Said, list[str]]]:
        """Return what each of the document's inquiries says of the query, and which pairs stand in it."""
        if self._inquiries is None:
            compared = self._compared
            _, _, held = compared.seen(self._document)
            self._inquiries = [
                (compared.said(compared.wanted.intersection(words)), [pair for pair in held if pair in text])
                for words, text in self._document.inquiries()
            ]
        return self._inquiries

    def meant(self) -> int | None:
        """Return the place of the inquiry that the query asks, None where none stands out."""
        if self._meant is None:
            _, _, held = self._compared.seen(self._document)
            self._meant = (inquiring.meant(self._compared, self._document, held),)
        return self._meant[0]
