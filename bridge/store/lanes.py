"""Lanes: one channel or person each, in which messages go out one after the other, no faster than Slack takes them.

A lane is locked with the message that is claimed in it, so that two workers never send into one channel at once: order is
kept there, and Slack's limit of about one message a second holds for all workers together.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, and_, bindparam, exists, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from bridge.store.once import insert_once
from bridge.store.schema import LaneRow, OutboxRow

FREE = datetime(2000, 1, 1, tzinfo=UTC)
"""A moment that is over on every clock: the lane is free."""

LONGEST = timedelta(minutes=30)
"""Whatever waits longer for a moment of real time was written by a clock that has since been set back."""

# Two channels of a workspace that are limited at once mean the workspace as a whole.
_WHOLE_WORKSPACE = 2


def ensure(session: Session, now_due: ColumnElement[bool], asked: Mapping[str, datetime]) -> int:
    """Open the lanes that messages matching `now_due` need and nobody has used yet; return how many."""
    used = exists().where(LaneRow.team_id == OutboxRow.team_id, LaneRow.target == OutboxRow.target)
    query = select(OutboxRow.team_id, OutboxRow.target).where(now_due, ~used).distinct()
    rows = session.execute(query, dict(asked)).all()
    for team_id, target in sorted(rows):  # in one order, so that two workers cannot deadlock
        insert_once(session, LaneRow, team_id=team_id, target=target, not_before=FREE, spent_until=FREE)
    return len(rows)


_WHOLE = aliased(LaneRow)


def moments(real_now: datetime, ahead: timedelta = timedelta()) -> dict[str, datetime]:
    """Return what `FREE_NOW` and `over` are asked with; `ahead` is how far a burst may run before the pace."""
    return {"real_now": real_now, "far": real_now + LONGEST, "paced": real_now + ahead}


def over(moment: SQLColumnExpression[Any], until: str = "real_now") -> ColumnElement[bool]:
    """Match moments of real time that are over, or that only a clock since set back can have written."""
    return or_(moment <= bindparam(until), moment > bindparam("far"))


FREE_NOW = and_(
    over(LaneRow.not_before),
    over(LaneRow.spent_until, "paced"),
    ~exists().where(_WHOLE.team_id == LaneRow.team_id, _WHOLE.target == "", ~over(_WHOLE.not_before)),
)
"""Matches lanes into which something may be sent, asked with `moments`. Made once: the worker asks many times a second."""


def release(session: Session, *, team_id: str, target: str, not_before: datetime = FREE) -> None:
    """Let the next message of the lane go, from `not_before` (real time) on."""
    session.execute(
        update(LaneRow).where(LaneRow.team_id == team_id, LaneRow.target == target).values(not_before=not_before)
    )


def limit(session: Session, *, team_id: str, target: str, real_now: datetime, real_until: datetime) -> None:
    """Keep what Slack asked for or how it failed, over restarts and for all workers: nothing into this channel until `real_until`.

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
