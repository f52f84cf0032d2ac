"""A change with an entry of its own is proposed for the entry that it changes, too; one that falls or moves is taken out again."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain import merging
from bridge.domain.entries import Entry
from bridge.domain.states import RevisionState
from bridge.services import revisions
from bridge.store.held import held
from bridge.store.schema import EntryRow, LaunchRow, RevisionRow

ORIGIN = "merge"


def approved(session: Session, entry: EntryRow, body: Entry, before: Entry | None, *, now: datetime) -> None:
    """Propose what an approved change says for the entry that it changes; `before` is what it said when it was approved last."""
    said = merging.changes(body)
    if not said and (before is None or not merging.changes(before)):
        return
    old = _changed(session, entry, body.name)
    if old is None:
        return
    there = _newest(session, old)
    earlier = before if before is not None and merging.changes(before) else None
    new = merging.merged(there, body, earlier) if said else merging.without(there, earlier or body)
    _propose(session, old, there, new, now=now)


def withdrawn(session: Session, launch: LaunchRow, *, now: datetime) -> None:
    """A change will not come: propose the entry that it would have changed as it was."""
    for entry in session.scalars(select(EntryRow).where(EntryRow.launch_id == launch.id)):
        if entry.approved_revision_id is None:
            continue
        body = revisions.body_of(revisions.revision(session, entry.approved_revision_id))
        old = _changed(session, entry, body.name) if merging.changes(body) else None
        if old is not None:
            there = _newest(session, old)
            _propose(session, old, there, merging.without(there, body), now=now)


def before(session: Session, entry: EntryRow, revision_id: int) -> Entry | None:
    """Return what an entry said when it was approved before `revision_id`."""
    row = session.scalar(
        select(RevisionRow)
        .where(
            RevisionRow.entry_id == entry.id,
            RevisionRow.id != revision_id,
            RevisionRow.state == RevisionState.SUPERSEDED,
            RevisionRow.previewed.is_not(None),
        )
        .order_by(RevisionRow.number.desc())
        .limit(1)
    )
    return revisions.body_of(row) if row is not None else None


def _changed(session: Session, entry: EntryRow, name: str) -> EntryRow | None:
    rows = session.execute(
        select(EntryRow.id, EntryRow.title).where(
            EntryRow.bridge_id == entry.bridge_id,
            EntryRow.audience == entry.audience,
            EntryRow.id != entry.id,
            EntryRow.approved_revision_id.is_not(None),
            EntryRow.ended_at.is_(None),
        )
    )
    found = merging.changed_by(name, [(entry_id, title) for entry_id, title in rows])
    return held(session, EntryRow, found) if found is not None else None


def _newest(session: Session, entry: EntryRow) -> Entry:
    """Return what an entry says: the version in review where there is one, so that nothing proposed is lost, else the approved one."""
    latest = revisions.newest(session, entry.id)
    if latest is None or latest.state != RevisionState.IN_REVIEW:
        latest = revisions.revision(session, entry.approved_revision_id or 0)
    return revisions.body_of(latest)


def _propose(session: Session, entry: EntryRow, there: Entry, new: Entry, *, now: datetime) -> None:
    if new != there:
        revisions.propose(session, entry.id, new, origin=ORIGIN, by=None, now=now)
