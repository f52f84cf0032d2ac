"""A launch as it is made from what a planner's message says: its name, moment and facts, its cards and its first draft."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from bridge.domain.notes import Kind, LaunchReading, Reading, Visibility
from bridge.domain.states import LaunchState
from bridge.services import asking, clockwork, drafts, headsup, review
from bridge.services.playbook import Playbook
from bridge.store.schema import AnnouncementRow, EntryRow, FactRow, LaunchRow


def launches_of(session: Session, announcement: AnnouncementRow) -> list[LaunchRow]:
    """Return what a message announces, in its order."""
    return list(
        session.scalars(
            select(LaunchRow).where(LaunchRow.announcement_id == announcement.id).order_by(LaunchRow.position)
        )
    )


def entries_of(session: Session, announcement: AnnouncementRow) -> list[EntryRow]:
    """Return the manual entries of what a message announces."""
    return list(
        session.scalars(
            select(EntryRow)
            .join(LaunchRow, LaunchRow.id == EntryRow.launch_id)
            .where(LaunchRow.announcement_id == announcement.id)
        )
    )


def register(
    session: Session, announcement: AnnouncementRow, reading: Reading, *, playbook: Playbook, now: datetime
) -> None:
    """Register what a message announces, except what it announced before; show it to approvers, ask its planner."""
    # A person who registers a message that names nothing still gets a launch, whose name is asked for.
    found = reading.launches or (LaunchReading(name=None),)
    known = {launch.position for launch in launches_of(session, announcement)}
    if announcement.kind == Kind.LAUNCH and announcement.reading.get("same"):
        known |= set(asking.twins_of(announcement))  # they are registered where they were announced first
    for position, launch_reading in enumerate(found):
        if position in known:
            continue
        launch = LaunchRow(
            bridge_id=announcement.bridge_id,
            announcement_id=announcement.id,
            position=position,
            state=LaunchState.ANNOUNCED,
            planner_team=announcement.author_team,
            planner_user=announcement.author_user,
            announced_at=announcement.posted_at,
        )
        take_over(launch, launch_reading, now=now)
        session.add(launch)
        session.flush()
        keep_facts(session, launch, launch_reading, reading)
        headsup.start(session, launch, now=now)
        for circle in drafts.circles_of(session, launch):
            body = drafts.draft(session, launch, playbook, circle)
            review.start(session, launch, body, now=now, audience=circle.audience)


def take_over(launch: LaunchRow, reading: LaunchReading, *, now: datetime) -> None:
    """Give the launch the name and moment that its note says now."""
    before = (launch.precision, launch.opens_at)
    if inspect(launch).persistent and before != (reading.moment.precision, reading.moment.at):
        clockwork.moved(launch, now=now)
    launch.name = reading.name
    launch.precision = reading.moment.precision
    launch.opens_at = reading.moment.at
    launch.opens_text = reading.moment.text
    launch.ends_at = reading.end.at if reading.end else None


def keep_facts(session: Session, launch: LaunchRow, launch_reading: LaunchReading, reading: Reading) -> None:
    """Keep the parts of the note that speak of the launch, and those that are held back."""
    for old in session.scalars(select(FactRow).where(FactRow.launch_id == launch.id)):
        session.delete(old)
    for fact in launch_reading.facts:
        _keep(session, launch, fact.field, fact.text, (fact.span.start, fact.span.end), fact.visibility)
    for held in reading.held:
        span = (held.span.start, held.span.end)
        _keep(session, launch, "internal", held.text, span, Visibility.INTERNAL, reason=held.reason)


def _keep(
    session: Session,
    launch: LaunchRow,
    field: str,
    text: str,
    span: tuple[int, int],
    visibility: Visibility,
    reason: str = "",
) -> None:
    session.add(
        FactRow(
            launch_id=launch.id,
            field=field,
            text=text,
            span_start=span[0],
            span_end=span[1],
            visibility=visibility,
            reason=reason,
        )
    )
