"""What a planner is told in the thread of his own note: how it was understood, and what happens next. Once a note."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bridge.domain.news import NewsKind, NewsState, was_read
from bridge.services import threads
from bridge.store import outbox
from bridge.store.outbox import Sending
from bridge.store.schema import AnnouncementRow, LaunchRow, NewsRow

NEWS, ADDED, DELETED = "news_read", "addition_read", "deletion_read"


def news(session: Session, announcement: AnnouncementRow, rows: Sequence[NewsRow], *, now: datetime) -> None:
    """Say how news was understood, or that nobody knows what it changes; nothing where it is not known of which launch it is."""
    if _by_a_bot(announcement.author_user) or not any(
        was_read(NewsKind(row.kind), NewsState(row.state)) for row in rows if row.launch_id is not None
    ):
        return
    outbox.enqueue(
        session,
        Sending(
            dedup_key=f"{NEWS}:{announcement.id}",
            bridge_id=announcement.bridge_id,
            kind=NEWS,
            method="post",
            team_id=announcement.team_id,
            target=announcement.channel_id,
            thread_ts=announcement.thread_ts or announcement.ts,
            due_at=now,
            subject_id=announcement.id,
        ),
        now=now,
    )


def added(session: Session, launch: LaunchRow, author: str, ts: str, *, now: datetime) -> None:
    """Say that a reply was taken for a fact more of the launch."""
    if not _by_a_bot(author):
        threads.say(session, launch, ADDED, key=f"{launch.announcement_id}:{ts}", now=now)


def deleted(session: Session, launch: LaunchRow, announcement: AnnouncementRow, *, now: datetime) -> None:
    """Say that what a deleted note called off stays off, and how to take it up again."""
    if not _by_a_bot(announcement.author_user):
        threads.say(session, launch, DELETED, key=f"{announcement.id}:{launch.id}", now=now)


def _by_a_bot(user_id: str) -> bool:
    return user_id.startswith("B")
