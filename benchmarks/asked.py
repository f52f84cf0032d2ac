"""Files of a manual's entries and the queries asked of it, as `eval_search.py` reads them, and what is scored on them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

Rows = list[dict[str, Any]]
_NEXT = 3


def read(path: Path) -> tuple[Rows, Rows]:
    """Return a file's entries (id, title, body) and its queries (text, relevant, kind)."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if row["type"] == "doc"], [row for row in rows if row["type"] != "doc"]


def scores(search: Callable[[str], Sequence[str]], queries: Rows) -> tuple[float, float, float]:
    """Return R@1, R@3 and MRR@10 over the queries that have an answer."""
    found = [(search(query["text"])[:10], set(query["relevant"])) for query in queries if query["relevant"]]
    ranks = [next((place for place, id_ in enumerate(ids, 1) if id_ in right), 0) for ids, right in found]
    return (
        sum(rank == 1 for rank in ranks) / len(ranks),
        sum(0 < rank <= _NEXT for rank in ranks) / len(ranks),
        sum(1 / rank for rank in ranks if rank) / len(ranks),
    )
