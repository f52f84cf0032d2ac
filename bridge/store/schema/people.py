"""Who there is: workspaces with the app, clients, their bridges, channels and people."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bridge.store.schema.base import BIG, Base, OfClient


class InstallationRow(Base):
    """The app in one Slack workspace. Workspaces are shared between clients, so this row belongs to none."""

    __tablename__ = "installations"
    __table_args__ = (UniqueConstraint("team_id"),)

    team_id: Mapped[str] = mapped_column(String(32))
    team_name: Mapped[str] = mapped_column(Text, default="")
    enterprise_id: Mapped[str | None] = mapped_column(String(32))
    app_id: Mapped[str] = mapped_column(String(32), default="")
    bot_id: Mapped[str] = mapped_column(String(32), default="")
    bot_user_id: Mapped[str] = mapped_column(String(32))
    bot_token: Mapped[bytes] = mapped_column(LargeBinary)
    scopes: Mapped[str] = mapped_column(Text, default="")
    installed_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]


class ClientRow(Base):
    """A company whose customers a center answers."""

    __tablename__ = "clients"

    name: Mapped[str] = mapped_column(Text, unique=True)
    created_at: Mapped[datetime]


class ContactCodesRow(Base, OfClient):
    """A client's own tree of contact codes (상담유형), whole, as `domain.contact_codes` writes it."""

    __tablename__ = "contact_codes"
    __table_args__ = (UniqueConstraint("client_id"),)

    codes: Mapped[list[Any]]
    imported_at: Mapped[datetime]


class BridgeRow(Base, OfClient):
    """One client's planning, review and agents' channels with their people and policy (see `domain/policy.py`).

    `brief_at` is when the leads' next briefing is due, `reverify_at` when old entries are looked for next (None: not worked out yet).
    """

    __tablename__ = "bridges"
    __table_args__ = (UniqueConstraint("client_id", "name"),)

    name: Mapped[str] = mapped_column(Text)
    zone: Mapped[str] = mapped_column(String(64), default="Asia/Seoul")
    locale: Mapped[str] = mapped_column(String(8), default="ko")
    policy: Mapped[dict[str, Any]] = mapped_column(default=dict)
    brief_at: Mapped[datetime | None]
    reverify_at: Mapped[datetime | None]
    created_at: Mapped[datetime]


class ChannelRow(Base, OfClient):
    """A Slack channel bound to a bridge. `team_id` is the installation through which it is reached.

    `role` is planning, review or agents. Agents' channels of one bridge have a `center`, an `audience` (customer, owner or rider)
    and a `desk` (phone, chat or "" where both are answered there).
    """

    __tablename__ = "channels"
    __table_args__ = (UniqueConstraint("channel_id"),)

    bridge_id: Mapped[int] = mapped_column(ForeignKey("bridges.id"), index=True)
    team_id: Mapped[str] = mapped_column(String(32))
    channel_id: Mapped[str] = mapped_column(String(32))
    role: Mapped[str] = mapped_column(String(16))
    center: Mapped[str] = mapped_column(Text, default="")
    audience: Mapped[str] = mapped_column(String(32), default="customer")
    desk: Mapped[str] = mapped_column(String(16), default="")
    members_synced_at: Mapped[datetime | None]
    paused_at: Mapped[datetime | None]
    paused_why: Mapped[str | None] = mapped_column(Text)


_AWAY = text("away_until IS NOT NULL")


class PersonRow(Base, OfClient):
    """Somebody in one role on a bridge; one human may have several rows. A roster's agent may have no Slack id.

    `roster_id` is the center's own number for him, `channel` phone, chat or "", `shift` the name of one of the policy's shifts.
    While `away_until` is set he is not waited for; it is cleared when he is back.
    """

    __tablename__ = "people"
    __table_args__ = (
        UniqueConstraint("bridge_id", "team_id", "user_id", "role"),
        UniqueConstraint("bridge_id", "center", "roster_id"),
        Index("ix_people_actor", "team_id", "user_id"),
        Index("ix_people_away", "away_until", sqlite_where=_AWAY, postgresql_where=_AWAY),
    )

    bridge_id: Mapped[int] = mapped_column(ForeignKey("bridges.id"), index=True)
    team_id: Mapped[str | None] = mapped_column(String(32))
    user_id: Mapped[str | None] = mapped_column(String(32))
    role: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(Text, default="")
    center: Mapped[str] = mapped_column(Text, default="")
    team: Mapped[str] = mapped_column(Text, default="")
    shift: Mapped[str] = mapped_column(String(32), default="")
    channel: Mapped[str] = mapped_column(String(16), default="")
    roster_id: Mapped[str | None] = mapped_column(String(64))
    away_until: Mapped[datetime | None]
    active: Mapped[bool] = mapped_column(default=True)
    joined_at: Mapped[datetime]
    left_at: Mapped[datetime | None]


class AuditRow(Base, OfClient):
    """Who did what to what, kept for the admin. `details` holds ids and short words, never a manual's text."""

    __tablename__ = "audit"

    at: Mapped[datetime] = mapped_column(index=True)
    team_id: Mapped[str | None] = mapped_column(String(32))
    user_id: Mapped[str | None] = mapped_column(String(32))
    action: Mapped[str] = mapped_column(String(48))
    subject: Mapped[str] = mapped_column(String(32), default="")
    subject_id: Mapped[int | None] = mapped_column(BIG)
    details: Mapped[dict[str, Any]] = mapped_column(default=dict)
