"""A launch that was called off and comes all the same, by a planner's word: it is held until an approver lets its manual through."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bridge.domain.known_launches import Known, called_in
from bridge.domain.news import NewsKind, NewsState
from bridge.domain.people import Actor
from bridge.domain.resuming import takes_up_again
from bridge.domain.states import LaunchState
from bridge.services.people import record
from bridge.store.schema import AnnouncementRow, EntryRow, LaunchRow, NewsRow


def meant(
    session: Session, bridge_id: int, text: str, announced: Sequence[LaunchRow] | None = None
) -> LaunchRow | None:
    """Return the cancelled launch that a note takes up again: the only one of those `announced` above it, or the one that it names.

    A note that calls another launch by its name, whatever became of that one, takes up no other.
    """
    rows = session.scalars(select(LaunchRow).where(LaunchRow.bridge_id == bridge_id)).all()
    named = {one.id for one in called_in(text, [Known(row.id, name) for row in rows for name in _names(row)])}
    if announced is not None and len(announced) == 1 and named <= {announced[0].id}:
        launch: LaunchRow | None = announced[0]
    else:
        found = [row for row in rows if row.id in named and (announced is None or row in announced)]
        launch = found[0] if len(named) == len(found) == 1 else None
    if launch is None or launch.state != LaunchState.CANCELLED:
        return None
    return launch if takes_up_again(text, _names(launch), ahead=announced is not None) else None


def _names(launch: LaunchRow) -> list[str]:
    return list(dict.fromkeys(name for name in (launch.name, launch.approved_name) if name))


def alive(session: Session, launch: LaunchRow, *, by: Actor, now: datetime) -> None:
    """Give a cancelled launch the state back that it had."""
    approved = session.scalar(select(func.max(EntryRow.approved_revision_id)).where(EntryRow.launch_id == launch.id))
    back = LaunchState.APPROVED if approved is not None else LaunchState.ANNOUNCED
    launch.state = LaunchState.LIVE if launch.opened_at is not None else back
    launch.closed_at, launch.look_at = None, None
    record(session, "launch.revived", by=by, now=now, subject="launch", subject_id=launch.id)
    session.flush()


def overtake(session: Session, launch: LaunchRow) -> list[int]:
    """Let later news stand for the cancellations of a launch; return the notes that said them."""
    rows = session.scalars(
        select(NewsRow).where(
            NewsRow.launch_id == launch.id, NewsRow.kind == NewsKind.CANCEL, NewsRow.state == NewsState.APPLIED
        )
    ).all()
    for row in rows:
        row.state = NewsState.OVERTAKEN
    session.flush()
    return [row.announcement_id for row in rows]


def called_off(session: Session, announcement: AnnouncementRow) -> list[LaunchRow]:
    """Return the launches that this note called off and that are off still."""
    rows = session.scalars(
        select(LaunchRow)
        .join(NewsRow, NewsRow.launch_id == LaunchRow.id)
        .where(
            NewsRow.announcement_id == announcement.id,
            NewsRow.kind == NewsKind.CANCEL,
            NewsRow.state == NewsState.APPLIED,
            LaunchRow.state == LaunchState.CANCELLED.value,
        )
        .order_by(NewsRow.position)
    )
    return list(rows)
