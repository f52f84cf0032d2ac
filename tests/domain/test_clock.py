"""What is due when, who is late, whom to tell (P4)."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.clocks import exact_moments, instants, leads, policies, vague_moments, zones

from bridge.domain import clock
from bridge.domain.calendars import Hours
from bridge.domain.clock import Notice, Plan, Status, Step
from bridge.domain.notes import Moment, Precision
from bridge.domain.policy import Policy
from bridge.domain.states import LaunchState

SEOUL = ZoneInfo("Asia/Seoul")
POLICY = Policy()


def kst(month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=SEOUL)


def made(at: datetime, since: datetime, precision: Precision = Precision.MINUTE, policy: Policy = POLICY) -> Plan:
    found = clock.plan(Moment(precision=precision, at=at), since=since, policy=policy, zone=SEOUL)
    assert found is not None
    return found


def notices(plan: Plan, status: Status, now: datetime) -> list[Notice]:
    return [item.notice for item in clock.due(plan, status, now=now)]


COMING = Status(LaunchState.ANNOUNCED)
READY = Status(LaunchState.APPROVED, told=True, ready=True, distributed=True)


def test_a_launch_on_tuesday_morning_is_ready_on_monday_morning() -> None:
    plan = made(kst(12, 1, 10), kst(11, 24, 14))
    assert plan.headsup_by == kst(11, 24, 15)
    assert plan.ready_by == plan.approve_by == kst(11, 30, 10)
    assert plan.remind_at == kst(12, 1, 9)


def test_the_approver_is_nudged_half_a_working_day_before_his_deadline() -> None:
    plan = made(kst(12, 1, 10), kst(11, 24, 14))
    assert plan.approve_by == kst(11, 30, 10)
    assert plan.nudge_at == kst(11, 27, 15)  # Friday: an hour of Monday and three of Friday are left
    assert Notice.NUDGE not in notices(plan, COMING, kst(11, 27, 14, 59))
    assert Notice.NUDGE in notices(plan, COMING, kst(11, 27, 15))
    assert clock.next_look(plan, now=kst(11, 27, 14, 59)) == plan.nudge_at
    assert Notice.NUDGE not in notices(plan, READY, kst(11, 27, 15))
    assert Notice.NUDGE not in notices(plan, COMING, kst(11, 30, 10))  # the warning says more


def test_nobody_is_nudged_about_what_he_has_just_got() -> None:
    assert made(kst(12, 1, 10), kst(11, 27, 14)).nudge_at == kst(11, 27, 15)
    assert made(kst(12, 1, 10), kst(11, 27, 14, 1)).nudge_at is None
    assert made(kst(12, 1, 10), kst(11, 30, 16)).nudge_at is None  # late: warned of at once


def test_a_note_that_comes_late_is_warned_of_at_once() -> None:
    plan = made(kst(12, 1, 10), kst(11, 30, 16))
    assert plan.late
    assert not plan.after
    assert plan.warnings[0] == plan.since
    assert notices(plan, COMING, plan.since) == [Notice.WARN_APPROVER]
    assert plan.since < plan.approve_by < plan.warnings[2] < plan.opening


def test_a_note_after_its_launch_says_so() -> None:
    plan = made(kst(12, 1, 10), kst(12, 1, 11))
    assert plan.after
    assert notices(plan, COMING, kst(12, 1, 11)) == [Notice.WARN_APPROVER, Notice.ASK_OPENED]


def test_a_day_counts_from_midnight_and_is_asked_about_in_the_morning() -> None:
    plan = made(kst(12, 1), kst(11, 24, 14), Precision.DAY)
    assert plan.opening == kst(12, 1)
    assert plan.approve_by == kst(11, 27, 18)  # one business day before 00:00 of Tuesday is 00:00 of Monday
    assert plan.ask_at[0] == kst(12, 1, 9)
    assert plan.passed_at == kst(12, 2, 9)


def test_a_month_has_deadlines_and_nothing_else() -> None:
    plan = made(kst(12, 1), kst(11, 2, 14), Precision.MONTH)
    assert plan.approve_by == kst(11, 27, 18)
    assert (plan.remind_at, plan.ask_at, plan.passed_at) == (None, (), None)
    assert notices(plan, COMING, kst(12, 20)) == [Notice.WARN_APPROVER, Notice.WARN_PLANNER, Notice.WARN_ADMIN]
    assert notices(plan, READY, kst(12, 20)) == []


def test_no_moment_no_clock() -> None:
    assert clock.plan(Moment(), since=kst(12, 1), policy=POLICY, zone=SEOUL) is None


def test_approver_then_planner_then_admin() -> None:
    plan = made(kst(12, 1, 10), kst(11, 24, 14))
    told = [
        (item.notice, item.at)
        for item in clock.due(plan, COMING, now=kst(12, 1, 9, 59))
        if item.notice in clock.WARNINGS
    ]
    assert [notice for notice, _ in told] == list(clock.WARNINGS)
    assert told[0][1] == plan.approve_by
    calendar = POLICY.client_calendar(SEOUL)
    assert all(calendar.is_working(at) or calendar.is_working(at - timedelta(minutes=1)) for _, at in told)


def test_an_approved_launch_is_reminded_of_then_asked_about_then_declared_overdue() -> None:
    plan = made(kst(12, 1, 10), kst(11, 24, 14))
    assert notices(plan, READY, kst(12, 1, 8, 59)) == []
    assert notices(plan, READY, kst(12, 1, 9)) == [Notice.REMINDER]
    assert notices(plan, READY, kst(12, 1, 10)) == [Notice.UNCONFIRMED, Notice.ASK_OPENED]
    assert notices(plan, READY, kst(12, 1, 10, 10)) == [Notice.UNCONFIRMED, Notice.ASK_OPENED, Notice.PASSED]


def test_nothing_is_caught_up_that_has_lost_its_sense() -> None:
    plan = made(kst(12, 1, 10), kst(11, 24, 14))
    # Back after a day without us: no reminder for what has passed, one question instead of three.
    found = notices(plan, READY, kst(12, 2, 11))
    assert Notice.REMINDER not in found
    assert found.count(Notice.ASK_OPENED) + found.count(Notice.ASK_OPENED_AGAIN) == 1


@pytest.mark.parametrize("state", [LaunchState.CANCELLED, LaunchState.ENDED, LaunchState.DISMISSED])
def test_what_is_over_is_left_in_peace(state: LaunchState) -> None:
    plan = made(kst(12, 1, 10), kst(11, 24, 14))
    assert notices(plan, Status(state), kst(12, 3)) == []
    assert clock.late(plan, Status(state), now=kst(12, 3)) is None


def test_the_first_step_behind_is_named() -> None:
    plan = made(kst(12, 1, 10), kst(11, 24, 14))
    assert clock.late(plan, COMING, now=kst(11, 24, 14, 30)) is None
    assert clock.late(plan, COMING, now=kst(11, 25)) == clock.Late(Step.HEADSUP, plan.headsup_by)
    told = Status(LaunchState.ANNOUNCED, told=True)
    assert clock.late(plan, told, now=kst(11, 30, 17)) == clock.Late(Step.APPROVAL, plan.approve_by)
    assert clock.late(plan, READY, now=kst(12, 1, 9)) is None
    behind = clock.late(plan, READY, now=kst(12, 1, 10))
    assert behind is not None
    assert behind.step is Step.CONFIRMATION


def test_an_answer_is_promised_only_where_hours_were_agreed() -> None:
    assert clock.answer_by(kst(12, 1, 17), policy=POLICY, zone=SEOUL) is None
    agreed = Policy(answer_within=120)
    assert clock.answer_by(kst(12, 1, 17), policy=agreed, zone=SEOUL) == kst(12, 2, 10)


def test_a_night_floor_is_reminded_at_the_start_of_its_shift() -> None:
    policy = Policy(shifts=(Hours(frozenset(range(7)), time(22), time(6), on_holidays=True),))
    plan = made(kst(12, 1, 10), kst(11, 20, 14), policy=policy)
    assert plan.remind_at == kst(11, 30, 22)
    assert plan.confirm_by == kst(12, 1, 6)


@given(exact_moments | vague_moments, leads, policies, zones)
def test_deadlines_come_in_order_and_never_after_the_opening(
    moment: Moment, lead: timedelta, policy: Policy, zone: ZoneInfo
) -> None:
    assert moment.at is not None
    since = moment.at - lead
    plan = clock.plan(moment, since=since, policy=policy, zone=zone)
    assert plan is not None
    last = max(plan.opening, plan.since)
    assert plan.headsup_by <= plan.approve_by <= plan.confirm_by <= last
    assert plan.approve_by <= (plan.remind_at or last) <= last
    assert plan.warnings[0] <= plan.warnings[1] <= plan.warnings[2]
    if plan.opening > plan.since:
        assert plan.warnings[2] <= plan.opening
    if plan.since <= plan.approve_by and not plan.late:
        assert plan.since <= plan.headsup_by
    assert all(plan.opening <= at for at in plan.ask_at)
    assert list(plan.ask_at) == sorted(set(plan.ask_at))
    if plan.passed_at is not None:
        assert plan.passed_at >= plan.opening
    assert plan.ready_by <= plan.opening or policy.approve_days == 0


@given(exact_moments, leads, policies, zones)
def test_who_can_wait_is_told_in_working_hours(moment: Moment, lead: timedelta, policy: Policy, zone: ZoneInfo) -> None:
    assert moment.at is not None
    plan = clock.plan(moment, since=moment.at - lead, policy=policy, zone=zone)
    assert plan is not None
    client, center = policy.client_calendar(zone), policy.center_calendar(zone)
    instant = timedelta(seconds=1)
    if plan.passed_at is not None:
        assert center.is_working(plan.passed_at)
    if plan.remind_at is not None:
        assert center.is_working(plan.remind_at)
    if plan.nudge_at is not None:
        assert plan.since < plan.nudge_at < plan.approve_by
        assert client.working_time(plan.nudge_at, plan.approve_by) == timedelta(hours=4)
        assert client.is_working(plan.nudge_at)
    if not plan.late:
        assert any(
            calendar.is_working(plan.approve_by) or calendar.is_working(plan.approve_by - instant)
            for calendar in (client, center)
        )
        if client.working_time(plan.approve_by, plan.opening) >= timedelta(minutes=30):
            assert all(client.is_working(at) or client.is_working(at - instant) for at in plan.warnings[1:])


@given(vague_moments, leads, policies, zones, instants)
def test_a_guess_never_asks_reminds_or_says_that_it_is_time(
    moment: Moment, lead: timedelta, policy: Policy, zone: ZoneInfo, now: datetime
) -> None:
    assert moment.at is not None
    plan = clock.plan(moment, since=moment.at - lead, policy=policy, zone=zone)
    assert plan is not None
    found = {item.notice for item in clock.due(plan, READY, now=now)}
    assert not found & {Notice.ASK_OPENED, Notice.ASK_OPENED_AGAIN, Notice.PASSED, Notice.REMINDER}


@given(exact_moments, leads, policies, zones, st.integers(1, 40 * 24))
def test_an_earlier_note_never_has_a_later_deadline_or_warning(
    moment: Moment, lead: timedelta, policy: Policy, zone: ZoneInfo, earlier: int
) -> None:
    assert moment.at is not None
    since = moment.at - lead
    plan = clock.plan(moment, since=since, policy=policy, zone=zone)
    before = clock.plan(moment, since=since - timedelta(hours=earlier), policy=policy, zone=zone)
    assert plan is not None
    assert before is not None
    assert before.warnings[0] <= plan.warnings[0]
    assert before.headsup_by <= plan.headsup_by
    if before.late:
        assert plan.late


@given(exact_moments | vague_moments, leads, policies, zones, st.lists(st.integers(0, 60 * 24 * 60), max_size=5))
def test_looking_only_when_the_plan_says_so_misses_nothing(
    moment: Moment, lead: timedelta, policy: Policy, zone: ZoneInfo, offsets: list[int]
) -> None:
    assert moment.at is not None
    since = moment.at - lead
    plan = clock.plan(moment, since=since, policy=policy, zone=zone)
    assert plan is not None
    look: datetime | None = plan.since
    seen: dict[Notice, datetime] = {}
    for _ in range(20):
        if look is None:
            break
        for item in clock.due(plan, COMING, now=look):
            seen.setdefault(item.notice, look)
        look = clock.next_look(plan, now=look)
    for offset in offsets:
        now = since.astimezone(UTC) + timedelta(minutes=offset)
        for item in clock.due(plan, COMING, now=now):
            assert seen[item.notice] <= now
            assert seen[item.notice] == max(item.at, plan.since) or item.notice is Notice.ASK_OPENED_AGAIN
