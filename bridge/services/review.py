"""Review: what the center will see is looked at, edited, approved or rejected, by approvers only.

A decision is taken on one version. It counts only while that version is the newest and still in review, so of two
approvers at once one decides and the other is told who did.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bridge.domain.audiences import EVERYBODY, titled
from bridge.domain.drafting import confirmed_only as confirmed_part
from bridge.domain.drafting import revise
from bridge.domain.drafting.crossing import still_crossing
from bridge.domain.edits import Texts, changed, edits, reveals, slots
from bridge.domain.entries import Entry
from bridge.domain.notes import HeldBack
from bridge.domain.people import Action, Actor
from bridge.domain.states import OPEN_LAUNCHES, LaunchState, RevisionState
from bridge.errors import InvalidInputError
from bridge.services import (
    audiences,
    delivery,
    ending,
    finding,
    holding,
    interview,
    merging,
    opening,
    revisions,
    threads,
)
from bridge.services.held_back import held_back
from bridge.services.people import record, require
from bridge.services.review_errors import (
    AlreadyApprovedError,
    AlreadyApprovedUnnamedError,
    AlreadyRejectedError,
    AlreadyRejectedUnnamedError,
    CrossingError,
    LaunchGoneError,
    NewerVersionError,
    NoPartError,
    RevealsError,
)
from bridge.services.review_view import ReviewView, load
from bridge.services.revisions import create, digest
from bridge.services.who import person
from bridge.store.held import held
from bridge.store.schema import EntryRow, ExpectedInquiryRow, LaunchRow, RevisionRow

__all__ = [
    "REASONS",
    "AlreadyApprovedError",
    "AlreadyRejectedError",
    "CrossingError",
    "NewerVersionError",
    "NoPartError",
    "RevealsError",
    "ReviewView",
    "approve",
    "edit",
    "load",
    "propose",
    "refresh",
    "reject",
    "start",
    "view_for",
]

REASONS = ("wrong", "incomplete", "not_for_center", "duplicate", "other")
"""Why a draft is rejected: keys under `review.reason.` in the catalogue."""

_QUOTED = 80
"""Characters of a sentence by which an approver knows which one is meant."""


def start(
    session: Session,
    launch: LaunchRow,
    entry: Entry,
    *,
    now: datetime,
    origin: str = "draft",
    audience: str = EVERYBODY,
) -> int:
    """Put the first draft of a launch's manual for an audience into review and return the version's id.

    The approvers get its cards, the planner is asked what the note lacks, and at the opening whether it opened.
    """
    revision_id = create(session, launch, entry, origin=origin, now=now, audience=audience)
    interview.ask(session, launch, now=now)
    opening.schedule(session, launch, now=now)
    return revision_id


def propose(session: Session, entry_id: int, body: Entry, *, origin: str, by: Actor | None, now: datetime) -> int:
    """Put a new version into review and return its id; what is the same as the newest version makes none.

    A version still in review gives way to it, and what is due at the opening moves with the launch's date.
    """
    revision_id = revisions.propose(session, entry_id, body, origin=origin, by=by, now=now)
    launch_id = session.scalar(select(EntryRow.launch_id).where(EntryRow.id == entry_id))
    launch = session.get(LaunchRow, launch_id) if launch_id is not None else None
    if launch is not None:
        opening.schedule(session, launch, now=now)
    return revision_id


def approve(
    session: Session,
    revision_id: int,
    *,
    by: Actor,
    now: datetime,
    confirmed_only: bool = False,
    previewed: str | None = None,
) -> int:
    """Approve a version, or what of it is confirmed, and plan its distribution; return the approved version's id.

    `previewed` is the fingerprint of what the approver saw; where it differs from what would be sent nothing is approved. Raises
    NotAllowedError, AlreadyApprovedError, AlreadyRejectedError, NewerVersionError, LaunchGoneError, and CrossingError while
    an edit and the note's later words cross in what would be sent.
    """
    row, entry = undecided(session, revision_id, by)
    launch = session.get(LaunchRow, entry.launch_id) if entry.launch_id is not None else None
    if launch is not None and launch.state not in OPEN_LAUNCHES:
        raise LaunchGoneError
    body = revisions.body_of(row)
    if confirmed_only:
        body = confirmed_part(body)
    _nothing_crosses(row, body)
    if body != revisions.body_of(row):
        revision_id = propose(session, entry.id, body, origin="confirmed", by=by, now=now)
        row = revisions.revision(session, revision_id)
    print_of_body = digest(body)
    if previewed is not None and previewed != print_of_body:
        raise NewerVersionError(number=row.number)
    _decide(session, row, RevisionState.APPROVED, by=by, now=now, previewed=print_of_body)
    session.execute(
        update(RevisionRow)
        .where(
            RevisionRow.entry_id == entry.id,
            RevisionRow.state == RevisionState.APPROVED,
            RevisionRow.id != revision_id,
        )
        .values(state=RevisionState.SUPERSEDED)
    )
    entry.approved_revision_id, entry.title = revision_id, titled(body.name, entry.audience)
    ending.approved(entry, body, now=now)
    for position, inquiry in enumerate(body.inquiries):
        session.add(
            ExpectedInquiryRow(
                revision_id=revision_id,
                position=position,
                type=inquiry.type,
                questions=list(inquiry.questions),
                confirmed=inquiry.confirmed,
            )
        )
    finding.index_revision(session, row)
    if launch is not None:
        _launch_approved(session, launch, now=now)
        session.flush()
        delivery.plan(session, row, launch, now=now)
    merging.approved(session, entry, body, merging.before(session, entry, revision_id), now=now)
    revisions.refresh_cards(session, entry, now=now)
    _record(session, "revision.approved", row, by=by, now=now, confirmed_only=confirmed_only)
    return revision_id


def reject(session: Session, revision_id: int, *, reason: str, by: Actor, now: datetime, note: str = "") -> None:
    """Reject a version, with one of REASONS and the approver's own words, and tell the planner in his thread.

    Raises NotAllowedError, AlreadyApprovedError, AlreadyRejectedError, NewerVersionError, InvalidInputError.
    """
    if reason not in REASONS:
        raise InvalidInputError
    row, entry = undecided(session, revision_id, by)
    _decide(session, row, RevisionState.REJECTED, by=by, now=now, reason=f"{reason}: {note.strip()}")
    launch = session.get(LaunchRow, entry.launch_id) if entry.launch_id is not None else None
    if launch is not None:
        threads.say(session, launch, "review_rejected", key=str(row.id), now=now, revision_id=row.id)
    if launch is not None and holding.answers_news(session, launch, row):
        session.flush()
        if holding.answered(session, launch):
            holding.settle_news(session, launch, now=now)
        elif not holding.waits(session, launch):
            holding.drop_news(session, launch, now=now)
    revisions.refresh_cards(session, entry, now=now)
    _record(session, "revision.rejected", row, by=by, now=now, reason=reason)


def edit(
    session: Session,
    revision_id: int,
    texts: Texts,
    *,
    by: Actor,
    now: datetime,
    begun: RevisionState | None = None,
) -> int:
    """Make a new version with an approver's own words and return its id; where nothing changed, the same version's.

    A rejected or approved version can be edited too, as long as it is the newest. `begun` is the state in which the editor saw
    it: where somebody has decided since, nothing is changed. Raises NotAllowedError, NewerVersionError, AlreadyApprovedError,
    AlreadyRejectedError and RevealsError, whose value `field` names the sentence.
    """
    row = revisions.revision(session, revision_id)
    entry = held(session, EntryRow, row.entry_id)
    require(session, by, Action.REVIEW, bridge_id=entry.bridge_id)
    _newest_only(session, entry, row)
    if begun is not None and row.state != begun:
        _not_decided(session, row, entry)
    body = revisions.body_of(row)
    texts = changed(body, texts)
    if not texts:
        return row.id
    _reveal_nothing(body, texts, held_back(session, entry.launch_id, entry.id))
    ref = f"{row.id}:{by.team_id}:{by.user_id}"
    return propose(session, entry.id, revise(body, edits(body, texts), ref=ref), origin="edit", by=by, now=now)


def view_for(session: Session, revision_id: int, *, by: Actor) -> ReviewView:
    """Return a version to somebody who may review it. Raises NotFoundError, NotAllowedError."""
    view = load(session, revision_id)
    require(session, by, Action.REVIEW, bridge_id=view.bridge_id)
    return view


def refresh(session: Session, entry_id: int, *, now: datetime) -> None:
    """Bring an entry's cards up to date after something beside its versions changed."""
    revisions.refresh_cards(session, held(session, EntryRow, entry_id), now=now)


def undecided(session: Session, revision_id: int, by: Actor) -> tuple[RevisionRow, EntryRow]:
    """Return a version that may be decided on, its entry held, or raise what the approver is told instead.

    Whatever changes a draft goes through here, so that a dialog left open changes nothing once another approver has decided.
    Raises NotAllowedError, AlreadyApprovedError, AlreadyRejectedError, NewerVersionError.
    """
    entry = held(session, EntryRow, revisions.revision(session, revision_id).entry_id)
    require(session, by, Action.REVIEW, bridge_id=entry.bridge_id)
    row = revisions.revision(session, revision_id)
    _not_decided(session, row, entry)
    _newest_only(session, entry, row)
    return row, entry


def _not_decided(session: Session, row: RevisionRow, entry: EntryRow) -> None:
    name = person(session, row.decided_team, row.decided_user, bridge_id=entry.bridge_id).name
    if row.state == RevisionState.APPROVED:
        raise AlreadyApprovedError(name=name) if name else AlreadyApprovedUnnamedError
    if row.state == RevisionState.REJECTED:
        raise AlreadyRejectedError(name=name) if name else AlreadyRejectedUnnamedError


def _newest_only(session: Session, entry: EntryRow, row: RevisionRow) -> None:
    latest = revisions.newest(session, entry.id)
    if latest is not None and latest.id != row.id:
        raise NewerVersionError(number=latest.number)


def _nothing_crosses(row: RevisionRow, body: Entry) -> None:
    crossing = still_crossing(body, revisions.conflicts_of(row))
    if crossing:
        first = " ".join((crossing[0].edited or crossing[0].note).split())
        raise CrossingError(count=len(crossing), words=first[:_QUOTED] + ("…" if len(first) > _QUOTED else ""))


def _decide(
    session: Session,
    row: RevisionRow,
    state: RevisionState,
    *,
    by: Actor,
    now: datetime,
    reason: str | None = None,
    previewed: str | None = None,
) -> None:
    decided = session.execute(
        update(RevisionRow)
        .where(RevisionRow.id == row.id, RevisionRow.state == RevisionState.IN_REVIEW)
        .values(
            state=state,
            decided_at=now,
            decided_team=by.team_id,
            decided_user=by.user_id,
            reason=reason,
            previewed=previewed,
        )
    )
    if not decided.rowcount:  # type: ignore[attr-defined]
        raise NewerVersionError(number=row.number)
    session.refresh(row)


def _launch_approved(session: Session, launch: LaunchRow, *, now: datetime) -> None:
    session.execute(
        update(LaunchRow)
        .where(LaunchRow.id == launch.id, LaunchRow.state == LaunchState.ANNOUNCED)
        .values(state=LaunchState.APPROVED)
    )
    if all(entry.approved_revision_id is not None for entry in audiences.entries(session, launch.id)):
        session.execute(
            update(LaunchRow).where(LaunchRow.id == launch.id, LaunchRow.approved_at.is_(None)).values(approved_at=now)
        )


def _reveal_nothing(body: Entry, texts: Texts, held: tuple[HeldBack, ...]) -> None:
    before = {slot.key: slot.text for slot in slots(body)}
    for key, text in texts.items():
        if reveals(text, held, before=before.get(key, "")) is not None:
            raise RevealsError(field=key)


def _record(session: Session, action: str, row: RevisionRow, *, by: Actor, now: datetime, **details: object) -> None:
    record(
        session,
        action,
        by=by,
        now=now,
        subject="revision",
        subject_id=row.id,
        entry_id=row.entry_id,
        number=row.number,
        **details,
    )
