"""What is announced and what the manual says of it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bridge.store.schema.base import BIG, Base, OfClient

_RECOVERS = text("recovers_id IS NOT NULL")


class AnnouncementRow(Base, OfClient):
    """A message of the planning team, as it stands now. `reading` is why we treat it as we do (kind, evidence).

    `recovers_id` is the urgent notice whose incident it says is over.
    """

    __tablename__ = "announcements"
    __table_args__ = (
        UniqueConstraint("channel_id", "ts"),
        Index("ix_announcements_recovers", "recovers_id", sqlite_where=_RECOVERS, postgresql_where=_RECOVERS),
    )

    bridge_id: Mapped[int] = mapped_column(ForeignKey("bridges.id"), index=True)
    team_id: Mapped[str] = mapped_column(String(32))
    channel_id: Mapped[str] = mapped_column(String(32))
    ts: Mapped[str] = mapped_column(String(32))
    thread_ts: Mapped[str | None] = mapped_column(String(32))
    author_team: Mapped[str] = mapped_column(String(32))
    author_user: Mapped[str] = mapped_column(String(32))
    text: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(String(16))
    state: Mapped[str] = mapped_column(String(16))
    reading: Mapped[dict[str, Any]] = mapped_column(default=dict)
    edited_ts: Mapped[str | None] = mapped_column(String(32))
    posted_at: Mapped[datetime]
    received_at: Mapped[datetime]
    deleted_at: Mapped[datetime | None]
    recovers_id: Mapped[int | None] = mapped_column(BIG)


_WAITING = text("state = 'waiting'")


class AttachedRow(Base, OfClient):
    """A message of the planning team with documents. `event` tells of it until it is read; `texts` holds what each file says, or why it was not read."""

    __tablename__ = "attached_notes"
    __table_args__ = (
        UniqueConstraint("channel_id", "ts"),
        Index("ix_attached_notes_due", "due_at", sqlite_where=_WAITING, postgresql_where=_WAITING),
    )

    bridge_id: Mapped[int] = mapped_column(ForeignKey("bridges.id"))
    team_id: Mapped[str] = mapped_column(String(32))
    channel_id: Mapped[str] = mapped_column(String(32))
    ts: Mapped[str] = mapped_column(String(32))
    author_user: Mapped[str] = mapped_column(String(32))
    event: Mapped[dict[str, Any]]
    texts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    state: Mapped[str] = mapped_column(String(16))
    due_at: Mapped[datetime]
    attempts: Mapped[int] = mapped_column(default=0)


_WATCHED = text("state IN ('announced', 'approved', 'live')")


class LaunchRow(Base, OfClient):
    """One thing that opens, with the stamps of P8. `position` orders the launches of one announcement.

    `name` is what the note calls it now; `approved_name` what an approver last let the center read.
    """

    __tablename__ = "launches"
    __table_args__ = (
        UniqueConstraint("announcement_id", "position"),
        Index("ix_launches_state", "client_id", "state", "opens_at"),
        Index("ix_launches_look", "look_at", sqlite_where=_WATCHED, postgresql_where=_WATCHED),
    )

    bridge_id: Mapped[int] = mapped_column(ForeignKey("bridges.id"), index=True)
    announcement_id: Mapped[int] = mapped_column(ForeignKey("announcements.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    name: Mapped[str | None] = mapped_column(Text)
    approved_name: Mapped[str | None] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(16))
    grade: Mapped[str] = mapped_column(String(16), default="must_read")
    precision: Mapped[str] = mapped_column(String(16), default="unknown")
    opens_at: Mapped[datetime | None]
    opens_text: Mapped[str] = mapped_column(Text, default="")
    ends_at: Mapped[datetime | None]
    planner_team: Mapped[str] = mapped_column(String(32))
    planner_user: Mapped[str] = mapped_column(String(32))
    announced_at: Mapped[datetime]
    headsup_at: Mapped[datetime | None]
    approved_at: Mapped[datetime | None]
    distributed_at: Mapped[datetime | None]
    confirmed_at: Mapped[datetime | None]
    opened_at: Mapped[datetime | None]
    first_question_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    stage: Mapped[str | None] = mapped_column(String(16))
    moved_at: Mapped[datetime | None]
    frozen_at: Mapped[datetime | None]
    look_at: Mapped[datetime | None]


class FactRow(Base, OfClient):
    """One verbatim part of the note. Internal ones live here only, with the reason they are held back."""

    __tablename__ = "facts"

    launch_id: Mapped[int] = mapped_column(ForeignKey("launches.id"), index=True)
    field: Mapped[str] = mapped_column(String(16))
    text: Mapped[str] = mapped_column(Text)
    span_start: Mapped[int]
    span_end: Mapped[int]
    visibility: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str] = mapped_column(String(48), default="")


class ReleasedRow(Base, OfClient):
    """A held-back line that an approver let through, word for word. `mark` is its fingerprint, `visibility` who may have it."""

    __tablename__ = "released_lines"
    __table_args__ = (UniqueConstraint("launch_id", "mark"),)

    launch_id: Mapped[int] = mapped_column(ForeignKey("launches.id"), index=True)
    mark: Mapped[str] = mapped_column(String(32))
    text: Mapped[str] = mapped_column(Text)
    visibility: Mapped[str] = mapped_column(String(16))
    team_id: Mapped[str] = mapped_column(String(32))
    user_id: Mapped[str] = mapped_column(String(32))
    at: Mapped[datetime]


_RUNNING = text("ended_at IS NULL")


class EntryRow(Base, OfClient):
    """The manual entry of a launch for one audience (`domain/audiences.py`), or for all that have none of their own.

    `launch_id` is None for imported manuals. `ends_at` is from when what was approved says that it is over, `ended_at` since when
    it is, `ended_why` a `domain.ending.Ended`. `verified_at` is when a person last said that it is right.
    """

    __tablename__ = "entries"
    __table_args__ = (
        UniqueConstraint("launch_id", "audience"),
        Index("ix_entries_ends", "ends_at", sqlite_where=_RUNNING, postgresql_where=_RUNNING),
    )

    bridge_id: Mapped[int] = mapped_column(ForeignKey("bridges.id"), index=True)
    launch_id: Mapped[int | None] = mapped_column(ForeignKey("launches.id"))
    audience: Mapped[str] = mapped_column(String(32), default="all")
    title: Mapped[str] = mapped_column(Text)
    approved_revision_id: Mapped[int | None] = mapped_column(BIG)
    created_at: Mapped[datetime]
    ends_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    ended_why: Mapped[str | None] = mapped_column(String(16))
    verified_at: Mapped[datetime | None]


class RevisionRow(Base, OfClient):
    """One version of an entry. `body` is a `domain.entries.Entry`; only an approved one reaches agents.

    `origin` says what made it: draft, announcement, answer, edit, release, confirmed (what of a version is settled), merge (of a
    change into the entry it changes), import or backfill.
    `previewed` is the fingerprint of what the approver saw; what is sent must match it (P1). `conflicts` are an approver's edits of
    what the note has changed since: key, his words, the note's.
    """

    __tablename__ = "revisions"
    __table_args__ = (UniqueConstraint("entry_id", "number"),)

    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"), index=True)
    number: Mapped[int]
    state: Mapped[str] = mapped_column(String(16))
    origin: Mapped[str] = mapped_column(String(16))
    body: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
    created_team: Mapped[str | None] = mapped_column(String(32))
    created_user: Mapped[str | None] = mapped_column(String(32))
    decided_at: Mapped[datetime | None]
    decided_team: Mapped[str | None] = mapped_column(String(32))
    decided_user: Mapped[str | None] = mapped_column(String(32))
    reason: Mapped[str | None] = mapped_column(Text)
    previewed: Mapped[str | None] = mapped_column(String(32))
    conflicts: Mapped[list[Any] | None]


class WordingRow(Base, OfClient):
    """That a language model was asked about one version (`revision_id`), once, and what became of its answer.

    `outcome` is "asked" until it is known, then "kept", "nothing" or "late", else why there was no answer. `texts` are the sentences
    it was asked about, `pairs` those that were taken with what is said instead, `made_id` the version that says so.
    """

    __tablename__ = "wordings"

    launch_id: Mapped[int] = mapped_column(ForeignKey("launches.id"), index=True)
    revision_id: Mapped[int] = mapped_column(ForeignKey("revisions.id"), unique=True)
    made_id: Mapped[int | None] = mapped_column(BIG)
    model: Mapped[str] = mapped_column(String(128))
    outcome: Mapped[str] = mapped_column(String(16))
    texts: Mapped[list[Any]]
    pairs: Mapped[list[Any]]
    kept: Mapped[int]
    dropped: Mapped[int]
    asked_at: Mapped[datetime]


class SecondReadingRow(Base, OfClient):
    """That a language model was asked to read a note as it stood at `edited_ts` ("" as it was posted), once, and what came of it.

    `outcome` is as in `WordingRow`. `said` are the clauses that it added to the rules' reading: where each begins, its words,
    and what it is about, a field or "internal".
    """

    __tablename__ = "second_readings"
    __table_args__ = (UniqueConstraint("announcement_id", "edited_ts"),)

    announcement_id: Mapped[int] = mapped_column(ForeignKey("announcements.id"))
    edited_ts: Mapped[str] = mapped_column(String(32))
    model: Mapped[str] = mapped_column(String(128))
    outcome: Mapped[str] = mapped_column(String(16))
    said: Mapped[list[Any]]
    asked_at: Mapped[datetime]


class ExpectedInquiryRow(Base, OfClient):
    """A question to expect, of one revision, as `/manual` and the report count them."""

    __tablename__ = "expected_inquiries"
    __table_args__ = (UniqueConstraint("revision_id", "position"),)

    revision_id: Mapped[int] = mapped_column(ForeignKey("revisions.id"), index=True)
    position: Mapped[int]
    type: Mapped[str] = mapped_column(String(8))
    questions: Mapped[list[Any]]
    confirmed: Mapped[bool]


class InterviewAnswerRow(Base, OfClient):
    """What a planner answered to one of the questions about his note (`key`), or added in its thread (`@…`): a source of drafts.

    `settles` is False where the point stays open ("미정이에요"), `held` True where the answer holds something internal and is shown to
    approvers only.
    """

    __tablename__ = "interview_answers"
    __table_args__ = (UniqueConstraint("launch_id", "key"),)

    launch_id: Mapped[int] = mapped_column(ForeignKey("launches.id"), index=True)
    key: Mapped[str] = mapped_column(String(16))
    field: Mapped[str | None] = mapped_column(String(16))
    label: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text, default="")
    settles: Mapped[bool] = mapped_column(default=True)
    held: Mapped[bool] = mapped_column(default=False)
    team_id: Mapped[str] = mapped_column(String(32))
    user_id: Mapped[str] = mapped_column(String(32))
    at: Mapped[datetime]
