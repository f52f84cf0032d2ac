"""Confirmation ("확인했습니다"): who has read what, by name for the center's leads only, as totals for the client.

The outsourcer directs its agents, the client does not: a client that saw which single agent has not read something might be
taken for their employer. So names never leave the center's side.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.orm import Session

from bridge.domain.people import Action, Actor, Role
from bridge.domain.states import RevisionState
from bridge.errors import NotFoundError, OutdatedError
from bridge.services import telling
from bridge.services.people import record, require
from bridge.store import directory, outbox
from bridge.store.once import insert_once
from bridge.store.outbox import Sending
from bridge.store.schema import ConfirmationRow, DeliveryRow, EntryRow, LaunchRow, OutboxRow, PersonRow, RevisionRow

ENOUGH = 0.95
"""The share of agents whose confirmation makes a launch prepared (P8)."""

COALESCE = timedelta(seconds=3)
"""How long the footer's count may lag, so that a floor confirming at once does not exceed Slack's rate."""


@dataclass(frozen=True, slots=True)
class Totals:
    """How many of a center's agents have confirmed."""

    confirmed: int
    agents: int


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What a click did. `first` is False where the person had confirmed before."""

    first: bool
    title: str
    totals: Totals
    may_see_names: bool


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """Somebody who has not confirmed. `joined_since`: he came after this revision was distributed."""

    name: str
    team_id: str | None
    user_id: str | None
    joined_since: bool


@dataclass(frozen=True, slots=True)
class Roll:
    """A lead's list."""

    title: str
    totals: Totals
    missing: tuple[Unconfirmed, ...]


def confirm(session: Session, revision_id: int, *, by: Actor, now: datetime) -> Confirmed:
    """Keep that somebody has read the revision; again is no error.

    Raises NotFoundError, NotAllowedError, and OutdatedError where a newer revision is the one to read.
    """
    revision, entry = _find(session, revision_id)
    roles = require(session, by, Action.CONFIRM, bridge_id=entry.bridge_id)
    if entry.approved_revision_id != revision.id or revision.state != RevisionState.APPROVED:
        raise OutdatedError
    made = insert_once(
        session,
        ConfirmationRow,
        entry_id=entry.id,
        revision_id=revision.id,
        team_id=by.team_id,
        user_id=by.user_id,
        at=now,
    )
    if made is not None:
        record(session, "manual.confirmed", by=by, now=now, subject="revision", subject_id=revision.id)
        stamp(session, entry, now=now)
        _refresh(session, entry, made, now=now)
    center = _center(session, by, entry.bridge_id)
    totals = count(session, revision, bridge_id=entry.bridge_id, center=center)
    return Confirmed(made is not None, entry.title, totals, Role.LEAD in roles)


def unconfirmed(session: Session, revision_id: int, *, by: Actor) -> Roll:
    """Return, for a lead, the agents of his center who have not confirmed. Raises NotFoundError, NotAllowedError."""
    revision, entry = _find(session, revision_id)
    require(session, by, Action.SEE_UNCONFIRMED, bridge_id=entry.bridge_id)
    center = _center(session, by, entry.bridge_id)
    told_at = _told_at(session, revision)
    missing = session.scalars(
        _agents(entry.bridge_id, center)
        .add_columns(ConfirmationRow.id)
        .outerjoin(ConfirmationRow, _confirmed(revision.id))
        .where(ConfirmationRow.id.is_(None))
        .order_by(PersonRow.team, PersonRow.name, PersonRow.id)
    ).all()
    return Roll(
        title=entry.title,
        totals=count(session, revision, bridge_id=entry.bridge_id, center=center),
        missing=tuple(
            Unconfirmed(person.name, person.team_id, person.user_id, told_at is not None and person.joined_at > told_at)
            for person in missing
        ),
    )


def totals(session: Session, revision_id: int, *, by: Actor) -> Totals:
    """Return how many have confirmed: of his own center for a lead, of all for the client's people.

    Raises NotFoundError, NotAllowedError.
    """
    revision, entry = _find(session, revision_id)
    roles = require(session, by, Action.SEE_TOTALS, bridge_id=entry.bridge_id)
    center = _center(session, by, entry.bridge_id) if roles == {Role.LEAD} else None
    return count(session, revision, bridge_id=entry.bridge_id, center=center)


def count(session: Session, revision: RevisionRow, *, bridge_id: int, center: str | None) -> Totals:
    """Count a center's agents (None: all centers') and those of them who confirmed the revision."""
    agents, confirmed = session.execute(
        _agents(bridge_id, center)
        .outerjoin(ConfirmationRow, _confirmed(revision.id))
        .with_only_columns(func.count(PersonRow.id), func.count(ConfirmationRow.id), maintain_column_froms=True)
    ).one()
    return Totals(confirmed=confirmed, agents=agents)


def waiting_for(session: Session, launch: LaunchRow) -> list[tuple[int, list[PersonRow]]]:
    """Return, for each approved revision of a launch, the agents who have not confirmed it; none where all have.

    Each agent with a Slack id appears once; those whom only a roster names are in the list too.
    """
    found = []
    revisions = session.scalars(
        select(EntryRow.approved_revision_id).where(
            EntryRow.launch_id == launch.id, EntryRow.approved_revision_id.is_not(None)
        )
    ).all()
    for revision_id in revisions:
        missing = list(
            session.scalars(
                _agents(launch.bridge_id, None)
                .outerjoin(ConfirmationRow, _confirmed(revision_id or 0))
                .where(ConfirmationRow.id.is_(None))
                .order_by(PersonRow.id)
            )
        )
        if missing and revision_id is not None:
            found.append((revision_id, missing))
    return found


def stamp(session: Session, entry: EntryRow, *, now: datetime) -> None:
    """Note the moment at which enough agents have confirmed the approved revision (P8)."""
    if entry.launch_id is None or entry.approved_revision_id is None:
        return
    # Locked, so that of two who confirm at once the second counts the first.
    launch = session.scalar(
        select(LaunchRow)
        .where(LaunchRow.id == entry.launch_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if launch is None or launch.confirmed_at is not None:
        return
    revision = session.get_one(RevisionRow, entry.approved_revision_id)
    reached = count(session, revision, bridge_id=entry.bridge_id, center=None)
    if reached.agents and reached.confirmed >= ENOUGH * reached.agents:
        launch.confirmed_at = now


def _find(session: Session, revision_id: int) -> tuple[RevisionRow, EntryRow]:
    revision = session.get(RevisionRow, revision_id)
    if revision is None:
        raise NotFoundError
    return revision, session.get_one(EntryRow, revision.entry_id)


def _agents(bridge_id: int, center: str | None) -> Select[PersonRow]:
    query = select(PersonRow).where(
        PersonRow.bridge_id == bridge_id, PersonRow.role == Role.AGENT.value, PersonRow.active.is_(True)
    )
    return query if center is None else query.where(PersonRow.center == center)


def _confirmed(revision_id: int) -> ColumnElement[bool]:
    return and_(
        ConfirmationRow.revision_id == revision_id,
        ConfirmationRow.team_id == PersonRow.team_id,
        ConfirmationRow.user_id == PersonRow.user_id,
    )


def _center(session: Session, by: Actor, bridge_id: int) -> str | None:
    """Return the center whose people this person may count; None for all where the bridge has but one."""
    centers = {channel.center for channel in directory.channels(session, bridge_id=bridge_id, role="agents")}
    if len(centers) < 2:
        return None
    own = [
        membership.center
        for membership in directory.memberships(session, team_id=by.team_id, user_id=by.user_id)
        if membership.bridge_id == bridge_id and membership.role in (Role.LEAD, Role.AGENT)
    ]
    return own[0] if own else None


def _told_at(session: Session, revision: RevisionRow) -> datetime | None:
    told = session.scalar(select(func.min(DeliveryRow.delivered_at)).where(DeliveryRow.revision_id == revision.id))
    return told or revision.decided_at


def _refresh(session: Session, entry: EntryRow, confirmation_id: int, *, now: datetime) -> None:
    """Bring the counts under the messages in the agents' channels up to date, many clicks at once."""
    if entry.launch_id is None:
        return
    for message in telling.told(session, entry.launch_id):
        if message.kind != "manual" or _waits(session, message):
            continue
        outbox.enqueue(
            session,
            Sending(
                dedup_key=f"manual-count:{message.id}:{confirmation_id}",
                bridge_id=message.bridge_id,
                kind="manual",
                method="update",
                team_id=message.team_id,
                target=message.target,
                due_at=now + COALESCE,
                updates_id=message.id,
                launch_id=message.launch_id,
                revision_id=entry.approved_revision_id,
            ),
            now=now,
        )


def _waits(session: Session, message: OutboxRow) -> bool:
    """Tell whether an update of the message is still pending; it is then held back until we have committed.

    The lock makes it count this confirmation: a worker skips locked rows, and renders only what it has claimed.
    """
    pending = (
        select(OutboxRow.id)
        .where(OutboxRow.updates_id == message.id, OutboxRow.method == "update", OutboxRow.state == "pending")
        .limit(1)
        .with_for_update()
    )
    return session.scalar(pending) is not None
