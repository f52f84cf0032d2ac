"""Cards: the client's own messages that are brought up to date in place while people decide on them.

A card is an outbox row like any other. It is rendered when it is sent, so bringing it up to date means sending an update,
and one update that still waits covers every change made before it goes.
"""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bridge.store import directory, outbox
from bridge.store.outbox import Sending
from bridge.store.schema import OutboxRow

_STANDING = ("pending", "sending", "sent", "ambiguous")


def post(
    session: Session,
    kind: str,
    *,
    bridge_id: int,
    key: str,
    now: datetime,
    launch_id: int | None = None,
    revision_id: int | None = None,
    subject_id: int | None = None,
) -> None:
    """Post a new card to every review channel of the bridge. `key` names the cause: the same one posts once."""
    for channel in directory.channels(session, bridge_id=bridge_id, role="review"):
        outbox.enqueue(
            session,
            Sending(
                dedup_key=f"{kind}:{key}:{channel.channel_id}",
                bridge_id=bridge_id,
                kind=kind,
                method="post",
                team_id=channel.team_id,
                target=channel.channel_id,
                due_at=now,
                launch_id=launch_id,
                revision_id=revision_id,
                subject_id=subject_id,
            ),
            now=now,
        )


def standing(session: Session, kind: str, *, launch_id: int | None, subject_id: int | None = None) -> list[OutboxRow]:
    """Return the cards of a kind that were or will be posted, oldest first."""
    query = select(OutboxRow).where(
        OutboxRow.kind == kind,
        OutboxRow.method != "update",
        OutboxRow.state.in_(_STANDING),
        OutboxRow.launch_id == launch_id if launch_id is not None else OutboxRow.launch_id.is_(None),
    )
    if subject_id is not None:
        query = query.where(OutboxRow.subject_id == subject_id)
    return list(session.scalars(query.order_by(OutboxRow.id)))


def refresh(session: Session, card: OutboxRow, *, now: datetime) -> None:
    """Bring a card up to date."""
    # The write locks a waiting update until our change is committed, so that it cannot be rendered without it.
    waiting = session.execute(
        update(OutboxRow).where(OutboxRow.updates_id == card.id, OutboxRow.state == "pending").values(due_at=now)
    )
    if waiting.rowcount:  # type: ignore[attr-defined]
        return
    outbox.enqueue(
        session,
        Sending(
            dedup_key=f"{card.kind}:update:{card.id}:{uuid.uuid4().hex}",
            bridge_id=card.bridge_id,
            kind=card.kind,
            method="update",
            team_id=card.team_id,
            target=card.target,
            due_at=now,
            updates_id=card.id,
            launch_id=card.launch_id,
            revision_id=card.revision_id,
            subject_id=card.subject_id,
        ),
        now=now,
    )


def refresh_all(
    session: Session, kind: str, *, launch_id: int | None, subject_id: int | None = None, now: datetime
) -> None:
    """Bring the newest card of a kind in each channel up to date, one for each thing it is about."""
    found = standing(session, kind, launch_id=launch_id, subject_id=subject_id)
    newest = {(card.target, card.subject_id): card for card in found}
    for card in newest.values():
        refresh(session, card, now=now)
