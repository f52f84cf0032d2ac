"""Lanes: one channel or person each, in which messages go out one after the other, no faster than Slack takes them.

A lane is locked with the message that is claimed in it, so that two workers never send into one channel at once: order is
kept there, and Slack's limit of about one message a second holds for all workers together.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, and_, exists, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from bridge.store.once import insert_once
from bridge.store.schema import LaneRow, OutboxRow

FREE = datetime(2000, 1, 1, tzinfo=UTC)
"""A moment that is over on every clock: the lane is free."""

LONGEST = timedelta(minutes=30)
"""Whatever waits longer for a moment of real time was written by a clock that has since been set back."""

# Two channels of a workspace that are limited at once mean the workspace as a whole.
_WHOLE_WORKSPACE = 2


def ensure(session: Session, now_due: ColumnElement[bool]) -> int:
    """Open the lanes that messages matching `now_due` need and nobody has used yet; return how many."""
    used = exists().where(LaneRow.team_id == OutboxRow.team_id, LaneRow.target == OutboxRow.target)
    rows = session.execute(select(OutboxRow.team_id, OutboxRow.target).where(now_due, ~used).distinct()).all()
    for team_id, target in sorted(rows):  # in one order, so that two workers cannot deadlock
        insert_once(session, LaneRow, team_id=team_id, target=target, not_before=FREE, spent_until=FREE)
    return len(rows)


def free(real_now: datetime, ahead: timedelta) -> ColumnElement[bool]:
    """Match lanes into which something may be sent; `ahead` is how far a burst may run before the pace."""
    whole = aliased(LaneRow)
    held = exists().where(whole.team_id == LaneRow.team_id, whole.target == "", ~over(whole.not_before, real_now))
    return and_(over(LaneRow.not_before, real_now), over(LaneRow.spent_until, real_now, ahead), ~held)


def over(moment: SQLColumnExpression[Any], real_now: datetime, ahead: timedelta = timedelta()) -> ColumnElement[bool]:
    """Match moments of real time that are over, or that only a clock since set back can have written."""
    return or_(moment <= real_now + ahead, moment > real_now + LONGEST)


def release(session: Session, *, team_id: str, target: str, not_before: datetime = FREE) -> None:
    """Let the next message of the lane go, from `not_before` (real time) on."""
    session.execute(
        update(LaneRow).where(LaneRow.team_id == team_id, LaneRow.target == target).values(not_before=not_before)
    )


def limit(session: Session, *, team_id: str, target: str, real_now: datetime, real_until: datetime) -> None:
    """Keep what Slack asked for, over restarts and for all workers: nothing into this channel until `real_until`.

    Where several channels of the workspace are limited at once the whole workspace waits.
    """
    session.execute(
        update(LaneRow)
        .where(LaneRow.team_id == team_id, LaneRow.target == target)
        .values(not_before=real_until, limited_until=real_until)
    )
    limited = session.scalar(
        select(func.count()).select_from(LaneRow).where(LaneRow.team_id == team_id, LaneRow.limited_until > real_now)
    )
    if (limited or 0) < _WHOLE_WORKSPACE:
        return
    insert_once(session, LaneRow, team_id=team_id, target="", not_before=FREE, spent_until=FREE)
    release(session, team_id=team_id, target="", not_before=real_until)
