"""Where a question stands on the client's side: in the announcement's thread, else as a message in the planning channel."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.store import directory, outbox
from bridge.store.directory import BoundChannel
from bridge.store.outbox import Sending
from bridge.store.schema import AnnouncementRow, LaunchRow, OutboxRow, QuestionRow

OPEN, ANSWERED = "open", "answered"


def post(session: Session, question: QuestionRow, kind: str, *, key: str, subject_id: int, now: datetime) -> None:
    """Write a message to where the question is answered: the announcement's thread, else the planning channel."""
    announcement = announcement_of(session, question)
    under = None
    if announcement is not None:
        team_id, target, thread = announcement.team_id, announcement.channel_id, announcement.ts
    else:
        channels = [
            *directory.channels(session, bridge_id=question.bridge_id, role="planning"),
            *directory.channels(session, bridge_id=question.bridge_id, role="review"),
        ]
        if not channels:
            return
        team_id, target, thread = channels[0].team_id, channels[0].channel_id, None
        if kind != "question":
            under = session.scalar(
                select(OutboxRow.id).where(OutboxRow.kind == "question", OutboxRow.subject_id == question.id).limit(1)
            )
    outbox.enqueue(
        session,
        Sending(
            dedup_key=key,
            bridge_id=question.bridge_id,
            kind=kind,
            method="post",
            team_id=team_id,
            target=target,
            due_at=now,
            thread_ts=thread,
            under_id=under,
            launch_id=question.launch_id,
            subject_id=subject_id,
        ),
        now=now,
    )


def show(session: Session, question: QuestionRow, launch: LaunchRow | None, *, mark: str, now: datetime) -> None:
    """Bring the question's message up to date: how many ask, and that it is answered."""
    message = session.scalar(
        select(OutboxRow).where(
            OutboxRow.kind == "question",
            OutboxRow.subject_id == question.id,
            OutboxRow.method == "post",
            OutboxRow.state.in_(("sending", "sent", "ambiguous")),
        )
    )
    if message is None:
        return
    outbox.enqueue(
        session,
        Sending(
            dedup_key=f"question-update:{question.id}:{mark}",
            bridge_id=question.bridge_id,
            kind="question",
            method="update",
            team_id=message.team_id,
            target=message.target,
            due_at=now,
            updates_id=message.id,
            launch_id=launch.id if launch else None,
            subject_id=question.id,
        ),
        now=now,
    )


def reached_through(session: Session, question: QuestionRow, team_id: str) -> str:
    """Return the workspace whose installation reaches somebody of `team_id` who asked: his own, else that of the agents' channel."""
    if directory.installed(session, team_id):
        return team_id
    agents = directory.channels(session, bridge_id=question.bridge_id, role="agents")
    return agents[0].team_id if agents else team_id


def announcement_of(session: Session, question: QuestionRow) -> AnnouncementRow | None:
    if question.launch_id is None:
        return None
    return session.scalar(
        select(AnnouncementRow)
        .join(LaunchRow, LaunchRow.announcement_id == AnnouncementRow.id)
        .where(LaunchRow.id == question.launch_id, AnnouncementRow.deleted_at.is_(None))
    )


def open_in(session: Session, bound: BoundChannel, thread_ts: str) -> list[QuestionRow]:
    """Return the open questions that a thread is about, oldest first."""
    return [question for question in asked_in(session, bound, thread_ts) if question.state == OPEN]


def asked_in(session: Session, bound: BoundChannel, thread_ts: str) -> list[QuestionRow]:
    """Return the questions that a thread is about, oldest first: of its announcement, or the one that begins it."""
    announcement = session.scalar(
        select(AnnouncementRow).where(AnnouncementRow.channel_id == bound.channel_id, AnnouncementRow.ts == thread_ts)
    )
    if announcement is not None:
        return _of(session, announcement)
    first = session.scalar(
        select(OutboxRow).where(
            OutboxRow.kind == "question", OutboxRow.sent_channel == bound.channel_id, OutboxRow.slack_ts == thread_ts
        )
    )
    question = session.get(QuestionRow, first.subject_id) if first is not None and first.subject_id else None
    return [question] if question is not None else []


def open_of(session: Session, announcement: AnnouncementRow) -> list[QuestionRow]:
    return [question for question in _of(session, announcement) if question.state == OPEN]


def _of(session: Session, announcement: AnnouncementRow) -> list[QuestionRow]:
    return list(
        session.scalars(
            select(QuestionRow)
            .join(LaunchRow, LaunchRow.id == QuestionRow.launch_id)
            .where(LaunchRow.announcement_id == announcement.id)
            .order_by(QuestionRow.id)
        )
    )
