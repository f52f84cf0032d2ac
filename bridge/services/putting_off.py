"""지연 중이에요: whoever says that a launch is late may say until when; that is news like any other, without a note.

The new time holds for the clock at once. The center hears it when an approver lets the manual with it through (P1).
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bridge.domain.news import NewsKind, NewsState
from bridge.domain.notes import Moment, Precision
from bridge.domain.people import Action, Actor
from bridge.domain.states import EMBARGOED
from bridge.errors import InvalidInputError, OutdatedError
from bridge.services import drafts, overtaking
from bridge.services.people import record, require
from bridge.services.playbook import Playbook
from bridge.store.held import held
from bridge.store.schema import AnnouncementRow, LaunchRow, NewsRow

FARTHEST = timedelta(days=366)


class PastError(InvalidInputError):
    """The new time has passed already."""

    code = "opening.new_time_past"


class TooFarError(InvalidInputError):
    """The new time is more than a year away."""

    code = "opening.new_time_far"


def put_off(
    session: Session, launch_id: int, at: datetime, *, by: Actor, playbook: Playbook, now: datetime
) -> NewsRow | None:
    """A person says that a launch opens at another minute, `at`; None where that is the minute it had.

    Raises NotFoundError, NotAllowedError, PastError, TooFarError, and OutdatedError where it is open or over.
    """
    launch = held(session, LaunchRow, launch_id)
    require(session, by, Action.OPEN, bridge_id=launch.bridge_id)
    if launch.state not in EMBARGOED:
        raise OutdatedError
    if at <= now:
        raise PastError
    if at > now + FARTHEST:
        raise TooFarError
    was = overtaking.moment_of(launch)
    if (was.precision, was.at) == (Precision.MINUTE, at):
        return None
    before = drafts.drafts(session, launch, playbook)
    row = _row(session, launch, was, at, now=now)
    record(session, "launch.put_off", by=by, now=now, subject="launch", subject_id=launch.id, news_id=row.id)
    overtaking.hold(session, row, launch, now=now)
    overtaking.propose(session, row, launch, before, by=by, playbook=playbook, now=now)
    return row


def _row(session: Session, launch: LaunchRow, was: Moment, at: datetime, *, now: datetime) -> NewsRow:
    """Write the news down, under the launch's own announcement: there is no other message."""
    held(session, AnnouncementRow, launch.announcement_id)
    last = session.scalar(select(func.max(NewsRow.position)).where(NewsRow.announcement_id == launch.announcement_id))
    earlier = was.at is not None and at < was.at
    row = NewsRow(
        bridge_id=launch.bridge_id,
        announcement_id=launch.announcement_id,
        position=(last or 0) + 1,
        launch_id=launch.id,
        kind=NewsKind.EARLIER if earlier else NewsKind.POSTPONED,
        state=NewsState.PROPOSED,
        said_at=now,
        created_at=now,
        was_at=was.at,
        was_precision=was.precision,
        to_at=at,
    )
    session.add(row)
    session.flush()
    return row
