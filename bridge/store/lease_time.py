"""The time that leases go by: one clock for all workers, which nobody can set back.

Where several machines share a PostgreSQL it is the database's, asked once a minute and carried on by this machine's steady
clock in between: a minute of skew between replicas would otherwise make one take over what another is just posting. SQLite is
used from one machine, whose clock is read once.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import text

from bridge.store.database import Database

ASK_EVERY = 60.0


def steady() -> float:
    """Return seconds on a clock that only goes forward, sleep of the machine included where it can tell."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.monotonic()


class LeaseTime:
    """Tells the time for leases; safe to share between threads."""

    def __init__(
        self,
        database: Database,
        *,
        steady: Callable[[], float] = steady,
        machine: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._database = database
        self._steady = steady
        self._machine = machine
        self._lock = threading.Lock()
        self._base: datetime | None = None
        self._asked_at = 0.0

    def __call__(self) -> datetime:
        """Return the time. Raises what the database raises where it must be asked and cannot."""
        with self._lock:
            at = self._steady()
            if self._base is None or (not self._database.is_sqlite and at - self._asked_at >= ASK_EVERY):
                self._base, self._asked_at = self._ask(), self._steady()
                at = self._asked_at
            return self._base + timedelta(seconds=at - self._asked_at)

    def _ask(self) -> datetime:
        if self._database.is_sqlite:
            return self._machine()
        with self._database.engine.connect() as connection:
            answer: datetime = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
        return answer.astimezone(UTC)
