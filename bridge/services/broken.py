"""What is broken now: urgent notices as agents and approvers see them, and the notes they were made of or that say they are over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bridge.domain.incidents import line_for_customers, topics
from bridge.domain.reading.broken import says_recovered
from bridge.services import drafts
from bridge.services.who import NoteLink
from bridge.store.morphemes import analyse
from bridge.store.schema import AnnouncementRow, BridgeRow, UrgentRow

SHOWN = 2
"""So many notices stand before the answer to a question at most."""


@dataclass(frozen=True, slots=True)
class Notice:
    """An urgent notice as agents and approvers see it; `announcement_id` is the note it was made of, if it was of one."""

    id: int
    bridge_id: int
    announcement_id: int | None
    symptom: str
    effect: str
    say_now: str
    next_update_at: datetime | None
    sent_at: datetime
    closed_at: datetime | None
    closing: str
    version: int
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Offer:
    """An incident's note, with the urgent notice that was made of it, if one was.

    `say_now` is what the note says in so many words that customers are told, "" where it says nothing. `recovered`: the note
    says that what `notice` told works again; `perhaps` are the notices of which it may say so, where it may be of several.
    """

    announcement_id: int
    bridge_id: int
    text: str
    link: NoteLink
    notice: Notice | None
    say_now: str = ""
    recovered: bool = False
    perhaps: tuple[Notice, ...] = ()


def open_notices(session: Session, bridge_id: int) -> list[UrgentRow]:
    """Return what is broken now, the newest first."""
    return list(
        session.scalars(
            select(UrgentRow)
            .where(UrgentRow.bridge_id == bridge_id, UrgentRow.closed_at.is_(None))
            .order_by(UrgentRow.id.desc())
        )
    )


def concerning(session: Session, bridge_id: int, query: str) -> tuple[Notice, ...]:
    """Return the open notices that a query shares words with, of all where it has none, the newest first."""
    rows = open_notices(session, bridge_id)
    if not rows:
        return ()
    about = topics(query, analyse)
    found = [row for row in rows if not query or about & topics(f"{row.symptom} {row.effect}", analyse)]
    return tuple(_notice(session, row) for row in (found[:SHOWN] if query else found))


def standing(session: Session, bridge_id: int) -> tuple[Notice, ...]:
    """Return all open notices, the newest first."""
    return tuple(_notice(session, row) for row in open_notices(session, bridge_id))


def about(session: Session, row: UrgentRow) -> frozenset[str]:
    """Return what a notice and its note are about, by their nouns and codes."""
    note = session.get(AnnouncementRow, row.announcement_id) if row.announcement_id is not None else None
    return topics(f"{row.symptom} {row.effect} {note.text if note is not None else ''}", analyse)


def said_over(session: Session, note: AnnouncementRow) -> list[UrgentRow]:
    """Return the notices of which a message says that it works again, the newest first: they were open when it was written.

    They are those that share a word with it, all where it names nothing.
    """
    if not says_recovered(note.text):
        return []
    named = topics(note.text, analyse)
    rows = session.scalars(
        select(UrgentRow)
        .where(
            UrgentRow.bridge_id == note.bridge_id,
            UrgentRow.sent_at <= note.posted_at,
            or_(UrgentRow.closed_at.is_(None), UrgentRow.closed_at >= note.posted_at),
        )
        .order_by(UrgentRow.id.desc())
    )
    return [row for row in rows if not named or named & about(session, row)]


def load(session: Session, notice_id: int) -> Notice | None:
    """Return a notice as it is now."""
    row = session.get(UrgentRow, notice_id)
    return _notice(session, row) if row is not None else None


def load_offer(session: Session, announcement_id: int) -> Offer | None:
    """Return an incident's note with its notice; None where the note is gone."""
    note = session.get(AnnouncementRow, announcement_id)
    if note is None:
        return None
    over = note.recovers_id
    row = session.get(UrgentRow, over) if over is not None else of_note(session, announcement_id)
    link = NoteLink(note.channel_id, note.ts, note.deleted_at is not None)
    say_now = line_for_customers(note.text, drafts.read(session, note).held)
    notice = _notice(session, row) if row is not None else None
    perhaps = tuple(_notice(session, one) for one in said_over(session, note)) if row is None else ()
    return Offer(note.id, note.bridge_id, note.text, link, notice, say_now, recovered=over is not None, perhaps=perhaps)


def of_note(session: Session, announcement_id: int) -> UrgentRow | None:
    """Return the newest notice that was made of a note."""
    return session.scalar(
        select(UrgentRow).where(UrgentRow.announcement_id == announcement_id).order_by(UrgentRow.id.desc()).limit(1)
    )


def _notice(session: Session, row: UrgentRow) -> Notice:
    return Notice(
        id=row.id,
        bridge_id=row.bridge_id,
        announcement_id=row.announcement_id,
        symptom=row.symptom,
        effect=row.effect,
        say_now=row.say_now,
        next_update_at=row.next_update_at,
        sent_at=row.sent_at,
        closed_at=row.closed_at,
        closing=row.closing,
        version=row.version,
        zone=ZoneInfo(session.get_one(BridgeRow, row.bridge_id).zone),
    )
