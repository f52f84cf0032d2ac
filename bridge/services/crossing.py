"""Where a note changed what an approver had edited: his words stay, both are shown, and he chooses."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bridge.domain.drafting.crossing import take_note
from bridge.domain.people import Actor
from bridge.errors import OutdatedError
from bridge.services import audiences, drafts, review, revisions
from bridge.services.people import record
from bridge.services.playbook import Playbook
from bridge.store.schema import EntryRow, LaunchRow, RevisionRow


def choose(
    session: Session, revision_id: int, key: str, *, note: bool, by: Actor, playbook: Playbook, now: datetime
) -> int:
    """Take the note's words for one thing, or stay with the approver's; return the version that says so.

    Raises NotAllowedError, AlreadyApprovedError, AlreadyRejectedError, NewerVersionError, and OutdatedError where nothing
    crosses there any more.
    """
    row, entry = review.undecided(session, revision_id, by)
    left = [conflict for conflict in revisions.conflicts_of(row) if conflict.key != key]
    launch = session.get(LaunchRow, entry.launch_id) if entry.launch_id is not None else None
    if len(left) == len(revisions.conflicts_of(row)) or launch is None:
        raise OutdatedError
    record(session, "revision.chosen", by=by, now=now, subject="revision", subject_id=row.id, key=key, note=note)
    row.conflicts = revisions.as_rows(left)
    session.flush()
    if not note:
        revisions.refresh_cards(session, entry, now=now)
        return row.id
    drafted = drafts.draft(session, launch, playbook, audiences.circle_of(session, entry))
    body = take_note(revisions.body_of(row), drafted, key)
    made = review.propose(session, entry.id, body, origin=_origin(row), by=by, now=now)
    revisions.refresh_cards(session, session.get_one(EntryRow, entry.id), now=now)
    return made


def _origin(row: RevisionRow) -> str:
    """What is news stays news, whoever's words it is told in."""
    return row.origin if row.origin in ("news", "announcement") else "edit"
