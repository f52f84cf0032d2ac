"""What reading a note and drafting its entry take of a processor, at the 95th percentile."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benchmarks.adapters import draft, extract
from benchmarks.figures import Figure, at_most

NOTES = Path(__file__).parent / "data"
ROUNDS = 3  # over all notes: each counts with its best, since other work shares the machine


def measure() -> Iterator[Figure]:
    """Yield the two times."""
    lines = [line for path in sorted(NOTES.glob("notes_dev*.jsonl")) for line in path.read_text("utf-8").splitlines()]
    notes = [json.loads(line) for line in lines]
    for what, work, goal in (("reading a note", extract, 5.0), ("drafting an entry", draft, 50.0)):
        rounds = [[_timed(partial(work, note["text"], note["ts"])) for note in notes] for _ in range(ROUNDS)]
        times = sorted(map(min, zip(*rounds, strict=True)))
        yield at_most(f"{what}, p95", times[int(len(times) * 0.95)] * 1000, goal, unit=" ms", digits=1)


def _timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start
