"""A line that is held back, or that no entry tells, enters by an approver's click and never otherwise: as it stands, to whom he says (P3).

What he lets through becomes part of the draft and is approved with it like everything else (P1).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.additions import unmarked
from bridge.domain.drafting.editing import all_said
from bridge.domain.edits import reveals, taken_up
from bridge.domain.entries import Entry
from bridge.domain.never_told import never_told
from bridge.domain.notes import HeldBack, Span, Visibility
from bridge.domain.people import Actor
from bridge.errors import InvalidInputError, NotFoundError, OutdatedError
from bridge.services import audiences, drafts, review, revisions
from bridge.services.held_back import held_back
from bridge.services.people import record
from bridge.services.playbook import Playbook
from bridge.services.redrafting import redraft
from bridge.services.review_view import untold_of
from bridge.store.once import insert_once
from bridge.store.schema import EntryRow, LaunchRow, ReleasedRow

ORIGIN = "release"
AUDIENCES = (Visibility.AGENT, Visibility.CUSTOMER)


class SecretError(InvalidInputError):
    """A password, key, token, test account or personal number goes to nobody; write a sentence of your own instead."""

    code = "releasing.secret"


class NotReleasedError(OutdatedError):
    """This line is held back already."""

    code = "releasing.not_released"


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
    """Let a line through to agents or customers that is held back, or that no entry tells; return the version to be approved now.

    What no entry tells enters this one as the approver's own words, to be edited like these.

    What was held back enters the entries of those to whom the note says it.

    Raises NotAllowedError, NotFoundError, AlreadyApprovedError, AlreadyRejectedError, NewerVersionError, NotHeldError,
    InvalidInputError, and SecretError for what nobody outside may have.
    """
    if visibility not in AUDIENCES:
        raise InvalidInputError
    row, entry = review.undecided(session, revision_id, by)
    launch = session.get(LaunchRow, entry.launch_id) if entry.launch_id is not None else None
    if launch is None:
        raise NotHeldError
    held = _marked(held_back(session, launch.id), marked)
    line = held or _marked(untold_of(session, launch), marked)
    if line is None:
        raise NotHeldError
    if never_told(line):
        raise SecretError
    if held is None:
        return review.edit(session, row.id, taken_up(line.text, visibility), by=by, now=now)
    before = drafts.drafts(session, launch, playbook)
    released = insert_once(
        session,
        ReleasedRow,
        launch_id=launch.id,
        mark=marked,
        text=line.text,
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
    return _shown(session, launch, entry, made, now=now)


def _marked(parts: Iterable[HeldBack], marked: str) -> HeldBack | None:
    return next((part for part in parts if mark(part.text) == marked), None)


def hold_again(session: Session, revision_id: int, marked: str, *, playbook: Playbook, by: Actor, now: datetime) -> int:
    """Hold a line back again that was let through, and return the version without it that is to be approved now.

    Raises NotAllowedError, NotFoundError, AlreadyApprovedError, AlreadyRejectedError, NewerVersionError, NotReleasedError.
    """
    _, entry = review.undecided(session, revision_id, by)
    launch = session.get(LaunchRow, entry.launch_id) if entry.launch_id is not None else None
    row = session.scalar(
        select(ReleasedRow).where(ReleasedRow.launch_id == entry.launch_id, ReleasedRow.mark == marked)
    )
    if launch is None or row is None:
        raise NotReleasedError
    before = drafts.drafts(session, launch, playbook)
    ref, words = f"release:{row.id}", unmarked(row.text)
    session.delete(row)
    session.flush()
    record(session, "line.held_again", by=by, now=now, subject="launch", subject_id=launch.id)
    line = HeldBack(words, Span(0, len(words)), "marked")
    made = redraft(
        session,
        launch,
        before,
        playbook,
        origin=ORIGIN,
        by=by,
        now=now,
        strip=lambda body: _without(body, ref, line),
    )
    return _shown(session, launch, entry, made, now=now)


def _without(body: Entry, ref: str, line: HeldBack) -> Entry:
    """Return what an entry says without the line, where an approver's edits beside it have kept it."""
    pieces = (piece for piece in body.pieces if all(source.ref != ref for source in piece.sources))
    return replace(
        body,
        pieces=tuple(piece for piece in pieces if reveals(piece.text, [line]) is None),
        inquiries=tuple(item for item in body.inquiries if reveals(f"{all_said(item)} {item.paste}", [line]) is None),
    )


def _shown(session: Session, launch: LaunchRow, entry: EntryRow, made: dict[int, int], *, now: datetime) -> int:
    for other in audiences.entries(session, launch.id):  # a line is held back from, and let through to, all of them
        revisions.refresh_cards(session, other, now=now)
    newest = revisions.newest(session, entry.id)
    if newest is None:
        raise NotFoundError
    return made.get(entry.id, newest.id)
