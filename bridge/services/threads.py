"""What is said to a planner in the thread of his announcement: an outbox row like any other, written in one place."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bridge.store import outbox
from bridge.store.outbox import Sending
from bridge.store.schema import AnnouncementRow, LaunchRow


def say(
    session: Session,
    launch: LaunchRow,
    kind: str,
    *,
    key: str,
    now: datetime,
    due_at: datetime | None = None,
    revision_id: int | None = None,
) -> None:
    """Write into the thread of the launch's announcement. `key` names the cause: the same one is said once."""
    announcement = session.get_one(AnnouncementRow, launch.announcement_id)
    outbox.enqueue(
        session,
        Sending(
            dedup_key=f"{kind}:{key}",
            bridge_id=launch.bridge_id,
            kind=kind,
            method="post",
            team_id=announcement.team_id,
            target=announcement.channel_id,
            thread_ts=announcement.thread_ts or announcement.ts,
            due_at=due_at or now,
            launch_id=launch.id,
            revision_id=revision_id,
        ),
        now=now,
    )
