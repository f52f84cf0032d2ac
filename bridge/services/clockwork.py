"""The clock at work (P4): a scan that finds which launches something falls due for, and writes the messages.

Every message has a dedup key made of the launch, the moment it opens and the notice, so that any number of workers may scan, and a
launch that moves is warned of anew. What lost its sense while we were away is not caught up (see `domain/clock.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, or_, select, text
from sqlalchemy.orm import Session

from bridge.domain import clock
from bridge.domain.clock import WARNINGS, Due, Notice, Plan, Status
from bridge.domain.notes import Moment, Precision
from bridge.domain.people import Role
from bridge.domain.policy import Policy, Remind, parse_policy
from bridge.domain.states import Grade, LaunchState, RevisionState
from bridge.services import audiences, cards, delivery, opening, readers
from bridge.services.people import planner_of, reached
from bridge.services.who import last_done
from bridge.store import directory, outbox
from bridge.store.database import EVERYONE, Database
from bridge.store.outbox import Sending
from bridge.store.schema import BridgeRow, EntryRow, LaunchRow, PersonRow, RevisionRow

# However far away the next deadline is, a launch is looked at this often: a policy may have changed.
LOOK_AT_LEAST = timedelta(days=1)
# One that has opened and has its figures waits for nothing any more.
OVER = timedelta(days=60)
AT_ONCE = 50

_RUNGS = {
    Notice.WARN_APPROVER: (Role.APPROVER, Role.DEPUTY),
    Notice.WARN_PLANNER: (Role.PLANNER,),
    Notice.WARN_ADMIN: (Role.ADMIN,),
}
_UNSETTLED = ("announcement", "news")


@dataclass(frozen=True, slots=True)
class Watched:
    """A launch with all that its clock goes by."""

    launch: LaunchRow
    policy: Policy
    zone: ZoneInfo
    moment: Moment
    plan: Plan | None
    status: Status


def scan_step(database: Database, *, now: datetime) -> bool:
    """Look at the launches whose time has come; True where there were any. Any number of workers may do it at once."""
    with database.read(EVERYONE) as session:
        found = session.execute(
            select(LaunchRow.id, LaunchRow.client_id)
            .where(
                text("launches.state IN ('announced', 'approved', 'live')"),
                or_(LaunchRow.look_at.is_(None), LaunchRow.look_at <= now),
            )
            .order_by(LaunchRow.look_at, LaunchRow.id)
            .limit(AT_ONCE)
        ).all()
    for launch_id, client_id in found:
        with database.write(client_id) as session:
            look(session, launch_id, now=now)
    return bool(found)


def look(session: Session, launch_id: int, *, now: datetime) -> None:
    """Write what is due for a launch, and note when to look again."""
    launch = session.scalar(
        select(LaunchRow)
        .where(LaunchRow.id == launch_id)
        .with_for_update(skip_locked=True)
        .execution_options(populate_existing=True)
    )
    if launch is None or (launch.look_at is not None and launch.look_at > now):
        return  # another worker is at it, or was
    watched = watch(session, launch)
    told = watched.status.opened_at is not None and watched.status.ready
    over = told and now > (watched.status.opened_at or now) + timedelta(days=1)
    launch.look_at = now + (OVER if over else LOOK_AT_LEAST)
    if watched.plan is None:
        return
    for item in clock.due(watched.plan, watched.status, now=now):
        _write(session, watched, watched.plan, item, now=now)
    moments = [clock.next_look(watched.plan, now=now), *_confirm_reminders(session, watched, watched.plan, now=now)]
    if watched.status.opened_at is not None:
        moments.append(watched.status.opened_at + timedelta(days=1))
    launch.look_at = min([launch.look_at, *(at for at in moments if at is not None and at > now)])


def watch(session: Session, launch: LaunchRow) -> Watched:
    """Return the launch's deadlines and where it stands."""
    bridge = session.get_one(BridgeRow, launch.bridge_id)
    policy, zone = parse_policy(bridge.policy), ZoneInfo(bridge.zone)
    moment = Moment(Precision(launch.precision), launch.opens_at)
    since = launch.moved_at or launch.announced_at
    plan = clock.plan(moment, since=since, policy=policy, zone=zone)
    return Watched(launch, policy, zone, moment, plan, status_of(session, launch))


def status_of(session: Session, launch: LaunchRow) -> Status:
    """Return where a launch stands, as its clock sees it."""
    put_off = last_done(session, "headsup.put_off", launch.id, bridge_id=launch.bridge_id)
    return Status(
        state=LaunchState(launch.state),
        told=launch.headsup_at is not None or launch.distributed_at is not None or put_off is not None,
        ready=_ready(session, launch),
        distributed=launch.distributed_at is not None,
        confirmed=launch.confirmed_at is not None,
        asks_confirmation=Grade(launch.grade).asks_confirmation,
        opened_at=launch.opened_at,
    )


def moved(launch: LaunchRow, *, now: datetime) -> None:
    """Note that a launch opens at another time than it did: its clock starts anew."""
    launch.moved_at, launch.look_at = now, None


def _ready(session: Session, launch: LaunchRow) -> bool:
    """Tell whether the newest wording of every entry is approved and no news waits for a decision."""
    if launch.frozen_at is not None:
        return False
    found = audiences.entries(session, launch.id)
    return bool(found) and not undecided(session, found)


def undecided(session: Session, found: Sequence[EntryRow]) -> list[EntryRow]:
    """Return those of a launch's entries of which nothing is approved yet, or of whose newest wording somebody must decide."""
    waiting = select(RevisionRow.entry_id).where(
        RevisionRow.entry_id.in_([entry.id for entry in found]),
        RevisionRow.state == RevisionState.IN_REVIEW,
        RevisionRow.origin.in_(_UNSETTLED),
    )
    open_ = set(session.scalars(waiting))
    return [entry for entry in found if entry.approved_revision_id is None or entry.id in open_]


def _write(session: Session, watched: Watched, plan: Plan, item: Due, *, now: datetime) -> None:
    launch = watched.launch
    mark = f"{plan.opening:%Y%m%dT%H%M}"
    match item.notice:
        case Notice.HEADSUP:
            people = _people(session, launch, (Role.APPROVER, Role.DEPUTY))
            _write_to(session, launch, people, kind="clock_headsup", mark=mark, now=now)
        case Notice.NUDGE:
            _nudge(session, launch, mark=mark, now=now)
        case Notice.WARN_APPROVER | Notice.WARN_PLANNER | Notice.WARN_ADMIN:
            _warn(session, launch, item.notice, mark=mark, now=now)
        case Notice.REMINDER:
            delivery.remind(session, launch, mark=mark, now=now)
        case Notice.UNCONFIRMED:
            _ask_leads(session, launch, kind="unconfirmed", mark=mark, now=now)
        case Notice.ASK_OPENED_AGAIN:
            people = [*planner_of(session, launch), *_people(session, launch, (Role.APPROVER, Role.DEPUTY))]
            round_ = f"{mark}:{item.at:%Y%m%dT%H%M}"
            _write_to(session, launch, people, kind=opening.AGAIN, mark=round_, now=now)
        case Notice.PASSED:
            delivery.passed(session, launch, mark=mark, now=now)
        case Notice.FIGURES:
            cards.post(session, "figures", bridge_id=launch.bridge_id, key=str(launch.id), now=now, launch_id=launch.id)
        case Notice.ASK_OPENED:
            pass  # planned with the launch itself, see `opening.schedule`


def _nudge(session: Session, launch: LaunchRow, *, mark: str, now: datetime) -> None:
    """Tell the approvers, or where there are none the review channel, by when the manual is to be approved."""
    mark = f"{mark}:{_approved(session, launch) or 0}"
    people = _people(session, launch, (Role.APPROVER, Role.DEPUTY))
    _write_to(session, launch, people, kind="clock_nudge", mark=mark, now=now)
    if not people:
        key = f"{launch.id}:{mark}"
        cards.post(session, "clock_nudge", bridge_id=launch.bridge_id, key=key, now=now, launch_id=launch.id)


def _approved(session: Session, launch: LaunchRow) -> int | None:
    return session.scalar(select(func.max(EntryRow.approved_revision_id)).where(EntryRow.launch_id == launch.id))


def _warn(session: Session, launch: LaunchRow, notice: Notice, *, mark: str, now: datetime) -> None:
    """Tell one rung that a launch opens without a manual; where it is empty the next one, at last the review channel."""
    mark = f"{mark}:{_approved(session, launch) or 0}:{notice}"
    rung = WARNINGS.index(notice)
    for at in (notice, *WARNINGS[rung + 1 :]):
        people = planner_of(session, launch) if at is Notice.WARN_PLANNER else _people(session, launch, _RUNGS[at])
        if people:
            _write_to(session, launch, people, kind="clock_warning", mark=mark, subject=rung, now=now)
            return
    cards.post(
        session,
        "clock_warning",
        bridge_id=launch.bridge_id,
        key=f"{launch.id}:{mark}",
        now=now,
        launch_id=launch.id,
        subject_id=rung,
    )


def _confirm_reminders(session: Session, watched: Watched, plan: Plan, *, now: datetime) -> list[datetime]:
    """Remind those who have not confirmed, by their lead or directly, and return when it will be time again."""
    launch, status = watched.launch, watched.status
    waits = status.asks_confirmation and not status.confirmed and status.ready and launch.distributed_at is not None
    if not waits or launch.distributed_at is None or status.state is LaunchState.LIVE:
        return []
    times = clock.reminders(plan, distributed_at=launch.distributed_at, policy=watched.policy, zone=watched.zone)
    passed = [at for at in times if at <= now]
    if not passed or now >= plan.opening:
        return list(times)
    center = watched.policy.center_calendar(watched.zone)
    if not center.is_working(now):  # after an outage nobody is disturbed at night
        return [*times, center.next_working(now)]
    _remind(session, watched, mark=str(len(passed)), now=now)  # after an outage one reminder, not two
    return list(times)


def _remind(session: Session, watched: Watched, *, mark: str, now: datetime) -> None:
    """Remind as each center wants it; `mark` numbers the reminder, so that nobody hears it twice."""
    launch, policy = watched.launch, watched.policy
    _ask_leads(session, launch, kind="lead_reminder", mark=mark, now=now, policy=policy)
    for revision_id, missing in readers.waiting_for(session, launch):
        _write_to(
            session,
            launch,
            [person for person in missing if person.user_id and policy.remind_of(person.center) is Remind.DM],
            kind="confirm_reminder",
            mark=f"{revision_id}:{mark}",
            revision=revision_id,
            now=now,
        )


def _ask_leads(
    session: Session, launch: LaunchRow, *, kind: str, mark: str, now: datetime, policy: Policy | None = None
) -> None:
    """Tell leads that some of their agents are missing; with a `policy` those of centers only that want it so."""
    for revision_id, missing in readers.waiting_for(session, launch):
        centers = {
            person.center for person in missing if policy is None or policy.remind_of(person.center) is Remind.LEAD
        }
        leads = [
            lead
            for lead in _people(session, launch, (Role.LEAD,))
            if centers and (lead.center == "" or centers & {lead.center, ""})
        ]
        _write_to(session, launch, leads, kind=kind, mark=f"{revision_id}:{mark}", revision=revision_id, now=now)


def _people(session: Session, launch: LaunchRow, roles: Iterable[Role]) -> list[PersonRow]:
    found = directory.people(session, bridge_id=launch.bridge_id, roles=[role.value for role in roles])
    return [person for person in found if person.user_id]


def _write_to(
    session: Session,
    launch: LaunchRow,
    people: Iterable[PersonRow],
    *,
    kind: str,
    mark: str,
    now: datetime,
    subject: int | None = None,
    revision: int | None = None,
) -> None:
    for team_id, user_id in reached(session, people):
        outbox.enqueue(
            session,
            Sending(
                dedup_key=f"{kind}:{launch.id}:{mark}:{team_id}:{user_id}",
                bridge_id=launch.bridge_id,
                kind=kind,
                method="dm",
                team_id=team_id,
                target=user_id,
                due_at=now,
                launch_id=launch.id,
                revision_id=revision,
                subject_id=subject,
            ),
            now=now,
        )
