"""`/manual` without words (조회): what opens soon, what changed since somebody last looked, what he has not confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlalchemy.orm import Session

from bridge.domain.embargo import Standing, standing
from bridge.domain.notes import Moment, Precision
from bridge.domain.people import Actor, Role
from bridge.domain.states import EMBARGOED, Grade, LaunchState, RevisionState
from bridge.services.audiences import readable
from bridge.services.broken import Notice
from bridge.services.holding import held
from bridge.store.schema import BridgeRow, ConfirmationRow, EntryRow, LaunchRow, LookupRow, RevisionRow

SOON = timedelta(days=14)
FIRST_LOOK_BACK = timedelta(days=7)
"""How far back somebody who never looked is told what is new."""

LISTED = 5

Read = tuple[ColumnElement[bool], ...]
"""Conditions on `EntryRow`: what somebody's center reads."""


@dataclass(frozen=True, slots=True)
class Title:
    """An entry to go on to."""

    entry_id: int
    title: str


@dataclass(frozen=True, slots=True)
class Coming:
    """A launch that is not confirmed open yet."""

    entry: Title
    opens: Moment
    standing: Standing


@dataclass(frozen=True, slots=True)
class Changed:
    """An entry approved since somebody last looked. `is_new`: there was no version before; `cancelled`: its launch will not come."""

    entry: Title
    number: int
    at: datetime
    is_new: bool
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Overview:
    """What `/manual` says without words. `unread` is what this person has not confirmed, `ended` what is over since; `more` how many are not listed, `urgent` what is broken now.

    `since` is when he was shown this last: a search in between tells him nothing of what else changed. `searched`: he has looked something up.
    """

    bridge_id: int
    zone: ZoneInfo
    since: datetime | None
    searched: bool = False
    coming: tuple[Coming, ...] = ()
    changed: tuple[Changed, ...] = ()
    unread: tuple[Title, ...] = ()
    ended: tuple[Title, ...] = ()
    more: dict[str, int] = field(default_factory=dict)
    urgent: tuple[Notice, ...] = ()


def overview(
    session: Session,
    bridge_id: int,
    roles: Iterable[Role],
    *,
    by: Actor,
    now: datetime,
    audiences: Sequence[str] | None = None,
) -> Overview:
    """Return what this person should know now; what waits to be confirmed only to the center's people.

    `audiences`: only what these audiences' centers read.
    """
    read = readable(audiences)
    bridge = session.get_one(BridgeRow, bridge_id)
    since, searched = session.execute(
        select(
            func.max(case((LookupRow.query == "", LookupRow.at))),
            func.count(case((LookupRow.query != "", LookupRow.id))),
        ).where(LookupRow.bridge_id == bridge_id, LookupRow.team_id == by.team_id, LookupRow.user_id == by.user_id)
    ).one()
    coming = _coming(session, bridge_id, read, now=now)
    changed = _changed(session, bridge_id, read, since or now - FIRST_LOOK_BACK)
    unread = _unread(session, bridge_id, read, by) if Role.AGENT in set(roles) else []
    ended = _ended(session, bridge_id, read, since or now - FIRST_LOOK_BACK)
    listed = {"coming": len(coming), "changed": len(changed), "unread": len(unread), "ended": len(ended)}
    return Overview(
        bridge_id=bridge_id,
        zone=ZoneInfo(bridge.zone),
        since=since,
        searched=searched > 0,
        coming=tuple(coming[:LISTED]),
        changed=tuple(changed[:LISTED]),
        unread=tuple(unread[:LISTED]),
        ended=tuple(ended[:LISTED]),
        more={name: count - LISTED for name, count in listed.items() if count > LISTED},
    )


def _coming(session: Session, bridge_id: int, read: Read, *, now: datetime) -> list[Coming]:
    rows = session.execute(
        select(EntryRow, LaunchRow, RevisionRow.decided_at)
        .join(LaunchRow, LaunchRow.id == EntryRow.launch_id)
        .where(
            EntryRow.bridge_id == bridge_id,
            EntryRow.approved_revision_id.is_not(None),
            EntryRow.ended_at.is_(None),
            LaunchRow.state.in_([state.value for state in EMBARGOED]),
            or_(LaunchRow.opens_at.is_(None), LaunchRow.opens_at <= now + SOON),
            *read,
        )
        .join(RevisionRow, RevisionRow.id == EntryRow.approved_revision_id)
        .order_by(LaunchRow.opens_at.is_(None), LaunchRow.opens_at, EntryRow.id)
    )
    found = []
    for entry, launch, decided in rows:
        opens = Moment(Precision(launch.precision), launch.opens_at)
        where = standing(LaunchState(launch.state), opens, now=now, held=held(launch.frozen_at, decided))
        found.append(Coming(Title(entry.id, entry.title), opens, where))
    return found


def _changed(session: Session, bridge_id: int, read: Read, since: datetime) -> list[Changed]:
    rows = session.execute(
        select(EntryRow, RevisionRow, LaunchRow.state)
        .join(RevisionRow, RevisionRow.id == EntryRow.approved_revision_id)
        .outerjoin(LaunchRow, LaunchRow.id == EntryRow.launch_id)
        .where(
            EntryRow.bridge_id == bridge_id,
            EntryRow.ended_at.is_(None),
            or_(
                RevisionRow.decided_at > since,
                and_(LaunchRow.state == LaunchState.CANCELLED, LaunchRow.closed_at > since),
            ),
            *read,
        )
        .order_by(RevisionRow.decided_at.desc(), EntryRow.id)
    ).all()
    earlier = set(
        session.scalars(
            select(RevisionRow.entry_id).where(
                RevisionRow.entry_id.in_([entry.id for entry, *_ in rows]),
                RevisionRow.decided_at.is_not(None),
                RevisionRow.state == RevisionState.SUPERSEDED,
            )
        )
    )
    return [
        Changed(
            Title(entry.id, entry.title),
            revision.number,
            revision.decided_at or since,
            is_new=entry.id not in earlier,
            cancelled=state == LaunchState.CANCELLED,
        )
        for entry, revision, state in rows
    ]


def _ended(session: Session, bridge_id: int, read: Read, since: datetime) -> list[Title]:
    rows = session.execute(
        select(EntryRow.id, EntryRow.title)
        .where(
            EntryRow.bridge_id == bridge_id,
            EntryRow.approved_revision_id.is_not(None),
            EntryRow.ended_at > since,
            *read,
        )
        .order_by(EntryRow.ended_at.desc(), EntryRow.id)
    )
    return [Title(entry_id, title) for entry_id, title in rows]


def _unread(session: Session, bridge_id: int, read: Read, by: Actor) -> list[Title]:
    rows = session.execute(
        select(EntryRow.id, EntryRow.title)
        .join(LaunchRow, LaunchRow.id == EntryRow.launch_id)
        .outerjoin(
            ConfirmationRow,
            and_(
                ConfirmationRow.revision_id == EntryRow.approved_revision_id,
                ConfirmationRow.team_id == by.team_id,
                ConfirmationRow.user_id == by.user_id,
            ),
        )
        .where(
            EntryRow.bridge_id == bridge_id,
            EntryRow.approved_revision_id.is_not(None),
            EntryRow.ended_at.is_(None),
            LaunchRow.closed_at.is_(None),
            LaunchRow.grade != Grade.FYI.value,
            ConfirmationRow.id.is_(None),
            *read,
        )
        .order_by(LaunchRow.opens_at.is_(None), LaunchRow.opens_at, EntryRow.id)
    )
    return [Title(entry_id, title) for entry_id, title in rows]
