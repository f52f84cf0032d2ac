"""The clock of a launch (P4): what is due when, who is late, and who is told of it at the first moment it can be known.

A launch known to the minute or the day is warned of, reminded of and asked about. One known to the week, month, quarter, half-year or year has
deadlines only, counted from its first day: nobody is told "it is time" because of a guess. Without any moment there is no clock.

All moments that come out are UTC and none lies after the opening, but for what follows the opening itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo
from enum import StrEnum

from bridge.domain.calendars import Calendar
from bridge.domain.notes import Moment, Precision
from bridge.domain.policy import Policy, Stage
from bridge.domain.states import EMBARGOED, LaunchState

# A shift that begins shorter before the opening than this is no time to remind anybody in.
_REMINDER_ROOM = timedelta(minutes=30)
# How far into the working time that is left the planner, and then the admin, is told.
_PLANNER_AFTER, _ADMIN_AFTER = 1 / 2, 5 / 6
_AFTER_THE_FACT = (timedelta(0), timedelta(hours=1), timedelta(hours=2))
_ASKING_HOUR = time(9)
_TIME_TO_READ = timedelta(hours=2)
# Half a working day before his deadline an approver is told; not of what he has had for an hour only.
_NUDGE_BEFORE, _NUDGE_AFTER = timedelta(hours=4), timedelta(hours=1)


class Notice(StrEnum):
    """What falls due."""

    HEADSUP = "headsup"  # nobody has told the center anything: the approver is asked again
    NUDGE = "nudge"  # the manual is to be approved within half a day
    WARN_APPROVER = "warn_approver"  # 매뉴얼 없이 오픈 예정: approver and deputy
    WARN_PLANNER = "warn_planner"
    WARN_ADMIN = "warn_admin"
    REMINDER = "reminder"  # to the agents, at the start of their last shift before the opening
    UNCONFIRMED = "unconfirmed"  # to the lead: who has not confirmed at the end of that shift
    ASK_OPENED = "ask_opened"  # to the planner: 오픈됐어요 / 지연 중이에요 / 취소됐어요
    ASK_OPENED_AGAIN = "ask_opened_again"  # to planner and approver, when nobody answered
    PASSED = "passed"  # to the agents: 오픈 예정 시각이 지났어요
    FIGURES = "figures"  # how the first day went


WARNINGS = (Notice.WARN_APPROVER, Notice.WARN_PLANNER, Notice.WARN_ADMIN)


class Step(StrEnum):
    """What a launch must have behind it, in order."""

    HEADSUP = "headsup"
    APPROVAL = "approval"
    DISTRIBUTION = "distribution"
    CONFIRMATION = "confirmation"
    OPENING = "opening"


@dataclass(frozen=True, slots=True)
class Plan:
    """The deadlines of a launch.

    `exact`: known to the minute or day. `late`: it was announced when the business day before it had begun already;
    `after`: when it had opened already. `ready_by` is the moment by which P8 wants the manual distributed.
    """

    opening: datetime
    since: datetime
    exact: bool
    late: bool
    after: bool
    ready_by: datetime
    headsup_by: datetime
    nudge_at: datetime | None
    approve_by: datetime
    confirm_by: datetime
    warnings: tuple[datetime, datetime, datetime]
    remind_at: datetime | None
    ask_at: tuple[datetime, ...]
    passed_at: datetime | None
    figures_at: datetime


@dataclass(frozen=True, slots=True)
class Status:
    """Where a launch stands. `ready`: its newest wording is approved; `told`: heads-up or manual stand in the agents' channel."""

    state: LaunchState
    told: bool = False
    ready: bool = False
    distributed: bool = False
    confirmed: bool = False
    asks_confirmation: bool = True
    opened_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """A notice and the moment from which it was due."""

    notice: Notice
    at: datetime


@dataclass(frozen=True, slots=True)
class Late:
    """The first step that is behind, and since when."""

    step: Step
    since: datetime


def plan(moment: Moment, *, since: datetime, policy: Policy, zone: tzinfo) -> Plan | None:
    """Return the deadlines of a launch at `moment`, announced or moved there at `since`; None where no moment is known."""
    if moment.at is None or moment.precision is Precision.UNKNOWN:
        return None
    client, center = policy.client_calendar(zone), policy.center_calendar(zone)
    since = since.astimezone(UTC)
    opening = moment.at.astimezone(UTC)
    if moment.precision is not Precision.MINUTE:
        opening = client.start_of(client.local_day(opening))
    exact = moment.precision in (Precision.MINUTE, Precision.DAY)
    ready_by = client.business_days_before(opening, policy.approve_days)
    shift = center.last_shift_from(opening - _REMINDER_ROOM)
    approve_by = client.last_working(ready_by) or ready_by
    if shift is not None:
        approve_by = min(approve_by, shift.start)
    # With a day only, what is over is over at the end of it.
    over = opening if moment.precision is Precision.MINUTE else opening + timedelta(days=1)
    after, late = since >= over and exact, since > approve_by
    if late:
        approve_by = _squeezed(client, since, max(opening, since))
    remind_at = shift.start if shift is not None and exact and not after and shift.start >= approve_by else None
    confirm_by = opening if shift is None else min(shift.end, opening)
    return Plan(
        opening=opening,
        since=since,
        exact=exact,
        late=late,
        after=after,
        ready_by=ready_by,
        headsup_by=min(client.add_working(since, timedelta(minutes=policy.headsup_minutes)), approve_by),
        nudge_at=None if late else _nudge(client, since, approve_by),
        approve_by=approve_by,
        confirm_by=max(confirm_by, approve_by),
        warnings=_warnings(client, since, approve_by, opening, late=late),
        remind_at=remind_at,
        ask_at=_asking(client, moment.precision, opening, since) if exact else (),
        passed_at=_passed(center, policy, moment.precision, max(opening, since)) if exact else None,
        figures_at=opening + timedelta(days=1),
    )


def due(plan: Plan, status: Status, *, now: datetime) -> list[Due]:
    """Return what is due now, oldest first. Of several that would say the same only the newest is left."""
    waiting = status.state in EMBARGOED
    found: list[Due] = []
    if waiting and not status.told and not status.ready and plan.headsup_by <= now < plan.warnings[0]:
        found.append(Due(Notice.HEADSUP, plan.headsup_by))
    if waiting and not status.ready and plan.nudge_at is not None and plan.nudge_at <= now < plan.warnings[0]:
        found.append(Due(Notice.NUDGE, plan.nudge_at))
    if not status.ready and (waiting or status.state is LaunchState.LIVE):
        found += [Due(notice, at) for notice, at in zip(WARNINGS, plan.warnings, strict=True) if at <= now]
    if waiting and status.distributed and status.ready:
        if plan.remind_at is not None and plan.remind_at <= now < plan.opening:
            found.append(Due(Notice.REMINDER, plan.remind_at))
        if plan.exact and status.asks_confirmation and not status.confirmed and plan.confirm_by <= now:
            found.append(Due(Notice.UNCONFIRMED, plan.confirm_by))
    if waiting and plan.ask_at:
        asked = [at for at in plan.ask_at if at <= now]
        if asked:
            found.append(Due(Notice.ASK_OPENED if len(asked) == 1 else Notice.ASK_OPENED_AGAIN, asked[-1]))
    if waiting and (status.told or status.distributed) and plan.passed_at is not None and plan.passed_at <= now:
        found.append(Due(Notice.PASSED, plan.passed_at))
    if status.state is LaunchState.LIVE:
        figures_at = status.opened_at + timedelta(days=1) if status.opened_at else plan.figures_at
        if figures_at <= now:
            found.append(Due(Notice.FIGURES, figures_at))
    return sorted(found, key=lambda item: item.at)


def late(plan: Plan, status: Status, *, now: datetime) -> Late | None:
    """Return the first step that should be behind this launch and is not; None where all is in time."""
    if status.state not in (*EMBARGOED, LaunchState.LIVE):
        return None
    steps = (
        (Step.HEADSUP, status.told or status.ready or status.distributed, plan.headsup_by),
        (Step.APPROVAL, status.ready, plan.approve_by),
        (Step.DISTRIBUTION, status.distributed, plan.approve_by),
        (Step.CONFIRMATION, status.confirmed or not status.asks_confirmation, plan.confirm_by),
        (Step.OPENING, status.state is LaunchState.LIVE, plan.passed_at),
    )
    behind = [Late(step, by) for step, done, by in steps if not done and by is not None and by <= now]
    return behind[0] if behind else None


def next_look(plan: Plan, *, now: datetime) -> datetime | None:
    """Return when something of this plan may fall due next, None where nothing will."""
    moments = (
        plan.headsup_by,
        plan.confirm_by,
        *plan.warnings,
        *plan.ask_at,
        *(at for at in (plan.nudge_at, plan.remind_at, plan.passed_at) if at is not None),
        plan.figures_at,
    )
    return min((at for at in moments if at > now), default=None)


def reminders(plan: Plan, *, distributed_at: datetime, policy: Policy, zone: tzinfo) -> tuple[datetime, ...]:
    """Return when those who have not confirmed are reminded: as a shift begins, twice at most, before it opens.

    The first is the first shift after people had two hours to read it, the last the last shift before the opening.
    """
    if not plan.exact or not policy.reminds:
        return ()
    center = policy.center_calendar(zone)
    read = distributed_at.astimezone(UTC) + _TIME_TO_READ
    first = center.next_shift_from(read)
    found = {first.start} if first is not None else set()
    if plan.remind_at is not None and plan.remind_at >= read:
        found.add(plan.remind_at)
    return tuple(sorted(at for at in found if at < plan.opening))[-policy.reminders :]


def agents_from(stage: Stage, *, moment: Moment, now: datetime, policy: Policy, zone: tzinfo) -> datetime:
    """Return from when agents see a manual that is approved `now`; never later than one business day before it opens."""
    now = now.astimezone(UTC)
    if stage is Stage.NOW or moment.at is None:
        return now
    client, center = policy.client_calendar(zone), policy.center_calendar(zone)
    if stage is Stage.LEADS_FIRST:
        wanted = center.add_working(now, timedelta(hours=policy.leads_ahead_hours))
    else:
        wanted = center.next_working(center.start_of(center.local_day(moment.at) - timedelta(days=policy.agents_days)))
    latest = client.business_days_before(moment.at, max(policy.approve_days, 1))
    return max(now, min(wanted, latest))


def answer_by(asked_at: datetime, *, policy: Policy, zone: tzinfo, ahead: timedelta = timedelta()) -> datetime | None:
    """Return by when headquarters has agreed to answer a question, None where nothing was agreed.

    With `ahead`, so much working time before that, but half of what was agreed at most.
    """
    if policy.answer_within is None:
        return None
    within = timedelta(minutes=policy.answer_within)
    return policy.answer_calendar(zone).add_working(asked_at, within - min(ahead, within / 2))


def in_time(ready_by: datetime, distributed_at: datetime | None) -> bool:
    """Tell whether a manual stood in front of the agents one business day before the opening (P8)."""
    return distributed_at is not None and distributed_at <= ready_by


def _squeezed(client: Calendar, since: datetime, opening: datetime) -> datetime:
    """Return the deadline of an approval when the time left is short: half of it, in working hours where there are any."""
    half = since + (opening - since) / 2
    last = client.last_working(half)
    return last if last is not None and last > since else half


def _nudge(client: Calendar, since: datetime, approve_by: datetime) -> datetime | None:
    """Return when the approver hears that his deadline is near; None where he has hardly had the manual by then."""
    at = client.working_before(approve_by, _NUDGE_BEFORE)
    return at if at >= client.add_working(since, _NUDGE_AFTER) else None


def _warnings(
    client: Calendar, since: datetime, approve_by: datetime, opening: datetime, *, late: bool
) -> tuple[datetime, datetime, datetime]:
    """Return when approver, planner and admin are told. Of a late note the approver is told as it comes in."""
    if opening <= since:
        first, second, third = (client.add_working(since, wait) if wait else since for wait in _AFTER_THE_FACT)
        return first, second, third
    start = since if late else approve_by
    working = client.working_time(start, opening)
    if working < timedelta(minutes=30):  # nobody is at work any more before it opens
        left = opening - start
        return start, start + left * _PLANNER_AFTER, start + left * _ADMIN_AFTER
    return (
        start,
        client.add_working(start, working * _PLANNER_AFTER),
        client.add_working(start, working * _ADMIN_AFTER),
    )


def _asking(client: Calendar, precision: Precision, opening: datetime, since: datetime) -> tuple[datetime, ...]:
    """Return when people are asked whether it has opened: at the moment, once more, and the next working morning."""
    if precision is Precision.MINUTE:
        first = max(opening, since)
        second = first + timedelta(hours=1)
    else:
        day = client.local_day(opening)
        hours = client.on(day)
        start = hours[0].start if hours else opening + timedelta(hours=_ASKING_HOUR.hour)
        first = max(start, since)
        second = max(hours[-1].end if hours else start + timedelta(hours=9), first + timedelta(hours=1))
    morning = next(
        (
            windows[0].start
            for offset in range(1, 15)
            if (windows := client.on(client.local_day(second) + timedelta(days=offset)))
        ),
        second + timedelta(days=1),
    )
    return first, second, morning


def _passed(center: Calendar, policy: Policy, precision: Precision, opening: datetime) -> datetime:
    """Return when agents are told that the time has passed: when they are at work, and not before it has."""
    over = opening
    if precision is Precision.DAY:
        over = center.start_of(center.local_day(opening) + timedelta(days=1))
    return center.next_working(over + timedelta(minutes=policy.passed_minutes))
