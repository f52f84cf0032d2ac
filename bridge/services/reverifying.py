"""재확인: what stood long enough is shown to the approvers, who say that it is right as it is, or mend it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from bridge.domain.laid_out import top_lines
from bridge.domain.notes import Visibility
from bridge.domain.people import Action, Actor
from bridge.domain.policy import parse_policy
from bridge.domain.states import OPEN_LAUNCHES
from bridge.errors import NotFoundError, OutdatedError
from bridge.services import cards, revisions
from bridge.services.people import record, require
from bridge.services.rounds import round_of
from bridge.services.who import Done, person
from bridge.store.database import Database
from bridge.store.held import held
from bridge.store.schema import AuditRow, BridgeRow, EntryRow, LaunchRow, OutboxRow, RevisionRow

KIND = "reverify_card"
LISTED = 12
"""So many entries stand on one card; what comes after them moves up."""

ASK_AGAIN = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Stale:
    """An entry that nobody has looked at since `verified_at`, `days` ago, and what agents say of it first.

    `newest_id` is the version that an edit begins from.
    """

    entry_id: int
    title: str
    verified_at: datetime
    newest_id: int
    approved_id: int
    days: int = 0
    says: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verified:
    """An entry of which somebody said, since the card was posted, that it is right as it is."""

    title: str
    done: Done


@dataclass(frozen=True, slots=True)
class ReverifyView:
    """What a bridge's approvers should look at again. `more` is how many are not listed."""

    bridge_id: int
    zone: ZoneInfo
    days: int
    stale: tuple[Stale, ...]
    more: int
    verified: tuple[Verified, ...] = ()


def reverify_step(database: Database, *, now: datetime) -> bool:
    """Remind the approvers whose day has come; True where there was any. Any number of workers may do it at once."""
    return round_of(database, BridgeRow.reverify_at, lambda session, bridge: _remind(session, bridge, now=now), now=now)


def verify(session: Session, entry_id: int, *, by: Actor, now: datetime) -> None:
    """An approver says that an entry is right as it stands. Raises NotFoundError, NotAllowedError, OutdatedError."""
    entry = held(session, EntryRow, entry_id)
    require(session, by, Action.REVIEW, bridge_id=entry.bridge_id)
    if entry.approved_revision_id is None or entry.ended_at is not None:
        raise OutdatedError
    entry.verified_at = now
    record(session, "entry.verified", by=by, now=now, subject="entry", subject_id=entry.id)
    session.flush()
    cards.refresh_all(session, KIND, launch_id=None, subject_id=entry.bridge_id, now=now)


def load(session: Session, bridge_id: int, *, now: datetime, since: datetime | None = None) -> ReverifyView:
    """Return what is to be looked at again, longest unseen first, and what was said `since` a card was posted.

    Raises NotFoundError.
    """
    bridge = session.get(BridgeRow, bridge_id)
    if bridge is None:
        raise NotFoundError
    days = parse_policy(bridge.policy).reverify_days
    stale = _stale(session, bridge_id, now - timedelta(days=days)) if days is not None else []
    return ReverifyView(
        bridge_id=bridge.id,
        zone=ZoneInfo(bridge.zone),
        days=days or 0,
        stale=tuple(_shown(session, one, now) for one in stale[:LISTED]),
        more=max(0, len(stale) - LISTED),
        verified=tuple(_verified(session, bridge_id, since)) if since is not None else (),
    )


def posted_at(session: Session, outbox_id: int) -> datetime | None:
    """Return since when a card stands."""
    return session.scalar(select(OutboxRow.created_at).where(OutboxRow.id == outbox_id))


def _remind(session: Session, bridge: BridgeRow, *, now: datetime) -> None:
    calendar = parse_policy(bridge.policy).client_calendar(ZoneInfo(bridge.zone))
    if not calendar.is_working(now):
        bridge.reverify_at = calendar.next_working(now)
        return
    found = bool(load(session, bridge.id, now=now).stale)
    day = calendar.local_day(now) + (ASK_AGAIN if found else timedelta(days=1))
    bridge.reverify_at = calendar.next_working(calendar.start_of(day))
    if found:
        key = f"{bridge.id}:{calendar.local_day(now)}"
        cards.post(session, KIND, bridge_id=bridge.id, key=key, now=now, subject_id=bridge.id)


def _shown(session: Session, one: Stale, now: datetime) -> Stale:
    """What agents say is shown beside the question whether it is right: nobody says so of a title."""
    told = top_lines(revisions.body_of(session.get_one(RevisionRow, one.approved_id)))
    says = tuple(piece.text for piece in told if piece.visibility is Visibility.CUSTOMER)
    return replace(one, days=(now - one.verified_at).days, says=says)


def _stale(session: Session, bridge_id: int, before: datetime) -> Sequence[Stale]:
    newest = (
        select(RevisionRow.entry_id, func.max(RevisionRow.id).label("id")).group_by(RevisionRow.entry_id).subquery()
    )
    rows = session.execute(
        select(EntryRow.id, EntryRow.title, EntryRow.verified_at, newest.c.id, EntryRow.approved_revision_id)
        .join(newest, newest.c.entry_id == EntryRow.id)
        .outerjoin(LaunchRow, LaunchRow.id == EntryRow.launch_id)
        .where(EntryRow.bridge_id == bridge_id, EntryRow.verified_at <= before, *_in_force())
        .order_by(EntryRow.verified_at, EntryRow.id)
    )
    return [Stale(*row) for row in rows]


def _in_force() -> tuple[ColumnElement[bool], ...]:
    return (
        EntryRow.approved_revision_id.is_not(None),
        EntryRow.ended_at.is_(None),
        or_(LaunchRow.id.is_(None), LaunchRow.state.in_([state.value for state in OPEN_LAUNCHES])),
    )


def _verified(session: Session, bridge_id: int, since: datetime) -> list[Verified]:
    rows = session.execute(
        select(EntryRow.title, AuditRow)
        .join(
            AuditRow,
            and_(AuditRow.subject == "entry", AuditRow.subject_id == EntryRow.id, AuditRow.action == "entry.verified"),
        )
        .where(EntryRow.bridge_id == bridge_id, AuditRow.at >= since)
        .order_by(AuditRow.id)
    )
    return [
        Verified(title, Done(person(session, said.team_id, said.user_id, bridge_id=bridge_id), said.at))
        for title, said in rows
    ]
