"""Where somebody may look things up: the bridges that he is of, and what he is there."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from bridge.domain.people import Actor, Role
from bridge.store import directory
from bridge.store.search_memory import Mark


@dataclass(frozen=True, slots=True)
class Place:
    """A bridge on which somebody may look things up, and what he is there (`told_apart`, `mark` and `urgent` as in `directory.Membership`)."""

    client_id: int
    bridge_id: int
    name: str
    locale: str
    roles: frozenset[Role] = frozenset()
    told_apart: bool = False
    mark: Mark | None = None
    urgent: bool = False


def places_of(session: Session, *, by: Actor, channel_id: str | None) -> tuple[Place, ...]:
    """Return where this person may look: the channel's bridge if he belongs to it, else all of his. Needs everyone's session."""
    own: dict[int, Place] = {}
    for membership in directory.memberships(session, team_id=by.team_id, user_id=by.user_id):
        there = own.get(membership.bridge_id)
        roles = (there.roles if there else frozenset()) | {Role(membership.role)}
        own[membership.bridge_id] = Place(
            membership.client_id,
            membership.bridge_id,
            membership.bridge_name,
            membership.locale,
            roles,
            membership.told_apart,
            membership.mark,
            membership.urgent,
        )
    bound = directory.channel(session, channel_id) if channel_id and len(own) > 1 else None
    if bound is not None and bound.bridge_id in own:
        return (own[bound.bridge_id],)
    return tuple(own.values())
