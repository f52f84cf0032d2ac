"""How long before its opening each step was, what counts as prepared, and where it was lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.domain.leadtime import LeadTime, Lost, Stamps, measure, readiness

OPENS = datetime(2026, 12, 1, 1, 0, tzinfo=UTC)
READY_BY = OPENS - timedelta(days=1)
IN_TIME = Stamps(
    announced=OPENS - timedelta(days=7),
    headsup=OPENS - timedelta(days=7),
    approved=OPENS - timedelta(days=6),
    distributed=OPENS - timedelta(days=6),
    confirmed=OPENS - timedelta(hours=2),
    opened=OPENS,
)


def lead(stamps: Stamps = IN_TIME, **changed: Any) -> LeadTime:
    values: dict[str, Any] = {
        "announced_for": OPENS,
        "ready_by": READY_BY,
        "risky_open": 0,
        "asks_confirmation": True,
        "now": OPENS + timedelta(days=1),
    } | changed
    return measure(stamps, **values)


def test_in_time_is_ready() -> None:
    made = lead()
    assert (made.ready, made.lost, made.distributed) == (True, None, timedelta(days=6))


@pytest.mark.parametrize(
    ("stamps", "changed", "lost"),
    [
        (replace(IN_TIME, announced=READY_BY + timedelta(minutes=1)), {}, Lost.NOTICE),
        (IN_TIME, {"risky_open": 1}, Lost.ANSWER),
        (replace(IN_TIME, approved=None, distributed=None, confirmed=None), {}, Lost.APPROVAL),
        (replace(IN_TIME, approved=READY_BY + timedelta(minutes=1)), {}, Lost.APPROVAL),
        (replace(IN_TIME, distributed=READY_BY + timedelta(minutes=1)), {}, Lost.CENTER),
        (replace(IN_TIME, confirmed=None), {}, Lost.READING),
        (replace(IN_TIME, confirmed=OPENS + timedelta(minutes=1)), {}, Lost.READING),
    ],
)
def test_where_it_was_lost(stamps: Stamps, changed: dict[str, Any], lost: Lost) -> None:
    made = lead(stamps, **changed)
    assert (made.ready, made.lost) == (False, lost)


def test_what_asks_no_confirmation_needs_none() -> None:
    assert lead(replace(IN_TIME, confirmed=None), asks_confirmation=False).ready


def test_what_has_not_opened_is_not_counted_yet() -> None:
    made = lead(replace(IN_TIME, opened=None), now=OPENS - timedelta(hours=1))
    assert (made.counted, made.ready, made.lost) == (False, None, None)
    assert made.distributed == timedelta(days=6)


def test_an_announced_time_that_passed_counts_though_nobody_confirmed_it() -> None:
    assert lead(replace(IN_TIME, opened=None)).counted


def test_without_a_moment_there_is_nothing_to_measure() -> None:
    made = lead(replace(IN_TIME, opened=None), announced_for=None, ready_by=None)
    assert made == LeadTime(None, counted=False, ready=None, lost=None)


def test_a_launch_found_after_it_opened_counts_against_readiness() -> None:
    late = lead(Stamps(announced=OPENS + timedelta(hours=3), opened=OPENS))
    assert (late.lost, late.announced) == (Lost.NOTICE, timedelta(hours=-3))
    made = readiness([late, lead(), lead(replace(IN_TIME, opened=None), now=OPENS - timedelta(days=1))])
    assert (made.ready, made.counted, made.share) == (1, 2, 0.5)
    assert readiness([]).share is None


HOURS = st.none() | st.integers(-300, 300).map(lambda hours: OPENS + timedelta(hours=hours))


@given(HOURS, HOURS, HOURS, HOURS, st.integers(0, 2), st.booleans())
def test_ready_means_all_of_it_and_nothing_less(
    approved: datetime | None,
    distributed: datetime | None,
    confirmed: datetime | None,
    opened: datetime | None,
    risky: int,
    asks: bool,
) -> None:
    stamps = replace(IN_TIME, approved=approved, distributed=distributed, confirmed=confirmed, opened=opened)
    made = lead(stamps, risky_open=risky, asks_confirmation=asks, now=OPENS + timedelta(days=99))
    assert made.opening is not None
    expected = (
        approved is not None
        and approved <= READY_BY
        and distributed is not None
        and distributed <= READY_BY
        and risky == 0
        and (not asks or (confirmed is not None and confirmed <= made.opening))
    )
    assert made.ready is expected
    assert (made.lost is None) is expected
