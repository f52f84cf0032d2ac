"""A bridge's policy: who works when, how early things must be ready, and how people are told.

It is kept as JSON that an admin writes, with everything optional; what cannot be read is refused with the place and an
example of what would do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date, time, tzinfo
from enum import StrEnum
from typing import Any, TypeVar

from bridge.domain.calendars import WEEK, Calendar, Hours, known_country
from bridge.errors import PolicyError, UnknownPolicyKeyError

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_KOREAN_DAYS = "월화수목금토일"

T = TypeVar("T")


class Reach(StrEnum):
    """How the center's agents are told: straight into their channel, or by their lead's own click."""

    DIRECT = "direct"
    LEAD = "lead"


class Stage(StrEnum):
    """When agents see an approved manual: now, after the leads, or from some days before the opening."""

    NOW = "now"
    LEADS_FIRST = "leads_first"
    FROM_DAYS = "from_days"


class Remind(StrEnum):
    """How those who have not confirmed are reminded: the lead is told, the bot writes to them, or not at all."""

    LEAD = "lead"
    DM = "dm"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Policy:
    """What a bridge has agreed on; every field has a default that suits a Korean center with one weekday shift.

    `approve_days` counts the client's business days before the opening. `leads_ahead_hours` is how long leads have a manual before
    agents do under `leads_first`; `agents_days` how many days before the opening agents see it under `from_days`. `remind_in` names centers that want another way than
    `remind`. `answer_within`
    are working minutes in which headquarters answers a question, None where nothing was agreed. `reverify_days` is how long an
    entry may stand before somebody looks at it again.
    """

    country: str = "KR"
    closed: frozenset[date] = frozenset()
    client_hours: tuple[Hours, ...] = (Hours(),)
    shifts: tuple[Hours, ...] = (Hours(),)
    approve_days: int = 1
    headsup_minutes: int = 60
    reach: Reach = Reach.DIRECT
    stage: Stage = Stage.NOW
    leads_ahead_hours: int = 2
    agents_days: int = 3
    remind: Remind = Remind.LEAD
    remind_in: Mapping[str, Remind] = field(default_factory=dict)
    reminders: int = 2
    briefing_at: time | None = time(8, 30)
    answer_hours: tuple[Hours, ...] | None = None
    answer_within: int | None = None
    passed_minutes: int = 10
    reverify_days: int | None = 90

    def remind_of(self, center: str) -> Remind:
        """Return how a center's agents are reminded."""
        return self.remind_in.get(center, self.remind)

    @property
    def reminds(self) -> bool:
        """Whether anybody is reminded at all."""
        ways = {self.remind, *self.remind_in.values()}
        return self.reminders > 0 and ways != {Remind.NEVER}

    def client_calendar(self, zone: tzinfo) -> Calendar:
        """Return when the client's people work."""
        return Calendar(zone, self.client_hours, self.country, self.closed)

    def center_calendar(self, zone: tzinfo) -> Calendar:
        """Return when the center is staffed."""
        return Calendar(zone, self.shifts, self.country, self.closed)

    def answer_calendar(self, zone: tzinfo) -> Calendar:
        """Return when headquarters answers questions."""
        return Calendar(zone, self.answer_hours or self.client_hours, self.country, self.closed)


def parse_policy(document: Mapping[str, Any]) -> Policy:
    """Read a policy. Raises UnknownPolicyKeyError, and PolicyError naming the place and what would do there."""
    unknown = sorted(set(document) - set(_READERS))
    if unknown:
        raise UnknownPolicyKeyError(key=unknown[0], known=", ".join(_READERS))
    values = {key: _READERS[key](key, value) for key, value in document.items()}
    return Policy(**values)


def policy_document(policy: Policy) -> dict[str, Any]:
    """Return the policy as the JSON that `parse_policy` reads, without what is as by default."""
    standard = Policy()
    return {
        one.name: _plain(getattr(policy, one.name))
        for one in fields(policy)
        if getattr(policy, one.name) != getattr(standard, one.name)
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Hours):
        made: dict[str, Any] = {
            "days": ",".join(_DAYS[day] for day in sorted(value.days)),
            "start": f"{value.start:%H:%M}",
            "end": f"{value.end:%H:%M}",
        }
        if value.on_holidays:
            made["on_holidays"] = True
        if value.name:
            made["name"] = value.name
        return made
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, frozenset):
        return sorted(day.isoformat() for day in value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return value


def _number(least: int, most: int) -> Callable[[str, Any], int]:
    def read(place: str, value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise PolicyError(place=place, value=value, example=f"{least}–{most}")
        return value

    return read


def _choice(kind: type[StrEnum]) -> Callable[[str, Any], StrEnum]:
    def read(place: str, value: Any) -> StrEnum:
        try:
            return kind(value)
        except ValueError:
            raise PolicyError(place=place, value=value, example=" | ".join(kind)) from None

    return read


def _remind_in(place: str, value: Any) -> dict[str, StrEnum]:
    if not isinstance(value, Mapping):
        raise PolicyError(place=place, value=value, example='{"한결센터": "dm"}')
    return {str(center): _choice(Remind)(f"{place}.{center}", way) for center, way in value.items()}


def _optional(reader: Callable[[str, Any], T]) -> Callable[[str, Any], T | None]:
    return lambda place, value: None if value is None else reader(place, value)


def _time(place: str, value: Any) -> time:
    match = re.fullmatch(r"(\d{1,2}):(\d{2})", value) if isinstance(value, str) else None
    hour, minute = (int(part) for part in match.groups()) if match else (99, 0)
    if (hour, minute) == (24, 0):
        return time()
    if hour > 23 or minute > 59:
        raise PolicyError(place=place, value=value, example="09:00")
    return time(hour, minute)


def _country(place: str, value: Any) -> str:
    if value == "" or (isinstance(value, str) and known_country(value)):
        return str(value)
    raise PolicyError(place=place, value=value, example='KR, JP, US, ""')


def _dates(place: str, value: Any) -> frozenset[date]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise PolicyError(place=place, value=value, example='["2026-12-24"]')
    try:
        return frozenset(date.fromisoformat(str(day)) for day in value)
    except ValueError:
        raise PolicyError(place=place, value=value, example='["2026-12-24"]') from None


def _days(place: str, value: Any) -> frozenset[int]:
    """Read "mon-fri", "sat,sun", "월-금" or "daily"."""
    if value in ("daily", "매일"):
        return WEEK
    days: set[int] = set()
    for part in value.replace(" ", "").lower().split(",") if isinstance(value, str) else ():
        ends = [_day(name) for name in part.split("-")]
        if len(ends) > 2 or None in ends:
            days.clear()
            break
        first, last = ends[0] or 0, ends[-1] or 0
        days.update((first + step) % 7 for step in range((last - first) % 7 + 1))
    if not days:
        raise PolicyError(place=place, value=value, example="mon-fri | sat,sun | daily")
    return frozenset(days)


def _day(name: str) -> int | None:
    if name[:3] in _DAYS and name:
        return _DAYS.index(name[:3])
    return _KOREAN_DAYS.index(name) if len(name) == 1 and name in _KOREAN_DAYS else None


def _hours(place: str, value: Any) -> tuple[Hours, ...]:
    example = '[{"days": "mon-fri", "start": "09:00", "end": "18:00"}]'
    if isinstance(value, Mapping):
        value = [value]
    if not isinstance(value, Sequence) or isinstance(value, str) or not value:
        raise PolicyError(place=place, value=value, example=example)
    return tuple(_one_hours(f"{place}[{number}]", item, example) for number, item in enumerate(value))


def _one_hours(place: str, value: Any, example: str) -> Hours:
    known = {"days", "start", "end", "on_holidays", "name"}
    if not isinstance(value, Mapping) or set(value) - known or not {"start", "end"} <= set(value):
        raise PolicyError(place=place, value=value, example=example)
    on_holidays = value.get("on_holidays", False)
    if not isinstance(on_holidays, bool):
        raise PolicyError(place=f"{place}.on_holidays", value=on_holidays, example="true | false")
    return Hours(
        days=_days(f"{place}.days", value.get("days", "mon-fri")),
        start=_time(f"{place}.start", value["start"]),
        end=_time(f"{place}.end", value["end"]),
        on_holidays=on_holidays,
        name=str(value.get("name", "")),
    )


_READERS: Mapping[str, Callable[[str, Any], Any]] = {
    "country": _country,
    "closed": _dates,
    "client_hours": _hours,
    "shifts": _hours,
    "approve_days": _number(0, 30),
    "headsup_minutes": _number(5, 24 * 60),
    "reach": _choice(Reach),
    "stage": _choice(Stage),
    "leads_ahead_hours": _number(0, 72),
    "agents_days": _number(0, 60),
    "remind": _choice(Remind),
    "remind_in": _remind_in,
    "reminders": _number(0, 2),
    "briefing_at": _optional(_time),
    "answer_hours": _optional(_hours),
    "answer_within": _optional(_number(10, 10 * 24 * 60)),
    "passed_minutes": _number(0, 240),
    "reverify_days": _optional(_number(7, 730)),
}
