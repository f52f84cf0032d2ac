"""What the thresholds `ANSWERS` and `SURE` trade: right entries against saying that the manual has nothing where it has nothing.

    python -m benchmarks.curve benchmarks/data/search_manual_like.jsonl

Beside a file's own queries without an answer, thirds of the entries are taken away in turn, and their queries asked: hard ones,
since what resembles the missing entry is still there.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.asked import read, scores
from benchmarks.finding import filled
from bridge.domain.search.certainty import ANSWERS, SURE

THRESHOLDS = sorted({0.0, 1.0, 1.3, 1.5, 1.8, 2.1, 2.5, ANSWERS, SURE})
_TAKEN = 150


def main(paths: Sequence[str]) -> None:
    """Print one table a file."""
    for path in paths:
        entries, queries = read(Path(path))
        print(f"\n{Path(path).stem}\n{'ANSWERS':>9}{'R@1':>8}{'R@3':>8}{'MRR@10':>8}{'nothing':>9}{'taken away':>12}")
        search, taken = filled(entries), _taken(entries, queries)
        for threshold in THRESHOLDS:
            right = scores(partial(_ask, search, threshold), queries)
            none = [not search(query["text"], threshold) for query in queries if not query["relevant"]]
            missed = [not ask(threshold) for ask in taken]
            print(
                f"{threshold:>9}"
                + "".join(f"{value:>8.3f}" for value in right)
                + f"{_share(none):>9}{_share(missed):>12}"
            )


def _ask(search: Callable[[str, float], list[str]], threshold: float, query: str) -> list[str]:
    return search(query, threshold)


def _taken(entries: list[Any], queries: list[Any]) -> list[Any]:
    rng = random.Random(20261122)
    order = rng.sample(entries, len(entries))
    asked = []
    for part in range(3):
        gone = {entry["id"] for entry in order[part::3]}
        search = filled([entry for entry in entries if entry["id"] not in gone])
        left = [query for query in queries if query["relevant"] and gone.issuperset(query["relevant"])]
        asked += [partial(search, query["text"]) for query in rng.sample(left, min(_TAKEN, len(left)))]
    return asked


def _share(held: list[bool]) -> str:
    return f"{sum(held) / len(held):.3f}" if held else "–"


if __name__ == "__main__":
    main(sys.argv[1:])
