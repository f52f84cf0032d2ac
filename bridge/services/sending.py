"""What the outbox cannot settle by itself is brought to the admin: refused messages with what to do, unsure ones with a question.

Refused messages are kept. They go out when the cause is mended: tried again now and then, and at once when an admin says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from bridge.domain.people import Action, Actor, Role
from bridge.errors import DeliveryError, NotFoundError, OutdatedError
from bridge.services import revisions
from bridge.services.people import record, require
from bridge.store import directory, outbox
from bridge.store.claims import Claim
from bridge.store.database import EVERYONE, Database
from bridge.store.outbox import Sending
from bridge.store.schema import BridgeRow, ClientRow, DeliveryRow, EntryRow, OutboxRow, PersonRow, RevisionRow

TROUBLE = "outbox_trouble"
UNSURE = "outbox_unsure"

# What a person mends in Slack; a message that we rendered wrongly is mended by a new version of ours.
MENDABLE = frozenset(
    {
        "is_archived",
        "channel_not_found",
        "not_in_channel",
        "restricted_action",
        "missing_scope",
        "not_installed",
        "token_revoked",
        "token_expired",
        "invalid_auth",
        "not_authed",
        "account_inactive",
        "cannot_dm_bot",
        "user_not_found",
        "user_not_visible",
        "users_not_found",
        "org_login_required",
        "team_access_not_granted",
    }
)
# Spelled out, not bound, so that both planners see that the partial index holds these rows.
_STUCK = text("outbox.state IN ('failed', 'ambiguous')")

_SEEN_AFTER = timedelta(seconds=20)
"""So long after a message was put in line again it has been sent, as a rule, or refused."""
TRY_AGAIN_AFTER = timedelta(minutes=30)
GIVE_UP_AFTER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Stuck:
    """A message that waits for a person."""

    id: int
    client: str
    bridge: str
    bridge_id: int
    kind: str
    target: str
    state: str
    reason: str
    error: str
    due_at: datetime
    attempts: int


def not_sent(session: Session, claimed: Claim, error: DeliveryError, *, now: datetime) -> None:
    """Tell the admins what Slack refused and what mends it, or ask them whether a message stands; once a cause and day."""
    if claimed.kind in (TROUBLE, UNSURE):
        return  # of what cannot be told the health check and the command line tell
    reason = str(error.values.get("reason") or "")
    if reason == outbox.ORPHAN:  # of what it belongs to they are told
        return
    if not error.ambiguous:
        _bring_cards_up_to_date(session, [claimed.id], now=now)
    if error.ambiguous:
        kind, key = UNSURE, f"{claimed.id}:{claimed.attempts}"
    else:
        kind, key = TROUBLE, f"{claimed.team_id}:{claimed.target}:{reason}:{now:%Y%m%d}"
    for person in _admins(session, claimed.bridge_id):
        outbox.enqueue(
            session,
            Sending(
                dedup_key=f"{kind}:{key}:{person.team_id}:{person.user_id}",
                bridge_id=claimed.bridge_id,
                kind=kind,
                method="dm",
                team_id=directory.reached_through(session, person),
                target=person.user_id or "",
                due_at=now,
                subject_id=claimed.id,
            ),
            now=now,
        )


def retry(session: Session, outbox_id: int, *, by: Actor, now: datetime) -> int:
    """Send again what failed where this message failed; return how many. Raises NotFoundError, NotAllowedError."""
    row = _row(session, outbox_id)
    require(session, by, Action.ADMINISTER, bridge_id=row.bridge_id)
    ids = session.scalars(
        select(OutboxRow.id).where(
            _STUCK, OutboxRow.state == "failed", OutboxRow.team_id == row.team_id, OutboxRow.target == row.target
        )
    ).all()
    record(session, "outbox.retried", by=by, now=now, subject="outbox", subject_id=outbox_id, count=len(ids))
    return _try_again(session, ids, now=now)


def decide(session: Session, outbox_id: int, *, posted: bool, by: Actor, now: datetime) -> None:
    """An admin says whether a message stands in Slack. Raises NotFoundError, NotAllowedError, OutdatedError."""
    row = _row(session, outbox_id)
    require(session, by, Action.ADMINISTER, bridge_id=row.bridge_id)
    if not outbox.decide(session, outbox_id, posted=posted, now=now):
        raise OutdatedError
    record(session, "outbox.decided", by=by, now=now, subject="outbox", subject_id=outbox_id, posted=posted)


def retry_step(database: Database, *, now: datetime) -> bool:
    """Try again what a person may have mended meanwhile, in each channel in order; True where anything was tried."""
    with database.read(EVERYONE) as session:
        found = session.execute(
            select(OutboxRow.id, OutboxRow.client_id, OutboxRow.team_id)
            .where(
                _STUCK,
                OutboxRow.state == "failed",
                OutboxRow.reason.in_(MENDABLE),
                OutboxRow.due_at <= now - TRY_AGAIN_AFTER,
                OutboxRow.created_at >= now - GIVE_UP_AFTER,
            )
            .order_by(OutboxRow.due_at, OutboxRow.id)  # by id alone SQLite would walk the whole table in its order
            .limit(200)
        ).all()
        installed = {team for team in {row.team_id for row in found} if directory.installed(session, team)}
    tried = False
    for client in {row.client_id for row in found}:
        ids = [row.id for row in found if row.client_id == client and row.team_id in installed]
        if ids:
            with database.write(client) as session:
                tried = _try_again(session, ids, now=now) > 0 or tried
    return tried


def _try_again(session: Session, ids: Sequence[int], *, now: datetime) -> int:
    tried = outbox.try_again(session, ids=ids, now=now)
    _bring_cards_up_to_date(session, ids, now=now + _SEEN_AFTER)  # what is refused again says so by itself
    return tried


def _bring_cards_up_to_date(session: Session, ids: Sequence[int], *, now: datetime) -> None:
    """Let the cards of the manuals that these messages bring to the center say whether they got there."""
    told = select(DeliveryRow.revision_id).where(DeliveryRow.outbox_id.in_(ids))
    entries = select(RevisionRow.entry_id).where(RevisionRow.id.in_(told))
    for entry in session.scalars(select(EntryRow).where(EntryRow.id.in_(entries))).all():
        revisions.refresh_cards(session, entry, now=now)


def stuck(session: Session) -> list[Stuck]:
    """Return what waits for a person, oldest first; of everybody in a session for everyone."""
    rows = session.execute(
        select(OutboxRow, ClientRow.name, BridgeRow.name)
        .join(BridgeRow, BridgeRow.id == OutboxRow.bridge_id)
        .join(ClientRow, ClientRow.id == OutboxRow.client_id)
        .where(_STUCK)
        .order_by(OutboxRow.created_at, OutboxRow.id)
    ).all()
    return [
        Stuck(
            id=row.id,
            client=client,
            bridge=bridge,
            bridge_id=row.bridge_id,
            kind=row.kind,
            target=row.target,
            state=row.state,
            reason=row.reason or "",
            error=row.error or "",
            due_at=row.due_at,
            attempts=row.attempts,
        )
        for row, client, bridge in rows
    ]


def load(session: Session, outbox_id: int) -> OutboxRow | None:
    """Return a message that an admin is told about."""
    return session.get(OutboxRow, outbox_id)


def _admins(session: Session, bridge_id: int) -> list[PersonRow]:
    for role in (Role.ADMIN, Role.APPROVER):
        found = [one for one in directory.people(session, bridge_id=bridge_id, roles=(role,)) if one.user_id]
        if found:
            return found
    return []


def _row(session: Session, outbox_id: int) -> OutboxRow:
    row = session.get(OutboxRow, outbox_id)
    if row is None:
        raise NotFoundError
    return row
