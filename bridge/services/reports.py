"""The report: per launch how long before its opening each step was, what was asked against what was expected, what was not found.

Counts and launches only: nobody's name stands in it, so that the client may read all of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bridge.domain.entry_json import from_json
from bridge.domain.leadtime import LeadTime, Readiness, Stamps, measure, opening_of, readiness
from bridge.domain.notes import Precision
from bridge.domain.people import Action, Actor
from bridge.domain.policy import parse_policy
from bridge.domain.states import Grade, LaunchState
from bridge.services import audiences, readers
from bridge.services.people import require
from bridge.services.readers import Totals
from bridge.store.schema import (
    BridgeRow,
    ExpectedInquiryRow,
    LaunchRow,
    LookupRow,
    QuestionRow,
    RevisionRow,
)

NOT_COUNTED = (LaunchState.CANCELLED, LaunchState.DISMISSED)
MISSED = 20


@dataclass(frozen=True, slots=True)
class Asking:
    """What was asked against what was expected. `hit`: expected inquiries that somebody looked up; `unexpected`: questions to headquarters."""

    expected: int
    hit: int
    lookups: int
    unexpected: int


@dataclass(frozen=True, slots=True)
class LaunchReport:
    """One launch."""

    launch_id: int
    name: str | None
    state: str
    stamps: Stamps
    lead: LeadTime
    totals: Totals
    asking: Asking


@dataclass(frozen=True, slots=True)
class Missed:
    """A search that found nothing, and how often."""

    query: str
    count: int


@dataclass(frozen=True, slots=True)
class BridgeReport:
    """One bridge. `elsewhere`: questions to headquarters about none of its launches here."""

    bridge_id: int
    name: str
    zone: ZoneInfo
    readiness: Readiness
    launches: tuple[LaunchReport, ...]
    missed: tuple[Missed, ...]
    elsewhere: int = 0


def report(session: Session, bridge_id: int, *, now: datetime, by: Actor | None = None) -> BridgeReport:
    """Return the bridge's report; `by` None is whoever operates the installation. Raises NotAllowedError."""
    if by is not None:
        require(session, by, Action.SEE_TOTALS, bridge_id=bridge_id)
    bridge = session.get_one(BridgeRow, bridge_id)
    rows = session.scalars(
        select(LaunchRow)
        .where(LaunchRow.bridge_id == bridge_id, LaunchRow.state.not_in([state.value for state in NOT_COUNTED]))
        .order_by(LaunchRow.opens_at.is_(None), LaunchRow.opens_at, LaunchRow.id)
    )
    launches = tuple(_launch(session, bridge, launch, now=now) for launch in rows)
    asked = session.scalar(select(func.count(QuestionRow.id)).where(QuestionRow.bridge_id == bridge_id)) or 0
    return BridgeReport(
        bridge_id=bridge.id,
        name=bridge.name,
        zone=ZoneInfo(bridge.zone),
        readiness=readiness(launch.lead for launch in launches),
        launches=launches,
        missed=_missed(session, bridge_id),
        elsewhere=asked - sum(launch.asking.unexpected for launch in launches),
    )


def _launch(session: Session, bridge: BridgeRow, launch: LaunchRow, *, now: datetime) -> LaunchReport:
    stamps = Stamps(
        announced=launch.announced_at,
        headsup=launch.headsup_at,
        approved=launch.approved_at,
        distributed=launch.distributed_at,
        confirmed=launch.confirmed_at,
        opened=launch.opened_at,
        first_question=launch.first_question_at,
    )
    announced_for = launch.opens_at if launch.precision != Precision.UNKNOWN else None
    opening = opening_of(stamps, announced_for)
    calendar = parse_policy(bridge.policy).client_calendar(ZoneInfo(bridge.zone))
    revisions = audiences.approved(session, launch.id)
    risky = sum(point.risky for revision in revisions for point in from_json(revision.body).open_points)
    counts = [readers.count(session, revision, bridge_id=bridge.id, center=None) for revision in revisions]
    totals = Totals(
        sum(one.confirmed for one in counts), sum(one.agents for one in counts), sum(one.told for one in counts)
    )
    lead = measure(
        stamps,
        announced_for=announced_for,
        ready_by=calendar.business_days_before(opening, 1) if opening else None,
        risky_open=risky,
        asks_confirmation=Grade(launch.grade).asks_confirmation,
        now=now,
    )
    asking = _asking(session, launch, revisions)
    return LaunchReport(launch.id, launch.approved_name or launch.name, launch.state, stamps, lead, totals, asking)


def _asking(session: Session, launch: LaunchRow, revisions: Sequence[RevisionRow]) -> Asking:
    unexpected = session.scalar(select(func.count(QuestionRow.id)).where(QuestionRow.launch_id == launch.id)) or 0
    ids = [revision.id for revision in revisions]
    expected = session.scalar(select(func.count(ExpectedInquiryRow.id)).where(ExpectedInquiryRow.revision_id.in_(ids)))
    looked_up = (LookupRow.entry_id.in_([revision.entry_id for revision in revisions]), LookupRow.found.is_(True))
    lookups = session.scalar(select(func.count(LookupRow.id)).where(*looked_up)) or 0
    hit = (
        select(LookupRow.revision_id, LookupRow.inquiry)
        .where(LookupRow.revision_id.in_(ids), LookupRow.inquiry.is_not(None))
        .distinct()
    )
    return Asking(
        expected or 0, session.scalar(select(func.count()).select_from(hit.subquery())) or 0, lookups, unexpected
    )


def _missed(session: Session, bridge_id: int) -> tuple[Missed, ...]:
    rows = session.execute(
        select(LookupRow.query, func.count(LookupRow.id).label("times"))
        .where(LookupRow.bridge_id == bridge_id, LookupRow.found.is_(False))
        .group_by(LookupRow.query)
        .order_by(func.count(LookupRow.id).desc(), LookupRow.query)
        .limit(MISSED)
    )
    return tuple(Missed(query, times) for query, times in rows)
