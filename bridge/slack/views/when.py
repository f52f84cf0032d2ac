"""Moments as people read them: 12/1(화) 10:00, no more exact than they are known."""

from __future__ import annotations

from datetime import datetime, tzinfo

from bridge.domain.notes import Moment, Precision
from bridge.messages import Messages


def say_at(at: datetime, zone: tzinfo, messages: Messages) -> str:
    """Return a moment known to the minute."""
    return _say("when.minute", at.astimezone(zone), messages)


def say_moment(moment: Moment, zone: tzinfo, messages: Messages) -> str:
    """Return a moment as exactly as it is known and no more."""
    if moment.at is None or moment.precision is Precision.UNKNOWN:
        return messages("when.unknown")
    return _say(f"when.{moment.precision.value}", moment.at.astimezone(zone), messages)


def _say(key: str, at: datetime, messages: Messages) -> str:
    return messages(
        key,
        year=at.year,
        month=messages("when.short_months").split()[at.month - 1],
        month_name=messages("when.months").split()[at.month - 1],
        day=at.day,
        weekday=messages("when.weekdays").split()[at.weekday()],
        time=f"{at:%H:%M}",
        quarter=(at.month - 1) // 3 + 1,
        half_year=messages("when.half_years").split()[at.month > 6],
    )


def say_in_full(moment: Moment, zone: tzinfo, messages: Messages) -> str:
    """Return a moment as it is read aloud, "12월 1일(화) 오전 10:00", as exactly as it is known and no more."""
    if moment.at is None or moment.precision not in (Precision.MINUTE, Precision.DAY):
        return say_moment(moment, zone, messages)
    at = moment.at.astimezone(zone)
    hour = (at.hour - 1) % 12 + 1 if at.hour else messages("when.midnight")
    midnight = moment.precision is Precision.MINUTE and (at.hour, at.minute) == (0, 0)
    return messages(
        "when.full_midnight" if midnight else f"when.full_{moment.precision.value}",
        month_name=messages("when.months").split()[at.month - 1],
        day=at.day,
        weekday=messages("when.weekdays").split()[at.weekday()],
        half=messages("when.halves").split()[at.hour // 12],
        time=f"{hour}:{at:%M}",
    )
