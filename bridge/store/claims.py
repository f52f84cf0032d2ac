"""Claims: a worker takes the next message of a channel under a lease, together with the channel's lane, and settles it.

Both databases do it the same way (see `lanes.py`). `lease_owner` together with `attempts` fences a late writer: whoever lost its
lease can no longer settle the row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import Table, and_, bindparam, func, or_, select, text, update
from sqlalchemy.orm import Session

from bridge.store import at_once, lanes
from bridge.store.schema import DeliveryRow, LaneRow, OutboxRow


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast messages follow each other in one channel, and how many may go at once after a silence."""

    gap: timedelta = timedelta(seconds=1)
    burst: int = 5

    @property
    def ahead(self) -> timedelta:
        """How far the lane may have run ahead of the time before it must wait."""
        return self.gap * (self.burst - 1)


PACE = Pace()

SET_BACK = timedelta(days=1)
"""How far the product's clock may be set back without stranding what a worker that died had claimed."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A row that this worker owns until `lease_until` (real time), taken at `now` (the product's). `reclaimed` says that an earlier
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
    due_at: datetime = lanes.FREE
    lease_until: datetime = lanes.FREE
    now: datetime = lanes.FREE


def claim(
    session: Session,
    *,
    owner: str,
    now: datetime,
    real_now: datetime,
    lease: timedelta,
    limit: int = 1,
    pace: Pace = PACE,
) -> list[Claim]:
    """Take up to `limit` messages that are due, or whose owner let its lease run out, each from another channel.

    Needs a session for everyone. `now` is the product's clock (what is due), `real_now` the one that leases go by.
    """
    claims = _claim_in_lanes(session, owner, now, real_now, lease, limit, pace)
    if not claims and lanes.ensure(session, _DUE, _moments(now, real_now, pace)):
        claims = _claim_in_lanes(session, owner, now, real_now, lease, limit, pace)
    return claims


def _claim_in_lanes(
    session: Session, owner: str, now: datetime, real_now: datetime, lease: timedelta, limit: int, pace: Pace
) -> list[Claim]:
    session.flush()  # what follows does not do so by itself
    asked: dict[str, object] = {"most": limit, **_moments(now, real_now, pace)}
    until = real_now + lease
    if limit == 1 and at_once.available(session):
        found = at_once.claim(session, _CLAIMED, asked, owner=owner, until=until, gap=pace.gap)
        return [] if found is None else [_claim(found, owner, now=now, real_now=real_now, until=until)]
    # The lock is named in the statement for one database only; the other locks as a whole.
    query = _NEXT_LOCKED if at_once.available(session) else _NEXT
    claims = []
    taken: set[int] = set()
    for row in session.execute(query, asked).all():
        if row.lane_id in taken:
            continue
        taken.add(row.lane_id)
        spent = min(max(row.spent_until, real_now), real_now + pace.ahead) + pace.gap
        session.execute(_TAKE, {"taken": row.id, "owner": owner, "until": until, "real_now": real_now})
        session.execute(_HOLD, {"lane": row.lane_id, "until": until, "spent": spent})
        claims.append(_claim(row, owner, now=now, real_now=real_now, until=until))
    return claims


def any_due(session: Session, *, now: datetime, real_now: datetime, pace: Pace = PACE) -> bool:
    """Tell whether `claim` would find anything: a look that takes no lock."""
    return session.scalar(_ANY, _moments(now, real_now, pace)) is not None


def _moments(now: datetime, real_now: datetime, pace: Pace) -> dict[str, datetime]:
    return {"now": now, "soon": now + SET_BACK} | lanes.moments(real_now, pace.ahead)


_OUTBOX, _LANES = cast(Table, OutboxRow.__table__), cast(Table, LaneRow.__table__)
# Made once, asked with the moments: the worker asks many times a second. The states are spelled out, not bound, so that both
# planners see that the partial index holds these rows; it is walked in its order up to `soon`, however many wait.
_DUE = and_(
    text("outbox.state IN ('pending', 'sending')"),
    OutboxRow.due_at <= bindparam("soon"),
    or_(OutboxRow.due_at <= bindparam("now"), OutboxRow.state == "sending"),
    or_(OutboxRow.lease_until.is_(None), lanes.over(OutboxRow.lease_until)),
)
_LANE = and_(LaneRow.team_id == OutboxRow.team_id, LaneRow.target == OutboxRow.target)
_SHOWN = (
    "id", "client_id", "public_id", "bridge_id", "kind", "method", "team_id", "target", "thread_ts", "under_id",
    "updates_id", "launch_id", "revision_id", "subject_id", "attempts", "claimed_at", "due_at",
)  # fmt: skip
_NEXT = (
    select(*(_OUTBOX.c[name] for name in _SHOWN), _LANES.c.id.label("lane_id"), _LANES.c.spent_until)
    .join(_LANES, _LANE)
    .where(_DUE, lanes.FREE_NOW)
    .order_by(_OUTBOX.c.due_at, _OUTBOX.c.id)
    .limit(bindparam("most"))
)
_NEXT_LOCKED = _NEXT.with_for_update(of=[_OUTBOX, _LANES], skip_locked=True)
_CLAIMED = at_once.claiming(_NEXT_LOCKED)
_TAKE = (
    update(_OUTBOX)
    .where(_OUTBOX.c.id == bindparam("taken"))
    .values(
        state="sending",
        lease_owner=bindparam("owner"),
        lease_until=bindparam("until"),
        attempts=_OUTBOX.c.attempts + 1,
        claimed_at=func.coalesce(_OUTBOX.c.claimed_at, bindparam("real_now", type_=_OUTBOX.c.claimed_at.type)),
    )
)
_HOLD = (
    update(_LANES)
    .where(_LANES.c.id == bindparam("lane"))
    .values(not_before=bindparam("until"), spent_until=bindparam("spent"))
)
_ANY = (
    select(OutboxRow.id)
    .where(
        _DUE,
        or_(
            ~select(LaneRow.id).where(_LANE).exists(),
            select(LaneRow.id).where(_LANE, lanes.FREE_NOW).exists(),
        ),
    )
    .limit(1)
)


def settle_sent(session: Session, claimed: Claim, *, channel: str, ts: str, now: datetime) -> bool:
    """Mark the message sent and its delivery, if it is one, delivered. False where the lease was lost to another."""
    if at_once.available(session):
        return at_once.settle_sent(
            session,
            {
                "message": claimed.id,
                "owner": claimed.owner,
                "attempt": claimed.attempts,
                "now": now,
                "channel": channel,
                "ts": ts,
                "team": claimed.team_id,
                "lane": claimed.target,
                "free": lanes.FREE,
            },
        )
    if not _settle(
        session, claimed, state="sent", sent_at=now, sent_channel=channel, slack_ts=ts, error=None, reason=None
    ):
        return False
    session.execute(update(DeliveryRow).where(DeliveryRow.outbox_id == claimed.id).values(delivered_at=now))
    return True


def settle_place(session: Session, outbox_id: int, *, channel: str, ts: str) -> None:
    """Note where a message stands that a person said was posted."""
    session.execute(
        update(OutboxRow)
        .where(OutboxRow.id == outbox_id, OutboxRow.state == "sent", OutboxRow.slack_ts.is_(None))
        .values(sent_channel=channel, slack_ts=ts)
    )


def settle_cancelled(session: Session, claimed: Claim, *, why: str) -> bool:
    """Mark a message that must not be sent any more."""
    return _settle(session, claimed, state="cancelled", error=why)


def settle_failed(session: Session, claimed: Claim, *, error: str, ambiguous: bool, reason: str | None = None) -> bool:
    """Mark a message that only a person can mend, or of which nobody knows whether it was posted."""
    return _settle(session, claimed, state="ambiguous" if ambiguous else "failed", error=error, reason=reason)


def give_back(session: Session, claimed: Claim) -> bool:
    """Give back a message that was claimed and not begun, for whoever comes first."""
    claimed_at = claimed.claimed_at if claimed.reclaimed else None
    return _settle(session, claimed, state="pending", claimed_at=claimed_at)


def settle_later(
    session: Session,
    claimed: Claim,
    *,
    real_until: datetime,
    error: str,
    may_be_posted: bool,
    reason: str | None = None,
    in_order: bool = True,
) -> bool:
    """Give the message back, to be tried again at `real_until` (real time); `in_order` lets its channel wait with it.

    Where the attempt surely posted nothing the next one need not look into the channel's history first.
    """
    values = {"claimed_at": OutboxRow.claimed_at} if may_be_posted else {"claimed_at": None}
    return _settle(
        session,
        claimed,
        lane_free_at=real_until if in_order else lanes.FREE,
        state="pending",
        lease_until=real_until,
        error=error,
        reason=reason,
        **values,
    )


def overtaken(session: Session, claimed: Claim, *, now: datetime) -> bool:
    """Tell whether a later update of the same message waits: it will show all that this one would."""
    if claimed.method != "update":
        return False
    later = select(OutboxRow.id).where(
        OutboxRow.updates_id == claimed.updates_id,
        text("outbox.state = 'pending'"),
        OutboxRow.id > claimed.id,
        OutboxRow.due_at <= now,
    )
    return session.scalar(later.limit(1)) is not None


def _settle(session: Session, claimed: Claim, *, lane_free_at: datetime = lanes.FREE, **values: object) -> bool:
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
        .execution_options(synchronize_session=False)
    )
    if not done.rowcount:  # type: ignore[attr-defined]
        return False
    lanes.release(session, team_id=claimed.team_id, target=claimed.target, not_before=lane_free_at)
    return True


def _claim(found: Sequence[Any], owner: str, *, now: datetime, real_now: datetime, until: datetime) -> Claim:
    """Return the claim of a row as it was found, whose columns are those of _SHOWN and perhaps more."""
    row = dict(zip(_SHOWN, found, strict=False))
    before = row["claimed_at"]
    return Claim(
        **row
        | {
            "attempts": row["attempts"] + 1,
            "claimed_at": before or real_now,
            "owner": owner,
            "reclaimed": before is not None,
            "lease_until": until,
            "now": now,
        }
    )
