"""The outbox: messages written with their cause, moved, held and taken back until somebody claims them (see `claims.py`)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select, text, update
from sqlalchemy.orm import Session

from bridge.store.once import insert_once
from bridge.store.schema import DeliveryRow, OutboxRow

ORPHAN = "orphan"
"""Why a message failed that belongs to one that does not stand; it follows when that one is settled."""

STANDING = ("sent", "sending", "ambiguous")
"""States of a message that people may have before them; news of an ambiguous one waits until somebody says whether it is posted."""


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


def try_again(session: Session, *, ids: Sequence[int], now: datetime) -> int:
    """Put messages that failed back in line, after their cause was mended; return how many."""
    done = session.execute(
        update(OutboxRow)
        .where(OutboxRow.id.in_(ids), OutboxRow.state == "failed")
        .values(state="pending", due_at=now, lease_until=None, attempts=0)
    )
    _follow(session, ids, now=now)
    return int(done.rowcount)  # type: ignore[attr-defined]


def _follow(session: Session, ids: Sequence[int], *, now: datetime) -> None:
    """Put back in line what was to stand under these messages, or to replace them, and could not while nobody knew of them."""
    session.execute(
        update(OutboxRow)
        .where(
            text("outbox.state IN ('failed', 'ambiguous')"),
            OutboxRow.state == "failed",
            OutboxRow.reason == ORPHAN,
            or_(OutboxRow.under_id.in_(ids), OutboxRow.updates_id.in_(ids)),
        )
        .values(state="pending", due_at=now, lease_until=None, attempts=0)
    )


def decide(session: Session, outbox_id: int, *, posted: bool, now: datetime) -> bool:
    """A person says whether a message of which nobody knew was posted; one that was not goes out again.

    What waited for it follows. False where the message is not in question any more.
    """
    values: dict[str, object] = (
        {"state": "sent", "sent_at": OutboxRow.claimed_at}
        if posted
        else {"state": "pending", "due_at": now, "claimed_at": None, "lease_until": None, "attempts": 0}
    )
    done = session.execute(
        update(OutboxRow).where(OutboxRow.id == outbox_id, OutboxRow.state == "ambiguous").values(**values)
    )
    if done.rowcount and posted:  # type: ignore[attr-defined]
        session.execute(update(DeliveryRow).where(DeliveryRow.outbox_id == outbox_id).values(delivered_at=now))
    if done.rowcount:  # type: ignore[attr-defined]
        _follow(session, [outbox_id], now=now)
    return bool(done.rowcount)  # type: ignore[attr-defined]


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
        .where(OutboxRow.launch_id == launch_id, OutboxRow.kind.in_(kinds), OutboxRow.state.in_(("pending", "held")))
        .values(state="cancelled", error=why)
    )
    return int(done.rowcount)  # type: ignore[attr-defined]


def hold(session: Session, *, launch_id: int, kinds: Sequence[str], why: str) -> int:
    """Keep messages of a launch that nobody has claimed yet until `let_go`; return how many."""
    done = session.execute(
        update(OutboxRow)
        .where(OutboxRow.launch_id == launch_id, OutboxRow.kind.in_(kinds), OutboxRow.state == "pending")
        .values(state="held", error=why)
    )
    return int(done.rowcount)  # type: ignore[attr-defined]


def let_go(session: Session, *, launch_id: int) -> int:
    """Put messages that were held back in line; return how many."""
    done = session.execute(
        update(OutboxRow)
        .where(OutboxRow.launch_id == launch_id, OutboxRow.state == "held")
        .values(state="pending", error=None)
    )
    return int(done.rowcount)  # type: ignore[attr-defined]


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
