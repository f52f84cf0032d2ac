"""Eight threads that write at once on SQLite: how long the unluckiest waits, with the queue in front and without.

`python -m benchmarks.writers` prints it. Both write for some seconds, because who waits longest without a queue shows only in time:
SQLite's busy handler sleeps a tenth of a second between tries, and whoever sleeps is overtaken.
"""

from __future__ import annotations

import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, nullcontext
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.figures import Figure, at_most
from bridge.store import migrate
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import ClientRow

THREADS, SECONDS, ROUNDS = 8, 4.0, 3
NOW = datetime(2026, 11, 24, tzinfo=UTC)


def main() -> None:
    """Measure and print."""
    for figure in measure():
        print(f"{figure.what:<60} {figure.measured:>14}   {figure.goal}")


def measure() -> Iterator[Figure]:
    """Yield the errors and the worst wait against that of writers which meet in the database only."""
    found, failed, waits = [], 0, []
    with tempfile.TemporaryDirectory(prefix="bridge-writers-") as folder:
        for number in range(ROUNDS):
            worst, errors = _run(Path(folder) / f"queued{number}.sqlite3", queued=True)
            bare, _ = _run(Path(folder) / f"bare{number}.sqlite3", queued=False)
            found.append(worst / bare)
            waits.append(worst)
            failed += errors
    yield at_most(f"{THREADS} writers on SQLite: errors", failed, 0, digits=0)
    yield Figure(f"{THREADS} writers on SQLite: worst wait", f"{max(waits) * 1000:.0f} ms", "–", None)
    yield Figure("its rounds, over the unqueued one", f"{min(found):.3f}–{max(found):.3f}×", "–", None)
    yield at_most(
        f"{THREADS} writers on SQLite: worst wait, over the unqueued one",
        statistics.median(found),
        0.05,
        unit="×",
        digits=3,
    )


def _run(path: Path, *, queued: bool) -> tuple[float, int]:
    """Return the longest that any write took, in seconds, and how many failed."""
    waits: list[float] = []
    errors: list[Exception] = []
    ready = threading.Barrier(THREADS, timeout=60)
    with closing(Database(f"sqlite:///{path}", pool_size=THREADS)) as database:
        migrate.upgrade(database.engine)
        if not queued:
            database._write_lock = nullcontext()

        def write(thread: int) -> None:
            _write(database, f"{thread}-first")  # a connection is opened, statements are compiled
            ready.wait()
            end, number = time.perf_counter() + SECONDS, 0
            while (start := time.perf_counter()) < end:
                number += 1
                try:
                    _write(database, f"{thread}-{number}")
                except Exception as error:
                    errors.append(error)
                waits.append(time.perf_counter() - start)

        threads = [threading.Thread(target=write, args=(number,)) for number in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return max(waits), len(errors)


def _write(database: Database, name: str) -> None:
    with database.write(EVERYONE) as session:
        session.add(ClientRow(name=name, created_at=NOW))


if __name__ == "__main__":
    main()
