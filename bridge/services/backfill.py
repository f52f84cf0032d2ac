"""Taking up a channel's past, once it is fetched (`walking_back`), in the order in which it was said.

What is still to come is taken up as if it were said now. What has opened becomes a proposed manual that nobody is sent and that
nobody can find before an approver approved it. What is unsure is listed; nobody is asked about old messages.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bridge.domain import history
from bridge.domain.history import History, Item, Outcome, Told
from bridge.domain.news_patch import patched
from bridge.domain.people import CENTER_ROLES
from bridge.domain.states import AnnouncementState
from bridge.services import announcements, drafts, intake, review
from bridge.services.notes import Note, note_in
from bridge.services.people import roles_of
from bridge.services.playbook import Playbook
from bridge.store.database import Database
from bridge.store.directory import BoundChannel
from bridge.store.schema import EntryRow, HistoryRow, WalkRow

ORIGIN = "backfill"


def read(session: Session, bound: BoundChannel, *, now: datetime) -> History:
    """Return what the kept messages tell, those excepted that are known already."""
    told = []
    for row in session.scalars(
        select(HistoryRow).where(HistoryRow.channel_id == bound.channel_id).order_by(HistoryRow.ts)
    ):
        note = note_in(row.message, team_id=bound.team_id)
        if note is None or not note.text.strip() or (note.thread_ts is not None and _guest(session, bound, note)):
            continue
        if announcements.find(session, bound.channel_id, note.ts) is None:
            reading = drafts.read_text(session, bound.bridge_id, note.text, note.posted_at)
            told.append(Told(note.ts, bound.channel_id, note.text, note.posted_at, reading, note.thread_ts))
    return history.read(told, now=now)


def take(database: Database, bound: BoundChannel, playbook: Playbook, *, now: datetime) -> History:
    """Take up what the kept messages tell, one message a transaction, and forget them; return what they told."""
    with database.read(bound.client_id) as session:
        found = read(session, bound, now=now)
        messages = {
            row.ts: row.message
            for row in session.scalars(select(HistoryRow).where(HistoryRow.channel_id == bound.channel_id))
        }
    coming = {item.note.ts for item in found.items if item.outcome is Outcome.COMING}
    news = {ts for item in found.items if item.note.ts in coming for ts in item.news}
    # What fell by a note that goes on about another is known, or the whole of the note would be taken for the other's.
    coming |= {item.note.ts for item in found.items if item.outcome is Outcome.CANCELLED and news & set(item.news)}
    threads = {ts for ts, message in messages.items() if message.get("thread_ts") in coming}
    for ts in sorted(coming | news | threads):
        with database.write(bound.client_id) as session:
            event = {"type": "message", "channel": bound.channel_id, **messages[ts]}
            intake.message(session, bound, event, playbook, now)
    opened = [item for item in found.items if item.outcome is Outcome.OPENED and item.note.ts not in coming]
    for ts in sorted({item.note.ts for item in opened}):
        with database.write(bound.client_id) as session:
            items = [item for item in opened if item.note.ts == ts and item.launch.name]
            _propose(session, bound, items, messages[ts], playbook, now=now)
            for said in sorted({one for item in items for one in item.news}):
                _settled(session, bound, messages[said], now=now)
    with database.write(bound.client_id) as session:
        session.execute(delete(HistoryRow).where(HistoryRow.channel_id == bound.channel_id))
        session.execute(delete(WalkRow).where(WalkRow.channel_id == bound.channel_id))
    return found


def _propose(
    session: Session,
    bound: BoundChannel,
    items: Sequence[Item],
    message: Mapping[str, Any],
    playbook: Playbook,
    *,
    now: datetime,
) -> None:
    """Put the manuals of what a message announced and has opened into review: an entry without a launch is sent to nobody."""
    note = note_in(message, team_id=bound.team_id)
    if note is None or not items or announcements.find(session, bound.channel_id, note.ts) is not None:
        return
    kept = announcements.add(session, bound, note, items[0].note.reading, now=now)
    kept.state = AnnouncementState.DISMISSED  # there is nothing to announce any more
    for item in items:
        launch, said = patched(item.launch, item.patches, item.note.text)
        body = playbook.draft(launch, item.note.reading, item.note.text, answers=(*said, *item.added))
        entry = EntryRow(bridge_id=bound.bridge_id, launch_id=None, title=body.name, created_at=now)
        session.add(entry)
        session.flush()
        review.propose(session, entry.id, body, origin=ORIGIN, by=note.author, now=now)


def _settled(session: Session, bound: BoundChannel, message: Mapping[str, Any], *, now: datetime) -> None:
    """Remember the news of what has opened as read, so that the next walk does not wonder what it changes."""
    note = note_in(message, team_id=bound.team_id)
    if note is None or announcements.find(session, bound.channel_id, note.ts) is not None:
        return
    reading = drafts.read_text(session, bound.bridge_id, note.text, note.posted_at)
    announcements.add(session, bound, note, reading, now=now).state = AnnouncementState.DISMISSED


def _guest(session: Session, bound: BoundChannel, note: Note) -> bool:
    """Tell whether somebody of the center wrote it: in a thread planners speak for their announcements."""
    return not CENTER_ROLES.isdisjoint(roles_of(session, note.author, bridge_id=bound.bridge_id))
