"""`make bench`: every figure the product is held to, in one table.

Speeds are ratios taken in one run, because machines differ and are noisy. Quality is scored by the scripts that lie beside the data:
`BENCH_DATA` names their folder; without it those figures say that they were not measured. `BENCH_ARGS` picks groups by name.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from benchmarks import acking, looking_up, memory, quality, queueing, search_scale, speed, writers
from benchmarks.figures import Figure, at_most


def _acking() -> Iterable[Figure]:
    ratio = float(acking.measure()["ratio"])
    yield at_most("durable acknowledgement of an event, over bare Bolt and a bare commit (p50)", ratio, 1.3, unit="×")


GROUPS: dict[str, Callable[[], Iterable[Figure]]] = {
    "acking": _acking,
    "manual": looking_up.measure,
    "speed": speed.measure,
    "writers": writers.measure,
    "queueing": queueing.measure,
    "memory": memory.measure,
    "search": lambda: (Figure(what, figure, goal, None) for what, figure, goal in search_scale.measure()),
    "quality": quality.measure,
}


def main(wanted: list[str]) -> int:
    """Print the figures of the groups asked for, all of them where none is; 2 for a group that does not exist."""
    unknown = [name for name in wanted if name not in GROUPS]
    if unknown:
        print(f"There is no group {', '.join(unknown)}; choose from {', '.join(GROUPS)}.", file=sys.stderr)
        return 2
    for name in wanted or GROUPS:
        print(f"\n{name}")
        for figure in GROUPS[name]():
            mark = {True: "✓", False: "✗", None: "·"}[figure.met]
            print(f"  {mark} {figure.what:<78} {figure.measured:>14}   {figure.goal}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
