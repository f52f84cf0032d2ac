"""Which of a launch's entries is whose: a center reads the one for its audience, else the one that is for everybody."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.orm import Session

from bridge.domain.audiences import EVERYBODY, Audience, Circle
from bridge.domain.people import CENTER_ROLES, Actor, Role
from bridge.store import directory
from bridge.store.directory import BoundChannel
from bridge.store.schema import EntryRow, RevisionRow


def present(session: Session, bridge_id: int) -> frozenset[str]:
    """Return the audiences that a bridge's centers answer."""
    return frozenset(channel.audience for channel in directory.channels(session, bridge_id=bridge_id, role="agents"))


def entries(session: Session, launch_id: int) -> list[EntryRow]:
    """Return a launch's entries, oldest first."""
    return list(session.scalars(select(EntryRow).where(EntryRow.launch_id == launch_id).order_by(EntryRow.id)))


def approved(session: Session, launch_id: int) -> list[RevisionRow]:
    """Return the versions of a launch's entries that agents may see, one an entry."""
    return list(
        session.scalars(
            select(RevisionRow)
            .join(EntryRow, EntryRow.approved_revision_id == RevisionRow.id)
            .where(EntryRow.launch_id == launch_id)
            .order_by(EntryRow.id)
        )
    )


def entry_for(session: Session, launch_id: int, audience: str) -> EntryRow | None:
    """Return the entry of a launch that this audience's center reads."""
    found = {entry.audience: entry for entry in entries(session, launch_id)}
    return found.get(audience) or found.get(EVERYBODY)


def circle_of(session: Session, entry: EntryRow) -> Circle:
    """Return whom an entry is for."""
    if entry.launch_id is None:
        return Circle(entry.audience)
    own = frozenset(other.audience for other in entries(session, entry.launch_id)) - {EVERYBODY}
    return Circle(entry.audience, own, present(session, entry.bridge_id) if own else frozenset())


def reached(session: Session, entry: EntryRow) -> tuple[str, ...]:
    """Return the audiences that read an entry, in their order; none where the launch has one entry for all."""
    circle = circle_of(session, entry)
    if circle.whole:
        return ()
    if entry.audience != EVERYBODY:
        return (entry.audience,)
    return tuple(audience.value for audience in Audience if audience in circle.present - circle.own)


def channels(session: Session, entry: EntryRow) -> list[BoundChannel]:
    """Return the agents' channels that an entry is for."""
    found = directory.channels(session, bridge_id=entry.bridge_id, role="agents")
    circle = circle_of(session, entry)
    return [channel for channel in found if circle.whole or circle.has((channel.audience,))]


def centers(session: Session, entry: EntryRow) -> frozenset[str] | None:
    """Return the centers whose agents an entry is for; None for all of them."""
    if circle_of(session, entry).whole:
        return None
    return frozenset(channel.center for channel in channels(session, entry))


def read_by(
    session: Session, by: Actor, bridge_id: int, roles: Iterable[Role], *, told_apart: bool = True
) -> Sequence[str] | None:
    """Return the audiences whose entries somebody reads, None where he reads all: one of the client's people does.

    `told_apart` False where it is known that the bridge's centers all answer customers.
    """
    if not told_apart or set(roles) - CENTER_ROLES:
        return None
    return _of_centers(session, bridge_id, _centers_of(session, by, bridge_id))


def of_center(session: Session, bridge_id: int, center: str | None) -> Sequence[str] | None:
    """Return the audiences that a center answers, None for all centers together."""
    return None if center is None else _of_centers(session, bridge_id, frozenset({center}))


def readable(audiences: Sequence[str] | None) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions on `EntryRow` under which an entry is one that these audiences' centers read."""
    return () if audiences is None else _readable(tuple(audiences))


@lru_cache(maxsize=16)
def _readable(audiences: tuple[str, ...]) -> tuple[ColumnElement[bool], ...]:
    entry, other = EntryRow.__table__, EntryRow.__table__.alias("sibling")
    has_own = exists().where(other.c.launch_id == entry.c.launch_id, other.c.audience.in_(audiences))
    everybodys = and_(entry.c.audience == EVERYBODY, or_(entry.c.launch_id.is_(None), ~has_own))
    return (or_(entry.c.audience.in_(audiences), everybodys),)


def reads(session: Session, entry: EntryRow, audiences: Sequence[str]) -> bool:
    """Tell whether these audiences' centers read an entry."""
    found = select(EntryRow.id).where(EntryRow.id == entry.id, *readable(audiences))
    return session.scalar(found) is not None


def desk_of(session: Session, by: Actor, bridge_id: int) -> str:
    """Return how somebody answers: as the roster says of him, else as his center does; "" where both or nobody says."""
    roles = [
        one
        for one in directory.memberships(session, team_id=by.team_id, user_id=by.user_id)
        if one.bridge_id == bridge_id
    ]
    own = next((one.desk for one in roles if one.desk), "")
    if own or not any(one.told_apart for one in roles):
        return own
    centers = {one.center for one in roles if one.role in CENTER_ROLES}
    desks = {
        channel.desk
        for channel in directory.channels(session, bridge_id=bridge_id, role="agents")
        if channel.center in centers
    }
    return desks.pop() if len(desks) == 1 else ""


def _of_centers(session: Session, bridge_id: int, centers: frozenset[str]) -> Sequence[str] | None:
    agents = directory.channels(session, bridge_id=bridge_id, role="agents")
    found = {channel.audience for channel in agents if channel.center in centers or "" in centers}
    return sorted(found) if found else None


def _centers_of(session: Session, by: Actor, bridge_id: int) -> frozenset[str]:
    found = directory.memberships(session, team_id=by.team_id, user_id=by.user_id)
    return frozenset(one.center for one in found if one.bridge_id == bridge_id and one.role in CENTER_ROLES)
