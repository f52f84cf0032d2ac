"""Whom the centers of a bridge answer, and how: an admin sees it on the app's home and says it there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.audiences import Audience, Desk
from bridge.domain.people import Action, Actor
from bridge.errors import InvalidInputError, NotFoundError
from bridge.services.people import record, require
from bridge.store import directory
from bridge.store.directory import BoundChannel
from bridge.store.schema import ChannelRow


@dataclass(frozen=True, slots=True)
class Answering:
    """An agents' channel: whose questions are answered there (an `Audience`), and how: a `Desk`, "" in both ways."""

    id: int
    channel_id: str
    center: str
    audience: str
    desk: str


def of_bridge(session: Session, bridge_id: int) -> tuple[Answering, ...]:
    """Return the agents' channels of a bridge, oldest first."""
    return tuple(_answering(one) for one in directory.channels(session, bridge_id=bridge_id, role="agents"))


def seen(session: Session, channel_row: int, *, bridge_id: int, by: Actor) -> Answering:
    """Return one of them to an admin. Raises NotAllowedError, NotFoundError."""
    require(session, by, Action.ADMINISTER, bridge_id=bridge_id)
    found = next((one for one in of_bridge(session, bridge_id) if one.id == channel_row), None)
    if found is None:
        raise NotFoundError
    return found


def say(
    session: Session, channel_row: int, audience: str, desk: str, *, bridge_id: int, by: Actor, now: datetime
) -> bool:
    """An admin says whom a channel's agents answer and how; it holds for what is announced from now on.

    False where it was so already. Raises NotAllowedError, NotFoundError, InvalidInputError.
    """
    before = seen(session, channel_row, bridge_id=bridge_id, by=by)
    if audience not in set(Audience) or (desk and desk not in set(Desk)):
        raise InvalidInputError
    if (before.audience, before.desk) == (audience, desk):
        return False
    row = session.scalars(select(ChannelRow).where(ChannelRow.id == channel_row)).one()
    row.audience, row.desk = audience, desk
    record(
        session, "channel.answers", by=by, now=now, subject="channel", subject_id=row.id, audience=audience, desk=desk
    )
    return True


def _answering(channel: BoundChannel) -> Answering:
    return Answering(channel.id, channel.channel_id, channel.center, channel.audience, channel.desk)
