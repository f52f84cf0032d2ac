"""사전 공유 리드타임 and 준비 완료율: how long before its opening each step of a launch was, and where the time was lost (P8)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Lost(StrEnum):
    """Where a launch lost its readiness, the first of them in the order of work."""

    NOTICE = "notice"  # 공지: it was announced when it was too late already
    ANSWER = "answer"  # 답변: a price or refund point was still open
    APPROVAL = "approval"  # 승인: announced in time, approved too late or not at all
    CENTER = "center"  # 배포: approved in time, but not distributed in time
    READING = "reading"  # 확인: distributed in time, but not read by enough agents before it opened


@dataclass(frozen=True, slots=True)
class Stamps:
    """When each step happened, None where it has not."""

    announced: datetime
    headsup: datetime | None = None
    approved: datetime | None = None
    distributed: datetime | None = None
    confirmed: datetime | None = None
    opened: datetime | None = None
    first_question: datetime | None = None


@dataclass(frozen=True, slots=True)
class LeadTime:
    """One launch, measured against its opening.

    `opening` is when a person confirmed it, else the announced moment; None where nobody knows. Differences are positive before the
    opening. `counted`: it has opened, so that it counts towards readiness; `ready` and `lost` are None until then.
    """

    opening: datetime | None
    counted: bool
    ready: bool | None
    lost: Lost | None
    announced: timedelta | None = None
    headsup: timedelta | None = None
    approved: timedelta | None = None
    distributed: timedelta | None = None
    confirmed: timedelta | None = None
    first_question: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Readiness:
    """준비 완료율: of the launches that have opened, those that were ready."""

    ready: int
    counted: int

    @property
    def share(self) -> float | None:
        """Return the share in 0..1, None where nothing has opened."""
        return self.ready / self.counted if self.counted else None


def opening_of(stamps: Stamps, announced_for: datetime | None) -> datetime | None:
    """Return the moment a launch is measured against."""
    return stamps.opened or announced_for


def measure(
    stamps: Stamps,
    *,
    announced_for: datetime | None,
    ready_by: datetime | None,
    risky_open: int,
    asks_confirmation: bool,
    now: datetime,
) -> LeadTime:
    """Measure a launch. `ready_by` is one business day before the opening, `risky_open` how many price or refund points are open."""
    opening = opening_of(stamps, announced_for)
    if opening is None:
        return LeadTime(None, counted=False, ready=None, lost=None)
    counted = stamps.opened is not None or opening <= now
    lost = _lost(stamps, opening, ready_by or opening, risky_open, asks_confirmation) if counted else None

    def ahead(at: datetime | None) -> timedelta | None:
        return None if at is None else opening - at

    return LeadTime(
        opening=opening,
        counted=counted,
        ready=lost is None if counted else None,
        lost=lost,
        announced=ahead(stamps.announced),
        headsup=ahead(stamps.headsup),
        approved=ahead(stamps.approved),
        distributed=ahead(stamps.distributed),
        confirmed=ahead(stamps.confirmed),
        first_question=ahead(stamps.first_question),
    )


def readiness(launches: Iterable[LeadTime]) -> Readiness:
    """Count the launches that have opened, those found late included, and those of them that were ready."""
    opened = [launch for launch in launches if launch.counted]
    return Readiness(sum(launch.ready is True for launch in opened), len(opened))


def _lost(
    stamps: Stamps, opening: datetime, ready_by: datetime, risky_open: int, asks_confirmation: bool
) -> Lost | None:
    if stamps.announced > ready_by:
        return Lost.NOTICE
    if risky_open:
        return Lost.ANSWER
    if _late(stamps.approved, ready_by):
        return Lost.APPROVAL
    if _late(stamps.distributed, ready_by):
        return Lost.CENTER
    if asks_confirmation and _late(stamps.confirmed, opening):
        return Lost.READING
    return None


def _late(at: datetime | None, by: datetime) -> bool:
    return at is None or at > by
