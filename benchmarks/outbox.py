"""`python -m benchmarks.outbox`: what a message costs the outbox, and whether settled rows make a tick or a health check slower.

One tick is claim + commit, then sent + commit, as the worker does it, on SQLite in a temporary folder. Rows are settled in bulk.
"""

from __future__ import annotations

import argparse
import contextlib
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import text

from bridge.store import claims, migrate, outbox
from bridge.store.backlog import backlog
from bridge.store.database import EVERYONE, Database, acting_for
from bridge.store.outbox import Sending
from bridge.store.schema import BridgeRow, ClientRow

NOW = datetime(2026, 11, 24, 1, tzinfo=UTC)
_SETTLED = """
INSERT INTO outbox (client_id, public_id, dedup_key, bridge_id, kind, method, team_id, target, state, due_at, created_at, attempts)
WITH RECURSIVE n(i) AS (SELECT :first UNION ALL SELECT i + 1 FROM n WHERE i < :last)
SELECT 1, 'p' || i, 'settled:' || i, 1, 'manual', 'post', 'T1', 'C' || (i % 50), 'sent', '2026-01-01 00:00:00', '2026-01-01 00:00:00', 1 FROM n
"""


def main() -> None:
    """Print the cost of a tick beside 1,000 settled rows and beside many."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--ticks", type=int, default=300)
    given = parser.parse_args()
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        database = stack.enter_context(contextlib.closing(Database(f"sqlite:///{folder / 'outbox.sqlite3'}")))
        migrate.upgrade(database.engine)
        with database.write(EVERYONE) as session:
            session.add(ClientRow(name="c", created_at=NOW))
            session.flush()
            session.add(BridgeRow(client_id=1, name="b", created_at=NOW))
        few = measure(database, 0, 1_000, given.ticks)
        many = measure(database, 1_000, given.rows, given.ticks)
    for name, before, after in zip(("tick", "health"), few, many, strict=True):
        print(f"{name:6} beside 1,000 settled rows      {before * 1000:7.2f} ms")
        print(
            f"{name:6} beside {given.rows:,} settled rows  {after * 1000:7.2f} ms   ({after / before:.2f} ×, goal ≈ 1)"
        )


def measure(database: Database, settled: int, to: int, ticks: int) -> tuple[float, float]:
    """Settle rows up to `to`, then send `ticks` messages; return the medians of a tick and of a health check in seconds."""
    with database.engine.begin() as connection:
        connection.execute(text(_SETTLED), {"first": settled + 1, "last": to})
        connection.execute(text("ANALYZE"))
    took, asked = [], []
    for number in range(ticks):
        now = NOW + timedelta(hours=settled, seconds=number)
        with database.write(1) as session:
            sending = Sending(f"due:{to}:{number}", 1, "manual", "post", "T1", f"C{number % 50}", now)
            outbox.enqueue(session, sending, now=now)
        began = time.perf_counter()
        with database.read(EVERYONE) as session:
            claims.any_due(session, now=now, real_now=now)
        with database.write(EVERYONE) as session:
            (claimed,) = claims.claim(session, owner="w", now=now, real_now=now, lease=timedelta(seconds=30))
        with database.write(EVERYONE) as session, acting_for(session, claimed.client_id):
            claims.settle_sent(session, claimed, channel=claimed.target, ts=str(number), now=now)
        took.append(time.perf_counter() - began)
        began = time.perf_counter()
        with database.read(EVERYONE) as session:
            backlog(session, now=now)
        asked.append(time.perf_counter() - began)
    return statistics.median(took), statistics.median(asked)


if __name__ == "__main__":
    main()
