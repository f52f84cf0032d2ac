"""When people work, in Korea and across clock changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st
from support.clocks import calendars, instants

from bridge.domain.calendars import Calendar, Hours, public_holidays

SEOUL = ZoneInfo("Asia/Seoul")
OFFICE = Calendar(SEOUL)


def kst(month: int, day: int, hour: int = 0, minute: int = 0, *, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=SEOUL)


def test_korea_keeps_its_public_and_substitute_holidays() -> None:
    found = public_holidays("KR", 2026)
    assert date(2026, 9, 25) in found  # Chuseok
    assert date(2026, 8, 17) in found  # the Monday in place of Liberation Day, a Saturday
    assert date(2026, 12, 24) not in found
    assert public_holidays("", 2026) == frozenset()


def test_the_companys_own_day_off_counts_like_a_holiday() -> None:
    closed = Calendar(SEOUL, closed=frozenset({date(2026, 12, 24)}))
    assert not closed.is_working(kst(12, 24, 10))
    # Christmas is Friday and the company closes the day before: the business day before Monday is Wednesday.
    assert closed.business_days_before(kst(12, 28, 10), 1) == kst(12, 23, 10)


def test_some_floors_work_on_holidays_and_past_midnight() -> None:
    night = Calendar(SEOUL, (Hours(frozenset(range(7)), time(22), time(6), on_holidays=True),))
    assert night.is_working(kst(12, 25, 23))
    assert night.is_working(kst(12, 26, 5, 59))
    assert not night.is_working(kst(12, 26, 6))
    shift = night.last_shift_from(kst(12, 26, 4))
    assert shift is not None
    assert (shift.start, shift.end) == (kst(12, 25, 22), kst(12, 26, 6))


def test_working_time_skips_nights_weekends_and_holidays() -> None:
    # Thursday 17:00, then Christmas and the weekend, then Monday.
    assert OFFICE.add_working(kst(12, 24, 17), timedelta(hours=2)) == kst(12, 28, 10)
    assert OFFICE.working_time(kst(12, 24, 17), kst(12, 28, 10)) == timedelta(hours=2)
    assert OFFICE.next_working(kst(12, 24, 18)) == kst(12, 28, 9)
    assert OFFICE.last_working(kst(12, 27, 12)) == kst(12, 24, 18)


def test_an_hour_that_the_clock_skips_is_no_working_time() -> None:
    new_york = Calendar(ZoneInfo("America/New_York"), (Hours(frozenset(range(7)), time(0), time(4)),), country="")
    skipped = date(2026, 3, 8)
    (window,) = new_york.on(skipped)
    assert window.end - window.start == timedelta(hours=3)


def test_a_calendar_in_which_nobody_works_ends_the_search() -> None:
    never = Calendar(SEOUL, ())
    at = kst(12, 1, 10)
    assert never.next_working(at) == at
    assert never.last_working(at) is None
    assert never.last_shift_from(at) is None
    assert never.working_time(at, at + timedelta(days=3)) == timedelta(0)


@given(calendars, instants)
def test_the_next_working_moment_is_one_and_is_not_before(calendar: Calendar, at: datetime) -> None:
    found = calendar.next_working(at)
    assert found >= at
    assert calendar.is_working(found)
    if calendar.is_working(at):
        assert found == at


@given(calendars, instants, st.integers(0, 600))
def test_working_time_is_what_was_added(calendar: Calendar, at: datetime, minutes: int) -> None:
    length = timedelta(minutes=minutes)
    assert calendar.working_time(at, calendar.add_working(at, length)) == length


@given(calendars, instants, st.integers(0, 5))
def test_business_days_back_are_working_days(calendar: Calendar, at: datetime, count: int) -> None:
    back = calendar.business_days_before(at, count)
    if count:
        assert back < at
        assert calendar.is_working_day(calendar.local_day(back - timedelta(hours=1))) or calendar.is_working_day(
            calendar.local_day(back)
        )
    assert back.tzinfo is UTC
