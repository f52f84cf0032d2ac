"""A bridge with channels and messages to send, and a worker whose clocks a test sets."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.errors import DeliveryError
from bridge.services.chat import Chat, Message, Posted
from bridge.store import outbox
from bridge.store.claims import Claim
from bridge.store.database import EVERYONE, Database
from bridge.store.outbox import Sending
from bridge.store.schema import BridgeRow, ClientRow, OutboxRow
from bridge.worker import Parts, Timing, Worker
from support.chat import FakeChat

NOW = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
TEAM = "T0CLIENT"


@dataclass
class Clocks:
    """The product's clock and the one of leases, moved together or apart."""

    now: datetime = NOW
    real: datetime = NOW

    def forward(self, seconds: float) -> None:
        """Let time pass."""
        self.now += timedelta(seconds=seconds)
        self.real += timedelta(seconds=seconds)


@dataclass
class Post:
    """A post office: one client's bridge, a chat and workers."""

    database: Database
    client: int
    bridge: int
    clocks: Clocks = field(default_factory=Clocks)
    chat: FakeChat = field(default_factory=FakeChat)
    failures: list[DeliveryError] = field(default_factory=list)
    render: Callable[[Session, Claim], Message | None] = lambda _session, claimed: Message(claimed.kind)

    def worker(
        self,
        owner: str = "w1",
        *,
        chat: Chat | None = None,
        timing: Timing | None = None,
        now: Callable[[], datetime] | None = None,
        real_now: Callable[[], datetime] | None = None,
    ) -> Worker:
        """Return a worker on this database, on clocks of its own where they are given."""
        return Worker(
            Parts(
                database=self.database,
                chat=chat or self.chat,
                handle=lambda _session, _row: None,
                render=lambda session, claimed: self.render(session, claimed),
                sent=lambda _session, _claimed, _posted: None,
                now=now or (lambda: self.clocks.now),
                real_now=real_now or (lambda: self.clocks.real),
                on_failure=lambda _session, _claimed, error: self.failures.append(error),
            ),
            owner=owner,
            timing=timing,
        )

    def put(self, kind: str, target: str = "C1", *, method: str = "post", after: float = 0.0, **more: int) -> int:
        """Write a message; `kind` is also what it says."""
        with self.database.write(self.client) as session:
            made = outbox.enqueue(
                session,
                Sending(
                    dedup_key=f"{kind}:{target}:{method}",
                    bridge_id=self.bridge,
                    kind=kind,
                    method=method,
                    team_id=TEAM,
                    target=target,
                    due_at=self.clocks.now + timedelta(seconds=after),
                    **more,
                ),
                now=self.clocks.now,
            )
        assert made is not None
        return made

    def row(self, outbox_id: int) -> OutboxRow:
        """Return a message's row."""
        with self.database.read(self.client) as session:
            return session.get_one(OutboxRow, outbox_id)

    def states(self) -> list[str]:
        """Return every message's state in the order they were written."""
        with self.database.read(self.client) as session:
            return list(session.scalars(select(OutboxRow.state).order_by(OutboxRow.id)))

    def said(self, channel: str = "C1") -> list[str]:
        """Return what stands in a channel."""
        return [kept.message.text for kept in self.chat.in_channel(channel)]


def post_office(database: Database, *, channels: int = 3) -> Post:
    """Make a client with a bridge and a chat with that many channels: C1, C2, …"""
    with database.write(EVERYONE) as session:
        client = ClientRow(name="한빛", created_at=NOW)
        session.add(client)
        session.flush()
        bridge = BridgeRow(client_id=client.id, name="한빛 앱", created_at=NOW)
        session.add(bridge)
        session.flush()
        made = Post(database, client.id, bridge.id)
    made.chat.channels.update({f"C{number}": [] for number in range(1, channels + 1)})
    made.chat.now = lambda: made.clocks.real
    return made


@contextmanager
def running(worker: Worker) -> Iterator[None]:
    """Let a worker's loops turn; asked to end, it must finish what is in hand."""
    stop = threading.Event()
    thread = threading.Thread(target=worker.run, args=(stop,))
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(20)
        assert not thread.is_alive()


def eventually(true: Callable[[], object]) -> bool:
    """Wait for it, for long enough on a busy machine."""
    until = time.monotonic() + 20
    while not true() and time.monotonic() < until:
        time.sleep(0.02)
    return bool(true())


def lost_reply() -> DeliveryError:
    """Return what a reply that never came looks like."""
    return DeliveryError("chat.postMessage: timed out", ambiguous=True, reason="connection")


def never_left() -> DeliveryError:
    """Return what a connection that was never made looks like."""
    return DeliveryError("chat.postMessage: refused", reason="connection")


def limited(seconds: float) -> DeliveryError:
    """Return Slack's "come back later"."""
    return DeliveryError("chat.postMessage: ratelimited", retry_after=seconds, reason="ratelimited")


def refused(reason: str) -> DeliveryError:
    """Return a refusal that only a person can mend."""
    return DeliveryError(f"chat.postMessage: {reason}", permanent=True, reason=reason)


def posted(channel: str, ts: str) -> Posted:
    """Return where a message stands."""
    return Posted(channel, ts)
