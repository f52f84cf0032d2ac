"""What the threshold `ANSWERS` trades: right entries against saying that the manual has nothing where it has nothing.

    python -m benchmarks.curve search_dev2.jsonl search_public_dev.jsonl

Beside a file's own queries without an answer, thirds of the entries are taken away in turn, and their queries asked: hard ones,
since what resembles the missing entry is still there.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.finding import filled
from bridge.domain.search.ranking import ANSWERS

THRESHOLDS = sorted({0.0, 1.0, 1.3, 1.5, 1.8, 2.1, 2.5, ANSWERS})
_TAKEN = 150
_FIRST, _NEXT = 1, 3


def main(paths: Sequence[str]) -> None:
    """Print one table a file."""
    for path in paths:
        rows = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]
        entries = [row for row in rows if row["type"] == "doc"]
        queries = [row for row in rows if row["type"] != "doc"]
        print(f"\n{Path(path).stem}\n{'ANSWERS':>9}{'R@1':>8}{'R@3':>8}{'MRR@10':>8}{'nothing':>9}{'taken away':>12}")
        search, taken = filled(entries), _taken(entries, queries)
        for threshold in THRESHOLDS:
            found = [(set(query["relevant"]), search(query["text"], threshold)) for query in queries]
            ranks = [next((n for n, id_ in enumerate(ids, 1) if id_ in right), 0) for right, ids in found if right]
            none = [not ids for right, ids in found if not right]
            missed = [not ask(threshold) for ask in taken]
            figures = (
                _share([rank == _FIRST for rank in ranks]),
                _share([0 < rank <= _NEXT for rank in ranks]),
                f"{sum(1 / rank for rank in ranks if rank) / len(ranks):.3f}",
                _share(none),
                _share(missed),
            )
            print(
                f"{threshold:>9}"
                + "".join(f"{one:>{size}}" for one, size in zip(figures, (8, 8, 8, 9, 12), strict=True))
            )


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
