"""Eight threads that write at once on SQLite: how long the unluckiest waits, with the queue in front and without."""

from __future__ import annotations

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

THREADS, EACH = 8, 60
NOW = datetime(2026, 11, 24, tzinfo=UTC)


def measure() -> Iterator[Figure]:
    """Yield the errors and the worst wait against that of writers which meet in the database only."""
    with tempfile.TemporaryDirectory(prefix="bridge-writers-") as folder:
        worst, errors = _run(Path(folder) / "queued.sqlite3", queued=True)
        bare, _ = _run(Path(folder) / "bare.sqlite3", queued=False)
    yield at_most(f"{THREADS} writers on SQLite: errors", errors, 0, digits=0)
    yield at_most(
        f"{THREADS} writers on SQLite: worst wait, over the unqueued one", worst / bare, 0.05, unit="×", digits=3
    )


def _run(path: Path, *, queued: bool) -> tuple[float, int]:
    waits: list[float] = []
    errors: list[Exception] = []
    with closing(Database(f"sqlite:///{path}", pool_size=THREADS)) as database:
        migrate.upgrade(database.engine)
        if not queued:
            database._write_lock = nullcontext()

        def write(thread: int) -> None:
            for number in range(EACH):
                start = time.perf_counter()
                try:
                    with database.write(EVERYONE) as session:
                        session.add(ClientRow(name=f"{thread}-{number}", created_at=NOW))
                except Exception as error:
                    errors.append(error)
                waits.append(time.perf_counter() - start)

        threads = [threading.Thread(target=write, args=(number,)) for number in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return max(waits), len(errors)
