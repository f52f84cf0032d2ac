"""The bridges that there are, as an admin looks at them: found by name or number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.errors import InvalidInputError, NotFoundError
from bridge.store.schema import BridgeRow, ChannelRow, ClientRow, PersonRow


class UnknownBridgeError(NotFoundError):
    """There is no bridge of that name or number."""

    code = "error.no_bridge"


class AmbiguousBridgeError(InvalidInputError):
    """Several clients have a bridge of that name; give its number."""

    code = "error.ambiguous_bridge"


@dataclass(frozen=True, slots=True)
class BridgeView:
    """A bridge as an admin looks at it."""

    client_id: int
    bridge_id: int
    client: str
    name: str
    zone: str
    locale: str
    policy: Mapping[str, Any] = field(default_factory=dict)
    channels: tuple[Mapping[str, Any], ...] = ()
    people: tuple[Mapping[str, Any], ...] = ()


def every_bridge(session: Session) -> list[BridgeView]:
    """Return every bridge, by client and name. Needs a session for everyone."""
    rows = session.execute(
        select(BridgeRow, ClientRow.name)
        .join(ClientRow, ClientRow.id == BridgeRow.client_id)
        .order_by(ClientRow.name, BridgeRow.name)
    ).all()
    return [_view(session, bridge, client) for bridge, client in rows]


def find(session: Session, name: str) -> BridgeView:
    """Return the bridge of that name or number. Raises UnknownBridgeError, and AmbiguousBridgeError where two clients have one of the name."""
    found = [one for one in every_bridge(session) if name in (one.name, str(one.bridge_id))]
    if not found:
        raise UnknownBridgeError(name=name)
    if len(found) > 1:
        raise AmbiguousBridgeError(name=name, known=", ".join(f"{one.client} #{one.bridge_id}" for one in found))
    return found[0]


def _view(session: Session, bridge: BridgeRow, client: str) -> BridgeView:
    channels = session.scalars(
        select(ChannelRow).where(ChannelRow.bridge_id == bridge.id).order_by(ChannelRow.role, ChannelRow.id)
    )
    people = session.scalars(
        select(PersonRow)
        .where(PersonRow.bridge_id == bridge.id, PersonRow.active.is_(True))
        .order_by(PersonRow.role, PersonRow.id)
    )
    return BridgeView(
        client_id=bridge.client_id,
        bridge_id=bridge.id,
        client=client,
        name=bridge.name,
        zone=bridge.zone,
        locale=bridge.locale,
        policy=dict(bridge.policy),
        channels=tuple(
            {
                "role": row.role,
                "team": row.team_id,
                "channel": row.channel_id,
                "center": row.center,
                "audience": row.audience,
                "desk": row.desk,
                "paused": row.paused_why if row.paused_at else None,
            }
            for row in channels
        ),
        people=tuple(
            {"role": row.role, "team": row.team_id, "user": row.user_id, "name": row.name, "center": row.center}
            for row in people
        ),
    )
