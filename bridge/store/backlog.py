"""How far behind the inbox and the outbox are, for health checks, metrics and the doctor.

Asked every few seconds beside millions of settled rows: every count here walks an index that holds only what is counted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import case, func, select, text
from sqlalchemy.orm import Session

from bridge.store.schema import DeliveryRow, InboxRow, OutboxRow
from bridge.store.schema.sending import UNSETTLED

LATELY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Backlog:
    """Counts, and the ages of the oldest piece of work in seconds (0 where there is none).

    `outbox`: messages that are not settled, by state.
    """

    inbox_waiting: int
    inbox_oldest: float
    inbox_failed: int
    outbox: Mapping[str, int]
    outbox_late: int
    outbox_oldest: float


def backlog(session: Session, *, now: datetime) -> Backlog:
    """Count what waits. Needs a session for everyone; `now` is the product's clock."""
    waiting, oldest = session.execute(
        select(func.count(), func.min(InboxRow.received_at)).where(text("inbox.state = 'new'"))
    ).one()
    failed = session.scalar(select(func.count()).select_from(InboxRow).where(text("inbox.state = 'failed'"))) or 0
    states = {
        state: int(count)
        for state, count in session.execute(
            select(OutboxRow.state, func.count()).where(text(f"outbox.{UNSETTLED}")).group_by(OutboxRow.state)
        )
    }
    late, due = session.execute(
        select(func.count(), func.min(OutboxRow.due_at)).where(
            text("outbox.state IN ('pending', 'sending')"), OutboxRow.due_at <= now
        )
    ).one()
    return Backlog(
        inbox_waiting=int(waiting),
        inbox_oldest=_age(oldest, now),
        inbox_failed=int(failed),
        outbox=states,
        outbox_late=int(late),
        outbox_oldest=_age(due, now),
    )


def deliveries(session: Session, *, now: datetime) -> Mapping[tuple[str, bool], int]:
    """Count what audiences were told within LATELY, by kind and whether it has arrived. Needs a session for everyone."""
    arrived = case((DeliveryRow.delivered_at.is_not(None), 1), else_=0)
    query = select(DeliveryRow.kind, arrived, func.count()).where(DeliveryRow.planned_at > now - LATELY)
    rows = session.execute(query.group_by(DeliveryRow.kind, arrived))
    return {(kind, bool(done)): int(count) for kind, done, count in rows}


def _age(moment: datetime | None, now: datetime) -> float:
    return max(0.0, (now - moment).total_seconds()) if moment else 0.0
