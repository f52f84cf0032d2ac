"""Who somebody is and whose channel this is: the reads that find the client before a session can be opened for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, exists, or_, select
from sqlalchemy.orm import Session

from bridge.domain.audiences import Audience
from bridge.store.database import rows
from bridge.store.schema import BridgeRow, ChannelRow, InstallationRow, PersonRow, UrgentRow
from bridge.store.schema import search_collections as collections
from bridge.store.search_memory import Mark


@dataclass(frozen=True, slots=True)
class BoundChannel:
    """A channel and what it is to a bridge: planning, review or agents."""

    id: int
    client_id: int
    bridge_id: int
    team_id: str
    channel_id: str
    role: str
    center: str
    audience: str
    paused: bool
    desk: str = ""


@dataclass(frozen=True, slots=True)
class Membership:
    """One role that somebody has on one bridge.

    `told_apart`: the bridge's centers answer other audiences than customers, or at one kind of desk only. `urgent`: an
    urgent notice is open there. `mark`: what stands for the
    state of the client's search index, so that a look-up need not ask for it, None where nothing is indexed.
    """

    client_id: int
    bridge_id: int
    bridge_name: str
    locale: str
    zone: str
    role: str
    center: str
    person_id: int
    desk: str
    told_apart: bool
    urgent: bool
    mark: Mark | None = None


_CHANNELS = ChannelRow.__table__
_PEOPLE = PersonRow.__table__
_BRIDGES = BridgeRow.__table__
_URGENT = UrgentRow.__table__
_CHANNEL = select(_CHANNELS).where(_CHANNELS.c.channel_id == bindparam("channel"))
_MARK = 11
"""Where the columns of the index's mark begin."""
_MEMBERSHIPS = (
    select(  # in the order of Membership's fields
        _PEOPLE.c.client_id,
        _PEOPLE.c.bridge_id,
        _BRIDGES.c.name,
        _BRIDGES.c.locale,
        _BRIDGES.c.zone,
        _PEOPLE.c.role,
        _PEOPLE.c.center,
        _PEOPLE.c.id,
        _PEOPLE.c.channel,
        exists()
        .where(
            _CHANNELS.c.bridge_id == _PEOPLE.c.bridge_id,
            _CHANNELS.c.role == "agents",
            or_(_CHANNELS.c.audience != Audience.CUSTOMER.value, _CHANNELS.c.desk != ""),
        )
        .label("told_apart"),
        exists().where(_URGENT.c.bridge_id == _PEOPLE.c.bridge_id, _URGENT.c.closed_at.is_(None)).label("urgent"),
        collections.c.stamp,
        collections.c.entries,
        collections.c.words,
    )
    .join(_BRIDGES, _BRIDGES.c.id == _PEOPLE.c.bridge_id)
    .outerjoin(collections, collections.c.client_id == _PEOPLE.c.client_id)
    .where(_PEOPLE.c.team_id == bindparam("team"), _PEOPLE.c.user_id == bindparam("user"), _PEOPLE.c.active.is_(True))
    .order_by(_PEOPLE.c.id)
)


def channel(session: Session, channel_id: str) -> BoundChannel | None:
    """Return what the channel is bound to, None where it is nobody's."""
    row = rows(session, _CHANNEL, _CHANNELS, channel=channel_id).first()
    return None if row is None else _bound(row)


def channels(session: Session, *, bridge_id: int, role: str) -> list[BoundChannel]:
    """Return a bridge's channels of one role, oldest binding first."""
    found = session.scalars(
        select(ChannelRow).where(ChannelRow.bridge_id == bridge_id, ChannelRow.role == role).order_by(ChannelRow.id)
    )
    return [_bound(row) for row in found]


def memberships(session: Session, *, team_id: str, user_id: str) -> list[Membership]:
    """Return every active role of a person, over all clients when the session sees everyone."""
    found = rows(session, _MEMBERSHIPS, _PEOPLE, team=team_id, user=user_id)
    return [Membership(*(*row[:_MARK], None if row.stamp is None else Mark(*row[_MARK:]))) for row in found]


def people(session: Session, *, bridge_id: int, roles: Iterable[str]) -> list[PersonRow]:
    """Return a bridge's active people in these roles, oldest first."""
    return list(
        session.scalars(
            select(PersonRow)
            .where(PersonRow.bridge_id == bridge_id, PersonRow.role.in_(list(roles)), PersonRow.active.is_(True))
            .order_by(PersonRow.id)
        )
    )


def reached_through(session: Session, person: PersonRow) -> str:
    """Return the workspace whose installation reaches a person: his own, else one in which he sees a channel of the bridge."""
    if person.team_id and installed(session, person.team_id):
        return person.team_id
    shared = session.scalar(
        select(ChannelRow.team_id)
        .where(ChannelRow.bridge_id == person.bridge_id)
        .order_by((ChannelRow.role != "agents"), ChannelRow.id)
        .limit(1)
    )
    return shared or person.team_id or ""


def installed(session: Session, team_id: str) -> bool:
    """Tell whether the app is installed in this workspace and its token is good."""
    return (
        session.scalar(
            select(InstallationRow.id).where(InstallationRow.team_id == team_id, InstallationRow.revoked_at.is_(None))
        )
        is not None
    )


def installed_teams(session: Session) -> dict[str, str]:
    """Return the workspaces in which the app is installed and its token is good, with their names."""
    found = session.execute(
        select(InstallationRow.team_id, InstallationRow.team_name)
        .where(InstallationRow.revoked_at.is_(None))
        .order_by(InstallationRow.id)
    )
    return {row.team_id: row.team_name for row in found}


def _bound(row: ChannelRow | Row[Any]) -> BoundChannel:
    return BoundChannel(
        id=row.id,
        client_id=row.client_id,
        bridge_id=row.bridge_id,
        team_id=row.team_id,
        channel_id=row.channel_id,
        role=row.role,
        center=row.center,
        audience=row.audience,
        desk=row.desk,
        paused=row.paused_at is not None,
    )
