"""Versions of an entry: numbered in order, one in review at a time, each with its card in the review channel.

Whoever makes a version holds the entry's row, so that two of them come one after the other on every database.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bridge.domain.audiences import EVERYBODY, titled
from bridge.domain.drafting import Conflict
from bridge.domain.drafting.crossing import still_crossing
from bridge.domain.entries import Entry
from bridge.domain.entry_json import from_json, to_json
from bridge.domain.notes import Visibility
from bridge.domain.people import Actor
from bridge.domain.states import RevisionState
from bridge.domain.visibility import center_copy
from bridge.errors import NotFoundError
from bridge.services import cards
from bridge.services.people import record
from bridge.store.claims import Claim
from bridge.store.held import held
from bridge.store.once import insert_once
from bridge.store.schema import EntryRow, LaunchRow, OutboxRow, RevisionRow

REVIEW_CARD = "review_card"
HEADSUP_CARD = "headsup_card"


def create(
    session: Session, launch: LaunchRow, entry: Entry, *, origin: str, now: datetime, audience: str = EVERYBODY
) -> int:
    """Make a launch's entry for an audience and its first version; where there is one already, propose a newer version.

    Returns the version's id.
    """
    entry_id = insert_once(
        session,
        EntryRow,
        bridge_id=launch.bridge_id,
        launch_id=launch.id,
        audience=audience,
        title=titled(entry.name, audience),
        created_at=now,
    )
    if entry_id is None:
        there = session.scalar(
            select(EntryRow.id).where(EntryRow.launch_id == launch.id, EntryRow.audience == audience)
        )
        if there is None:
            raise NotFoundError
        return propose(session, there, entry, origin=origin, by=None, now=now)
    row = held(session, EntryRow, entry_id)
    return _add(session, row, entry, number=1, origin=origin, by=None, now=now)


def propose(
    session: Session,
    entry_id: int,
    body: Entry,
    *,
    origin: str,
    by: Actor | None,
    now: datetime,
    anyway: bool = False,
) -> int:
    """Put a new version of an entry into review and return its id; one that says the same as the newest is not made.

    `anyway`: it is made, because somebody must look at it again. A version still in review gives way, and its card shows the new one in place. After a decision a new card is posted,
    because an old message that changes calls nobody.
    """
    entry = held(session, EntryRow, entry_id)
    latest = newest(session, entry_id)
    same = latest is not None and latest.body == to_json(body) and latest.state != RevisionState.REJECTED
    if latest is not None and same and not anyway:
        return latest.id
    session.execute(
        update(RevisionRow)
        .where(RevisionRow.entry_id == entry_id, RevisionRow.state == RevisionState.IN_REVIEW)
        .values(state=RevisionState.SUPERSEDED)
    )
    return _add(session, entry, body, number=latest.number + 1 if latest else 1, origin=origin, by=by, now=now)


def newest(session: Session, entry_id: int) -> RevisionRow | None:
    """Return the entry's newest version, read from the database, whatever its state."""
    return session.scalar(
        select(RevisionRow)
        .where(RevisionRow.entry_id == entry_id)
        .order_by(RevisionRow.number.desc())
        .limit(1)
        .execution_options(populate_existing=True)
    )


def in_review(session: Session, entry_id: int) -> bool:
    """Tell whether the entry's newest version waits for a decision."""
    row = newest(session, entry_id)
    return row is not None and row.state == RevisionState.IN_REVIEW


def newest_of(session: Session, entries: Iterable[EntryRow]) -> set[int]:
    """Return the newest versions of these entries."""
    found = (newest(session, entry.id) for entry in entries)
    return {row.id for row in found if row is not None}


def first(session: Session, entry_id: int) -> RevisionRow | None:
    """Return the entry's first version."""
    return session.scalar(
        select(RevisionRow).where(RevisionRow.entry_id == entry_id).order_by(RevisionRow.number).limit(1)
    )


def revision(session: Session, revision_id: int) -> RevisionRow:
    """Return the version, read from the database. Raises NotFoundError."""
    row = session.scalar(
        select(RevisionRow).where(RevisionRow.id == revision_id).execution_options(populate_existing=True)
    )
    if row is None:
        raise NotFoundError
    return row


def body_of(row: RevisionRow) -> Entry:
    """Return what the version says."""
    return from_json(row.body)


def conflicts_of(row: RevisionRow) -> tuple[Conflict, ...]:
    """Return where the version keeps an approver's words although the note says otherwise since."""
    return tuple(Conflict(key, edited, note) for key, edited, note in row.conflicts or ())


def cross(session: Session, revision_id: int, conflicts: Iterable[Conflict]) -> None:
    """Keep what crossed when a version was made, beside what still did."""
    row = revision(session, revision_id)
    row.conflicts = as_rows(still_crossing(body_of(row), (*conflicts_of(row), *conflicts)))
    session.flush()


def as_rows(conflicts: Iterable[Conflict]) -> list[list[str]] | None:
    """Return conflicts as a version keeps them."""
    return [[item.key, item.edited, item.note] for item in conflicts] or None


def refresh_cards(session: Session, entry: EntryRow, *, now: datetime) -> None:
    """Bring the cards of the entry's newest version up to date, in every review channel."""
    cards.refresh_all(session, REVIEW_CARD, launch_id=entry.launch_id, subject_id=entry.id, now=now)
    if entry.launch_id is not None:
        cards.refresh_all(session, HEADSUP_CARD, launch_id=entry.launch_id, now=now)


def digest(entry: Entry) -> str:
    """Return a fingerprint of what the center would see of the entry (P1): equal exactly where every word is."""
    document = to_json(center_copy(entry, Visibility.LEAD))
    return hashlib.sha256(json.dumps(document, ensure_ascii=False, sort_keys=True).encode()).hexdigest()[:32]


def _add(
    session: Session, entry: EntryRow, body: Entry, *, number: int, origin: str, by: Actor | None, now: datetime
) -> int:
    before = newest(session, entry.id)
    row = RevisionRow(
        entry_id=entry.id,
        number=number,
        state=RevisionState.IN_REVIEW,
        origin=origin,
        body=to_json(body),
        created_at=now,
        created_team=by.team_id if by else None,
        created_user=by.user_id if by else None,
    )
    if before is not None:  # whatever became of that version, nobody has chosen between these yet
        row.conflicts = as_rows(still_crossing(body, conflicts_of(before)))
    session.add(row)
    session.flush()
    # What stands already is brought up to date first: an older card then says that there is a newer one.
    refresh_cards(session, entry, now=now)
    if before is None or before.state in (RevisionState.APPROVED, RevisionState.REJECTED):
        cards.post(
            session,
            REVIEW_CARD,
            bridge_id=entry.bridge_id,
            key=str(row.id),
            now=now,
            launch_id=entry.launch_id,
            revision_id=row.id,
            subject_id=entry.id,
        )
    record(
        session,
        "revision.proposed",
        by=by,
        now=now,
        subject="revision",
        subject_id=row.id,
        entry_id=entry.id,
        number=number,
        origin=origin,
    )
    return row.id


def shown_on(session: Session, card: Claim) -> int | None:
    """Return the version that a review card (or an update of it) shows: the newest of those made since it was posted
    and before the next card was.
    """
    posted = session.get(OutboxRow, card.updates_id or card.id)
    first = session.get(RevisionRow, posted.revision_id) if posted and posted.revision_id is not None else None
    if posted is None or first is None:
        return None
    after = [
        other.revision_id
        for other in cards.standing(session, REVIEW_CARD, launch_id=posted.launch_id, subject_id=posted.subject_id)
        if other.target == posted.target and other.id > posted.id
    ]
    next_first = session.get(RevisionRow, after[0]) if after else None
    query = select(RevisionRow.id).where(RevisionRow.entry_id == first.entry_id, RevisionRow.number >= first.number)
    if next_first is not None:
        query = query.where(RevisionRow.number < next_first.number)
    return session.scalar(query.order_by(RevisionRow.number.desc()).limit(1))
