"""내가 없던 동안 바뀐 것: whoever comes, or comes back, gets what is in force and he does not know yet, in one message.

It is written when he comes, sent when the center works, and made of what stands then: who has read everything meanwhile gets
nothing. It goes to people whose own workspace has the app; others cannot be written to.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from bridge.domain.audiences import titled
from bridge.domain.embargo import Standing
from bridge.domain.entry_json import from_json
from bridge.domain.notes import Moment
from bridge.domain.people import Role
from bridge.domain.policy import parse_policy
from bridge.domain.revisions import Change, difference, said_once
from bridge.domain.states import OPEN_LAUNCHES, Grade
from bridge.domain.visibility import center_copy
from bridge.errors import NotFoundError, OutdatedError
from bridge.services import audiences, manuals
from bridge.store import directory, outbox
from bridge.store.database import EVERYONE, Database
from bridge.store.held import held_or_none
from bridge.store.outbox import Sending
from bridge.store.schema import (
    BridgeRow,
    BriefedRow,
    ConfirmationRow,
    EntryRow,
    LaunchRow,
    PersonRow,
    RevisionRow,
)

KIND = "catch_up"


@dataclass(frozen=True, slots=True)
class Unread:
    """A manual that somebody does not know: its name, when it opens, and what changed since he last confirmed it."""

    bridge_id: int
    entry_id: int
    revision_id: int
    name: str
    grade: Grade
    standing: Standing
    opens: Moment
    zone: ZoneInfo
    changes: tuple[Change, ...]


def plan(session: Session, person: PersonRow, *, since: datetime, now: datetime) -> None:
    """Write what an agent who came, or came back, `since` will be told when his center works next."""
    if not person.user_id or not person.team_id or not directory.installed(session, person.team_id):
        return
    bridge = session.get_one(BridgeRow, person.bridge_id)
    center = parse_policy(bridge.policy).center_calendar(ZoneInfo(bridge.zone))
    outbox.enqueue(
        session,
        Sending(
            dedup_key=f"{KIND}:{person.id}:{int(since.timestamp())}",
            bridge_id=person.bridge_id,
            kind=KIND,
            method="dm",
            team_id=person.team_id,
            target=person.user_id,
            due_at=center.next_working(now),
            subject_id=person.id,
        ),
        now=now,
    )


def back_step(database: Database, *, now: datetime) -> bool:
    """Take back those whose absence is over; True where there were any. Any number of workers may do it at once."""
    with database.read(EVERYONE) as session:
        found = session.execute(
            select(PersonRow.id, PersonRow.client_id)
            .where(PersonRow.away_until.is_not(None), PersonRow.away_until <= now)
            .limit(200)
        ).all()
    for person_id, client_id in found:
        with database.write(client_id) as session:
            person = held_or_none(session, PersonRow, person_id)
            if person is None or person.away_until is None or person.away_until > now:
                continue  # another worker was quicker, or his lead says that he stays away
            since, person.away_until = person.away_until, None
            if person.active and person.role == Role.AGENT:
                plan(session, person, since=since, now=now)
    return bool(found)


def unread(session: Session, person: PersonRow, *, now: datetime) -> list[Unread]:
    """Return what is in front of a person's center and he does not know: what opens next first, then the newest."""
    clicked = exists().where(
        ConfirmationRow.revision_id == EntryRow.approved_revision_id,
        ConfirmationRow.team_id == person.team_id,
        ConfirmationRow.user_id == person.user_id,
    )
    told = exists().where(BriefedRow.revision_id == EntryRow.approved_revision_id, BriefedRow.person_id == person.id)
    rows = session.scalars(
        select(EntryRow)
        .join(LaunchRow, LaunchRow.id == EntryRow.launch_id)
        .where(
            EntryRow.bridge_id == person.bridge_id,
            EntryRow.approved_revision_id.is_not(None),
            EntryRow.ended_at.is_(None),
            LaunchRow.state.in_(OPEN_LAUNCHES),
            LaunchRow.distributed_at.is_not(None),
            LaunchRow.grade.in_([grade.value for grade in Grade if grade.asks_confirmation]),
            ~clicked,
            ~told,
            *audiences.readable(audiences.of_center(session, person.bridge_id, person.center)),
        )
        .order_by(LaunchRow.opened_at.is_not(None), LaunchRow.opened_at.desc(), LaunchRow.opens_at, LaunchRow.id)
    ).all()
    found = [_unread(session, person, entry, now=now) for entry in rows]
    return [one for one in found if one is not None]


def _unread(session: Session, person: PersonRow, entry: EntryRow, *, now: datetime) -> Unread | None:
    revision_id = entry.approved_revision_id or 0
    try:
        card = manuals.read_card(session, revision_id, now=now)
    except (NotFoundError, OutdatedError):
        return None
    known = _last_known(session, person, entry)
    changes = said_once(difference(center_copy(from_json(known.body)), card.entry)) if known is not None else ()
    return Unread(
        bridge_id=entry.bridge_id,
        entry_id=entry.id,
        revision_id=revision_id,
        name=titled(card.entry.name, entry.audience),
        grade=card.grade,
        standing=card.standing,
        opens=card.opens,
        zone=card.zone,
        changes=changes,
    )


def _last_known(session: Session, person: PersonRow, entry: EntryRow) -> RevisionRow | None:
    """Return the newest version that the person confirmed or was told of."""
    clicked = exists().where(
        ConfirmationRow.revision_id == RevisionRow.id,
        ConfirmationRow.team_id == person.team_id,
        ConfirmationRow.user_id == person.user_id,
    )
    told = exists().where(BriefedRow.revision_id == RevisionRow.id, BriefedRow.person_id == person.id)
    return session.scalar(
        select(RevisionRow)
        .where(RevisionRow.entry_id == entry.id, or_(clicked, told))
        .order_by(RevisionRow.number.desc())
        .limit(1)
    )
