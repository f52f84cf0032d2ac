"""The outbox: messages written with their cause, claimed under a lease, sent once.

A claim is a compare-and-swap on (state, lease), the same on both databases. `lease_owner` together with `attempts` fences
a late writer: whoever lost its lease can no longer settle the row.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, or_, select, text, update
from sqlalchemy.orm import Session

from bridge.store.once import insert_once
from bridge.store.schema import DeliveryRow, OutboxRow


@dataclass(frozen=True, slots=True)
class Sending:
    """A message to enqueue. `dedup_key` is unique for ever: the same cause never makes a second row.

    `method` is post, update or dm; `target` a channel id, or for dm a user id. `under_id` names the outbox row in whose thread it
    stands (`thread_ts` a message that is not ours), `updates_id` the one whose message is updated in place.
    """

    dedup_key: str
    bridge_id: int
    kind: str
    method: str
    team_id: str
    target: str
    due_at: datetime
    thread_ts: str | None = None
    under_id: int | None = None
    updates_id: int | None = None
    launch_id: int | None = None
    revision_id: int | None = None
    subject_id: int | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A row that this worker owns until `lease_until` (real time). `reclaimed` says that an earlier
    attempt may have posted it, at `claimed_at` or later."""

    id: int
    client_id: int
    public_id: str
    bridge_id: int
    kind: str
    method: str
    team_id: str
    target: str
    thread_ts: str | None
    under_id: int | None
    updates_id: int | None
    launch_id: int | None
    revision_id: int | None
    subject_id: int | None
    attempts: int
    owner: str
    reclaimed: bool
    claimed_at: datetime


def enqueue(session: Session, sending: Sending, *, now: datetime) -> int | None:
    """Write the message into its cause's transaction; return the row's id, None where it was there already."""
    return insert_once(
        session,
        OutboxRow,
        public_id=uuid.uuid4().hex,
        dedup_key=sending.dedup_key,
        bridge_id=sending.bridge_id,
        kind=sending.kind,
        method=sending.method,
        team_id=sending.team_id,
        target=sending.target,
        thread_ts=sending.thread_ts,
        under_id=sending.under_id,
        updates_id=sending.updates_id,
        launch_id=sending.launch_id,
        revision_id=sending.revision_id,
        subject_id=sending.subject_id,
        state="pending",
        due_at=sending.due_at,
        created_at=now,
        attempts=0,
    )


def claim(
    session: Session, *, owner: str, now: datetime, real_now: datetime, lease: timedelta, limit: int = 1
) -> list[Claim]:
    """Take up to `limit` messages that are due, or whose owner let its lease run out. Needs a session for everyone.

    `now` is the product's clock (what is due), `real_now` the machine's (whose lease is over).
    """
    query = select(OutboxRow).where(_due(now, real_now)).order_by(OutboxRow.due_at, OutboxRow.id).limit(limit)
    if session.get_bind().dialect.name == "postgresql":
        query = query.with_for_update(skip_locked=True)
    claims = []
    for row in session.scalars(query):
        reclaimed = row.claimed_at is not None
        row.state, row.lease_owner, row.lease_until = "sending", owner, real_now + lease
        row.attempts += 1
        row.claimed_at = row.claimed_at or real_now
        claims.append(_claim(row, owner, reclaimed=reclaimed))
    return claims


def any_due(session: Session, *, now: datetime, real_now: datetime) -> bool:
    """Tell whether `claim` would find anything: a look that takes no lock."""
    return session.scalar(select(OutboxRow.id).where(_due(now, real_now)).limit(1)) is not None


def _due(now: datetime, real_now: datetime) -> ColumnElement[bool]:
    return and_(
        # Spelled out, not bound, so that both planners see that the partial index holds these rows.
        text("outbox.state IN ('pending', 'sending')"),
        or_(
            and_(OutboxRow.state == "pending", OutboxRow.due_at <= now),
            and_(OutboxRow.state == "sending", OutboxRow.lease_until <= real_now),
        ),
        or_(OutboxRow.lease_until.is_(None), OutboxRow.lease_until <= real_now),
    )


def settle_sent(session: Session, claimed: Claim, *, channel: str, ts: str, now: datetime) -> bool:
    """Mark the message sent and its delivery, if it is one, delivered. False where the lease was lost to another."""
    if not _settle(session, claimed, state="sent", sent_at=now, sent_channel=channel, slack_ts=ts, error=None):
        return False
    session.execute(update(DeliveryRow).where(DeliveryRow.outbox_id == claimed.id).values(delivered_at=now))
    return True


def settle_cancelled(session: Session, claimed: Claim, *, why: str) -> bool:
    """Mark a message that must not be sent any more."""
    return _settle(session, claimed, state="cancelled", error=why)


def settle_failed(session: Session, claimed: Claim, *, error: str, ambiguous: bool) -> bool:
    """Mark a message that only a person can mend, or of which nobody knows whether it was posted."""
    return _settle(session, claimed, state="ambiguous" if ambiguous else "failed", error=error)


def settle_later(session: Session, claimed: Claim, *, real_until: datetime, error: str, may_be_posted: bool) -> bool:
    """Give the message back, to be tried again at `real_until` (real time).

    Where the attempt surely posted nothing the next one need not look into the channel's history first.
    """
    values = {"claimed_at": OutboxRow.claimed_at} if may_be_posted else {"claimed_at": None}
    return _settle(session, claimed, state="pending", lease_until=real_until, error=error, **values)


def reschedule(session: Session, outbox_id: int, *, due_at: datetime) -> bool:
    """Move a message that nobody has claimed yet; False where it is too late for that."""
    done = session.execute(
        update(OutboxRow).where(OutboxRow.id == outbox_id, OutboxRow.state == "pending").values(due_at=due_at)
    )
    return bool(done.rowcount)  # type: ignore[attr-defined]


def cancel_pending(session: Session, *, launch_id: int, kinds: tuple[str, ...], why: str) -> int:
    """Take back messages of a launch that nobody has claimed yet; return how many."""
    done = session.execute(
        update(OutboxRow)
        .where(OutboxRow.launch_id == launch_id, OutboxRow.kind.in_(kinds), OutboxRow.state == "pending")
        .values(state="cancelled", error=why)
    )
    return int(done.rowcount)  # type: ignore[attr-defined]


def next_due(session: Session) -> datetime | None:
    """Return when the next pending message is due, None where none is."""
    return session.scalar(select(func.min(OutboxRow.due_at)).where(OutboxRow.state == "pending"))


def last_message(session: Session, *, kind: str, launch_id: int, target: str) -> OutboxRow | None:
    """Return the newest message of a kind about a launch in a channel that was or will be posted."""
    return session.scalar(
        select(OutboxRow)
        .where(
            OutboxRow.launch_id == launch_id,
            OutboxRow.kind == kind,
            OutboxRow.target == target,
            OutboxRow.method != "update",
            OutboxRow.state.in_(("pending", "sending", "sent", "ambiguous")),
        )
        .order_by(OutboxRow.id.desc())
        .limit(1)
    )


def _settle(session: Session, claimed: Claim, **values: object) -> bool:
    values.setdefault("lease_until", None)
    done = session.execute(
        update(OutboxRow)
        .where(
            OutboxRow.id == claimed.id,
            OutboxRow.state == "sending",
            OutboxRow.lease_owner == claimed.owner,
            OutboxRow.attempts == claimed.attempts,
        )
        .values(lease_owner=None, **values)
    )
    return bool(done.rowcount)  # type: ignore[attr-defined]


def _claim(row: OutboxRow, owner: str, *, reclaimed: bool) -> Claim:
    assert row.claimed_at is not None  # noqa: S101 — set by the caller; tells the type checker
    return Claim(
        id=row.id,
        client_id=row.client_id,
        public_id=row.public_id,
        bridge_id=row.bridge_id,
        kind=row.kind,
        method=row.method,
        team_id=row.team_id,
        target=row.target,
        thread_ts=row.thread_ts,
        under_id=row.under_id,
        updates_id=row.updates_id,
        launch_id=row.launch_id,
        revision_id=row.revision_id,
        subject_id=row.subject_id,
        attempts=row.attempts,
        owner=owner,
        reclaimed=reclaimed,
        claimed_at=row.claimed_at,
    )
