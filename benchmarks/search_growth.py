"""`python -m benchmarks.search_growth`: how long a search takes as one client's manual grows from 1,000 to 100,000 entries.

Prints a table and draws it into `.build/search_growth_DATABASE.svg`. The hundredth thousand takes a quarter of an hour to index;
`--up-to 10000` stops before. Times are the processor's, of searches right after an approval.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import math
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.finding import Manual, sqlite
from benchmarks.search_scale import SIZES, at, entries, fill, postgresql, times
from bridge.store.database import Database

STEPS = (1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000)
_PLOT = Path(".build")
_LEFT, _TOP, _WIDTH, _HEIGHT = 60, 30, 520, 240
_COLOURS = {"p50": "#0b57d0", "p95": "#b3261e"}

Grown = list[tuple[int, float, float]]
"""Entries, and the middle and the 95th percentile of a search in milliseconds."""


def main() -> None:
    """Measure, print and draw."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--up-to", type=int, default=STEPS[-1], metavar="ENTRIES")
    parser.add_argument("--postgresql", action="store_true", help="measure on PostgreSQL instead of SQLite")
    given = parser.parse_args()
    name = "postgresql" if given.postgresql else "sqlite"
    grown: Grown = []
    with _database(given.postgresql) as database:
        for size, middle, most in measure(database, given.up_to):
            grown.append((size, middle, most))
            goal = f"≤ {SIZES[size]:g} ms" if size in SIZES else ""
            print(f"{size:>8,} entries   p50 {middle:6.1f} ms   p95 {most:6.1f} ms   {goal}", flush=True)
    _PLOT.mkdir(exist_ok=True)
    place = _PLOT / f"search_growth_{name}.svg"
    place.write_text(svg(grown, name), encoding="utf-8")
    print(place)


def measure(database: Database, up_to: int) -> Iterator[tuple[int, float, float]]:
    """Fill the database and yield what searches take at each step."""
    manual = Manual(database)
    made = entries(up_to)
    there = 0
    for size in (step for step in STEPS if step <= up_to):
        fill(manual, itertools.islice(made, size - there))
        there = size
        taken = times(manual).processor
        yield size, at(0.5, taken), at(0.95, taken)


@contextlib.contextmanager
def _database(on_postgresql: bool) -> Iterator[Database]:
    if on_postgresql:
        with postgresql() as database:
            if database is None:
                raise SystemExit("The PostgreSQL of the test dependencies is not there; run `make setup`.")
            yield database
        return
    with (
        tempfile.TemporaryDirectory(prefix="bridge-growth-") as folder,
        contextlib.closing(sqlite(Path(folder))) as database,
    ):
        yield database


def svg(grown: Grown, name: str) -> str:
    """Draw both percentiles and the goals over entries, both axes in powers of ten."""
    highest = 10 ** math.ceil(math.log10(max(100.0, *(most for _, _, most in grown))))

    def x(size: float) -> float:
        return _LEFT + _WIDTH * math.log10(size / STEPS[0]) / math.log10(STEPS[-1] / STEPS[0])

    def y(ms: float) -> float:
        return _TOP + _HEIGHT * (1 - math.log10(max(ms, 1.0)) / math.log10(highest))

    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 320" font-family="sans-serif" font-size="11">',
        '<rect width="640" height="320" fill="white"/>',
        f'<text x="{_LEFT}" y="18" font-size="13">Search by entries of one client, {name} (ms; ○ goal for p95)</text>',
    ]
    parts += [
        f'<text x="{x(size):.0f}" y="{_TOP + _HEIGHT + 18}" text-anchor="middle">{size:,}</text>' for size in STEPS
    ]
    for power in range(int(math.log10(highest)) + 1):
        line = y(10**power)
        parts.append(
            f'<path d="M{_LEFT} {line:.0f}h{_WIDTH}" stroke="#ddd"/>'
            f'<text x="{_LEFT - 8}" y="{line + 4:.0f}" text-anchor="end">{10**power}</text>'
        )
    for column, (label, colour) in enumerate(_COLOURS.items(), start=1):
        points = [(x(row[0]), y(row[column])) for row in grown]
        path = " ".join(f"{px:.1f},{py:.1f}" for px, py in points)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts.append(f'<text x="{points[-1][0] + 8:.0f}" y="{points[-1][1] + 4:.0f}" fill="{colour}">{label}</text>')
    parts += [
        f'<circle cx="{x(size):.1f}" cy="{y(goal):.1f}" r="4" fill="none" stroke="#555"/>'
        for size, goal in SIZES.items()
    ]
    return "\n".join([*parts, "</svg>", ""])


if __name__ == "__main__":
    main()
