"""What came from Slack and what goes to it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bridge.store.schema.base import BIG, Base, OfClient


class InboxRow(Base):
    """A Slack event, written before it is acknowledged. It belongs to no client until it is bound to one."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("event_key"),
        Index("ix_inbox_waiting", "due_at", sqlite_where=text("state = 'new'"), postgresql_where=text("state = 'new'")),
        Index(
            "ix_inbox_failed", "id", sqlite_where=text("state = 'failed'"), postgresql_where=text("state = 'failed'")
        ),
    )

    event_key: Mapped[str] = mapped_column(String(255))
    team_id: Mapped[str] = mapped_column(String(32))
    type: Mapped[str] = mapped_column(String(64))
    payload: Mapped[dict[str, Any]]
    received_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(16), default="new")
    due_at: Mapped[datetime]
    attempts: Mapped[int] = mapped_column(default=0)
    client_id: Mapped[int | None] = mapped_column(ForeignKey("clients.id"))
    done_at: Mapped[datetime | None]
    error: Mapped[str | None] = mapped_column(Text)


UNSETTLED = "state IN ('pending', 'sending', 'held', 'failed', 'ambiguous')"
"""Messages that are neither sent nor cancelled; spelled out, so that both planners see what the partial index holds."""


class WalkRow(Base, OfClient):
    """A channel's history on its way in: since when, the oldest message that is kept, and whether that is all."""

    __tablename__ = "history_walks"
    __table_args__ = (UniqueConstraint("channel_id"),)

    bridge_id: Mapped[int] = mapped_column(ForeignKey("bridges.id"))
    channel_id: Mapped[str] = mapped_column(String(32))
    since: Mapped[datetime]
    reached: Mapped[str | None] = mapped_column(String(32))
    done: Mapped[bool] = mapped_column(default=False)


class HistoryRow(Base, OfClient):
    """A message of a channel's history, kept until all of it is there and taken up in order."""

    __tablename__ = "history_messages"
    __table_args__ = (UniqueConstraint("channel_id", "ts"),)

    bridge_id: Mapped[int] = mapped_column(ForeignKey("bridges.id"))
    channel_id: Mapped[str] = mapped_column(String(32))
    ts: Mapped[str] = mapped_column(String(32))
    message: Mapped[dict[str, Any]]


class OutboxRow(Base, OfClient):
    """A message to send once: `kind` names its view, the ids what to render it from at send time.

    `public_id` is what Slack sees in the message's metadata. `method` is post, update or dm. `under_id` and `updates_id` name the
    outbox rows in whose thread this stands or whose message it replaces; States: pending → sending → sent,
    or ambiguous (may be posted; a person decides), failed (needs mending) or cancelled.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("dedup_key"),
        UniqueConstraint("public_id"),
        Index(
            "ix_outbox_due",
            "due_at",
            "id",
            sqlite_where=text("state IN ('pending', 'sending')"),
            postgresql_where=text("state IN ('pending', 'sending')"),
        ),
        Index(
            "ix_outbox_failed",
            "team_id",
            "target",
            sqlite_where=text("state IN ('failed', 'ambiguous')"),
            postgresql_where=text("state IN ('failed', 'ambiguous')"),
        ),
        Index(
            "ix_outbox_waiting_updates",
            "updates_id",
            sqlite_where=text("state = 'pending'"),
            postgresql_where=text("state = 'pending'"),
        ),
        # what is settled is the most by far, and health counts the rest all the time
        Index("ix_outbox_unsettled", "state", sqlite_where=text(UNSETTLED), postgresql_where=text(UNSETTLED)),
        Index("ix_outbox_subject", "launch_id", "kind"),
        Index("ix_outbox_message", "sent_channel", "slack_ts"),
    )

    public_id: Mapped[str] = mapped_column(String(36))
    dedup_key: Mapped[str] = mapped_column(String(255))
    bridge_id: Mapped[int] = mapped_column(ForeignKey("bridges.id"))
    kind: Mapped[str] = mapped_column(String(32))
    method: Mapped[str] = mapped_column(String(16))
    team_id: Mapped[str] = mapped_column(String(32))
    target: Mapped[str] = mapped_column(String(32))
    thread_ts: Mapped[str | None] = mapped_column(String(32))
    under_id: Mapped[int | None] = mapped_column(BIG)
    updates_id: Mapped[int | None] = mapped_column(BIG)
    launch_id: Mapped[int | None] = mapped_column(BIG)
    revision_id: Mapped[int | None] = mapped_column(BIG)
    subject_id: Mapped[int | None] = mapped_column(BIG)
    state: Mapped[str] = mapped_column(String(16), default="pending")
    due_at: Mapped[datetime]
    created_at: Mapped[datetime]
    lease_until: Mapped[datetime | None]
    lease_owner: Mapped[str | None] = mapped_column(String(64))
    claimed_at: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    sent_at: Mapped[datetime | None]
    sent_channel: Mapped[str | None] = mapped_column(String(32))
    slack_ts: Mapped[str | None] = mapped_column(String(32))
    error: Mapped[str | None] = mapped_column(Text)
    reason: Mapped[str | None] = mapped_column(String(64))


class LaneRow(Base):
    """A channel or person that messages go to, one after the other. It belongs to no client: Slack's limits know none.

    Nothing is sent here before `not_before`: while a message is in hand, waits for its next attempt, or Slack asked us to wait.
    `spent_until` runs ahead of the time by one pace a message sent. `limited_until`: how long Slack's last limit holds. All
    three are real time, as leases are. A row with an empty `target` holds back the whole workspace.
    """

    __tablename__ = "lanes"
    __table_args__ = (UniqueConstraint("team_id", "target"),)

    team_id: Mapped[str] = mapped_column(String(32))
    target: Mapped[str] = mapped_column(String(32))
    not_before: Mapped[datetime]
    spent_until: Mapped[datetime]
    limited_until: Mapped[datetime | None]


class DeliveryRow(Base, OfClient):
    """The fact that an audience was told: headsup, manual, reminder, live, change or cancel."""

    __tablename__ = "deliveries"
    __table_args__ = (
        UniqueConstraint("outbox_id"),
        Index("ix_deliveries_launch", "launch_id", "kind"),
        Index("ix_deliveries_planned", "planned_at"),
    )

    launch_id: Mapped[int] = mapped_column(ForeignKey("launches.id"))
    revision_id: Mapped[int | None] = mapped_column(ForeignKey("revisions.id"))
    outbox_id: Mapped[int] = mapped_column(ForeignKey("outbox.id"))
    kind: Mapped[str] = mapped_column(String(16))
    channel_id: Mapped[str] = mapped_column(String(32))
    planned_at: Mapped[datetime]
    delivered_at: Mapped[datetime | None]
