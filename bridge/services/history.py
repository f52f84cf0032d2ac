"""What somebody looked up lately (최근 조회): Slack forgets private answers when it is closed, the database does not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from bridge.domain.people import Actor
from bridge.store.schema import BridgeRow, EntryRow, LookupRow

LISTED = 6
_LOOKED_BACK = 60
GOES_ON = timedelta(minutes=30)
"""How long after a look-up a question may go on from it."""

ASKED = frozenset({"최근", "최근 조회", "최근조회", "recent"})
"""What somebody types who wants his own last look-ups."""


@dataclass(frozen=True, slots=True)
class Before:
    """One look-up: what was asked, which entry came first ("" where nothing was found or that entry has ended)."""

    query: str
    title: str
    at: datetime


@dataclass(frozen=True, slots=True)
class History:
    """Somebody's last look-ups on one bridge, each query once, newest first."""

    bridge_id: int
    zone: ZoneInfo
    items: tuple[Before, ...] = ()


def history(session: Session, bridge_id: int, *, by: Actor) -> History:
    """Return what this person looked up lately."""
    rows = session.execute(
        select(LookupRow.query, LookupRow.at, EntryRow.title)
        .outerjoin(
            EntryRow,
            (EntryRow.id == LookupRow.entry_id) & EntryRow.approved_revision_id.is_not(None),
        )
        .where(*_mine(bridge_id, by), LookupRow.query != "")
        .order_by(LookupRow.at.desc(), LookupRow.id.desc())
        .limit(_LOOKED_BACK)
    )
    found: dict[str, Before] = {}
    for query, at, title in rows:
        found.setdefault(query, Before(query, title or "", at))
    zone = session.get_one(BridgeRow, bridge_id).zone
    return History(bridge_id, ZoneInfo(zone), tuple(found.values())[:LISTED])


def last_entry(session: Session, bridge_id: int, *, by: Actor, now: datetime) -> int | None:
    """Return the entry that this person was shown last, if he may still be asking about it."""
    return session.scalar(
        select(LookupRow.entry_id)
        .where(*_mine(bridge_id, by), LookupRow.at > now - GOES_ON, LookupRow.entry_id.is_not(None))
        .order_by(LookupRow.at.desc(), LookupRow.id.desc())
        .limit(1)
    )


def _mine(bridge_id: int, by: Actor) -> tuple[ColumnElement[bool], ...]:
    return (LookupRow.bridge_id == bridge_id, LookupRow.team_id == by.team_id, LookupRow.user_id == by.user_id)
