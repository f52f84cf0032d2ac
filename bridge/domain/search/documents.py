"""An entry as the index keeps it: its terms line by line, and the tokens under which a database finds it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bridge.domain.entries import Entry
from bridge.domain.search import hangul
from bridge.domain.search.analysis import Analyser, Terms, pairs_of, words_of
from bridge.domain.search.text import normalise, squeeze

_INITIALS_SIZES = (2, 3)
_LETTERS_SIZE = 4
_LETTERS_LED = 60
"""Letters by which a database is led to entries, at most: of a longer query one slip leaves words and pairs enough."""
_EXPECTED = re.compile(r"예상 ?문의\s*[:：]\s*((?:[\"“][^\"”\n]*[\"”][.,]?\s*)+)")
_QUOTED = re.compile(r"[\"“]([^\"”\n]+)[\"”]")


@dataclass(frozen=True, slots=True)
class Document:
    """One approved entry. Texts have a line for the title, one for each inquiry and a last one for everything else.

    `words` are morphemes between spaces, each once a line; `repeated` holds those that stand more than once in the entry,
    as "word count word count"; `length` is the number of all. `squeezed` is the text without spaces and signs, `initials`
    the title's initial consonants.
    """

    words: str
    repeated: str
    length: int
    squeezed: str
    initials: str

    def counts(self) -> dict[str, int]:
        """Return how often a word stands in the entry, where that is more than once."""
        flat = self.repeated.split()
        return dict(zip(flat[::2], map(int, flat[1::2]), strict=True))

    def tokens(self, *, titled: bool = True) -> set[str]:
        """Return what a database indexes: words (w), syllable pairs (p), of title and inquiries letters (l), of the title pairs
        (t; not `titled` in the first version of the index) and initials (i).
        """
        found = {"w" + word for word in self.words.split()}
        lines = self.squeezed.split("\n")
        for line in lines:
            found.update("p" + pair for pair in pairs_of(line))
        for line in map(hangul.jamo, lines[:-1]):
            found.update("l" + line[i : i + _LETTERS_SIZE] for i in range(len(line) - _LETTERS_SIZE + 1))
        if titled:
            found.update("t" + pair for pair in pairs_of(lines[0]))
        for size in _INITIALS_SIZES:
            found.update("i" + self.initials[i : i + size] for i in range(len(self.initials) - size + 1))
        return found


def index_terms(title: str, inquiries: Sequence[str], body: str, analyser: Analyser) -> Document:
    """Make the document of an entry. Each of `inquiries` is one inquiry's ways of asking with its answer."""
    lines = [normalise(line) for line in (title, *inquiries, body)]
    squeezed = [squeeze(line) for line in lines]
    words = [words_of(line, analyser) for line in lines]
    counts = Counter(word for line in words for word in line)
    return Document(
        words="\n".join(" ".join(dict.fromkeys(line)) for line in words),
        repeated=" ".join(f"{word} {count}" for word, count in counts.items() if count > 1),
        length=counts.total(),
        squeezed="\n".join(squeezed),
        initials=hangul.initials(lines[0]),
    )


def document_of(entry: Entry, analyser: Analyser) -> Document:
    """Make the document of an entry. Give the center's copy: whatever is in `entry` can be found and shown.

    The document's inquiries stand in the order of `entry.inquiries`.
    """
    inquiries = [
        " ".join((*item.questions, item.say, *(f"{case.when} {case.say}" for case in item.cases), item.handover))
        for item in entry.inquiries
    ]
    body = " ".join((*(piece.text for piece in entry.pieces), *(point.label for point in entry.open_points)))
    return index_terms(entry.name, inquiries, body, analyser)


def split_inquiries(body: str) -> tuple[list[str], str]:
    """Take the expected inquiries (예상 문의: "…", "…") out of a manual written as running text; return them and the rest."""
    found = _EXPECTED.search(body)
    if found is None:
        return [], body
    return _QUOTED.findall(found.group(1)), body[: found.start()] + body[found.end() :]


def title_tokens(terms: Terms) -> set[str]:
    """Return the tokens of titles that name what the query is about: of many entries with a common word, those are looked at first."""
    return {"t" + pair for pair in terms.pairs}


def query_tokens(terms: Terms) -> dict[str, float]:
    """Return the index tokens a query looks for, with their weights; synonyms are added by whoever knows them."""
    found = {"w" + word: weight for word, weight in terms.words.items()}
    found.update(("p" + pair, weight) for pair, weight in terms.pairs.items())
    for word in terms.initials:
        size = min(len(word), max(_INITIALS_SIZES))
        found.update(("i" + word[i : i + size], 1.0) for i in range(len(word) - size + 1))
    if len(terms.letters) <= _LETTERS_LED:
        found.update(("l" + gram, weight) for gram, weight in terms.letters.items() if len(gram) == _LETTERS_SIZE)
    return found
