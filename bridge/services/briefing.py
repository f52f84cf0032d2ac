"""The 08:30 briefing for the center's leads: what opens today, what is said differently, what no longer, who has not confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.audiences import titled
from bridge.domain.embargo import Standing, standing
from bridge.domain.entry_json import from_json
from bridge.domain.notes import Moment, Precision
from bridge.domain.people import Action, Actor, Role
from bridge.domain.policy import Policy, parse_policy
from bridge.domain.revisions import Change, difference, said_once
from bridge.domain.states import EMBARGOED, OPEN_LAUNCHES, Grade, LaunchState, RevisionState
from bridge.domain.visibility import center_copy
from bridge.services import audiences, broken, confirmation, holding, readers
from bridge.services.broken import Notice
from bridge.services.people import require
from bridge.services.readers import Totals
from bridge.services.rounds import round_of
from bridge.store import directory, outbox
from bridge.store.database import Database
from bridge.store.outbox import Sending
from bridge.store.schema import BridgeRow, EntryRow, LaunchRow, RevisionRow

KIND = "briefing"

# A briefing that could not be sent by then is no briefing any more.
STALE_AFTER = timedelta(hours=4)


@dataclass(frozen=True, slots=True)
class Opening:
    """A launch that opens today, or should have opened and nobody has said so."""

    name: str
    moment: Moment
    standing: Standing


@dataclass(frozen=True, slots=True)
class Changed:
    """A manual that says something else than yesterday."""

    name: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """A manual that some of the center's agents do not know; a name is "" where nobody told us."""

    name: str
    bridge_id: int
    revision_id: int
    totals: Totals
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """What a lead tells his shift before it begins."""

    bridge: str
    day: date
    zone: ZoneInfo
    openings: tuple[Opening, ...]
    changed: tuple[Changed, ...]
    withdrawn: tuple[str, ...]
    held: tuple[str, ...]
    missing: tuple[Missing, ...]
    broken: tuple[Notice, ...] = ()

    def overdue(self, one: Opening) -> bool:
        """Tell whether it should have opened before today, and nobody has said whether it did."""
        return one.moment.at is not None and one.moment.at.astimezone(self.zone).date() < self.day

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.broken or self.openings or self.changed or self.withdrawn or self.held or self.missing)


def brief_step(database: Database, *, now: datetime) -> bool:
    """Write the briefings whose time has come; True where there were any. Any number of workers may do it at once."""
    return round_of(database, BridgeRow.brief_at, lambda session, bridge: _write(session, bridge, now=now), now=now)


def brief(session: Session, bridge_id: int, center: str | None, *, now: datetime) -> Briefing:
    """Return the briefing of one center (None: of all). Only approved names and words are in it (P1)."""
    bridge = session.get_one(BridgeRow, bridge_id)
    zone = ZoneInfo(bridge.zone)
    policy = parse_policy(bridge.policy)
    day = now.astimezone(zone).date()
    since = _last_briefing(policy, zone, now)
    launches = session.scalars(
        select(LaunchRow).where(LaunchRow.bridge_id == bridge_id, LaunchRow.approved_name.is_not(None))
    ).all()
    return Briefing(
        bridge=bridge.name,
        day=day,
        zone=zone,
        openings=tuple(one for launch in launches for one in _opening(launch, day, zone, now)),
        changed=tuple(_changed(session, bridge_id, since, center)),
        withdrawn=tuple(
            launch.approved_name or ""
            for launch in launches
            if launch.state in (LaunchState.CANCELLED, LaunchState.ENDED)
            and launch.closed_at is not None
            and launch.closed_at >= since
        ),
        held=tuple(
            launch.approved_name or ""
            for launch in launches
            if launch.state in OPEN_LAUNCHES and _held(session, launch, center)
        ),
        missing=tuple(_missing(session, launches, center)),
        broken=broken.standing(session, bridge_id),
    )


def missing(session: Session, bridge_id: int, center: str | None) -> tuple[Missing, ...]:
    """Return the manuals that some agents of one center (None: of all) have not confirmed, with the agents' names."""
    launches = session.scalars(
        select(LaunchRow)
        .where(LaunchRow.bridge_id == bridge_id, LaunchRow.approved_name.is_not(None))
        .order_by(LaunchRow.opens_at.is_(None), LaunchRow.opens_at, LaunchRow.id)
    ).all()
    return tuple(_missing(session, launches, center))


def for_lead(session: Session, bridge_id: int, *, by: Actor, now: datetime) -> Briefing:
    """Return the briefing of a lead's own center. Raises NotAllowedError."""
    require(session, by, Action.BRIEF, bridge_id=bridge_id)
    return brief(session, bridge_id, confirmation.center_of(session, by, bridge_id), now=now)


def _write(session: Session, bridge: BridgeRow, *, now: datetime) -> None:
    due = bridge.brief_at
    policy, zone = parse_policy(bridge.policy), ZoneInfo(bridge.zone)
    bridge.brief_at = _next(policy, zone, now)
    if due is None or now - due > STALE_AFTER:
        return
    for lead in directory.people(session, bridge_id=bridge.id, roles=(Role.LEAD,)):
        if lead.user_id:
            outbox.enqueue(
                session,
                Sending(
                    dedup_key=f"{KIND}:{bridge.id}:{due:%Y%m%dT%H%M}:{lead.id}",
                    bridge_id=bridge.id,
                    kind=KIND,
                    method="dm",
                    team_id=directory.reached_through(session, lead),
                    target=lead.user_id,
                    due_at=due,
                ),
                now=now,
            )


def _next(policy: Policy, zone: ZoneInfo, now: datetime) -> datetime:
    """Return when the next briefing is due, on a day on which the center works; far away where there is to be none."""
    if policy.briefing_at is None:
        return now + timedelta(days=1)
    center = policy.center_calendar(zone)
    day = now.astimezone(zone).date()
    for offset in range(15):
        at = _at(day + timedelta(days=offset), policy.briefing_at, zone)
        if at > now and center.is_working_day(day + timedelta(days=offset)):
            return at
    return now + timedelta(days=1)


def _last_briefing(policy: Policy, zone: ZoneInfo, now: datetime) -> datetime:
    """Return when the briefing before this one was: what changed since is news to the shift."""
    center = policy.center_calendar(zone)
    day = now.astimezone(zone).date()
    for offset in range(1, 15):
        if center.is_working_day(day - timedelta(days=offset)):
            return _at(day - timedelta(days=offset), policy.briefing_at or time(8, 30), zone)
    return now - timedelta(days=1)


def _at(day: date, at: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, at, zone)


def _opening(launch: LaunchRow, day: date, zone: ZoneInfo, now: datetime) -> list[Opening]:
    moment = Moment(Precision(launch.precision), launch.opens_at)
    if launch.opens_at is None or moment.precision not in (Precision.MINUTE, Precision.DAY):
        return []
    opens = launch.opens_at.astimezone(zone).date()
    overdue = opens < day and launch.state in EMBARGOED
    if launch.frozen_at is not None:  # its new date is nobody's yet; it stands among what is held back
        return []
    if launch.state not in OPEN_LAUNCHES or (opens != day and not overdue):
        return []
    return [Opening(launch.approved_name or "", moment, standing(LaunchState(launch.state), moment, now=now))]


def _held(session: Session, launch: LaunchRow, center: str | None) -> bool:
    """Tell whether news holds back what this center was told of a launch."""
    if launch.frozen_at is None:
        return False
    read = audiences.of_center(session, launch.bridge_id, center)
    entries = session.scalars(
        select(EntryRow.approved_revision_id).where(EntryRow.launch_id == launch.id, *audiences.readable(read))
    ).all()
    decided = [session.get_one(RevisionRow, one).decided_at if one is not None else None for one in entries]
    return any(holding.held(launch.frozen_at, at) for at in decided or [None])


def _changed(session: Session, bridge_id: int, since: datetime, center: str | None) -> list[Changed]:
    read = audiences.of_center(session, bridge_id, center)
    rows = session.execute(
        select(EntryRow.title, RevisionRow)
        .join(RevisionRow, RevisionRow.id == EntryRow.approved_revision_id)
        .where(EntryRow.bridge_id == bridge_id, RevisionRow.decided_at >= since, *audiences.readable(read))
        .order_by(RevisionRow.decided_at)
    ).all()
    found = []
    for title, revision in rows:
        before = session.scalar(
            select(RevisionRow)
            .where(
                RevisionRow.entry_id == revision.entry_id,
                RevisionRow.state == RevisionState.SUPERSEDED,
                RevisionRow.decided_at.is_not(None),
                RevisionRow.decided_at < since,
            )
            .order_by(RevisionRow.number.desc())
            .limit(1)
        )
        if before is not None:
            changes = difference(center_copy(from_json(before.body)), center_copy(from_json(revision.body)))
            found.append(Changed(title, said_once(changes)))
    return [one for one in found if one.changes]


def _missing(session: Session, launches: Sequence[LaunchRow], center: str | None) -> list[Missing]:
    found = []
    for launch in launches:
        if launch.state not in EMBARGOED or launch.distributed_at is None or not Grade(launch.grade).asks_confirmation:
            continue
        for revision_id, people in readers.waiting_for(session, launch):
            ours = [person for person in people if center is None or person.center in ("", center)]
            revision = session.get_one(RevisionRow, revision_id)
            totals = readers.count(session, revision, bridge_id=launch.bridge_id, center=center)
            if ours:
                found.append(
                    Missing(
                        titled(launch.approved_name or "", session.get_one(EntryRow, revision.entry_id).audience),
                        launch.bridge_id,
                        revision_id,
                        totals,
                        tuple(person.name for person in ours),
                    )
                )
    return found
