"""A held-back line is let through by an approver's click, and never otherwise: as it stands, to whom he says (P3).

What he lets through becomes part of the draft and is approved with it like everything else (P1).
"""

from __future__ import annotations

import hashlib
from datetime import datetime

from sqlalchemy.orm import Session

from bridge.domain.notes import Visibility
from bridge.domain.people import Action, Actor
from bridge.errors import InvalidInputError, OutdatedError
from bridge.services import audiences, drafts, revisions
from bridge.services.people import record, require
from bridge.services.playbook import Playbook
from bridge.services.redrafting import redraft
from bridge.services.review_view import held_back
from bridge.store.held import held
from bridge.store.once import insert_once
from bridge.store.schema import EntryRow, LaunchRow, ReleasedRow

ORIGIN = "release"
AUDIENCES = (Visibility.AGENT, Visibility.CUSTOMER)


class NotHeldError(OutdatedError):
    """This line is not held back any more."""

    code = "releasing.not_held"


def mark(text: str) -> str:
    """Return a fingerprint of a held-back line: buttons and forms never carry its words."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def release(
    session: Session,
    revision_id: int,
    marked: str,
    visibility: Visibility,
    *,
    playbook: Playbook,
    by: Actor,
    now: datetime,
) -> int:
    """Let a held-back line through to agents or customers and return the version that is to be approved now.

    It enters the entries of those to whom the note says it.

    Raises NotAllowedError, NotFoundError, NotHeldError, InvalidInputError.
    """
    if visibility not in AUDIENCES:
        raise InvalidInputError
    entry = held(session, EntryRow, revisions.revision(session, revision_id).entry_id)
    require(session, by, Action.REVIEW, bridge_id=entry.bridge_id)
    launch = session.get(LaunchRow, entry.launch_id) if entry.launch_id is not None else None
    line = next((part.text for part in held_back(session, entry.launch_id) if mark(part.text) == marked), None)
    if launch is None or line is None:
        raise NotHeldError
    before = drafts.drafts(session, launch, playbook)
    released = insert_once(
        session,
        ReleasedRow,
        launch_id=launch.id,
        mark=marked,
        text=line,
        visibility=visibility.value,
        team_id=by.team_id,
        user_id=by.user_id,
        at=now,
    )
    if released is None:
        raise NotHeldError
    session.flush()
    record(session, "line.released", by=by, now=now, subject="launch", subject_id=launch.id, to=visibility.value)
    made = redraft(session, launch, before, playbook, origin=ORIGIN, by=by, now=now)
    for other in audiences.entries(session, launch.id):  # a line is held back from, and let through to, all of them
        revisions.refresh_cards(session, other, now=now)
    newest = revisions.newest(session, entry.id)
    return made.get(entry.id, newest.id if newest is not None else revision_id)
