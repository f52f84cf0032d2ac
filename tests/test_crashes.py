"""kill -9 at every boundary: nothing lost, nothing posted twice (P5)."""

from __future__ import annotations

import contextlib
import signal
import time
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from multiprocessing.context import ForkServerProcess
from pathlib import Path

import pytest
from sqlalchemy import func, select
from support.crashing import FileChat, start
from support.databases import Databases
from support.outbox import post_office

from bridge.store import inbox
from bridge.store.database import EVERYONE, Database
from bridge.store.inbox import Incoming
from bridge.store.schema import OutboxRow
from bridge.worker import POINTS

BATCH = 12
AMONG_OTHERS = tuple(point for point in POINTS if point != "send.looked")
"""Where a worker may die while others go on; only who takes over from the dead looks into the history."""


def arrive(database: Database, client: int, bridge: int, numbers: range) -> None:
    """Let events arrive."""
    with database.write(EVERYONE) as session:
        for number in numbers:
            payload = {"number": number, "client": client, "bridge": bridge}
            event = Incoming(key=f"Ev{number}", team_id="T0CLIENT", type="message", payload=payload)
            assert inbox.put(session, event, now=datetime.now(UTC))


def sent(database: Database) -> int:
    with database.read(EVERYONE) as session:
        return session.scalar(select(func.count()).select_from(OutboxRow).where(OutboxRow.state == "sent")) or 0


@dataclass
class Office:
    """Workers on one database, and events that keep coming in."""

    database: Database
    url: str
    posts: Path
    client: int
    bridge: int
    arrived: int = 0

    def kill_one_at(self, point: str) -> None:
        """Let a worker die at `point`."""
        victim = start(self.url, self.posts, f"victim-{point}", point=point)
        deadline = time.monotonic() + 30
        while victim.is_alive() and time.monotonic() < deadline:
            arrive(self.database, self.client, self.bridge, range(self.arrived, self.arrived + BATCH))
            self.arrived += BATCH
            victim.join(0.3)
        assert victim.exitcode == -signal.SIGKILL, f"nobody came by {point}"

    def workers(self, number: int, called: str) -> list[ForkServerProcess]:
        """Start workers."""
        return [start(self.url, self.posts, f"{called}-{one}") for one in range(number)]


def end(workers: list[ForkServerProcess]) -> None:
    for process in workers:
        process.terminate()
    for process in workers:
        process.join(10)
        assert process.exitcode in (0, -signal.SIGTERM)  # asked to end before it had begun


@pytest.mark.crash
@pytest.mark.parametrize(
    ("kind", "workers"),
    [("sqlite", 1), ("sqlite", 2), ("postgresql", 4)],
    ids=["sqlite-1", "sqlite-2", "postgresql-4"],
)
def test_a_worker_may_die_anywhere(kind: str, workers: int, databases: Databases, tmp_path: Path) -> None:
    url = databases.sqlite(tmp_path) if kind == "sqlite" else databases.postgresql()
    with contextlib.closing(Database(url, pool_size=5)) as database:
        made = post_office(database)
        office = Office(database, url, tmp_path / "posts.jsonl", made.client, made.bridge)
        survivors = office.workers(workers - 1, "survivor")
        for point in AMONG_OTHERS:
            office.kill_one_at(point)
        end(survivors)
        office.kill_one_at("send.posted")
        office.kill_one_at("send.looked")
        last = office.workers(workers, "last")
        deadline = time.monotonic() + 120
        while sent(database) < office.arrived and time.monotonic() < deadline:
            time.sleep(0.05)
        end(last)
        counts = Counter(line["text"] for line in FileChat(office.posts).lines())
        assert counts == Counter({f"event {number}": 1 for number in range(office.arrived)})
