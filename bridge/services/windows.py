"""오안내 가능 구간: from when to when an old answer stood that was wrong, and who looked it up meanwhile (P6).

How many did is everybody's to know; who did is for the center's leads only.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.news import NewsState
from bridge.domain.people import Role
from bridge.services import audiences, cards
from bridge.services.holding import NEWS_CARD, OF_NEWS
from bridge.store import directory, outbox
from bridge.store.claims import Claim
from bridge.store.outbox import Sending
from bridge.store.schema import EntryRow, LaunchRow, LookupRow, NewsRow, PersonRow, RevisionRow

KIND = "wrong_window"

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
    """Close the windows of a launch when its correction stands in the agents' channel, and tell the leads."""
    if claimed.kind not in _CORRECTING or claimed.launch_id is None:
        return
    rows = session.scalars(
        select(NewsRow).where(
            NewsRow.launch_id == claimed.launch_id,
            NewsRow.state == NewsState.APPLIED,
            NewsRow.wrong_from.is_not(None),
            NewsRow.wrong_until.is_(None),
        )
    ).all()
    for row in rows:
        row.wrong_until = now
        session.flush()
        centers = _centers(session, row)
        for lead in directory.people(session, bridge_id=row.bridge_id, roles=(Role.LEAD,)):
            if lead.user_id and (centers is None or lead.center in centers | {""}):
                _tell(session, row, lead, now=now)
        cards.refresh_all(session, NEWS_CARD, launch_id=None, subject_id=row.announcement_id, now=now)


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
    changed = [
        entry for entry in entries if session.scalar(made.where(RevisionRow.entry_id == entry.id).limit(1)) is not None
    ]
    return changed or entries


def window(session: Session, news_id: int, *, lead: str | None = None) -> Window | None:
    """Return the window of a piece of news, with the names of a lead's own center; `lead` is his Slack id.

    None where nobody had been told, or the correction does not stand yet.
    """
    row = session.get(NewsRow, news_id)
    if row is None or row.wrong_from is None or row.wrong_until is None or row.launch_id is None:
        return None
    found = lookups(session, row)
    launch = session.get_one(LaunchRow, row.launch_id)
    names, unnamed = _names(session, row, found, lead) if lead is not None else ((), 0)
    return Window(launch.approved_name or "", row.wrong_from, row.wrong_until, len(found), names, unnamed)


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


def _tell(session: Session, row: NewsRow, lead: PersonRow, *, now: datetime) -> None:
    outbox.enqueue(
        session,
        Sending(
            dedup_key=f"{KIND}:{row.id}:{lead.id}",
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


def current(session: Session, launch_id: int, revision_id: int | None) -> NewsRow | None:
    """Return the news that a correction now sent to agents puts right."""
    query = select(NewsRow).where(
        NewsRow.launch_id == launch_id, NewsRow.state == NewsState.APPLIED, NewsRow.wrong_from.is_not(None)
    )
    if revision_id is not None:
        made = session.scalar(select(RevisionRow.created_at).where(RevisionRow.id == revision_id))
        if made is not None:
            query = query.where(NewsRow.created_at <= made)
    return session.scalar(query.order_by(NewsRow.id.desc()).limit(1))
