"""When people work: shifts and office hours in a bridge's zone, without public, substitute and the company's own holidays.

All moments that come out are in UTC, because two local times in one zone compare by the clock on the wall and not by
which came first. A day's hours belong to the day on which they begin; hours that end at or before their beginning run
past midnight.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

import holidays

WEEK = frozenset(range(7))
WORKDAYS = frozenset(range(5))

# Days that are searched at most: whoever works a quarter of an hour a week is found, a policy without any hours ends.
_HORIZON = 400


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours on some days of the week (0 is Monday). `on_holidays`: whether people work then too."""

    days: frozenset[int] = WORKDAYS
    start: time = time(9)
    end: time = time(18)
    on_holidays: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """From `start` up to, not including, `end`; both UTC."""

    start: datetime
    end: datetime

    def __contains__(self, at: datetime) -> bool:
        return self.start <= at < self.end


@dataclass(frozen=True, slots=True)
class Calendar:
    """When one side works. `country` is an ISO code whose public holidays count, or empty; `closed` are days off beside them."""

    zone: tzinfo
    hours: tuple[Hours, ...] = (Hours(),)
    country: str = "KR"
    closed: frozenset[date] = frozenset()

    def is_holiday(self, day: date) -> bool:
        """Tell whether this is a public or substitute holiday or a day on which the company is closed."""
        return day in self.closed or day in public_holidays(self.country, day.year)

    def is_working_day(self, day: date) -> bool:
        """Tell whether anybody begins work on this day."""
        return any(self._works(hours, day) for hours in self.hours)

    def on(self, day: date) -> list[Window]:
        """Return the hours that begin on this day, earliest first."""
        found = []
        for hours in self.hours:
            if self._works(hours, day):
                start = self._at(day, hours.start)
                end = self._at(day if hours.end > hours.start else day + timedelta(days=1), hours.end)
                if start < end:
                    found.append(Window(start, end))
        return sorted(found, key=lambda window: (window.start, window.end))

    def local_day(self, at: datetime) -> date:
        """Return the day that it is here at this moment."""
        return at.astimezone(self.zone).date()

    def start_of(self, day: date) -> datetime:
        """Return 00:00 of the day."""
        return self._at(day, time())

    def is_working(self, at: datetime) -> bool:
        """Tell whether somebody is at work."""
        today = self.local_day(at)
        return any(at in window for day in (today - timedelta(days=1), today) for window in self.on(day))

    def next_working(self, at: datetime) -> datetime:
        """Return the first moment from `at` on at which somebody is at work; `at` itself where nobody ever is."""
        at = at.astimezone(UTC)
        for window in self._forward(at):
            return max(window.start, at)
        return at

    def last_working(self, at: datetime) -> datetime | None:
        """Return the last moment up to `at` at which somebody was at work: `at` itself, or when the last hours ended."""
        at = at.astimezone(UTC)
        ends = [min(window.end, at) for window in self._backward(at) if window.start <= at]
        return max(ends, default=None)

    def last_shift_from(self, at: datetime) -> Window | None:
        """Return the shift that begins last among those that begin at `at` or before it."""
        at = at.astimezone(UTC)
        return max(
            (window for window in self._backward(at) if window.start <= at),
            key=lambda window: (window.start, window.end),
            default=None,
        )

    def next_shift_from(self, at: datetime) -> Window | None:
        """Return the first shift that begins at `at` or after it."""
        at = at.astimezone(UTC)
        return next((window for window in self._forward(at) if window.start >= at), None)

    def business_days_before(self, at: datetime, count: int) -> datetime:
        """Return the same time of day, `count` working days earlier; Friday for Monday, Saturday and Sunday."""
        local = at.astimezone(self.zone)
        day, left = local.date(), count
        for _ in range(_HORIZON):
            if left == 0:
                break
            day -= timedelta(days=1)
            left -= self.is_working_day(day)
        return self._at(day, local.timetz().replace(tzinfo=None))

    def add_working(self, at: datetime, length: timedelta) -> datetime:
        """Return the moment at which `length` of working time has passed since `at`."""
        at = at.astimezone(UTC)
        left = length
        reached = at
        for window in self._forward(at):
            start = max(window.start, reached)
            if window.end <= start:
                continue
            if window.end - start >= left:
                return start + left
            left -= window.end - start
            reached = window.end
        return at + length

    def working_before(self, at: datetime, length: timedelta) -> datetime:
        """Return the moment from which `length` of working time is left until `at`."""
        at = at.astimezone(UTC)
        left, reached = length, at
        day = self.local_day(at)
        for offset in range(_HORIZON):
            for window in reversed(self.on(day - timedelta(days=offset))):
                end = min(window.end, reached)
                if end <= window.start:
                    continue
                if end - window.start >= left:
                    return end - left
                left -= end - window.start
                reached = window.start
        return at - length

    def working_time(self, start: datetime, end: datetime) -> timedelta:
        """Return how much of the time between two moments somebody was at work, each minute counted once."""
        start, end = start.astimezone(UTC), end.astimezone(UTC)
        total, reached = timedelta(), start
        day = self.local_day(start) - timedelta(days=1)
        while day <= self.local_day(end):
            for window in self.on(day):
                begin, finish = max(window.start, reached), min(window.end, end)
                if begin < finish:
                    total += finish - begin
                    reached = finish
            day += timedelta(days=1)
        return total

    def _works(self, hours: Hours, day: date) -> bool:
        return day.weekday() in hours.days and (hours.on_holidays or not self.is_holiday(day))

    def _at(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, self.zone).astimezone(UTC)

    def _forward(self, at: datetime) -> Iterator[Window]:
        """Yield the hours that end after `at`, earliest first."""
        day = self.local_day(at) - timedelta(days=1)
        for offset in range(_HORIZON):
            for window in self.on(day + timedelta(days=offset)):
                if window.end > at:
                    yield window

    def _backward(self, at: datetime) -> list[Window]:
        """Return the hours of the nearest days up to `at` on which anybody works, two days of them at least."""
        found: list[Window] = []
        today = self.local_day(at)
        for offset in range(_HORIZON):
            begun = [window for window in self.on(today - timedelta(days=offset)) if window.start <= at]
            found.extend(begun)
            if offset > 0 and found:
                break
        return found


@lru_cache(maxsize=256)
def public_holidays(country: str, year: int) -> frozenset[date]:
    """Return a country's public holidays of a year, substitute ones included; none for a country that is not known."""
    if not country:
        return frozenset()
    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:
        return frozenset()


def known_country(country: str) -> bool:
    """Tell whether this country's public holidays are known."""
    return country in holidays.list_supported_countries()
