"""A launch is drafted anew, for each audience: where an entry would say something else now, that is put into review."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bridge.domain.people import Actor
from bridge.services import drafts, revisions
from bridge.services.drafts import Drafts
from bridge.services.playbook import Playbook
from bridge.store.schema import LaunchRow


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
) -> dict[int, int]:
    """Propose what each entry says now where that is not what it said `before`; return the versions by their entries.

    `always`: an only entry is proposed whatever it says, so that one that was rejected comes back. What an approver wrote himself is
    carried over.
    """
    found: dict[int, int] = {}
    after = drafts.drafts(session, launch, playbook)
    for entry_id, body in after.items():
        was = before.get(entry_id, body)
        if body == was and not (always and len(after) == 1):
            continue
        carried, crossing = drafts.carried(session, entry_id, was, body)
        found[entry_id] = revisions.propose(session, entry_id, carried, origin=origin, by=by, now=now)
        revisions.cross(session, found[entry_id], crossing)
    return found
