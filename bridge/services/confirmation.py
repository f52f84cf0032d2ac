"""Confirmation ("확인했습니다"): who has read what, by name for the center's leads only, as totals for the client.

The outsourcer directs its agents, the client does not: a client that saw which single agent has not read something might be
taken for their employer. So names never leave the center's side.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.people import Action, Actor, Role
from bridge.domain.states import RevisionState
from bridge.errors import NotFoundError, OutdatedError
from bridge.services import audiences, telling
from bridge.services.people import record, require
from bridge.services.readers import Totals, count
from bridge.store import directory, outbox
from bridge.store.held import held_or_none
from bridge.store.once import insert_once
from bridge.store.outbox import Sending
from bridge.store.schema import ConfirmationRow, EntryRow, LaunchRow, OutboxRow, RevisionRow

ENOUGH = 0.95
"""The share of agents who must know a manual for its launch to be prepared (P8)."""

COALESCE = timedelta(seconds=3)
"""How long the footer's count may lag, so that a floor confirming at once does not exceed Slack's rate."""


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What a click did. `first` is False where the person had confirmed before."""

    first: bool
    title: str
    totals: Totals
    may_see_names: bool


def confirm(session: Session, revision_id: int, *, by: Actor, now: datetime) -> Confirmed:
    """Keep that somebody has read the revision; again is no error.

    Raises NotFoundError, NotAllowedError, and OutdatedError where a newer revision is the one to read.
    """
    revision, entry = find(session, revision_id)
    roles = require(session, by, Action.CONFIRM, bridge_id=entry.bridge_id)
    in_force(entry, revision)
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
        refresh(session, entry, mark=str(made), now=now)
    center = center_of(session, by, entry.bridge_id)
    totals = count(session, revision, bridge_id=entry.bridge_id, center=center)
    return Confirmed(made is not None, entry.title, totals, Role.LEAD in roles)


def totals(session: Session, revision_id: int, *, by: Actor) -> Totals:
    """Return how many have confirmed: of his own center for a lead, of all for the client's people.

    Raises NotFoundError, NotAllowedError.
    """
    revision, entry = find(session, revision_id)
    roles = require(session, by, Action.SEE_TOTALS, bridge_id=entry.bridge_id)
    center = center_of(session, by, entry.bridge_id) if roles == {Role.LEAD} else None
    return count(session, revision, bridge_id=entry.bridge_id, center=center)


def stamp_all(session: Session, bridge_id: int, *, now: datetime) -> None:
    """With fewer people to wait for, enough may know a revision: note the moment for every launch of which that is true."""
    waiting = session.scalars(
        select(EntryRow)
        .join(LaunchRow, LaunchRow.id == EntryRow.launch_id)
        .where(
            EntryRow.bridge_id == bridge_id,
            EntryRow.approved_revision_id.is_not(None),
            LaunchRow.distributed_at.is_not(None),
            LaunchRow.confirmed_at.is_(None),
            LaunchRow.closed_at.is_(None),
        )
    ).all()
    for entry in waiting:
        stamp(session, entry, now=now)


def stamp(session: Session, entry: EntryRow, *, now: datetime) -> None:
    """Note the moment at which enough agents know the approved revision (P8), by their own click or their lead's word."""
    if entry.launch_id is None or entry.approved_revision_id is None:
        return
    # Locked, so that of two who confirm at once the second counts the first.
    launch = held_or_none(session, LaunchRow, entry.launch_id)
    if launch is None or launch.confirmed_at is not None:
        return
    approved = audiences.approved(session, launch.id)
    if len(approved) < len(audiences.entries(session, launch.id)):
        return
    found = [count(session, revision, bridge_id=entry.bridge_id, center=None) for revision in approved]
    everybody, reached = sum(one.agents for one in found), sum(one.reached for one in found)
    if everybody and reached >= ENOUGH * everybody:
        launch.confirmed_at = now


def in_force(entry: EntryRow, revision: RevisionRow) -> None:
    """Raise OutdatedError where this is not (or no longer) the revision that agents should know."""
    if entry.approved_revision_id != revision.id or revision.state != RevisionState.APPROVED:
        raise OutdatedError


def find(session: Session, revision_id: int) -> tuple[RevisionRow, EntryRow]:
    """Return a revision and its entry. Raises NotFoundError."""
    revision = session.get(RevisionRow, revision_id)
    if revision is None:
        raise NotFoundError
    return revision, session.get_one(EntryRow, revision.entry_id)


def center_of(session: Session, by: Actor, bridge_id: int) -> str | None:
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


def refresh(session: Session, entry: EntryRow, *, mark: str, now: datetime) -> None:
    """Bring the counts under the messages in the agents' channels up to date, many clicks at once; `mark` names the cause."""
    if entry.launch_id is None:
        return
    here = {channel.channel_id for channel in audiences.channels(session, entry)}
    for message in telling.told(session, entry.launch_id):
        if message.kind != "manual" or message.target not in here or _waits(session, message):
            continue
        outbox.enqueue(
            session,
            Sending(
                dedup_key=f"manual-count:{message.id}:{mark}",
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
