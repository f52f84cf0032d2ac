"""What overtook an announcement, and what the center must say at once."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bridge.store.schema.base import BIG, Base, OfClient


class NewsRow(Base, OfClient):
    """A note that changes, cancels or corrects a launch. `launch_id` is None until somebody says which one.

    `kind` is a `domain.news.NewsKind`, `state` a `domain.news.NewsState`. `old_revision_id` is what agents had then,
    `wrong_from` since when that may have been wrong, `wrong_until` when it was put right before them. `to_at` is the
    minute that somebody chose with a click; then `announcement_id` is the launch's own announcement, which says nothing of it.
    """

    __tablename__ = "news"
    __table_args__ = (UniqueConstraint("announcement_id", "position"), Index("ix_news_launch", "launch_id", "state"))

    bridge_id: Mapped[int] = mapped_column(ForeignKey("bridges.id"))
    announcement_id: Mapped[int] = mapped_column(ForeignKey("announcements.id"))
    position: Mapped[int] = mapped_column(default=0)
    launch_id: Mapped[int | None] = mapped_column(ForeignKey("launches.id"))
    kind: Mapped[str] = mapped_column(String(16))
    state: Mapped[str] = mapped_column(String(16))
    said_at: Mapped[datetime]
    created_at: Mapped[datetime]
    was_at: Mapped[datetime | None]
    was_precision: Mapped[str] = mapped_column(String(16), default="unknown")
    to_at: Mapped[datetime | None]
    old_revision_id: Mapped[int | None] = mapped_column(BIG)
    new_revision_id: Mapped[int | None] = mapped_column(BIG)
    wrong_from: Mapped[datetime | None]
    wrong_until: Mapped[datetime | None]
    decided_at: Mapped[datetime | None]


class UrgentRow(Base, OfClient):
    """긴급 공지: something is broken now. Every text is a person's, sent to the center as it stands."""

    __tablename__ = "urgent_notices"

    bridge_id: Mapped[int] = mapped_column(ForeignKey("bridges.id"), index=True)
    announcement_id: Mapped[int | None] = mapped_column(ForeignKey("announcements.id"))
    symptom: Mapped[str] = mapped_column(Text)
    effect: Mapped[str] = mapped_column(Text, default="")
    say_now: Mapped[str] = mapped_column(Text)
    next_update_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)
    sent_at: Mapped[datetime]
    sent_team: Mapped[str] = mapped_column(String(32))
    sent_user: Mapped[str] = mapped_column(String(32))
    closed_at: Mapped[datetime | None]
    closing: Mapped[str] = mapped_column(Text, default="")
