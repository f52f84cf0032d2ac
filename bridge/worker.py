"""The worker: works off the inbox, sends the outbox, keeps house.

Each loop is made of steps that return True when they found work, so that a test calls one step. Nothing is decided here: events
go to the services, messages are rendered by the views, and what is due stands in the database.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.errors import DeliveryError
from bridge.services.chat import Chat, Message, Posted
from bridge.store import inbox, outbox
from bridge.store.database import EVERYONE, Database, acting_for
from bridge.store.outbox import Claim
from bridge.store.schema import InboxRow, OutboxRow

log = structlog.get_logger(__name__)

# Waits between attempts that surely posted nothing, in seconds; the last one repeats.
BACKOFF = (1, 2, 5, 15, 60, 300)


@dataclass(frozen=True, slots=True)
class Timing:
    """How the worker waits. Seconds; `lease` must be well above the chat's time-out."""

    poll: float = 0.5
    lease: float = 30.0
    skew: float = 90.0


@dataclass(frozen=True, slots=True)
class Parts:
    """What the worker works with. `handle` works off one event; `upkeep` are steps that find their own work."""

    database: Database
    chat: Chat
    handle: Callable[[Session, InboxRow], None]
    render: Callable[[Session, Claim], Message | None]
    sent: Callable[[Session, Claim, Posted], None]
    now: Callable[[], datetime]
    upkeep: tuple[Callable[[], bool], ...] = ()
    on_failure: Callable[[Session, Claim, DeliveryError], None] = lambda _session, _claim, _error: None


def real_now() -> datetime:
    """Return the machine's time, which leases go by."""
    return datetime.now(UTC)


class Worker:
    """One worker. `owner` tells it apart from every other, in this process and in others."""

    def __init__(self, parts: Parts, *, owner: str, timing: Timing | None = None) -> None:
        self._parts = parts
        self._owner = owner
        self._timing = timing or Timing()
        self._bells = [threading.Event() for _ in range(3)]

    def wake(self) -> None:
        """Say that there may be work now."""
        for bell in self._bells:
            bell.set()

    def run(self, stop: threading.Event) -> None:
        """Work until `stop` is set and what is in hand is finished."""
        steps = (self.receive_one, self.send_one, self.keep_house)
        threads = [
            threading.Thread(target=self._loop, args=(step, bell, stop), name=f"worker-{step.__name__}", daemon=True)
            for step, bell in zip(steps, self._bells, strict=True)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def step(self) -> bool:
        """Do one piece of each kind of work; True where any was found."""
        return any([self.receive_one(), self.send_one(), self.keep_house()])

    def _loop(self, step: Callable[[], bool], bell: threading.Event, stop: threading.Event) -> None:
        pause = self._timing.poll
        while not stop.is_set():
            bell.clear()
            try:
                found = step()
                pause = self._timing.poll
            except Exception:  # the loop must outlive whatever one step meets, a lost database included
                log.exception("worker.step_failed", step=step.__name__)
                found, pause = False, min(30.0, pause * 2)
            if not found:
                bell.wait(pause)

    def receive_one(self) -> bool:
        """Work off the next event of the inbox."""
        parts = self._parts
        with parts.database.read(EVERYONE) as session:
            if not inbox.any_waiting(session, now=parts.now()):
                return False
        taken: int | None = None
        try:
            with parts.database.write(EVERYONE) as session:
                row = inbox.take(session, now=parts.now())
                if row is None:  # another worker was quicker
                    return False
                taken = row.id
                parts.handle(session, row)
                inbox.done(row, now=parts.now())
        except Exception as error:  # one event that cannot be worked off must not stop the others
            log.exception("inbox.failed", inbox_id=taken)
            if taken is None:
                raise
            with parts.database.write(EVERYONE) as session:
                inbox.put_back(session, taken, error=repr(error)[:500], now=parts.now())
        self.wake()
        return True

    def keep_house(self) -> bool:
        """Do one round of the upkeep steps."""
        return any([step() for step in self._parts.upkeep])  # noqa: C419 — each step has its turn

    def send_one(self) -> bool:
        """Send the next message that is due."""
        claimed = self._claim()
        if claimed is None:
            return False
        message = self._render(claimed)
        if message is None:
            return True
        try:
            posted = self._found_before(claimed) or self._send(claimed, message)
        except DeliveryError as error:
            self._settle_failure(claimed, error)
            return True
        with self._parts.database.write(EVERYONE) as session, acting_for(session, claimed.client_id):
            if outbox.settle_sent(session, claimed, channel=posted.channel, ts=posted.ts, now=self._parts.now()):
                self._parts.sent(session, claimed, posted)
        return True

    def _claim(self) -> Claim | None:
        lease = timedelta(seconds=self._timing.lease)
        with self._parts.database.read(EVERYONE) as session:
            if not outbox.any_due(session, now=self._parts.now(), real_now=real_now()):
                return None
        with self._parts.database.write(EVERYONE) as session:
            claims = outbox.claim(
                session, owner=self._owner, now=self._parts.now(), real_now=real_now(), lease=lease, limit=1
            )
        return claims[0] if claims else None

    def _render(self, claimed: Claim) -> Message | None:
        try:
            with self._parts.database.read(claimed.client_id) as session:
                message = self._parts.render(session, claimed)
        except Exception as error:  # a message that cannot be rendered is kept for a person, and does not stop the rest
            log.exception("outbox.render_failed", outbox_id=claimed.public_id, kind=claimed.kind)
            with self._parts.database.write(claimed.client_id) as session:
                outbox.settle_failed(session, claimed, error=f"render: {error!r}"[:500], ambiguous=False)
            return None
        if message is None:
            with self._parts.database.write(claimed.client_id) as session:
                outbox.settle_cancelled(session, claimed, why="no longer valid when it was due")
        return message

    def _found_before(self, claimed: Claim) -> Posted | None:
        """After an attempt whose end nobody saw: the message, if it was posted after all."""
        if not claimed.reclaimed or claimed.method == "update":
            return None
        since = claimed.claimed_at - timedelta(seconds=self._timing.skew)
        channel, thread = self._channel(claimed), self._thread(claimed)
        try:
            return self._parts.chat.find(claimed.team_id, channel, claimed.public_id, since=since, thread_ts=thread)
        except DeliveryError as error:
            # Where history cannot be read nobody but a person can say whether the message stands there.
            raise DeliveryError(str(error), permanent=error.permanent, ambiguous=True) from error

    def _send(self, claimed: Claim, message: Message) -> Posted:
        chat = self._parts.chat
        if claimed.method == "update":
            target = self._standing(claimed, claimed.updates_id)
            return chat.update(claimed.team_id, target.channel, target.ts, message, outbox_id=claimed.public_id)
        channel = self._channel(claimed)
        return chat.post(claimed.team_id, channel, message, outbox_id=claimed.public_id, thread_ts=claimed.thread_ts)

    def _channel(self, claimed: Claim) -> str:
        if claimed.method == "dm":
            return self._parts.chat.open_direct(claimed.team_id, claimed.target)
        return claimed.target

    def _thread(self, claimed: Claim) -> str | None:
        return claimed.thread_ts if claimed.under_id is None else self._standing(claimed, claimed.under_id).ts

    def _standing(self, claimed: Claim, outbox_id: int | None) -> Posted:
        """Return where an earlier message stands that this one updates or answers."""
        with self._parts.database.read(claimed.client_id) as session:
            row = session.scalar(select(OutboxRow).where(OutboxRow.id == outbox_id))
        if row is not None and row.slack_ts is not None and row.sent_channel is not None:
            return Posted(row.sent_channel, row.slack_ts)
        if row is not None and row.state in ("pending", "sending"):
            raise DeliveryError("The message before this one is not posted yet.", retry_after=1.0)
        raise DeliveryError("The message that this one belongs to was never posted.", permanent=True)

    def _settle_failure(self, claimed: Claim, error: DeliveryError) -> None:
        wait = error.retry_after or BACKOFF[min(claimed.attempts, len(BACKOFF)) - 1]
        log.warning(
            "outbox.not_sent",
            outbox_id=claimed.public_id,
            kind=claimed.kind,
            permanent=error.permanent,
            ambiguous=error.ambiguous,
            error=str(error),
        )
        with self._parts.database.write(EVERYONE) as session, acting_for(session, claimed.client_id):
            if error.permanent:
                outbox.settle_failed(session, claimed, error=str(error)[:500], ambiguous=error.ambiguous)
                self._parts.on_failure(session, claimed, error)
            else:
                outbox.settle_later(
                    session,
                    claimed,
                    real_until=real_now() + timedelta(seconds=wait),
                    error=str(error)[:500],
                    may_be_posted=error.ambiguous or claimed.reclaimed,
                )
