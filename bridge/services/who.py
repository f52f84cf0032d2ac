"""Who did something, and when, by the name that the bridge knows him by; and where the note stands of which he did it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.store.schema import AnnouncementRow, AuditRow, LaunchRow, PersonRow


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody on the client's side; `name` is "" where nobody told us."""

    team_id: str | None
    user_id: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Done:
    """Who did something, and when."""

    who: Who
    at: datetime


@dataclass(frozen=True, slots=True)
class NoteLink:
    """Where the announcement stands in Slack, and whether its planner has deleted it."""

    channel_id: str
    ts: str
    deleted: bool = False


def person(session: Session, team_id: str | None, user_id: str | None, *, bridge_id: int) -> Who:
    """Return somebody with the name the bridge knows him by."""
    name = session.scalar(
        select(PersonRow.name)
        .where(
            PersonRow.bridge_id == bridge_id,
            PersonRow.team_id == team_id,
            PersonRow.user_id == user_id,
            PersonRow.name != "",
        )
        .order_by(PersonRow.id)
        .limit(1)
    )
    return Who(team_id, user_id, name or "")


def last_done(
    session: Session, action: str, subject_id: int | None, *, bridge_id: int, subject: str = "launch"
) -> Done | None:
    """Return who did something to a launch (or another `subject`) last, according to the audit."""
    if subject_id is None:
        return None
    row = session.scalar(
        select(AuditRow)
        .where(AuditRow.action == action, AuditRow.subject == subject, AuditRow.subject_id == subject_id)
        .order_by(AuditRow.id.desc())
        .limit(1)
    )
    return None if row is None else Done(person(session, row.team_id, row.user_id, bridge_id=bridge_id), row.at)


def note_link(session: Session, launch: LaunchRow | None) -> NoteLink | None:
    """Return where the launch's announcement stands."""
    announcement = session.get(AnnouncementRow, launch.announcement_id) if launch is not None else None
    if announcement is None:
        return None
    return NoteLink(announcement.channel_id, announcement.ts, announcement.deleted_at is not None)
