"""The lead's roll of one revision: who knows it, who does not, who is away, who came since; and his ticks on it.

Many floors have no Slack on every desk. There the lead reads the manual out at the shift's meeting and ticks who was there
([조회에서 전달 완료]). Names are for the center's own leads only; the client's people get totals.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from bridge.domain.calendars import Calendar
from bridge.domain.people import CENTER_ROLES, Action, Actor
from bridge.domain.policy import parse_policy
from bridge.errors import InvalidInputError, NotAllowedError
from bridge.services import confirmation, readers
from bridge.services.people import record, require
from bridge.services.readers import Totals
from bridge.store.once import insert_once
from bridge.store.schema import (
    BridgeRow,
    BriefedRow,
    ConfirmationRow,
    DeliveryRow,
    EntryRow,
    PersonRow,
    RevisionRow,
)


class NobodyTickedError(InvalidInputError):
    """Nobody was ticked."""

    code = "confirmation.nobody_ticked"


class Stand(StrEnum):
    """How somebody stands to a revision."""

    WAITING = "waiting"
    JOINED = "joined"  # he came after it was distributed
    OFF_SHIFT = "off_shift"  # not at work at this hour
    AWAY = "away"  # his lead or the roster says that he is not there
    TOLD = "told"  # by his lead, at the shift's meeting
    READ = "read"  # his own click


MISSING = (Stand.WAITING, Stand.JOINED, Stand.OFF_SHIFT)


@dataclass(frozen=True, slots=True)
class Reader:
    """One agent and how he stands; `at` is when he clicked or was told, or until when he is away."""

    person_id: int
    name: str
    user_id: str | None
    team: str
    shift: str
    stand: Stand
    at: datetime | None = None
    roster_id: str | None = None


@dataclass(frozen=True, slots=True)
class Roll:
    """A revision with everybody of one center."""

    bridge_id: int
    revision_id: int
    number: int
    title: str
    center: str | None
    zone: ZoneInfo
    totals: Totals
    people: tuple[Reader, ...]

    def standing(self, *stands: Stand) -> tuple[Reader, ...]:
        """Return those who stand so, by team and name."""
        return tuple(person for person in self.people if person.stand in stands)


def roll(session: Session, revision_id: int, *, by: Actor, now: datetime) -> Roll:
    """Return, for a lead, how each agent of his center stands. Raises NotFoundError, NotAllowedError."""
    revision, entry = confirmation.find(session, revision_id)
    require(session, by, Action.SEE_UNCONFIRMED, bridge_id=entry.bridge_id)
    center = confirmation.center_of(session, by, entry.bridge_id)
    bridge = session.get_one(BridgeRow, entry.bridge_id)
    zone = ZoneInfo(bridge.zone)
    shifts = _shifts(bridge, zone)
    told_at = _told_at(session, revision)
    rows = session.execute(
        readers.readers_of(session, entry, center)
        .add_columns(ConfirmationRow.at, BriefedRow.at)
        .outerjoin(ConfirmationRow, readers.confirmed(revision.id))
        .outerjoin(BriefedRow, readers.told(revision.id))
        .order_by(PersonRow.team, PersonRow.name, PersonRow.id)
    ).all()
    return Roll(
        bridge_id=entry.bridge_id,
        revision_id=revision.id,
        number=revision.number,
        title=entry.title,
        center=center,
        zone=zone,
        totals=readers.count(session, revision, bridge_id=entry.bridge_id, center=center),
        people=tuple(_reader(person, read, told, told_at, shifts, now) for person, read, told in rows),
    )


@dataclass(frozen=True, slots=True)
class Sum:
    """How many of one center's agents know a revision: what the client sees."""

    title: str
    number: int
    center: str
    zone: ZoneInfo
    totals: Totals


def sums(session: Session, revision_id: int, *, by: Actor) -> tuple[Sum, ...]:
    """Return the totals by center, for the client's people. Raises NotFoundError, NotAllowedError."""
    revision, entry = confirmation.find(session, revision_id)
    roles = require(session, by, Action.SEE_TOTALS, bridge_id=entry.bridge_id)
    if roles <= CENTER_ROLES:
        raise NotAllowedError(action=Action.SEE_TOTALS.value)
    zone = ZoneInfo(session.get_one(BridgeRow, entry.bridge_id).zone)
    named = readers.readers_of(session, entry, None).with_only_columns(PersonRow.center).distinct()
    centers = sorted(session.scalars(named)) or [""]
    return tuple(
        Sum(
            entry.title,
            revision.number,
            center,
            zone,
            readers.count(session, revision, bridge_id=entry.bridge_id, center=center),
        )
        for center in centers
    )


def tell(session: Session, revision_id: int, people: Collection[int], *, by: Actor, now: datetime) -> tuple[int, ...]:
    """A lead told these agents of his center at the shift's meeting; return those who were not ticked before.

    Raises NotFoundError, NotAllowedError, NobodyTickedError, and OutdatedError where a newer revision is the one to know.
    """
    revision, entry = _to_tick(session, revision_id, by)
    made = [
        person.id
        for person in _own(session, entry, people, by)
        if insert_once(
            session,
            BriefedRow,
            entry_id=entry.id,
            revision_id=revision.id,
            person_id=person.id,
            team_id=by.team_id,
            user_id=by.user_id,
            at=now,
        )
    ]
    if made:
        session.flush()
        confirmation.stamp(session, entry, now=now)
        confirmation.refresh(session, entry, mark=f"told:{now:%Y%m%dT%H%M%S%f}", now=now)
        _note(session, "manual.told", revision, by=by, now=now, count=len(made))
    return tuple(made)


def untell(session: Session, revision_id: int, people: Collection[int], *, by: Actor, now: datetime) -> None:
    """Take ticks back that were a slip. Raises NotFoundError, NotAllowedError, NobodyTickedError, OutdatedError."""
    revision, entry = _to_tick(session, revision_id, by)
    ids = [person.id for person in _own(session, entry, people, by)]
    session.execute(delete(BriefedRow).where(BriefedRow.revision_id == revision.id, BriefedRow.person_id.in_(ids)))
    confirmation.refresh(session, entry, mark=f"untold:{now:%Y%m%dT%H%M%S%f}", now=now)
    _note(session, "manual.untold", revision, by=by, now=now, count=len(ids))


def absent(session: Session, revision_id: int, people: Collection[int], *, by: Actor, now: datetime) -> datetime:
    """These agents of the lead's center are not there today; return until when nobody waits for them.

    Raises NotFoundError, NotAllowedError, NobodyTickedError.
    """
    revision, entry = confirmation.find(session, revision_id)
    require(session, by, Action.BRIEF, bridge_id=entry.bridge_id)
    zone = ZoneInfo(session.get_one(BridgeRow, entry.bridge_id).zone)
    until = datetime.combine(now.astimezone(zone).date() + timedelta(days=1), time(), zone)
    chosen = _own(session, entry, people, by)
    for person in chosen:
        person.away_until = max(until, person.away_until or until)
    session.flush()
    confirmation.stamp_all(session, entry.bridge_id, now=now)
    confirmation.refresh(session, entry, mark=f"absent:{now:%Y%m%dT%H%M%S%f}", now=now)
    _note(session, "agent.absent", revision, by=by, now=now, count=len(chosen))
    return until


def present(session: Session, revision_id: int, people: Collection[int], *, by: Actor, now: datetime) -> None:
    """They are there after all. Raises NotFoundError, NotAllowedError, NobodyTickedError."""
    revision, entry = confirmation.find(session, revision_id)
    require(session, by, Action.BRIEF, bridge_id=entry.bridge_id)
    chosen = _own(session, entry, people, by)
    for person in chosen:
        person.away_until = None
    session.flush()
    confirmation.refresh(session, entry, mark=f"present:{now:%Y%m%dT%H%M%S%f}", now=now)
    _note(session, "agent.present", revision, by=by, now=now, count=len(chosen))


def _to_tick(session: Session, revision_id: int, by: Actor) -> tuple[RevisionRow, EntryRow]:
    revision, entry = confirmation.find(session, revision_id)
    require(session, by, Action.BRIEF, bridge_id=entry.bridge_id)
    confirmation.in_force(entry, revision)
    return revision, entry


def _own(session: Session, entry: EntryRow, people: Collection[int], by: Actor) -> list[PersonRow]:
    """Return which of these are agents of the lead's own center; whoever is not is passed over."""
    center = confirmation.center_of(session, by, entry.bridge_id)
    found = session.scalars(
        readers.readers_of(session, entry, center).where(PersonRow.id.in_(people)).order_by(PersonRow.id)
    ).all()
    if not found:
        raise NobodyTickedError
    return list(found)


def _note(session: Session, action: str, revision: RevisionRow, *, by: Actor, now: datetime, count: int) -> None:
    """Write to the audit how many: whom a lead told is his center's to know."""
    record(session, action, by=by, now=now, subject="revision", subject_id=revision.id, count=count)


def _reader(
    person: PersonRow,
    read: datetime | None,
    told: datetime | None,
    distributed_at: datetime | None,
    shifts: Mapping[str, Calendar],
    now: datetime,
) -> Reader:
    if read is not None or told is not None:
        stand, at = (Stand.READ, read) if read is not None else (Stand.TOLD, told)
    elif person.away_until is not None:
        stand, at = Stand.AWAY, person.away_until
    elif person.shift in shifts and not shifts[person.shift].is_working(now):
        stand, at = Stand.OFF_SHIFT, None
    else:
        since = distributed_at is not None and person.joined_at > distributed_at
        stand, at = Stand.JOINED if since else Stand.WAITING, None
    return Reader(
        person_id=person.id,
        name=person.name,
        user_id=person.user_id,
        team=person.team,
        shift=person.shift,
        stand=stand,
        at=at,
        roster_id=person.roster_id,
    )


def _shifts(bridge: BridgeRow, zone: ZoneInfo) -> dict[str, Calendar]:
    """Return when each shift that the policy names is at work."""
    policy = parse_policy(bridge.policy)
    names = {hours.name for hours in policy.shifts if hours.name}
    return {
        name: Calendar(
            zone, tuple(hours for hours in policy.shifts if hours.name == name), policy.country, policy.closed
        )
        for name in names
    }


def _told_at(session: Session, revision: RevisionRow) -> datetime | None:
    told = session.scalar(select(func.min(DeliveryRow.delivered_at)).where(DeliveryRow.revision_id == revision.id))
    return told or revision.decided_at
