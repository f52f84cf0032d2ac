"""오안내 가능 구간: from when to when an old answer stood that was wrong, and who looked it up meanwhile (P6).

How many did is everybody's to know; who did is for the center's leads only.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bridge.domain.news import NewsKind, NewsState
from bridge.domain.people import Role
from bridge.domain.states import RevisionState
from bridge.services import audiences, cards
from bridge.services.holding import NEWS_CARD, OF_NEWS
from bridge.store import directory, outbox
from bridge.store.claims import Claim
from bridge.store.outbox import Sending
from bridge.store.schema import EntryRow, LaunchRow, LookupRow, NewsRow, PersonRow, RevisionRow

KIND = "wrong_window"

_TOLD_WRONG = (NewsRow.state.in_((NewsState.PROPOSED, NewsState.APPLIED)), NewsRow.wrong_from.is_not(None))
# What stands in the agents' channel puts the old answer right.
_CORRECTING = ("manual", "headsup", "revised", "changed", "cancel")


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch in which an old answer stood. `names` are those of one center who looked it up."""

    name: str
    start: datetime
    end: datetime
    lookups: int
    names: tuple[str, ...]
    unnamed: int


def sent(session: Session, claimed: Claim, *, now: datetime) -> None:
    """Close the windows of a launch when its correction stands in the agents' channel, and tell the leads.

    While another audience's entry still waits, the leads of the corrected center are told: for it the window is closed.
    """
    if claimed.kind not in _CORRECTING or claimed.launch_id is None:
        return
    rows = session.scalars(
        select(NewsRow).where(NewsRow.launch_id == claimed.launch_id, *_TOLD_WRONG, NewsRow.wrong_until.is_(None))
    ).all()
    if not rows:
        return
    revision = session.get(RevisionRow, claimed.revision_id or 0)
    channel = directory.channel(session, claimed.target)
    here = frozenset({channel.center} if channel is not None else ())
    closed: list[tuple[NewsRow, frozenset[str] | None]] = []
    for row in rows:
        if row.state == NewsState.APPLIED:
            row.wrong_until = now
            closed.append((row, _centers(session, row)))
            cards.refresh_all(session, NEWS_CARD, launch_id=None, subject_id=row.announcement_id, now=now)
        elif _answers(session, row, revision):
            closed.append((row, here))
    session.flush()
    _tell_leads(session, claimed.bridge_id, closed, now=now)


def _answers(session: Session, row: NewsRow, revision: RevisionRow | None) -> bool:
    """Tell whether an approved version says what news of its entry made of it."""
    return (
        revision is not None
        and revision.state == RevisionState.APPROVED
        and revision.created_at >= row.created_at
        and revision.entry_id in {entry.id for entry in _concerned(session, row)}
    )


def _tell_leads(
    session: Session, bridge_id: int, closed: list[tuple[NewsRow, frozenset[str] | None]], *, now: datetime
) -> None:
    """Tell each lead once of all that one version puts right: the longest window holds the others."""
    for lead in directory.people(session, bridge_id=bridge_id, roles=(Role.LEAD,)):
        told: dict[str, list[NewsRow]] = {}
        for row, centers in closed:
            if lead.user_id and (centers is None or lead.center in centers | {""}):
                told.setdefault(_right_by(session, row, lead), []).append(row)
        for mark, rows in told.items():
            _tell(session, min(rows, key=lambda row: row.wrong_from or now), lead, mark=mark, now=now)


def _right_by(session: Session, row: NewsRow, lead: PersonRow) -> str:
    """Name what puts the old answer right before a lead's center: its version, or the cancellation itself."""
    if row.kind == NewsKind.CANCEL:
        return f"news:{row.id}"
    entries = [
        entry
        for entry in _concerned(session, row)
        if lead.center in {"", *(channel.center for channel in audiences.channels(session, entry))}
    ]
    return ":".join(str(entry.approved_revision_id) for entry in entries)


def _centers(session: Session, row: NewsRow) -> frozenset[str] | None:
    """Return the centers whose agents may have said something wrong; None for all."""
    found = [audiences.centers(session, entry) for entry in _concerned(session, row)]
    return None if None in found else frozenset(center for some in found for center in some or ())


def lookups(session: Session, row: NewsRow) -> list[LookupRow]:
    """Return the lookups that found the old answer while it was wrong."""
    if row.wrong_from is None or row.launch_id is None:
        return []
    query = (
        select(LookupRow)
        .join(RevisionRow, RevisionRow.id == LookupRow.revision_id)
        .where(
            LookupRow.entry_id.in_([entry.id for entry in _concerned(session, row)]),
            LookupRow.found.is_(True),
            LookupRow.at >= row.wrong_from,
            RevisionRow.created_at < row.created_at,  # who asked before the correction stood may have seen it already
        )
        .order_by(LookupRow.at)
    )
    if row.wrong_until is not None:
        query = query.where(LookupRow.at <= row.wrong_until)
    return list(session.scalars(query))


def _concerned(session: Session, row: NewsRow) -> list[EntryRow]:
    """Return the entries of which the news makes something else: all of them where it makes none."""
    entries = audiences.entries(session, row.launch_id or 0)
    made = select(RevisionRow.id).where(RevisionRow.origin.in_(OF_NEWS), RevisionRow.created_at >= row.created_at)
    later = session.scalar(
        select(func.min(NewsRow.created_at)).where(
            NewsRow.launch_id == row.launch_id, NewsRow.created_at > row.created_at
        )
    )
    if later is not None:
        made = made.where(RevisionRow.created_at < later)
    changed = [
        entry for entry in entries if session.scalar(made.where(RevisionRow.entry_id == entry.id).limit(1)) is not None
    ]
    return changed or entries


def window(session: Session, news_id: int, *, until: datetime, lead: str) -> Window | None:
    """Return the window of a piece of news that ended at `until`, with the names of a lead's own center; `lead` is his Slack id.

    None where nobody had been told.
    """
    row = session.get(NewsRow, news_id)
    if row is None or row.wrong_from is None or row.launch_id is None:
        return None
    found = lookups(session, row)
    launch = session.get_one(LaunchRow, row.launch_id)
    names, unnamed = _names(session, row, found, lead)
    return Window(launch.approved_name or "", row.wrong_from, until, len(found), names, unnamed)


def _names(session: Session, row: NewsRow, found: list[LookupRow], lead: str) -> tuple[tuple[str, ...], int]:
    centers = {
        person.center
        for person in directory.people(session, bridge_id=row.bridge_id, roles=(Role.LEAD,))
        if person.user_id == lead
    }
    seen = {(one.team_id, one.user_id) for one in found}
    people = session.scalars(
        select(PersonRow).where(
            PersonRow.bridge_id == row.bridge_id,
            PersonRow.role == Role.AGENT.value,
            PersonRow.user_id.in_([user for _, user in seen]),
        )
    )
    names = {
        person.name or f"<@{person.user_id}>"
        for person in people
        if (person.team_id, person.user_id) in seen and ("" in centers or person.center in centers)
    }
    return tuple(sorted(names)), len(seen) - len(names)


def _tell(session: Session, row: NewsRow, lead: PersonRow, *, mark: str, now: datetime) -> None:
    outbox.enqueue(
        session,
        Sending(
            dedup_key=f"{KIND}:{mark}:{lead.id}",
            bridge_id=row.bridge_id,
            kind=KIND,
            method="dm",
            team_id=directory.reached_through(session, lead),
            target=lead.user_id or "",
            due_at=now,
            launch_id=row.launch_id,
            subject_id=row.id,
        ),
        now=now,
    )


def current(
    session: Session, launch_id: int, revision: RevisionRow | None, before: RevisionRow | None
) -> NewsRow | None:
    """Return the news that a correction now sent to agents puts right, of several the one that began first.

    That is what came since they were told of the version `before`; a cancellation comes without a `revision`.
    """
    query = select(NewsRow).where(NewsRow.launch_id == launch_id, *_TOLD_WRONG)
    if revision is None:
        return session.scalar(query.where(NewsRow.state == NewsState.APPLIED).order_by(NewsRow.id.desc()).limit(1))
    if before is not None and before.decided_at is not None:
        query = query.where(NewsRow.created_at >= before.decided_at)
    rows = session.scalars(query.order_by(NewsRow.wrong_from, NewsRow.id)).all()
    return next((row for row in rows if _answers(session, row, revision)), None)
