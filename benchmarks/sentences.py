"""How near the sentences of drafts are to what people who train agents made of them.

    python -m benchmarks.sentences

`benchmarks/data/mended_sentences.tsv` holds fragments of notes, the sentence that the rules made of each when it was read, and what somebody said of it, with
its note beside him: `fine`, `mended` (as little as could be) or `unsayable`. What the rules make of a fragment today is put beside both. A sentence that was not
looked at may be as good as the one that was: what counts is which way those go that changed.
"""

from __future__ import annotations

import csv
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from bridge.domain.notes import Field
from bridge.domain.sentences import say

DATA = Path(__file__).with_name("data") / "mended_sentences.tsv"


@dataclass(frozen=True, slots=True)
class Mended:
    """A fragment, the sentence that was read, and the one that somebody would say: the same where it was fine."""

    field: Field
    topic: str
    words: str
    read: str
    wanted: str

    @property
    def now(self) -> str:
        """What the rules make of the fragment today, by itself."""
        return say(self.words, self.field, topic=self.topic).text


def sentences() -> Iterator[Mended]:
    """All that can be said at all."""
    with DATA.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["verdict"] != "unsayable":
                wanted = row["mended"] or row["sentence"]
                yield Mended(Field(row["field"]), row["topic"], row["words"], row["sentence"], wanted)


def way(one: Mended) -> str:
    """Where a sentence has gone since it was read: nowhere, nearer to what is wanted, further from it."""
    now = one.now
    if now == one.read:
        return "same"
    return "nearer" if _alike(now, one.wanted) > _alike(one.read, one.wanted) else "further"


def _alike(one: str, other: str) -> float:
    a, b = (unicodedata.normalize("NFD", text) for text in (one, other))
    return SequenceMatcher(None, a, b, autojunk=False).ratio()


def main() -> None:
    """Print how many went which way."""
    for fine in (True, False):
        found = [one for one in sentences() if (one.read == one.wanted) is fine]
        ways = Counter(map(way, found))
        said = sum(one.now == one.wanted for one in found)
        print(f"{'fine' if fine else 'mended'}: {len(found)}, {dict(ways)}, {said} as somebody would say them")


if __name__ == "__main__":
    main()
