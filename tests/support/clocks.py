"""Hypothesis strategies for calendars, policies and moments, clock changes included."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from bridge.domain.calendars import Calendar, Hours
from bridge.domain.notes import Moment, Precision
from bridge.domain.policy import Policy

ZONES = (
    "Asia/Seoul",
    "America/New_York",
    "Europe/Berlin",
    "Australia/Lord_Howe",
    "America/Sao_Paulo",
    "Asia/Kathmandu",
)

zones = st.sampled_from(ZONES).map(ZoneInfo)
instants = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)).map(  # noqa: DTZ001 - the zone follows
    lambda at: at.replace(second=0, microsecond=0, tzinfo=UTC)
)
times = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30]))
hours = st.builds(
    Hours,
    days=st.frozensets(st.integers(0, 6), min_size=1),
    start=times,
    end=times,
    on_holidays=st.booleans(),
).filter(lambda made: made.start != made.end and abs(made.start.hour - made.end.hour) != 1)
hour_lists = st.lists(hours, min_size=1, max_size=3).map(tuple)
calendars = st.builds(Calendar, zones, hour_lists, st.sampled_from(["KR", "US", ""]))
policies = st.builds(
    Policy,
    country=st.sampled_from(["KR", "US", ""]),
    client_hours=hour_lists,
    shifts=hour_lists,
    approve_days=st.integers(0, 5),
    headsup_minutes=st.integers(5, 600),
    passed_minutes=st.integers(0, 120),
)
exact_moments = st.builds(
    lambda precision, at: Moment(precision=precision, at=at),
    st.sampled_from([Precision.MINUTE, Precision.DAY]),
    instants,
)
vague_moments = st.builds(
    lambda precision, at: Moment(precision=precision, at=at),
    st.sampled_from([Precision.WEEK, Precision.MONTH, Precision.QUARTER]),
    instants,
)
leads = st.integers(-7 * 24 * 60, 40 * 24 * 60).map(lambda minutes: timedelta(minutes=minutes))
