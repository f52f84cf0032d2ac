"""What is over stays findable, marked as over: by its announced period, by a person's word (조기 소진), and back by his word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Select, or_, select, text
from sqlalchemy.orm import Session

from bridge.domain.ending import Ended, ends_at, said_over
from bridge.domain.entries import Entry
from bridge.domain.known_launches import Known, named_in
from bridge.domain.notes import Moment, Precision
from bridge.domain.people import Action, Actor, may
from bridge.domain.policy import parse_policy
from bridge.domain.states import OPEN_LAUNCHES, LaunchState
from bridge.errors import NotFoundError, OutdatedError
from bridge.services import audiences, cards, opening, revisions, telling
from bridge.services.people import record, require, roles_of
from bridge.services.who import Done, last_done
from bridge.store import outbox
from bridge.store.database import EVERYONE, Database
from bridge.store.held import held
from bridge.store.schema import BridgeRow, EntryRow, LaunchRow, RevisionRow

KIND = "ended_card"
AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class EndedView:
    """An entry that is over, as its approvers see it; `end` is what its approved version says. `ended_at` None: it goes on again.

    `told`: it is a launch's, of which the center hears.
    """

    entry_id: int
    name: str
    end: Moment | None
    why: Ended | None
    ended_at: datetime | None
    told: bool
    zone: ZoneInfo
    resumed: Done | None


def approved(entry: EntryRow, body: Entry, *, now: datetime) -> None:
    """Note what an approval says of an entry: it is right as it stands, and when it is over."""
    entry.verified_at, entry.ends_at = now, ends_at(body.moment, body.end)
    if entry.launch_id is None:  # what was over and is approved again is not; its launch would say so otherwise
        over = entry.ends_at is not None and entry.ends_at <= now
        entry.ended_at, entry.ended_why = (now, Ended.PERIOD.value) if over else (None, None)


def end(session: Session, launch_id: int, why: Ended, *, by: Actor, now: datetime) -> None:
    """A person says that a launch is over: whoever was told hears it at once. Raises NotAllowedError, OutdatedError."""
    launch = held(session, LaunchRow, launch_id)
    require(session, by, Action.OPEN, bridge_id=launch.bridge_id)
    if launch.state not in OPEN_LAUNCHES or (launch.state != LaunchState.LIVE and not _due(launch, now)):
        raise OutdatedError
    record(session, f"launch.{why}", by=by, now=now, subject="launch", subject_id=launch.id)
    for entry in audiences.entries(session, launch.id):
        _mark(entry, why, now=now)
        _show(session, entry, now=now)
    _close(session, launch, now=now)
    _tell(session, launch, "ended", now=now, aloud=True)


def end_step(database: Database, *, now: datetime) -> bool:
    """Mark what is over by its announced period; True where there was any. Nothing ends while news of it is looked into."""
    with database.read(EVERYONE) as session:
        found = session.execute(
            running().where(EntryRow.ends_at <= now).order_by(EntryRow.ends_at).limit(AT_ONCE)
        ).all()
    for entry_id, client_id in found:
        with database.write(client_id) as session:
            _over(session, entry_id, now=now)
    return bool(found)


def running() -> Select[int, int]:
    """Select entry and client of what has an end before it and may end by itself, whichever client's."""
    return (
        select(EntryRow.id, EntryRow.client_id)
        .outerjoin(LaunchRow, LaunchRow.id == EntryRow.launch_id)
        .where(
            text("entries.ended_at IS NULL"),
            EntryRow.ends_at.is_not(None),
            EntryRow.approved_revision_id.is_not(None),
            or_(
                LaunchRow.id.is_(None),
                LaunchRow.state.in_([state.value for state in OPEN_LAUNCHES]) & LaunchRow.frozen_at.is_(None),
            ),
        )
    )


def said(session: Session, bridge_id: int, text_: str, *, by: Actor, now: datetime) -> bool:
    """Take a planner's plain statement that something named in it is over; False where it is none, or not sure of what."""
    if not may(roles_of(session, by, bridge_id=bridge_id), Action.OPEN):
        return False
    rows = session.execute(
        select(LaunchRow.id, LaunchRow.approved_name).where(
            LaunchRow.bridge_id == bridge_id,
            LaunchRow.state == LaunchState.LIVE.value,
            LaunchRow.approved_name.is_not(None),
        )
    )
    named = named_in(text_, [Known(launch_id, name or "") for launch_id, name in rows])
    zone = ZoneInfo(session.get_one(BridgeRow, bridge_id).zone)
    why = said_over(text_, now.astimezone(zone), [named[0].name]) if len(named) == 1 else None
    if why is None:
        return False
    end(session, named[0].id, why, by=by, now=now)
    return True


def resume(session: Session, entry_id: int, *, by: Actor, now: datetime) -> None:
    """A person says that it goes on: its announced end counts no more. Raises NotFoundError, NotAllowedError, OutdatedError."""
    entry = held(session, EntryRow, entry_id)
    require(session, by, Action.OPEN, bridge_id=entry.bridge_id)
    if entry.ended_at is None:
        raise OutdatedError
    launch = held(session, LaunchRow, entry.launch_id) if entry.launch_id is not None else None
    for one in audiences.entries(session, launch.id) if launch is not None else [entry]:
        one.ended_at = one.ended_why = one.ends_at = None
    record(session, "entry.resumed", by=by, now=now, subject="entry", subject_id=entry.id)
    if launch is not None and launch.state == LaunchState.ENDED:
        launch.state = LaunchState.LIVE if launch.opened_at is not None else LaunchState.APPROVED
        launch.closed_at, launch.look_at = None, None
        _tell(session, launch, "resumed", now=now, aloud=True)
    session.flush()
    cards.refresh_all(session, KIND, launch_id=entry.launch_id, subject_id=entry.id, now=now)


def load(session: Session, entry_id: int) -> EndedView:
    """Return what the card shows. Raises NotFoundError."""
    entry = session.get(EntryRow, entry_id)
    if entry is None or entry.approved_revision_id is None:
        raise NotFoundError
    body = revisions.body_of(session.get_one(RevisionRow, entry.approved_revision_id))
    zone = ZoneInfo(session.get_one(BridgeRow, entry.bridge_id).zone)
    resumed = last_done(session, "entry.resumed", entry.id, bridge_id=entry.bridge_id, subject="entry")
    why = Ended(entry.ended_why) if entry.ended_why else None
    told = entry.launch_id is not None
    return EndedView(entry.id, entry.title, body.end, why, entry.ended_at, told, zone, resumed)


def entry_of(session: Session, launch_id: int) -> EntryRow | None:
    """Return the launch's approved entry."""
    return session.scalar(
        select(EntryRow)
        .where(EntryRow.launch_id == launch_id, EntryRow.approved_revision_id.is_not(None))
        .order_by(EntryRow.id)
        .limit(1)
    )


def _over(session: Session, entry_id: int, *, now: datetime) -> None:
    entry = held(session, EntryRow, entry_id)
    if entry.ended_at is not None or entry.ends_at is None or entry.ends_at > now:
        return  # another worker was there first
    launch = held(session, LaunchRow, entry.launch_id) if entry.launch_id is not None else None
    _mark(entry, Ended.PERIOD, now=now)
    record(session, "entry.ended", by=None, now=now, subject="entry", subject_id=entry.id)
    _show(session, entry, now=now)
    if launch is not None and launch.state in OPEN_LAUNCHES:
        _close(session, launch, now=now)
        _tell(session, launch, "ended", now=now, aloud=False)


def _show(session: Session, entry: EntryRow, *, now: datetime) -> None:
    """Tell the approvers, with the way back."""
    key = f"{entry.id}:{now:%Y%m%dT%H%M%S}"
    bridge, launch = entry.bridge_id, entry.launch_id
    cards.post(session, KIND, bridge_id=bridge, key=key, now=now, launch_id=launch, subject_id=entry.id)


def _mark(entry: EntryRow, why: Ended, *, now: datetime) -> None:
    entry.ended_at, entry.ended_why = now, why.value


def _close(session: Session, launch: LaunchRow, *, now: datetime) -> None:
    launch.state, launch.closed_at, launch.frozen_at = LaunchState.ENDED, now, None
    session.flush()
    outbox.cancel_pending(session, launch_id=launch.id, kinds=telling.TOLD, why="the launch is over")


def _tell(session: Session, launch: LaunchRow, kind: str, *, now: datetime, aloud: bool) -> None:
    """Mark what stands in the agents' channels and say so: `aloud` in a message of its own, else in the thread, once they work."""
    session.flush()
    bridge = session.get_one(BridgeRow, launch.bridge_id)
    center = parse_policy(bridge.policy).center_calendar(ZoneInfo(bridge.zone))
    mark = f"{now:%Y%m%dT%H%M%S}"
    telling.follow_up(
        session, launch, kind=kind, now=now, mark=mark, due_at=now if aloud else center.next_working(now), aloud=aloud
    )
    opening.refresh(session, launch.id, now=now)


def _due(launch: LaunchRow, now: datetime) -> bool:
    known = Precision(launch.precision) is not Precision.UNKNOWN
    return known and launch.opens_at is not None and launch.opens_at <= now
