"""What a search takes of the processor, in this process and in the database's: what else the machine does is no property of a search.

A process on a busy machine waits for its turn, and one that talks to another waits at every message. On SQLite all the work is this
thread's. PostgreSQL does its share in a process of its own, of which Linux says in /proc how long it has run.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from bridge.store.database import Database

_MS_IN_NS = 1e6


def processor(database: Database) -> Callable[[], float] | None:
    """Return a clock in milliseconds of what this thread and the database's processes for it have run, None where nobody says.

    Ask for it when the connections that will be used are open.
    """
    if database.is_sqlite:
        return lambda: time.thread_time() * 1000
    with database.engine.connect() as connection:
        backends = connection.exec_driver_sql(
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'"
        ).scalars()
        files = [Path(f"/proc/{backend}/schedstat") for backend in backends]
    if not all(map(_tells, files)):
        return None
    return lambda: time.thread_time() * 1000 + sum(map(_ran, files))


def _tells(file: Path) -> bool:
    try:
        return _ran(file) > 0
    except (OSError, ValueError, IndexError):
        return False


def _ran(file: Path) -> float:
    return int(file.read_text(encoding="ascii").split()[0]) / _MS_IN_NS
