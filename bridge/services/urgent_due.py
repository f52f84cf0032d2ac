"""The next word on an urgent notice: agents were told when it comes, so whoever may say it is reminded at that time."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bridge.domain.people import REVIEWERS
from bridge.services.people import reached
from bridge.store import directory, outbox
from bridge.store.outbox import Sending
from bridge.store.schema import UrgentRow

KIND = "urgent_due"


def remind(session: Session, row: UrgentRow, *, now: datetime) -> None:
    """Write to everybody who may send urgent notices, for the time that agents were given; each time once."""
    if row.next_update_at is None:
        return
    for team_id, user_id in reached(session, directory.people(session, bridge_id=row.bridge_id, roles=REVIEWERS)):
        outbox.enqueue(
            session,
            Sending(
                dedup_key=f"{KIND}:{row.id}:{row.next_update_at.isoformat()}:{team_id}:{user_id}",
                bridge_id=row.bridge_id,
                kind=KIND,
                method="dm",
                team_id=team_id,
                target=user_id,
                due_at=row.next_update_at,
                subject_id=row.id,
            ),
            now=now,
        )


def is_due(row: UrgentRow, *, now: datetime) -> bool:
    """Tell whether the time has come and nothing was said: neither that it works again nor when more comes."""
    return row.closed_at is None and row.next_update_at is not None and row.next_update_at <= now
