"""The inbox: Slack's events, written before they are acknowledged and worked off in order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Executable, select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from bridge.store.schema import InboxRow, metadata

MAX_ATTEMPTS = 8


@dataclass(frozen=True, slots=True)
class Incoming:
    """An event as Slack sent it. `key` is Slack's event id: a retry carries the same."""

    key: str
    team_id: str
    type: str
    payload: dict[str, Any]


def put(session: Session, event: Incoming, *, now: datetime) -> bool:
    """Write the event; False where it is there already."""
    row = {
        "event_key": event.key,
        "team_id": event.team_id,
        "type": event.type,
        "payload": event.payload,
        "received_at": now,
        "due_at": now,
        "state": "new",
        "attempts": 0,
    }
    put = _put(session.get_bind().dialect.name)
    return session.execute(put, row, execution_options={"narrowed": True}).scalar_one_or_none() is not None


@cache
def _put(dialect: str) -> Executable:
    """Return the insert, built once: this is what Slack waits for."""
    insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
    table = metadata.tables[InboxRow.__tablename__]  # not the class: the ORM's way round an insert costs as much again
    return insert(table).on_conflict_do_nothing().returning(table.c.id)


_WAITING = text("inbox.state = 'new'")  # spelled out, not bound, so that the partial index serves


def any_waiting(session: Session, *, now: datetime) -> bool:
    """Tell whether an event waits: a look that takes no lock."""
    return session.scalar(select(InboxRow.id).where(_WAITING, InboxRow.due_at <= now).limit(1)) is not None


def take(session: Session, *, now: datetime) -> InboxRow | None:
    """Lock the next event that waits, in order of arrival; None where none does or another worker has it.

    The caller works it off in the same transaction and calls `done`, or after a rollback `put_back`.
    """
    query = select(InboxRow).where(_WAITING, InboxRow.due_at <= now).order_by(InboxRow.id).limit(1)
    if session.get_bind().dialect.name == "postgresql":
        query = query.with_for_update(skip_locked=True)
    return session.scalar(query)


def done(row: InboxRow, *, now: datetime) -> None:
    """Mark the event worked off. What it said lives in the rows it made; the payload is not kept longer than needed."""
    row.state, row.done_at, row.error, row.payload = "done", now, None, {}


def put_back(session: Session, row_id: int, *, error: str, now: datetime) -> bool:
    """After a failure let the event wait, longer each time; False where it has failed for good and is kept for a person."""
    row = session.get(InboxRow, row_id)
    if row is None or row.state != "new":
        return False
    row.attempts += 1
    row.error = error
    if row.attempts >= MAX_ATTEMPTS:
        row.state = "failed"
        return False
    row.due_at = now + timedelta(seconds=min(300, 2**row.attempts))
    return True
