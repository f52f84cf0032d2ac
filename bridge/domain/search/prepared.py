"""A document taken apart for comparing, once: what every query asks of it is ready, what few ask is worked out at need."""

from __future__ import annotations

from sys import intern

from bridge.domain.search import hangul
from bridge.domain.search.documents import Document
from bridge.domain.search.marks import LETTERS, PAIR, marks

_LETTERS_READ = 300
"""Characters of an entry whose letters are compared: in a long text some word always resembles a mistyped one."""


class Prepared:
    """One document. `words` and `title` hold its morphemes, `squeezed` its text, `initials` the title's initial consonants."""

    __slots__ = (
        "_counts",
        "_inquiries",
        "_letters",
        "_pairs",
        "document",
        "initials",
        "squeezed",
        "title",
        "words",
    )

    def __init__(self, document: Document) -> None:
        title, _, rest = document.words.partition("\n")
        self.document = document
        # Words are shared: ten thousand entries of one manual use the same few thousand.
        self.title = frozenset(map(intern, title.split()))
        self.words = self.title.union(map(intern, rest.split()))
        self.squeezed = document.squeezed
        self.initials = document.initials
        self._counts: dict[str, int] | None = None
        self._pairs: bytes | None = None
        self._letters: tuple[str, bytes] | None = None
        self._inquiries: tuple[tuple[tuple[str, ...], str], ...] | None = None

    def counts(self) -> dict[str, int]:
        """Return how often a word stands in the entry, where that is more than once."""
        if self._counts is None:
            self._counts = self.document.counts()
        return self._counts

    def pairs(self) -> bytes:
        """Return the marks of the entry's pairs of characters."""
        if self._pairs is None:
            self._pairs = marks(self.squeezed, PAIR)
        return self._pairs

    def letters(self) -> tuple[str, bytes]:
        """Return the letters under the first syllables of the entry, and the marks of every four of them."""
        if self._letters is None:
            typed = hangul.jamo(self.squeezed[:_LETTERS_READ])
            self._letters = typed, marks(typed, LETTERS)
        return self._letters

    def inquiries(self) -> tuple[tuple[tuple[str, ...], str], ...]:
        """Return the words and the squeezed text of each inquiry."""
        if self._inquiries is None:
            words = self.document.words.split("\n")[1:-1]
            texts = self.squeezed.split("\n")[1:-1]
            self._inquiries = tuple(zip((tuple(line.split()) for line in words), texts, strict=True))
        return self._inquiries
