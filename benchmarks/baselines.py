"""`python -m benchmarks.baselines FILE…`: the product's search beside plain ones, kind by kind.

The plain ones are what one would write in an afternoon: BM25 over mecab-ko's morphemes, BM25 over pairs of syllables across spaces, and
the sum that was measured before this search was written: morphemes, pairs and 4-grams of letters, each score divided by the best one's,
added with weights, queries in the wrong keyboard mode decoded and initial consonants compared with titles.
"""

from __future__ import annotations

import math
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from benchmarks.asked import Rows, read, scores
from benchmarks.finding import filled
from bridge.domain.search import hangul
from bridge.domain.search.analysis import pairs_of, words_of
from bridge.domain.search.certainty import ANSWERS
from bridge.domain.search.text import decode, is_initials, normalise, squeeze
from bridge.store.morphemes import analyse

Search = Callable[[str], list[str]]
Scores = dict[str, float]

_K1, _B = 1.2, 0.75
_LETTERS = 4
_SUM = (1.5, 1.15, 0.55)
_INITIALS = 2.0


def main(paths: Sequence[str]) -> int:
    """Print one table a file; 1 where the product is below the best plain search for some kind."""
    below = []
    for path in paths:
        entries, queries = read(Path(path))
        answered = [query for query in queries if query["relevant"]]
        kinds = [*sorted({query["kind"] for query in answered}), ""]
        searches = plain(entries)
        best = partial(_answers, filled(entries))
        searches |= {"Bridge": partial(best, 0.0), "Bridge, where it answers": partial(best, ANSWERS)}
        print(f"\n{Path(path).stem}: R@1 / R@3 / MRR@10\n{'':24}" + "".join(f"{name:>26}" for name in searches))
        for kind in kinds:
            asked = [query for query in answered if kind in ("", query["kind"])]
            found = {name: scores(search, asked) for name, search in searches.items()}
            cells = [" / ".join(f"{value:.3f}" for value in row) for row in found.values()]
            print(f"{kind or 'all':18}{len(asked):>6}" + "".join(f"{cell:>26}" for cell in cells), flush=True)
            *others, bare, product = found.values()
            if product[0] < max(row[0] for row in others):
                below.append(f"{Path(path).stem}, {kind or 'all'} (before the threshold {bare[0]:.3f})")
    print("\nBelow the best plain search at the first place: " + ("; ".join(below) or "no kind"))
    return 1 if below else 0


def _answers(search: Callable[[str, float], list[str]], threshold: float, query: str) -> list[str]:
    return search(query, threshold)


def plain(entries: Rows) -> dict[str, Search]:
    """Return the plain searches over `entries`."""
    texts = [normalise(f"{entry['title']} {entry['body']}") for entry in entries]
    ids = [str(entry["id"]) for entry in entries]
    words = Ranking(ids, [words_of(text, analyse) for text in texts])
    pairs = Ranking(ids, [pairs_of(squeeze(text)) for text in texts])
    letters = Ranking(ids, [_letters(text) for text in texts])
    titles = {id_: hangul.initials(entry["title"]) for id_, entry in zip(ids, entries, strict=True)}

    def added(query: str) -> list[str]:
        meant = normalise(decode(query))
        if is_initials(squeeze(meant)):
            wanted = squeeze(meant)
            return best({id_: _INITIALS + (name == wanted) for id_, name in titles.items() if wanted in name})
        views = words.of(words_of(meant, analyse)), pairs.of(pairs_of(squeeze(meant))), letters.of(_letters(meant))
        total: Scores = defaultdict(float)
        for weight, view in zip(_SUM, views, strict=True):
            most = max(view.values(), default=1.0)
            for id_, score in view.items():
                total[id_] += weight * score / most
        return best(total)

    return {
        "morphemes": lambda query: best(words.of(words_of(normalise(query), analyse))),
        "pairs of syllables": lambda query: best(pairs.of(pairs_of(squeeze(normalise(query))))),
        "normalised sum": added,
    }


class Ranking:
    """BM25 over any terms."""

    def __init__(self, ids: Sequence[str], terms: Sequence[list[str]]) -> None:
        self._held: dict[str, list[tuple[str, int, int]]] = defaultdict(list)
        self._count, self._average = len(ids), sum(map(len, terms)) / len(ids)
        for id_, found in zip(ids, terms, strict=True):
            for term, count in Counter(found).items():
                self._held[term].append((id_, count, len(found)))

    def of(self, query: Sequence[str]) -> Scores:
        """Return the score of every entry that holds one of the query's terms."""
        scored: Scores = defaultdict(float)
        for term in dict.fromkeys(query):
            held = self._held.get(term, ())
            rarity = math.log(1 + (self._count - len(held) + 0.5) / (len(held) + 0.5))
            for id_, count, length in held:
                norm = _K1 * (1 - _B + _B * length / self._average)
                scored[id_] += rarity * count * (_K1 + 1) / (count + norm)
        return scored


def best(scored: Scores) -> list[str]:
    """Return the ten best, best first; equals in the order of their ids."""
    return sorted(scored, key=lambda id_: (-scored[id_], id_))[:10]


def _letters(text: str) -> list[str]:
    typed = hangul.jamo(squeeze(text))
    return [typed[i : i + _LETTERS] for i in range(len(typed) - _LETTERS + 1)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
