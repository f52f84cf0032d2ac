"""Korea's working days: what 영업일 counts."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

import holidays


@lru_cache(maxsize=64)
def _public(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("KR", years=year))


def is_working_day(day: date) -> bool:
    """Whether `day` is neither a weekend nor a public or substitute holiday in Korea (source: the `holidays` package)."""
    return day.weekday() < 5 and day not in _public(day.year)


def add_working_days(day: date, count: int) -> date:
    """The working day `count` working days after `day`, or before it where `count` is negative; `day` itself is not counted."""
    step = timedelta(days=1 if count >= 0 else -1)
    left = abs(count)
    while left:
        day += step
        left -= is_working_day(day)
    return day


def week_of_month(year: int, month: int, nth: int) -> date:
    """The Monday of the month's nth week. A month's first week is the one that holds its first Thursday (ISO 8601)."""
    first = date(year, month, 1)
    monday = first - timedelta(days=first.weekday())
    if first.weekday() > 3:
        monday += timedelta(days=7)
    return monday + timedelta(days=7 * (nth - 1))


def last_week_of_month(year: int, month: int) -> date:
    """The Monday of the week that holds the month's last day."""
    last = next_month(year, month) - timedelta(days=1)
    return last - timedelta(days=last.weekday())


def nth_weekday(first: date, weekday: int, nth: int) -> date:
    """The nth such weekday of the month that begins on `first`, its last where it has fewer; 0 is Monday."""
    own = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    end = next_month(first.year, first.month)
    while own >= end:
        own -= timedelta(days=7)
    return own


def next_month(year: int, month: int) -> date:
    """The first day of the month after."""
    return date(year + month // 12, month % 12 + 1, 1)
