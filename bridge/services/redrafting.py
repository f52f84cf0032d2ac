"""A launch is drafted anew, for each audience: where an entry would say something else now, that is put into review."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from bridge.domain.drafting import Conflict
from bridge.domain.entries import Entry
from bridge.domain.people import Actor
from bridge.domain.states import RevisionState
from bridge.services import drafts, revisions
from bridge.services.drafts import Drafts
from bridge.services.playbook import Playbook
from bridge.store.schema import EntryRow, LaunchRow


def redraft(
    session: Session,
    launch: LaunchRow,
    before: Drafts,
    playbook: Playbook,
    *,
    origin: str,
    by: Actor | None,
    now: datetime,
    always: bool = False,
    anyway: bool = False,
    strip: Callable[[Entry], Entry] | None = None,
) -> dict[int, int]:
    """Propose what each entry says now where that is not what it said `before`; return the versions by their entries.

    `always`: an only entry is proposed whatever it says, so that one that was rejected comes back. `anyway`: where no
    entry would say something else all of them are, as new versions, because only a person can say what changes. What an approver
    wrote himself is carried over, without what `strip` takes out of it.
    """
    found: dict[int, int] = {}
    after = drafts.drafts(session, launch, playbook)
    differs = {entry_id for entry_id, body in after.items() if body != before.get(entry_id, body)}
    anyway = anyway and not differs
    for entry_id, body in after.items():
        was = before.get(entry_id, body)
        if entry_id not in differs and not anyway and not (always and len(after) == 1):
            continue
        if origin == "announcement" and _unseen(session, entry_id, was, body):
            continue
        crossing: tuple[Conflict, ...] = ()
        if anyway:
            carried = _as_it_stands(session, entry_id, body)
        else:
            carried, crossing = drafts.carried(session, entry_id, was, body)
        if strip is not None:
            carried = strip(carried)
        found[entry_id] = revisions.propose(session, entry_id, carried, origin=origin, by=by, now=now, anyway=anyway)
        revisions.cross(session, found[entry_id], crossing)
    return found


def _as_it_stands(session: Session, entry_id: int, drafted: Entry) -> Entry:
    """Return what the entry says, word for word; what is `drafted` where nothing of it was let through yet."""
    newest = revisions.newest(session, entry_id)
    if newest is not None and newest.state != RevisionState.REJECTED:
        return revisions.body_of(newest)
    approved = session.get_one(EntryRow, entry_id).approved_revision_id
    return revisions.body_of(revisions.revision(session, approved)) if approved is not None else drafted


def _unseen(session: Session, entry_id: int, was: Entry, body: Entry) -> bool:
    """Tell whether an edited note makes nothing else of what the center has: only where its sentences stand differs."""
    newest = revisions.newest(session, entry_id)
    approved = newest is not None and newest.state == RevisionState.APPROVED
    return approved and revisions.digest(was) == revisions.digest(body)
