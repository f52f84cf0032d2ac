"""Agents are the members of the agents' channel: kept by joins and leaves, and put right by a full look once a day.

An event says who came, not what he is called nor whether he is a bot, so a join is followed by a look. In a shared channel the
client's own people are members too and no agents.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import exists, or_, select, update
from sqlalchemy.orm import Session

from bridge.domain.people import CENTER_ROLES, Actor, Role
from bridge.errors import DeliveryError
from bridge.services import catching_up, confirmation
from bridge.services.chat import Chat, Member
from bridge.services.people import record
from bridge.store import directory
from bridge.store.database import EVERYONE, Database
from bridge.store.directory import BoundChannel
from bridge.store.once import insert_once
from bridge.store.schema import ChannelRow, PersonRow

EVERY = timedelta(days=1)
AFTER_JOIN = timedelta(minutes=2)
"""How long after a look the next one may follow a join: fifty people who join at once are one look."""

AFTER_FAILURE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Roll:
    """A bridge's agents' channels, to be looked at together: who left one may be in another."""

    client_id: int
    bridge_id: int
    channels: tuple[BoundChannel, ...]


def member_joined(session: Session, channel: BoundChannel, team_id: str, user_id: str, *, now: datetime) -> None:
    """Somebody came into an agents' channel; unless he is the client's, he is an agent from now on."""
    who = Actor(team_id, user_id)
    if channel.role == "agents" and _company(session, channel.bridge_id).agent(who):
        _arrive(session, channel, who, name="", now=now)


def member_left(session: Session, channel: BoundChannel, team_id: str, user_id: str, *, now: datetime) -> None:
    """Somebody left an agents' channel; whether he is in another one of the bridge a look will tell."""
    if channel.role != "agents":
        return
    _leave(session, channel.bridge_id, {Actor(team_id, user_id)}, now=now)
    session.execute(
        update(ChannelRow)
        .where(ChannelRow.bridge_id == channel.bridge_id, ChannelRow.role == "agents", ChannelRow.id != channel.id)
        .values(members_synced_at=None)
    )


def due(session: Session, *, now: datetime) -> Roll | None:
    """Return a bridge whose agents' channels must be looked at. Needs a session for everyone."""
    joined = exists().where(
        PersonRow.bridge_id == ChannelRow.bridge_id,
        PersonRow.role == Role.AGENT.value,
        PersonRow.active.is_(True),
        PersonRow.name == "",
        PersonRow.joined_at >= ChannelRow.members_synced_at,
    )
    row = session.scalar(
        select(ChannelRow)
        .where(
            ChannelRow.role == "agents",
            or_(
                ChannelRow.members_synced_at.is_(None),
                ChannelRow.members_synced_at <= now - EVERY,
                joined & (ChannelRow.members_synced_at <= now - AFTER_JOIN),
            ),
        )
        .order_by(ChannelRow.id)
        .limit(1)
    )
    if row is None:
        return None
    channels = directory.channels(session, bridge_id=row.bridge_id, role="agents")
    return Roll(row.client_id, row.bridge_id, tuple(channels))


def look(chat: Chat, roll: Roll) -> dict[int, list[Member]]:
    """Ask Slack who is in the channels, outside any transaction. Raises DeliveryError."""
    return {channel.id: chat.members(channel.team_id, channel.channel_id) for channel in roll.channels}


def reconcile(session: Session, roll: Roll, found: Mapping[int, Sequence[Member]], *, now: datetime) -> None:
    """Make the bridge's agents those who were found in its channels. Those whom a roster names stay as it says."""
    company = _company(session, roll.bridge_id)
    present: set[Actor] = set()
    for channel in roll.channels:
        for member in found[channel.id]:
            actor = Actor(member.team_id, member.user_id)
            if member.is_bot or actor in present or not company.agent(actor):
                continue
            present.add(actor)
            _arrive(session, channel, actor, name=member.name, now=now)
    known = session.execute(
        select(PersonRow.team_id, PersonRow.user_id).where(
            PersonRow.bridge_id == roll.bridge_id,
            PersonRow.role == Role.AGENT.value,
            PersonRow.active.is_(True),
            PersonRow.user_id.is_not(None),
            PersonRow.roster_id.is_(None),
        )
    )
    gone = {Actor(team_id or "", user_id or "") for team_id, user_id in known} - present
    _leave(session, roll.bridge_id, gone, now=now)
    _looked(session, roll, at=now)


def sync_step(database: Database, chat: Chat, *, now: datetime) -> bool:
    """Look at one bridge's channels, if any is due; True where one was. No transaction is open while Slack is asked."""
    with database.read(EVERYONE) as session:
        roll = due(session, now=now)
    if roll is None:
        return False
    try:
        found = look(chat, roll)
    except DeliveryError:
        with database.write(roll.client_id) as session:
            _looked(session, roll, at=now - EVERY + AFTER_FAILURE)
        return True
    with database.write(roll.client_id) as session:
        reconcile(session, roll, found, now=now)
    return True


@dataclass(frozen=True, slots=True)
class _Company:
    """Who is known to be something else than an agent, and from where the center's and the client's people come."""

    others: frozenset[Actor]
    center_teams: frozenset[str | None]
    client_teams: frozenset[str | None]

    def agent(self, who: Actor) -> bool:
        """Tell whether a member is one of the center's agents.

        Where leads are known, somebody from a workspace of the client's people, and of no lead, is the client's.
        """
        if who in self.others:
            return False
        return not self.center_teams or who.team_id in self.center_teams or who.team_id not in self.client_teams


def _company(session: Session, bridge_id: int) -> _Company:
    named = session.execute(
        select(PersonRow.team_id, PersonRow.user_id, PersonRow.role, PersonRow.bridge_id).where(
            PersonRow.active.is_(True), PersonRow.role != Role.AGENT.value, PersonRow.user_id.is_not(None)
        )
    ).all()
    return _Company(
        others=frozenset(
            Actor(team or "", user or "") for team, user, role, on in named if on == bridge_id or role != Role.LEAD
        ),
        center_teams=frozenset(team for team, _, role, on in named if role == Role.LEAD and on == bridge_id),
        client_teams=frozenset(team for team, _, role, _ in named if Role(role) not in CENTER_ROLES),
    )


def _arrive(session: Session, channel: BoundChannel, who: Actor, *, name: str, now: datetime) -> None:
    person = session.scalar(
        select(PersonRow).where(
            PersonRow.bridge_id == channel.bridge_id,
            PersonRow.team_id == who.team_id,
            PersonRow.user_id == who.user_id,
            PersonRow.role == Role.AGENT.value,
        )
    )
    if person is None:
        made = insert_once(
            session,
            PersonRow,
            bridge_id=channel.bridge_id,
            team_id=who.team_id,
            user_id=who.user_id,
            role=Role.AGENT.value,
            name=name,
            center=channel.center,
            team="",
            shift="",
            active=True,
            joined_at=now,
        )
        if made is not None:
            catching_up.plan(session, session.get_one(PersonRow, made), since=now, now=now)
        return
    if not person.active and person.roster_id is None:
        person.active, person.joined_at, person.left_at = True, now, None
        catching_up.plan(session, person, since=now, now=now)
    person.name = person.name or name
    person.center = person.center or channel.center


def _leave(session: Session, bridge_id: int, gone: Collection[Actor], *, now: datetime) -> None:
    if not gone:
        return
    left = session.scalars(
        select(PersonRow).where(
            PersonRow.bridge_id == bridge_id,
            PersonRow.role == Role.AGENT.value,
            PersonRow.active.is_(True),
            PersonRow.roster_id.is_(None),
            PersonRow.user_id.in_([actor.user_id for actor in gone]),
        )
    )
    for person in left:
        if Actor(person.team_id or "", person.user_id or "") in gone:
            person.active, person.left_at = False, now
            record(session, "agent.left", by=None, now=now, subject="person", subject_id=person.id)
    session.flush()
    confirmation.stamp_all(session, bridge_id, now=now)


def _looked(session: Session, roll: Roll, *, at: datetime) -> None:
    session.execute(
        update(ChannelRow)
        .where(ChannelRow.id.in_([channel.id for channel in roll.channels]))
        .values(members_synced_at=at)
    )
