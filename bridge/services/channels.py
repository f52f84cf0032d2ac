"""Channels that change under us: ids that move when a channel is shared, channels that go away."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.orm import Session

from bridge.services.people import record
from bridge.store.directory import BoundChannel
from bridge.store.schema import AnnouncementRow, AttachedRow, ChannelRow, DeliveryRow, OutboxRow


def moved(session: Session, bound: BoundChannel, new_id: str, *, now: datetime) -> None:
    """Follow a channel to its new id, in every row that names it: what is pending, what stands there, where we listen."""
    old = bound.channel_id
    session.execute(update(ChannelRow).where(ChannelRow.id == bound.id).values(channel_id=new_id))
    session.execute(update(OutboxRow).where(OutboxRow.target == old).values(target=new_id))
    session.execute(update(OutboxRow).where(OutboxRow.sent_channel == old).values(sent_channel=new_id))
    session.execute(update(AnnouncementRow).where(AnnouncementRow.channel_id == old).values(channel_id=new_id))
    session.execute(update(AttachedRow).where(AttachedRow.channel_id == old).values(channel_id=new_id))
    session.execute(update(DeliveryRow).where(DeliveryRow.channel_id == old).values(channel_id=new_id))
    record(session, "channel.moved", by=None, now=now, subject="channel", subject_id=bound.id, old=old, new=new_id)
