"""Setting up a bridge without Slack: whose it is, which channels it connects, who is who on it, what was agreed.

Saying the same thing twice changes nothing, so that a script may be run again; a channel belongs to one bridge only.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.audiences import Audience, Desk
from bridge.domain.people import CENTER_ROLES, Actor, Role
from bridge.domain.policy import parse_policy, policy_document
from bridge.errors import InvalidInputError
from bridge.services.people import record
from bridge.store.database import acting_for
from bridge.store.schema import BridgeRow, ChannelRow, ClientRow, PersonRow

CHANNEL_ROLES: Final = ("planning", "review", "agents")


class TakenChannelError(InvalidInputError):
    """The channel is connected to another bridge already."""

    code = "error.taken_channel"


class UnnamedError(InvalidInputError):
    """A client and a bridge need a name each."""

    code = "error.unnamed_bridge"


class WhichCenterError(InvalidInputError):
    """The bridge has several centers; say whose agents or lead this is."""

    code = "error.which_center"


class UnknownZoneError(InvalidInputError):
    """There is no such time zone."""

    code = "error.unknown_zone"


@dataclass(frozen=True, slots=True)
class ChannelSpec:
    """A channel to connect. `team_id` is the workspace through whose installation it is reached."""

    role: str
    team_id: str
    channel_id: str


@dataclass(frozen=True, slots=True)
class PersonSpec:
    """Somebody to name: an approver, deputy, admin, planner or lead; agents come from their channel."""

    role: Role
    who: Actor
    name: str = ""


@dataclass(frozen=True, slots=True)
class Setup:
    """What a bridge is to be. `center` is the name of the center that its agents and leads are of; `policy` as `domain.policy` reads it.

    `audience` and `desk` are whom its agents answer and how; None leaves channels that are connected as they are. So it is with
    `zone` and `locale`, of which a new bridge gets `new_zone` and `new_locale`. Without `center` its agents are of its only one.
    """

    client: str
    name: str
    zone: str | None = None
    locale: str | None = None
    new_zone: str = "Asia/Seoul"
    new_locale: str = "ko"
    center: str = ""
    audience: str | None = None
    desk: str | None = None
    channels: tuple[ChannelSpec, ...] = ()
    people: tuple[PersonSpec, ...] = ()
    policy: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What a bridge had otherwise before: its zone, its locale, or a key of its policy; None is the default."""

    what: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class SetUp:
    """What was done: the bridge, whether it is new, what was added to it and what it had otherwise before."""

    client_id: int
    bridge_id: int
    created: bool
    channels_added: tuple[str, ...] = ()
    channels_changed: tuple[str, ...] = ()
    people_added: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether all was there already."""
        return not (self.created or self.channels_added or self.channels_changed or self.people_added or self.changes)


def set_up(session: Session, setup: Setup, *, now: datetime) -> SetUp:
    """Make the bridge, or add to it what it lacks. Needs a session for everyone.

    Raises UnnamedError, TakenChannelError, WhichCenterError, UnknownZoneError and PolicyError; then nothing is kept.
    """
    setup = replace(setup, client=setup.client.strip(), name=setup.name.strip())
    if not setup.client or not setup.name:
        raise UnnamedError
    client_id = _client(session, setup.client, now=now)
    known = _known(session, setup.channels)  # of any client: a channel is connected once
    with acting_for(session, client_id):
        bridge, created, changes = _bridge(session, client_id, setup, now=now)
        setup = replace(setup, center=setup.center or _only_center(session, bridge, setup, known))
        done = {
            spec.channel_id: _connect(session, bridge, spec, setup, known.get(spec.channel_id))
            for spec in setup.channels
        }
        added = tuple(channel for channel, outcome in done.items() if outcome is Connected.NEW)
        changed = tuple(channel for channel, outcome in done.items() if outcome is Connected.CHANGED)
        people = tuple(spec.who.user_id for spec in setup.people if _name(session, bridge, spec, setup, now=now))
        session.flush()
        made = SetUp(client_id, bridge.id, created, added, changed, people, changes)
        if not made.nothing:
            record(
                session,
                "bridge.set_up",
                by=None,
                now=now,
                subject="bridge",
                subject_id=bridge.id,
                channels=[*added, *changed],
                people=list(people),
                changes=[one.what for one in changes],
            )
        return made


def _client(session: Session, name: str, *, now: datetime) -> int:
    row = session.scalar(select(ClientRow).where(ClientRow.name == name))
    if row is None:
        row = ClientRow(name=name, created_at=now)
        session.add(row)
        session.flush()
    return row.id


def _bridge(
    session: Session, client_id: int, setup: Setup, *, now: datetime
) -> tuple[BridgeRow, bool, tuple[Change, ...]]:
    """Return the bridge, whether it is new, and what it had otherwise before."""
    row = session.scalar(select(BridgeRow).where(BridgeRow.client_id == client_id, BridgeRow.name == setup.name))
    created = row is None
    if row is None:
        row = BridgeRow(client_id=client_id, name=setup.name, created_at=now, policy={})
        row.zone, row.locale = setup.new_zone, setup.new_locale
        session.add(row)
    before = {"zone": row.zone, "locale": row.locale, **row.policy}
    row.zone, row.locale = _zone(setup.zone or row.zone), setup.locale or row.locale
    if setup.policy is not None:
        row.policy = policy_document(parse_policy(setup.policy))
    session.flush()
    after = {"zone": row.zone, "locale": row.locale, **row.policy}
    pairs = ((what, before.get(what), after.get(what)) for what in {**before, **after})
    changes = tuple(Change(what, old, new) for what, old, new in pairs if old != new)
    return row, created, () if created else changes


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise UnknownZoneError(f"There is no time zone {name!r}; write one like Asia/Seoul.", zone=name) from error
    return name


def _only_center(session: Session, bridge: BridgeRow, setup: Setup, known: Container[str]) -> str:
    """Return the name of the bridge's center, where new agents or leads come to it without one. Raises WhichCenterError."""
    if not any(spec.role == "agents" and spec.channel_id not in known for spec in setup.channels) and not any(
        spec.role in CENTER_ROLES and _person(session, bridge, spec) is None for spec in setup.people
    ):
        return ""
    query = select(ChannelRow.center).where(ChannelRow.bridge_id == bridge.id, ChannelRow.role == "agents")
    found = sorted(set(session.scalars(query)))
    if len(found) > 1:
        raise WhichCenterError(bridge=bridge.name, known=", ".join(found))
    return found[0] if found else ""


class Connected(Enum):
    """What connecting a channel did."""

    NEW = "new"
    CHANGED = "changed"  # it was connected, and answers others, or in another way, from now on
    SAME = "same"


def _connect(
    session: Session, bridge: BridgeRow, spec: ChannelSpec, setup: Setup, known: ChannelRow | None
) -> Connected:
    """Connect a channel, or say of a connected one whom its agents answer."""
    if known is not None:
        if (known.bridge_id, known.role) != (bridge.id, spec.role):
            raise TakenChannelError(channel=spec.channel_id, bridge=known.bridge_id)
        before = (known.audience, known.desk)
        if spec.role == "agents":
            known.audience = known.audience if setup.audience is None else _audience(setup.audience)
            known.desk = known.desk if setup.desk is None else _desk(setup.desk)
        return Connected.SAME if (known.audience, known.desk) == before else Connected.CHANGED
    if spec.role not in CHANNEL_ROLES:
        raise InvalidInputError(f"A channel is {', '.join(CHANNEL_ROLES)}, not {spec.role!r}.")
    session.add(
        ChannelRow(
            bridge_id=bridge.id,
            team_id=spec.team_id,
            channel_id=spec.channel_id,
            role=spec.role,
            center=setup.center if spec.role == "agents" else "",
            audience=_audience(setup.audience or Audience.CUSTOMER),
            desk=_desk(setup.desk or "") if spec.role == "agents" else "",
        )
    )
    session.flush()
    return Connected.NEW


def _audience(value: str) -> str:
    if value not in set(Audience):
        raise InvalidInputError(f"An audience is {', '.join(Audience)}, not {value!r}.")
    return value


def _desk(value: str) -> str:
    if value and value not in set(Desk):
        raise InvalidInputError(f"A desk is {', '.join(Desk)}, not {value!r}.")
    return value


def _name(session: Session, bridge: BridgeRow, spec: PersonSpec, setup: Setup, *, now: datetime) -> bool:
    """Give somebody a role; False where he has it already."""
    row = _person(session, bridge, spec)
    if row is None:
        session.add(
            PersonRow(
                bridge_id=bridge.id,
                team_id=spec.who.team_id,
                user_id=spec.who.user_id,
                role=spec.role.value,
                name=spec.name,
                center=setup.center if spec.role in CENTER_ROLES else "",
                joined_at=now,
            )
        )
        session.flush()
        return True
    row.name = spec.name or row.name
    if row.active:
        return False
    row.active, row.left_at = True, None
    return True


def _person(session: Session, bridge: BridgeRow, spec: PersonSpec) -> PersonRow | None:
    return session.scalar(
        select(PersonRow).where(
            PersonRow.bridge_id == bridge.id,
            PersonRow.team_id == spec.who.team_id,
            PersonRow.user_id == spec.who.user_id,
            PersonRow.role == spec.role.value,
        )
    )


def _known(session: Session, specs: Iterable[ChannelSpec]) -> dict[str, ChannelRow]:
    ids = [spec.channel_id for spec in specs]
    return {row.channel_id: row for row in session.scalars(select(ChannelRow).where(ChannelRow.channel_id.in_(ids)))}
